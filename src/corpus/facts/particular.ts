import type { Passage } from '../passage';
import type { Subject } from './subject';
import { stemOf } from './wordGroups';

/** How often each word stands in an article, by its stem. */
export type WordCounts = ReadonlyMap<string, number>;

/** How often each word stands in a passage, by its stem. Linear in its length. */
export function wordCounts({ words }: Pick<Passage, 'words'>): WordCounts {
  const counts = new Map<string, number>();
  for (const { form } of words) {
    const stem = stemOf(form);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** How much two accounts' words say of one particular thing. */
export interface Particular {
  /** By weight of the words that stand nearest to both figures: the less, the oftener either account uses a word. */
  readonly mass: number;
  /** How many words that are. */
  readonly words: number;
  /** By weight, those of them that are no names and stand close to both. */
  readonly beside: number;
}

/**
 * What the words around two figures have in common that is particular to them: what both accounts say again and again is
 * said of all their figures, and what stands nearer to another figure is said of that one.
 */
export function particularOf(a: Subject, b: Subject, here: WordCounts, there: WordCounts): Particular {
  let [mass, words, beside] = [0, 0, 0];
  for (const word of a.own) {
    if (!b.own.has(word)) continue;
    const both = Math.min(a.words.get(word) ?? 0, b.words.get(word) ?? 0);
    const particular = both / Math.sqrt((here.get(word) ?? 1) * (there.get(word) ?? 1));
    mass += particular;
    words++;
    if (a.beside.has(word) && b.beside.has(word)) beside += particular;
  }
  return { mass, words, beside };
}
