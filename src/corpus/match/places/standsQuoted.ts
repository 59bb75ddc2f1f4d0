import { shingleLength } from '../../index/shingles';
import type { Passage } from '../../passage';

/** Whether a word of the shingle that begins at a word stands between marks. */
export function standsQuoted({ stretch }: Pick<Passage, 'stretch'>, at: number): boolean {
  for (let i = 0; i < shingleLength; i++) if ((stretch[at + i] ?? -1) >= 0) return true;
  return false;
}
