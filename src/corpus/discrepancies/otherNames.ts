import { isCountry, isNationality } from '../../text/countries';
import { withoutAccents } from '../../text/plainLetters';
import { lookAlike } from '../match/alike/similarWords';
import type { Token } from './wordingTokens';

/** Whether both of some words in each other's place name something, and none of the names may be the other one in another form. */
export function haveOtherNames(left: readonly Token[], right: readonly Token[]): boolean {
  const [a, b] = [left.filter(({ isName }) => isName), right.filter(({ isName }) => isName)];
  if (a.length === 0 || b.length === 0) return false;
  return (
    !a.some((one) => b.some((other) => isOneName(one.form, other.form))) && !isShort(a, b) && !isShort(b, a)
  );
}

/** Two countries are two, however alike they are: "Niger" and "Nigeria". */
function isOneName(a: string, b: string): boolean {
  if (a === b || withoutAccents(a) === withoutAccents(b)) return true;
  const areTwo = [isCountry, isNationality].some((names) => names(a) && names(b) && !isPlural(a, b));
  return !areTwo && (a.startsWith(b) || b.startsWith(a) || lookAlike(a, b));
}

/** "Iranian", "Iranians". */
function isPlural(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

/** Whether some words are but the initials of others, which name something: "U.S." and "United States". */
export function isInitialsOf(short: readonly Token[], long: readonly Token[]): boolean {
  const [word, ...more] = short;
  return (
    word?.isCapitals === true &&
    more.length === 0 &&
    long.some(({ isName }) => isName) &&
    word.form === initialsOf(long)
  );
}

/** "WHO" and "World Health Organization"; what is printed in capitals may be short for what it is no initials of. */
function isShort(short: readonly Token[], long: readonly Token[]): boolean {
  const initials = initialsOf(long);
  return long.length > 1 && short.some(({ form, isCapitals }) => form === initials || isCapitals);
}

function initialsOf(long: readonly Token[]): string {
  return long.map(({ form }) => form.charAt(0)).join('');
}
