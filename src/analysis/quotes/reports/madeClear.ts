import { at, type Words } from '../word';

/** The place behind "clear" of "made clear that", "makes it very plain that"; `from`, the place behind the verb, if that is not there. */
export function behindClear(words: Words, from: number): number {
  let i = at(words, from).lower === 'it' ? from + 1 : from;
  while (at(words, i).tag === 'ADV') i++;
  const said = /^(?:that|whether|how|why|he|she|it|they|we|there|the|his|her|their)$/;
  return /^(?:clear|plain)$/.test(at(words, i).lower) && said.test(at(words, i + 1).lower) ? i + 1 : from;
}
