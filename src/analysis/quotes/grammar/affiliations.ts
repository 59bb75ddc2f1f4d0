import { at, glued, type Words } from '../word';

/** "R-Wash", "D-N.Y." */
const longestState = 5;
const party = /^(?:[DRI]|DFL|GOP)$/;

/** Whether a party, a hyphen and a state begin at a place: "D-Calif." */
export function isAffiliationAt(words: Words, i: number): boolean {
  return (
    party.test(at(words, i).text) &&
    /^[-–—]$/.test(at(words, i + 1).text) &&
    glued(at(words, i), at(words, i + 1))
  );
}

/** The comma before a party and a state that a verb follows, "X, D-Calif said"; `undefined` where none stand there. */
export function commaOfAffiliation(words: Words, last: number, from: number): number | undefined {
  const comma = last - 3;
  const hyphen = at(words, last - 1);
  const stands =
    comma > from &&
    at(words, comma).text === ',' &&
    party.test(at(words, last - 2).text) &&
    /^[-–—]$/.test(hyphen.text) &&
    glued(hyphen, at(words, last));
  return stands ? comma : undefined;
}

/**
 * The comma before a party and a state that end at another comma: of "X, D-Calif., who" the one after X.
 * @param comma the comma after the state; returned as it is where no party and state stand before it.
 */
export function beforeAffiliation(words: Words, comma: number, from: number): number {
  if (at(words, comma).text !== ',') return comma;
  for (let i = comma - 2; i > Math.max(from + 1, comma - 2 - longestState); i--) {
    const word = at(words, i);
    if (word.text === ',') return comma;
    const letter = at(words, i - 1);
    if (!/^[-–—]$/.test(word.text) || !glued(letter, word)) continue;
    return party.test(letter.text) && at(words, i - 2).text === ',' ? i - 2 : comma;
  }
  return comma;
}
