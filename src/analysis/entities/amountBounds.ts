import { boundsBefore } from '../../text/amountBounds';
import type { Token } from '../../text/tokens';
import { wordsIn } from './tokenWords';

/** "A" alone belongs to no number but to a few words for one: "a dozen". */
const bounds: ReadonlySet<string> = new Set([...boundsBefore.map(([phrase]) => phrase), 'a']);
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
