import { beginsCapital } from '../../../text/capital';
import { nameParticles } from '../../../text/closedWords';
import { possessiveForms } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import { isCapitalizedPart, isNamePart } from './nameParts';
import { isPersonNoun } from './personNouns';

const link = `(?: (?:${nameParticles}))*`;
/** For regular expressions: a word with a capital, as names have them. */
export const largeWord = "\\p{Lu}[\\p{L}’'-]+";
const fullName = new RegExp(
  `(?:^|, )((?:${largeWord})(?:${link} ${largeWord}){1,3})(?=$|,| (?:who|of|from) | \\()`,
  'gu',
);

/** The words of a name but for its small ones ("van"). */
function parts(name: string): string[] {
  return name.split(' ').filter((word) => !/^\p{Ll}/u.test(word));
}

/** "A witness, Firdousa" */
const apposedName = new RegExp(
  `^(?:an?|the|one|another|${possessiveForms}) ([\\p{L} -]{3,50}), (\\p{Lu}[\\p{L}’'-]+)(?=$|,)`,
  'iu',
);

/**
 * The name of a person that a mention of somebody begins with or gives in apposition ("its master, Einar Holmsted"),
 * told by its capitals alone; `undefined` if there is none.
 */
export function nameByCapitals(text: string, mention: Span): Span | undefined {
  const words = text.slice(mention.start, Math.min(mention.end, mention.start + 200));
  // most mentions have no such name: "he", "the official"
  if (beginsCapital(words) ? !words.includes(' ') : !words.includes(', ')) return undefined;
  for (const match of words.matchAll(fullName)) {
    const name = match[1] ?? '';
    if (!parts(name).every((word, i) => (i > 0 ? isCapitalizedPart(word) : isNamePart(word)))) continue;
    const start = mention.start + match.index + match[0].length - name.length;
    return { start, end: start + name.length };
  }
  const [apposed, called = '', name = ''] = apposedName.exec(words) ?? [];
  const noun = called.slice(called.lastIndexOf(' ') + 1).toLowerCase();
  if (apposed === undefined || !isPersonNoun(noun) || !isNamePart(name)) return undefined;
  const end = mention.start + apposed.length;
  return { start: end - name.length, end };
}
