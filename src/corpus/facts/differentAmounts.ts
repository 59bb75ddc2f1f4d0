import type { Accounts } from './accounts';
import { amountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import type { Comparing, Difference } from './differences';
import type { Fact } from './fact';
import { fittingScope } from './inCommon';
import { mayConflict } from './mayConflict';
import { isOneValue, isOpen, isVague } from './numbersGiven';
import { sameAmountFact } from './sameAmount';
import { canBothBe } from './verdict';

/** How the amounts of two accounts are compared. */
export function comparingAmounts(accounts: Accounts): Comparing<Amount> {
  return { isOne, compare: (a, b) => compare(a, b, accounts) };
}

function isOne(a: Amount, b: Amount): boolean {
  return a.unit === b.unit && isOneValue(a, b);
}

function compare(a: Fact<Amount>, b: Fact<Amount>, accounts: Accounts): Difference | undefined {
  const pair = amountPair(a, b, accounts);
  const score = sameAmountFact(pair);
  if (score === 0) return undefined;
  const isCompatible =
    (a.subject.isForecast !== b.subject.isForecast && mayComeOtherwise(a.figure)) ||
    !fittingScope(a.subject, b.subject) ||
    canBothBe(a.figure, b.figure);
  if (!isCompatible && !mayConflict(pair)) return undefined;
  const [x, y] = [a.figure.interval, b.figure.interval];
  return {
    kind: a.figure.kind,
    verdict: isCompatible ? 'compatible' : 'conflicting',
    score,
    equal: x.low === y.low && x.high === y.high,
    isLoose:
      isOneValue(a.figure, b.figure) || isOpen(a.figure, b.figure) || isVague(a.figure) || isVague(b.figure),
    key: [a.figure.unit, x.low, x.high, y.low, y.high].join(' '),
    a: a.figure,
    b: b.figure,
  };
}

/** What is counted may come to another number than was expected; a measure is no such thing, nor is a sum asked for. */
function mayComeOtherwise({ kind, printed }: Amount): boolean {
  return kind !== 'money' && printed === undefined;
}
