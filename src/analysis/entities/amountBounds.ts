import type { Token } from '../../text/tokens';
import { wordsIn } from './tokenWords';

const bounds: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'over',
  'above',
  'under',
  'below',
  'around',
  'about',
  'roughly',
  'approximately',
  'some',
  'only',
  'just',
  'exactly',
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'as few as',
  'as much as',
  'close to',
  'well over',
  'no more than',
  'no less than',
  'no fewer than',
  'just over',
  'just under',
  'an estimated',
  'estimated',
  'a',
  'another',
  'a further',
  'between',
  'as little as',
  'little more than',
  'not more than',
  'a total of',
  'upwards of',
  'in excess of',
  'a record',
]);
/** In words. */
const longestBound = 3;

/**
 * Where an amount begins with its bound: "at least", "a" of "a few hundred".
 * @param limit the first token that may belong to the bound.
 */
export function withBound(tokens: readonly Token[], from: number, limit: number): number {
  const own = tokens[from]?.text.toLowerCase() ?? '';
  for (let length = longestBound; length > 0; length--) {
    const start = from - length;
    if (start < limit) continue;
    const words = wordsIn(tokens, { from: start, to: from }).toLowerCase();
    if (!bounds.has(words)) continue;
    if (
      words === 'a' &&
      !/^(?:few|couple|dozen|hundred|thousand|million|billion|handful|quarter|third|half)$/.test(own)
    )
      continue;
    return start;
  }
  return from;
}
