import { textOf, type Span } from '../../../text/span';
import { isKin } from '../../entities/honorific';
import type { Entity } from '../../model';
import { genderOfKin } from '../../names/genderedWords';
import { mostDescribed } from './castRoles';

/** A word for a relative who is named after it: "son Edwin", "daughter, Ada". */
const relative = /\b(?:son|daughter|stepson|stepdaughter|husband|widower|wife|widow)(?=,? \p{Lu}\p{Ll})/gu;
/** Before it, whose relative that is: "Brook’s late", "his". */
const whose = /(?:(?<![\p{L}\p{N}])(\p{Lu}[\p{L}-]+)[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir)) (?:[\p{Ll}-]+ )?$/u;
/** So many code units before it are looked at. */
const reachBack = 60;
const parents = 'father|dad|daddy|mother|mum|mom|mam|parents|stepfather|stepmother';
/** How whoever is introduced by a word of `relative` calls the one whose relative they are. */
function backOf(word: string): string {
  if (/(?:son|daughter)$/.test(word)) return parents;
  return genderOfKin(word) === 'male' ? 'wife' : 'husband';
}
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
  for (const { 0: word, index } of text.matchAll(relative)) {
    const before = whose.exec(text.slice(Math.max(0, index - reachBack), index));
    if (!before) continue;
    const [, name = ''] = before;
    const known = found.get(name) ?? new Set();
    found.set(name, known.add(backOf(word)));
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

/** Behind a name, a relative of the same last name: "’s late son Edwin Brook". */
const ownedName = /^[’']s? (?:[\p{Ll}-]+ )?([\p{Ll}-]+),? (?:\p{Lu}[\p{L}.-]* ){1,3}(\p{Lu}[\p{L}-]+)/u;
const ownReach = 80;

/** Whether a full name stands only where it says whose relative another one of it is: "Bert Brook’s son Edwin Brook". */
export function isOnlyOwner(text: string, { name, mentions }: Entity): boolean {
  const full = mentions.filter((one) => /\s/.test(textOf(text, one))).slice(0, mostDescribed);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    full.length > 0 &&
    full.every(({ end }) => {
      const [, word = '', owned] = ownedName.exec(text.slice(end, end + ownReach)) ?? [];
      return owned === last && (isKin(word) || word === 'cousin');
    })
  );
}
