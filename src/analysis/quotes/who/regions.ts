import regionList from '../../../data/placesRegions.txt';
import { readWordList } from '../../../text/wordList';

const regions = new Set(readWordList(regionList).filter((name) => !/\s/.test(name)));

/** Whether a word, lower case, is the name of a state, province or other region. */
export function isRegion(word: string): boolean {
  return regions.has(word);
}
