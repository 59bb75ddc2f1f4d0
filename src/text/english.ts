import englishList from '../data/englishWords.txt';
import { readWordList } from './wordList';

const englishWords = new Set(readWordList(englishList));

/** So much of a text's beginning tells its language, in UTF-16 code units. */
export const enoughToTell = 20_000;
/** A shorter text may be a list, a caption or a headline, whatever its language; in words. */
const fewestWords = 40;
/** Of 2,500 English articles the one with the fewest of these words has 5.5 % of them; other languages have hardly any. */
const fewestEnglish = 0.03;

/** Whether a text seems to be in another language than English. Says no of what is too short to tell. Constant time. */
export function isForeign(text: string): boolean {
  const words =
    text
      .slice(0, enoughToTell)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters.length >= fewestWords && latin < letters.length / 2) return true;
  const english = words.filter((word) => englishWords.has(word)).length;
  return words.length >= fewestWords && english < fewestEnglish * words.length;
}
