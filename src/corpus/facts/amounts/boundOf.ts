import type { Bound } from '../../../text/amountBounds';
import { boundAfter, boundBefore } from './bounds';
import { wordsBefore, type GivenNumber } from './givenNumber';
import { measureOf } from './measures';
import type { Unit } from './units';

/** The bound of a number in its sentence. */
export interface BoundGiven {
  readonly bound: Bound;
  /** How many words of it stand before the number. */
  readonly before: number;
  /** Where these begin, if there are any. */
  readonly start?: number;
}

/** What bounds a number: the words before it, else those after it or after its unit. */
export function boundOf(number: GivenNumber, unit: Unit): BoundGiven {
  const { words, at, first } = number;
  const forms = wordsBefore(number);
  const isArticle = isOnlyArticle(forms);
  const leading = isArticle ? forms.slice(0, -1) : forms;
  const before = isDuring(leading, unit.unit) ? undefined : boundBefore(leading);
  if (!before || before.words === 0) return { bound: boundBehind(number, unit.end), before: 0 };
  const start = words[at - before.words - (isArticle ? 1 : 0)]?.start ?? first.start;
  return { bound: before.bound, before: before.words, start };
}

/** Whether a bound may stand before the article before a number: "nearly a dozen", but not "more than the $5 asked for". */
function isOnlyArticle(forms: readonly string[]): boolean {
  const last = forms.at(-1) ?? '';
  return /^an?$/.test(last) || (last === 'the' && forms.at(-2) !== 'than');
}

/** "Spread over two nights" bounds nothing, "lasted over two hours" does. */
function isDuring(forms: readonly string[], unit: string): boolean {
  if (forms.at(-1) !== 'over' || (unit !== 'night' && measureOf(unit)?.base !== 'day')) return false;
  return !/^(?:for|just|well|little|bit|after|took|takes?|lasts?|lasted|lasting|in|was|is|of)$/.test(
    forms.at(-2) ?? '',
  );
}

/** The bound after a number, or after its unit: "60 or more", "55 pounds or less". */
function boundBehind({ words, to }: GivenNumber, unitEnd: number): Bound {
  let behindUnit = to;
  while ((words[behindUnit]?.start ?? Infinity) < unitEnd) behindUnit++;
  const [ofNumber, ofUnit] = [to, behindUnit].map((at) =>
    boundAfter(words.slice(at, at + 2).map(({ form }) => form)),
  );
  return (ofNumber?.words ? ofNumber : ofUnit)?.bound ?? 'exact';
}
