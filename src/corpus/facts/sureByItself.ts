import type { AmountPair } from './amountPair';
import { suffices, type Evidence } from './inCommon';
import { countOf, hasOneDigit, isOneValue, isVague } from './numbersGiven';

/** The same number of the same thing in two accounts of one event is the same fact if it is this large. */
export const largeCount = 100;

/** Where nothing but the figures themselves tells that two articles are accounts of one event. */
const forAnyEvent: Evidence = { mass: 1.7, share: 0.3 };
const forOneOfAnyEvent: Evidence = { mass: 1.4, share: 0.35 };
/** Where one of the accounts gives no one number. */
const forVague: Evidence = { mass: 1.7, share: 0.5 };

/**
 * Whether two amounts tell by themselves that they are of one event: a number that few things come in, or names and words
 * in common. Sums, shares and ages are other ones every year.
 */
export function isSureByItself({ amounts: [a, b], common }: AmountPair): boolean {
  const isCount = a.kind === 'number' && a.holder === undefined;
  if (isOneValue(a, b))
    return (
      (isCount && countOf(a) >= largeCount && !isVague(a) && !hasOneDigit(a)) ||
      suffices(common, forOneOfAnyEvent)
    );
  if (!isCount) return false;
  if (isVague(a) !== isVague(b)) return suffices(common, forVague);
  return common.names > 0 && suffices(common, forAnyEvent);
}
