import type { Span } from '../../../text/span';
import type { Bound } from '../../../text/amountBounds';
import type { Interval } from './bounds';

/** So many of something, as a sentence gives it. */
export interface Amount extends Span {
  readonly kind: 'number' | 'money' | 'percent';
  /** The number without its bound, or the middle of a vague one ("dozens"); for telling whether two are near. */
  readonly value: number;
  /** What values its words allow. */
  readonly interval: Interval;
  readonly bound: Bound;
  /** Two numbers tell it: "20 to 30". */
  readonly isRange?: boolean;
  /**
   * The sort of thing counted, the same for the words that articles put for each other; `$` and the like for money,
   * `%` for shares, `kill`, `injure` or `arrest` for people of whom that is told.
   */
  readonly unit: string;
  /** The unit of measure that the article gives it in, where `unit` is another one. */
  readonly printed?: string;
  /** The sort of people of whom `unit` is told, where they are named. */
  readonly who?: string;
  /** Other people of whom the same is told are counted beside these, and nobody counts them together. */
  readonly isPart?: boolean;
  /** They are counted beside somebody told of before: "Brook and three others". */
  readonly isOfOthers?: boolean;
  /**
   * Stems of the words for what a measure or a sum is of: of "visit" in "two-day visit", of "spending cuts" in "$2 million in
   * spending cuts" and "spending cuts of $2 million".
   */
  readonly of?: readonly string[];
  /** The same for what a sum is to pay: of "wall" in "$5 million for a wall". */
  readonly purpose?: readonly string[];
  /** The words of the name of the person whose age it is, with a title before it. */
  readonly holder?: readonly string[];
  /** How many of them are told besides: 21 in "23 members, including 21 of the left". */
  readonly parts?: readonly number[];
  /** What it was before: "up from 33,000". */
  readonly isBefore?: boolean;
  /** The amounts that stand right before and after it in its sentence. */
  readonly beside?: readonly Amount[];
}
