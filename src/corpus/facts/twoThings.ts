import { isMisspelt, isSamePerson } from '../../analysis/entities/personNames';
import type { Amount } from './amounts/amount';
import { isAbove, isBelow } from './numbersGiven';

/** Whether two amounts say by themselves that they are no figures for one fact, whatever stands around them. */
export function areOfTwoThings(a: Amount, b: Amount): boolean {
  return (
    a.kind !== b.kind ||
    !isOneHolder(a, b) ||
    a.isPart !== b.isPart ||
    isPartOf(a, b) ||
    isPartOf(b, a) ||
    areSaidToBeOther(a, b) ||
    areTwoSides(a, b) ||
    isOneMore(a, b)
  );
}

/** "Ada Brook, 45" and "Mayor Ada Brook, 46", but not "Bo Brook, 19". */
function isOneHolder({ holder: a }: Amount, { holder: b }: Amount): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a.slice(-2), b.slice(-2)];
  return isSamePerson(a, b) || isSamePerson(one, other) || isMisspelt(one, other);
}

/** "$2 trillion in new revenue", "$2 trillion in spending cuts": both say what the sum is, and nothing of it is the same. */
function areSaidToBeOther(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && a.of !== undefined && b.of?.some((word) => a.of?.includes(word)) === false;
}

/** "23 members, including 21 of the left", "the 21 members": a part of them, which both accounts give. */
function isPartOf({ value }: Amount, { parts }: Amount): boolean {
  return parts?.includes(value) ?? false;
}

/** A sum may be a threshold: what is told of incomes "over $250,000" is not told of those "below $250,000". */
function areTwoSides(a: Amount, b: Amount): boolean {
  if (a.kind !== 'money' || a.value !== b.value) return false;
  const isUpTo = (amount: Amount): boolean => amount.bound === 'nearly' || isBelow(amount);
  return (isUpTo(a) && isAbove(b)) || (isAbove(a) && isUpTo(b));
}

/** "Four were killed", "Brook and three others were": the one is the other one with somebody told of before. */
function isOneMore(a: Amount, b: Amount): boolean {
  const [others, all] = a.isOfOthers === true ? [a, b] : [b, a];
  return others.isOfOthers === true && all.isOfOthers !== true && others.value + 1 === all.value;
}
