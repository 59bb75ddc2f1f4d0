import type { Amount } from './amount';
import { boundBefore, boundedBy } from './bounds';
import { wordsBefore, type GivenNumber } from './givenNumber';

/**
 * "Added 196,000 jobs, up from just 33,000": as many of the same as are told of before it.
 * @param now the amount before it, if any.
 */
export function beforeRise(number: GivenNumber, now: Amount | undefined): Amount | undefined {
  const { words, at, first, last, interval, isShare } = number;
  if (isShare || now?.kind !== 'number' || now.printed !== undefined) return undefined;
  const forms = wordsBefore(number);
  const isJust = /^(?:just|only)$/.test(forms.at(-1) ?? '');
  const { bound, words: count } = boundBefore(forms);
  const [way, from] = forms.slice(0, forms.length - count - (isJust ? 1 : 0)).slice(-2);
  if (from !== 'from' || !/^(?:up|down)$/.test(way ?? '')) return undefined;
  return {
    kind: 'number',
    unit: now.unit,
    value: (interval.low + interval.high) / 2,
    bound,
    interval: boundedBy(bound, interval),
    isBefore: true,
    start: words[at - count]?.start ?? first.start,
    end: last.end,
  };
}
