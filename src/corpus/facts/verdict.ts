import { distanceBetween } from './amounts/bounds';
import type { Amount } from './amounts/amount';
import { measureOf } from './amounts/measures';
import { countOf, isAbove, isOneValue } from './numbersGiven';

/** Figures farther apart than this, as a share of the larger, are not one rounded. */
const mostRounding = 0.08;
/** What is told with "nearly" or "around" may be off by so much more than it says. */
const looseRounding = 0.05;

/** Whether two amounts of one thing can both be right: their bounds meet, or the one is the other one rounded. */
export function canBothBe(a: Amount, b: Amount): boolean {
  if (excludes(a, b) || excludes(b, a)) return false;
  const distance = distanceBetween(a.interval, b.interval);
  if (distance === 0 || isOneValue(a, b) || isInOtherUnit(a, b)) return true;
  if (a.bound !== 'exact' || b.bound !== 'exact') return distance <= looseRounding;
  return distance <= mostRounding && (roundsTo(countOf(a), countOf(b)) || roundsTo(countOf(b), countOf(a)));
}

/** "Fewer than 100" leaves no room for "more than 100", though both end at one number. */
function excludes(below: Amount, above: Amount): boolean {
  return below.bound === 'under' && isAbove(above) && below.value <= above.value;
}

/** "189 days", "six months": within half of the larger unit. */
function isInOtherUnit(a: Amount, b: Amount): boolean {
  if (a.printed === b.printed) return false;
  const [one, other] = [a, b].map(({ printed }) => measureOf(printed ?? '')?.factor ?? 0);
  return Math.abs(a.value - b.value) <= Math.max(one ?? 0, other ?? 0) / 2;
}

/** 48,700 to 50,000, but not 240 to 250: a round number stands for those nearer to it than half its last place. */
function roundsTo(exact: number, round: number): boolean {
  return Math.abs(exact - round) <= lastPlaceOf(round) / 2;
}

/** 10,000 for 50,000, 10 for 250, 0.1 for 4.8; of "30" the last place is 10. */
function lastPlaceOf(value: number): number {
  let place = 10 ** Math.floor(Math.log10(value));
  while (place > 1e-6 && !isMultiple(value, place)) place /= 10;
  return place;
}

function isMultiple(value: number, place: number): boolean {
  const times = value / place;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
