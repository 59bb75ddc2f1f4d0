import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import type { Passage, WordRange } from '../passage';

/** A figure in its sentence. */
export interface FigurePlace {
  /** The words of the sentence. */
  readonly passage: Passage;
  readonly figure: Span;
  /** The other figures of its sort in the sentence. */
  readonly others: readonly Span[];
  /** Stem of the word for what is counted, which tells nothing more where it stands again. */
  readonly counted: string | undefined;
  /** It is an amount, of which the words tell what is counted; else a moment. */
  readonly isAmount: boolean;
}

/** A word of a figure's clause, but of the figure itself. */
export interface WordBeside {
  readonly word: Word;
  /** Its number in the passage. */
  readonly number: number;
  readonly before: Word | undefined;
  /** 0..1, how much it tells. */
  readonly weight: number;
  /** How far it stands from the figure, in words: 1 right beside it, on either side. */
  readonly away: number;
  readonly isBehind: boolean;
}

/** The words that a figure touches; the first ones after it where it touches none. */
export function wordsOfFigure({ words }: Passage, { start, end }: Span): WordRange {
  const from = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  );
  let to = from + 1;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return { from, to };
}

/**
 * The words around a figure, in order.
 * @param range the words of the figure.
 * @param clause those among which it stands.
 */
export function wordsBeside(
  { passage: { words, weights }, figure }: FigurePlace,
  { from, to }: WordRange,
  clause: WordRange,
): WordBeside[] {
  const beside: WordBeside[] = [];
  for (let number = clause.from; number < clause.to; number++) {
    const word = words[number];
    if (!word || overlaps(word, figure)) continue;
    const isBehind = number >= to;
    const away = isBehind ? number - to + 1 : from - number;
    beside.push({ word, number, before: words[number - 1], weight: weights[number] ?? 0, away, isBehind });
  }
  return beside;
}
