import { textOf, type Span } from '../../../text/span';

const kin = 'son|daughter|stepson|stepdaughter|husband|widower|wife|widow';
/** "Brook’s late son Edwin", "his daughter, Ada": whose relative by which word. */
const relative = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}-]+)[’']s?|\\b(?:his|her|their)) (?:[\\p{Ll}-]+ )?(${kin}),? (?=\\p{Lu}\\p{Ll})`,
  'giu',
);
const parents = 'father|dad|daddy|mother|mum|mom|mam|parents|stepfather|stepmother';
/** How whoever is introduced by a word calls the one whose relative they are. */
const callsBack: readonly (readonly [of: RegExp, back: string])[] = [
  [/(?:son|daughter|child)$/, parents],
  [/^(?:husband|widower)$/, 'wife'],
  [/^(?:wife|widow)$/, 'husband'],
];
/** So many code units of what is said are looked at. */
const reach = 600;

/**
 * By last name, and by "" for "his" and "her": how the relatives whom an article introduces would call whoever bears it,
 * as alternatives of a regular expression.
 */
export type Families = ReadonlyMap<string, ReadonlySet<string>>;

/** The relatives whom a text introduces by name: "Brook’s son Edwin". */
export function familiesOf(text: string): Families {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', word = ''] of text.matchAll(relative)) {
    const back = callsBack.find(([of]) => of.test(word.toLowerCase()))?.[1];
    if (back === undefined) continue;
    const known = found.get(name) ?? new Set();
    found.set(name, known.add(back));
  }
  return found;
}

/**
 * Whether somebody who is called by a last name alone speaks of a relative as only another one of the family would: “My
 * father was ill,” Brook said, in an article that tells of Brook’s son Edwin.
 * @param said what is said.
 */
export function isOtherOfFamily(
  text: string,
  families: Families,
  lastName: string,
  said: readonly Span[],
): boolean {
  const own = families.get(lastName);
  const backs = [...(own ?? []), ...(families.get('') ?? [])];
  if (backs.length === 0) return false;
  const relation = new RegExp(
    `\\b(?:my|our${own ? '|his|her' : ''}) (?:(?:late|own|dear) )?(?:${backs.join('|')})\\b`,
    'iu',
  );
  return said.some(({ start, end }) =>
    relation.test(textOf(text, { start, end: Math.min(end, start + reach) })),
  );
}
