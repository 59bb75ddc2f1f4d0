import { weekdayNamed } from '../../text/calendarWords';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import type { Passage, WordRange } from '../passage';
import { isNumberWord } from './amounts/numberWords';
import { isMonth } from './timesTold';
import { stemOf } from './wordGroups';
import type { FigurePlace, WordBeside } from './wordsBeside';

/** The words around a figure that tell what it is about. */
export interface TellingWords {
  /** How much each word tells, by its stem, without the figure's own words and other numbers. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of them that stand nearer to the figure than to any other of its sort. */
  readonly own: ReadonlySet<string>;
  /** Those of these that are no names and stand so near that the figure is surely told of them. */
  readonly beside: ReadonlySet<string>;
  /** Stems of words printed as names, be they near or elsewhere in the clause. */
  readonly names: ReadonlySet<string>;
}

/** Words that weigh less than this tell nothing about what a sentence speaks of. */
const telling = 0.4;
/** A word so near a figure, in words, tells what it is the figure of. */
const ownReach = 6;
/** The first word of a sentence has its capital anyway: only one that tells so much is a name. */
const rare = 0.8;

/**
 * Chooses them.
 * @param range the words of the figure.
 * @param around those beside it.
 */
export function tellingWords(
  { passage, figure, others, counted }: FigurePlace,
  range: WordRange,
  around: readonly WordBeside[],
): TellingWords {
  const words = new Map<string, number>();
  const [own, beside, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { word, number, weight, away } of around) {
    if (weight < telling || isNumber(word.form)) continue;
    const stem = stemOf(word.form);
    if (stem === counted) continue;
    words.set(stem, Math.max(weight, words.get(stem) ?? 0));
    const isOfName = isNameAt(passage, number);
    if (isOfName && !isSource(passage.words, number)) names.add(stem);
    if (others.some((other) => distance(word, other) < distance(word, figure))) continue;
    own.add(stem);
    if (!isOfName && away <= ownReach) beside.add(stem);
  }
  if (counted !== undefined)
    for (const [stem, weight] of tellingWithin(passage, range)) words.set(stem, weight);
  return { words, own, beside, names };
}

/** The words between a number and what it counts: "120 South Korean companies" are counted of that kind. */
function* tellingWithin({ words, weights }: Passage, { from, to }: WordRange): Generator<[string, number]> {
  for (let i = to - 2; i > from; i--) {
    const form = words[i]?.form ?? '';
    if (isNumber(form)) return;
    const weight = weights[i] ?? 0;
    if (weight >= telling) yield [stemOf(form), weight];
  }
}

/** In characters between two stretches that do not overlap. */
function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

/** Other figures say nothing of what this one is about. */
function isNumber(form: string): boolean {
  return /^\d/.test(form) || isNumberWord(form) || /^(?:percent|dollars?)$/.test(form);
}

/** Whether a word is printed as a name, and is no weekday and no month. */
export function isNameAt({ text, words, weights }: Passage, at: number): boolean {
  const word = words[at];
  if (!word || (at === 0 && (weights[at] ?? 0) <= rare)) return false;
  return (
    /\p{Lu}/u.test(text.charAt(word.start)) && weekdayNamed(word.form) < 0 && !isMonth(capitalized(word.form))
  );
}

function capitalized(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** So many words after "according to" tell who says so. */
const sourceReach = 4;

/** Whether a word names whom the article has it from: "according to the Harlund Gazette". */
function isSource(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 1 - sourceReach); i--)
    if (words[i]?.form === 'to' && words[i - 1]?.form === 'according') return true;
  return false;
}
