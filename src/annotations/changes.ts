import { isNegation, numberWords } from '../text/closedWords';
import { compareWording, type WordDifference } from '../text/wordDifference';
import { wordsOf } from '../text/words';
import type { ChangeKind } from './model';

const contractedNot = /n['’]t$/i;
/** Capitals that begin a sentence or a quote tell nothing about a name. */
const startsSentence = /(?:^|[.!?:]["”’']?\s+|["“‘(])$/;

/**
 * What sort of words differ between two wordings, in the order of `ChangeKind`, each at most once. Empty if the
 * wordings are the same but for white space; `other` alone if only marks, case or spelling differ, or if "three"
 * became "3". "n’t", "no", "never" are negations; a capitalized word is a name unless it begins a sentence.
 */
export function changesBetween(before: string, after: string): ChangeKind[] {
  if (sameButForSpace(before, after)) return [];
  const differences = compareWording(before, after);
  const removed = wordsOfSide(before, differences, 'removed');
  const added = wordsOfSide(after, differences, 'added');
  const kinds = new Set<ChangeKind>();
  if (differs(removed, added, 'number')) kinds.add('number');
  if (differs(removed, added, 'negation')) kinds.add('negation');
  if (differs(removed, added, 'name')) kinds.add('name');
  if (kinds.size === 0 || [...removed, ...added].some(({ kind }) => kind === 'other')) kinds.add('other');
  return (['number', 'negation', 'name', 'other'] as const).filter((kind) => kinds.has(kind));
}

/**
 * Whether two texts are the same once runs of white space count as one space, also where one of them has letters and
 * their accents apart: another program may save a file so.
 */
export function sameButForSpace(a: string, b: string): boolean {
  return a === b || collapse(a) === collapse(b);
}

function collapse(text: string): string {
  return text.normalize().replace(/\s+/g, ' ').trim();
}

interface TypedWord {
  readonly kind: ChangeKind;
  /** What is compared: a number's value, "not" for any contraction, a name in lower case. */
  readonly value: string;
}

/** The words that only one wording has, each typed. */
function wordsOfSide(
  text: string,
  differences: readonly WordDifference[],
  side: 'removed' | 'added',
): TypedWord[] {
  const typed: TypedWord[] = [];
  let at = 0;
  for (const difference of differences) {
    // runs of this wording follow one another in it; a `same` run may be printed differently in the other wording
    if (difference.kind === side) {
      const start = Math.max(at, text.indexOf(difference.text, at));
      typed.push(...typeWords(text, start, difference.text));
      at = start + difference.text.length;
    }
  }
  return typed;
}

function typeWords(text: string, start: number, run: string): TypedWord[] {
  if (contractedNot.test(run) && run.length <= 3) return [{ kind: 'negation', value: 'not' }];
  return wordsOf(run).map(({ start: from, end, form }) => {
    const shown = run.slice(from, end);
    const number = numberValue(form);
    if (number !== undefined) return { kind: 'number', value: number };
    if (isNegation(form) || contractedNot.test(shown)) return { kind: 'negation', value: form };
    const begins = startsSentence.test(text.slice(Math.max(0, start + from - 4), start + from));
    if (/^\p{Lu}/u.test(shown) && shown !== 'I' && !begins) return { kind: 'name', value: form };
    return { kind: 'other', value: form };
  });
}

/** A number in digits or words, comparable; `undefined` for other words. */
function numberValue(form: string): string | undefined {
  return numberWords.get(form) ?? (/\p{N}/u.test(form) ? form : undefined);
}

/** Whether the words of one kind are not the same on both sides, in whatever order. */
function differs(removed: readonly TypedWord[], added: readonly TypedWord[], kind: ChangeKind): boolean {
  const values = (words: readonly TypedWord[]): string =>
    words
      .filter((word) => word.kind === kind)
      .map(({ value }) => value)
      .sort()
      .join(' ');
  return values(removed) !== values(added);
}
