import { at, glued, type Words } from '../word';

/** "R-Wash", "D-N.Y." */
const longestState = 5;

/**
 * The comma before a party and a state that end at another comma: of "X, D-Calif., who" the one after X.
 * @param comma the comma after the state; returned as it is where no party and state stand before it.
 */
export function beforeAffiliation(words: Words, comma: number, from: number): number {
  if (at(words, comma).text !== ',') return comma;
  for (let i = comma - 2; i > Math.max(from + 1, comma - 2 - longestState); i--) {
    const word = at(words, i);
    if (word.text === ',') return comma;
    const party = at(words, i - 1);
    if (!/^[-–—]$/.test(word.text) || !glued(party, word)) continue;
    return /^(?:[DRI]|DFL|GOP)$/.test(party.text) && at(words, i - 2).text === ',' ? i - 2 : comma;
  }
  return comma;
}
