import type { AmountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import { countOf, onceInAStory } from './numbersGiven';
import type { Subject } from './subject';
import { isSureByItself } from './sureByItself';

/**
 * Whether two accounts may contradict each other in two amounts of one thing. Without their dates, what goes up and down
 * every day may be told of two days, and what lasts of two years.
 */
export function mayConflict(pair: AmountPair): boolean {
  const { amounts, subjects, accounts } = pair;
  if (accounts.near === undefined) return true;
  if (subjects.some(moves) || isOneUnitLonger(...amounts)) return false;
  return accounts.near === 'day' || onceInAStory.has(amounts[0].unit) || isSureByItself(pair);
}

/** Prices, rates and the like go up and down every day: only of one day can two accounts differ. */
export function isDaily({ amounts: [{ unit }], subjects }: AmountPair): boolean {
  return (unit === 'point' || unit === '%') && subjects.some(moves);
}

function moves({ events }: Subject): boolean {
  return events.has('rise') || events.has('fall') || events.has('lose');
}

/** "Two-year", "three-year"; days and shorter times are those of one event. */
function isOneUnitLonger(a: Amount, b: Amount): boolean {
  return (
    a.printed === b.printed &&
    /^(?:year|month|week)$/.test(a.printed ?? '') &&
    Math.abs(countOf(a) - countOf(b)) <= 1
  );
}
