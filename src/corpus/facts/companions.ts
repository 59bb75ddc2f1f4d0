import { isOfCasualties } from './amounts/casualties';
import type { Amount } from './amounts/amount';
import { countOf, hasOneDigit, isFar, isOneValue, isVague, smallestTelling } from './numbersGiven';

/** These come in the same few numbers whatever they measure. */
const ofAnything = new Set(['day', 'time', 'year old']);
/** Of casualties of one story so few tell enough. */
const fewestCasualties = 2;

/**
 * Whether two amounts are one figure because both accounts give the same other number beside them: "killed 12 and injured
 * dozens", "killed 12 and injured 58"; "196,000 jobs, up from 33,000", "196,000 jobs, up from 20,000".
 * @param close whether they are accounts of one story.
 */
export function haveOneCompanion(a: Amount, b: Amount, close: boolean): boolean {
  if (isOfAnything(a) || a.isBefore !== b.isBefore || isFar(a, b)) return false;
  return (
    a.beside?.some(
      (one) =>
        (a.isBefore === true || one.unit !== a.unit) &&
        tells(one, close) &&
        b.beside?.some((other) => one.unit === other.unit && isOneValue(one, other)),
    ) ?? false
  );
}

function isOfAnything({ kind, unit }: Amount): boolean {
  return kind === 'percent' || ofAnything.has(unit);
}

/** Whether few things come in this number. */
function tells(amount: Amount, close: boolean): boolean {
  if (isOfAnything(amount) || isVague(amount)) return false;
  if (close && isOfCasualties(amount)) return amount.value >= fewestCasualties;
  return countOf(amount) >= smallestTelling && !hasOneDigit(amount);
}
