import formList from '../../data/titlesForms.txt';
import rankList from '../../data/titlesRanks.txt';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import { listed, listedAs } from './nameLists';

const forms = new Set(readWordList(formList));
const ranks = new Set(readWordList(rankList));
/** In letters: no entry of the lists is longer. */
export const longestTitle = 20;

/** Whether a token is a title as it stands: "Gen.", "President". */
export function isTitle(token: Token | undefined): boolean {
  if (!token || token.text.length > longestTitle) return false;
  const word = token.text.toLowerCase().replace(/\./g, '');
  return isListedTitle(word) || (token.text.endsWith('s.') && isListedTitle(word.slice(0, -1)));
}

function isListedTitle(word: string): boolean {
  return (listedAs(word) & listed.title) > 0;
}

/** Whether a token calls somebody whose name follows: "Mrs", "Cllr". */
export function isForm(token: Token | undefined): boolean {
  return forms.has(printed(token));
}

/** Whether a token is a rank where a name follows it: "PC", "DS". */
export function isRank(token: Token | undefined): boolean {
  return ranks.has(printed(token));
}

function printed(token: Token | undefined): string {
  return token?.text.replace(/\.$/, '') ?? '';
}
