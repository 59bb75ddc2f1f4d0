import { isMisprint } from '../../analysis/entities/misprint';
import { isSamePerson, wordsOfPlainName } from '../../analysis/entities/personNames';
import { areOfTwoGenders } from '../../analysis/names/gender';

import type { Entity, Mention } from '../../analysis/model';
import { withoutAccents } from '../../text/plainLetters';
import { textOf, type Span } from '../../text/span';
import type { Reading } from '../reading';

/** Somebody by a full name of an article. */
export interface Named {
  /** Lower case, without marks, hyphens and what follows a last name ("Jr."); at least two. */
  readonly words: readonly string[];
  /** Where the article first gives this name. */
  readonly place: Span;
}

/** Who an article names. */
export interface NamesGiven {
  /** One for each person: the fullest name. */
  readonly people: readonly Named[];
  /** All forms of all names, without spaces: what an article has in both spellings is settled. */
  readonly forms: ReadonlySet<string>;
}

/** The people whom an article gives a full name. */
export function namesGiven({ article, analysis }: Reading): NamesGiven {
  const persons = analysis.entities.filter(({ kind }) => kind === 'person');
  const mentions = persons.flatMap((person) => person.mentions.filter(isName));
  return {
    people: persons.flatMap((person) => namedIn(person, article.text)),
    forms: new Set(mentions.map((mention) => plainWords(textOf(article.text, mention)).join(''))),
  };
}

const isName = ({ form }: Mention): boolean => form === 'name';

function namedIn(person: Entity, text: string): Named[] {
  const words = plainWords(person.name);
  if (words.length < 2) return [];
  const joined = words.join('');
  const first = person.mentions.find(
    (mention) => isName(mention) && plainWords(textOf(text, mention)).join('').endsWith(joined),
  );
  return first ? [{ words, place: first }] : [];
}

function plainWords(name: string): string[] {
  const plain = withoutAccents(name).replace(/['’.]/g, '').toLowerCase();
  return wordsOfPlainName(
    plain
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .join(' '),
  );
}

/** Two forms in which two accounts give one person's name, and how sure it is that it is one person's. */
export interface NameDifference {
  readonly a: Named;
  readonly b: Named;
  readonly score: number;
}

/**
 * Whom two accounts of one story give names that differ in their spelling, or in a middle name that only one gives in
 * full. Capitals, hyphens, initials and short forms are no differences.
 */
export function nameDifferences(here: NamesGiven, there: NamesGiven): NameDifference[] {
  const open = (people: readonly Named[], others: NamesGiven): Named[] =>
    people.filter(({ words }) => !others.forms.has(words.join('')));
  const partners = byEnds(open(there.people, here));
  const found = open(here.people, there).flatMap((a) =>
    [...new Set(endsOf(a).flatMap((end) => partners.get(end) ?? []))].flatMap((b) => {
      const score = differenceOf(a.words, b.words);
      return score > 0 ? [{ a, b, score }] : [];
    }),
  );
  // who may be two people is neither
  const times = new Map<Named, number>();
  for (const { a, b } of found) for (const person of [a, b]) times.set(person, (times.get(person) ?? 0) + 1);
  return found.filter(({ a, b }) => times.get(a) === 1 && times.get(b) === 1);
}

function endsOf({ words }: Named): string[] {
  return [`first ${words[0] ?? ''}`, `last ${words.at(-1) ?? ''}`];
}

function byEnds(people: readonly Named[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const person of people) {
    for (const end of endsOf(person)) {
      const known = found.get(end);
      if (known) known.push(person);
      else found.set(end, [person]);
    }
  }
  return found;
}

/** By reading, all of 19 pairs told on 3,000 articles were one person; a middle name is the surer sign. */
const surenessOfMiddleName = 0.9;
const surenessOfSpelling = 0.8;

function differenceOf(a: readonly string[], b: readonly string[]): number {
  if (givesMiddleName(a, b) || givesMiddleName(b, a)) return surenessOfMiddleName;
  return isSpeltOtherwise(a, b) ? surenessOfSpelling : 0;
}

/** What is shorter may be an initial or a particle ("al"). */
const shortestMiddleName = 3;

/** "Ada X. Brook" and "Ada Brook" for "Ada Xenia Brook". */
function givesMiddleName(fuller: readonly string[], other: readonly string[]): boolean {
  const [first, middle = ''] = fuller;
  return (
    fuller.length === 3 &&
    middle.length >= shortestMiddleName &&
    first === other[0] &&
    middle !== other[1] &&
    isSamePerson(fuller, other)
  );
}

function isSpeltOtherwise(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [at, ...others] = a.map((_, i) => i).filter((i) => a[i] !== b[i]);
  if (at === undefined || others.length > 0) return false;
  const [one, other] = [a[at] ?? '', b[at] ?? ''];
  return !areOfTwoGenders(one, other) && (isMisprint(one, other) || isTurned(one, other));
}

const shortestTurned = 4;

/** "Kahn", "Khan": two letters side by side in the other order. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < shortestTurned) return false;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
