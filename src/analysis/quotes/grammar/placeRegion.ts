import { beginsCapital } from '../../../text/capital';
import { at, type Word, type Words } from '../word';

/**
 * "in Springfield, Mass., said", "near Utica, New York, said": the comma before the region of a place that another comma
 * closes; `undefined` if none stands there.
 */
export function commaBeforeRegion(words: Words, close: number): number | undefined {
  const last = at(words, close - 1).text === '.' ? close - 2 : close - 1;
  let region = last;
  while (at(words, region).tag === 'PROPN') region--;
  if (region === last || at(words, region).text !== ',') return undefined;
  let town = region - 1;
  while (isCapitalized(at(words, town)) || at(words, town).lower === "'s") town--;
  const isPlace = town < region - 1 && /^(?:in|at|near|from|outside)$/.test(at(words, town).lower);
  return isPlace ? region : undefined;
}

/** "City" of "Harbour City" is no name for the tagger. */
export function isCapitalized({ tag, text }: Word): boolean {
  return tag === 'PROPN' || (tag === 'NOUN' && beginsCapital(text));
}
