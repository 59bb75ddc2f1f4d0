import type { Accounts } from './accounts';
import type { Amount } from './amounts/amount';
import type { Fact } from './fact';
import { inCommon, type Common } from './inCommon';
import type { Subject } from './subject';

/** Two amounts of two accounts, with what each is told of. */
export interface AmountPair {
  readonly amounts: readonly [Amount, Amount];
  readonly subjects: readonly [Subject, Subject];
  readonly accounts: Accounts;
  /** What the two subjects have in common; found when first asked for. */
  readonly common: Common;
}

/** Pairs the facts of two accounts. */
export function amountPair(a: Fact<Amount>, b: Fact<Amount>, accounts: Accounts): AmountPair {
  let common: Common | undefined;
  return {
    amounts: [a.figure, b.figure],
    subjects: [a.subject, b.subject],
    accounts,
    get common() {
      return (common ??= inCommon(a.subject, b.subject));
    },
  };
}
