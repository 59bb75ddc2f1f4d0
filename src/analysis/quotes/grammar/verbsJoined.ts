import { isPersonObject } from '../../../text/pronouns';
import { at, isDash, isRelative, isVerbal, type WordRange, type Words } from '../word';
import { isComplement } from './complements';

/** Whether commas set off the relative clause of a verb: in "X met Y, who works for Z, and said" it is X who said, without them Y. */
export function isClosedRelative(words: Words, verb: number, conjunctionAt: number): boolean {
  let pronoun = verb - 1;
  while (pronoun > 0 && !isRelative(at(words, pronoun))) pronoun--;
  return at(words, pronoun - 1).text === ',' && at(words, conjunctionAt - 1).text === ',';
}

/** "X dared them to have him sent away for files that it turned out were old -- and called it": "him" and "it", not X. */
export function isBeside(words: Words, subject: WordRange): boolean {
  const { lower } = at(words, subject.from);
  if (subject.to - subject.from > 1) return false;
  return isPersonObject(lower) || (lower === 'it' && isComplement(words, subject));
}

/** Of "X shut the gate -- it had been open -- and said" where the first dash stands: what dashes set off is told beside it. */
export function beforeDashes(words: Words, conjunctionAt: number, from: number): number {
  if (!isDash(words, conjunctionAt - 1)) return conjunctionAt;
  let open = conjunctionAt - 2;
  while (open > from && !isDash(words, open)) open--;
  // not that of "HARLUND — X shut the gate — and said"
  return words.slice(from, Math.max(from, open)).some(isVerbal) ? open : conjunctionAt;
}

/** "X testified that Y took him aside and told him": "took", which does to the same one what the verb does. */
export function actingOn(
  words: Words,
  conjunctionAt: number,
  verb: number,
  reporting: number,
): number | undefined {
  const object = at(words, verb + 1).lower;
  if (!isPersonObject(object)) return undefined;
  for (let i = conjunctionAt - 2; i > reporting; i--) {
    if (at(words, i).tag === 'VERB' && at(words, i + 1).lower === object) return i;
  }
  return undefined;
}

/** The "who" of "a man who served until May and said", nearer than another verb that reports; no comma closes its clause. */
export function openRelative(words: Words, conjunctionAt: number, verb: number): number | undefined {
  if (at(words, conjunctionAt - 1).text === ',') return undefined;
  for (let i = conjunctionAt - 1; i > verb; i--) {
    if (at(words, i).tag === 'QUOTE') return undefined;
    if (at(words, i).lower === 'who') return i;
  }
  return undefined;
}

/** "the prize given by X", "a man known as Y": a participle that only describes the noun before it. */
export function isReduced(words: Words, i: number): boolean {
  return (
    /(?:ed|en|wn)$/.test(at(words, i).lower) &&
    /^(?:by|as)$/.test(at(words, i + 1).lower) &&
    at(words, i - 1).tag === 'NOUN'
  );
}
