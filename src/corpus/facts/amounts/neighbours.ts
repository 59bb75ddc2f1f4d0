import { isPersons } from '../wordGroups';
import type { Amount } from './amount';

/** The amounts of a sentence, in order, without those that only convert another one, and with what the others beside them tell. */
export function withNeighbours(text: string, found: readonly Amount[]): Amount[] {
  const amounts = found.filter((amount, i) => !isConversion(text, found[i - 1], amount));
  return amounts.map((amount, i) => ({
    ...amount,
    ...(isPart(text, amounts, i) ? { isPart: true } : {}),
    ...(isOfOthers(text, amount) ? { isOfOthers: true } : {}),
    ...besideIn(text, amounts, i),
  }));
}

/** "220 miles (350 km)" and "£10 (about $15)" are one figure each. */
function isConversion(text: string, before: Amount | undefined, amount: Amount): boolean {
  if (before?.kind !== amount.kind) return false;
  const gap = text.slice(before.end, amount.start);
  // "£10 an hour (about $15)"
  if (amount.kind === 'money')
    return before.unit !== amount.unit && /^(?:\s\p{L}+){0,3}\s?\((?:\p{L}+\s)?$/u.test(gap);
  return before.unit === amount.unit && before.printed !== amount.printed && /^\s?\(\w*\s?$/.test(gap);
}

/** "Seven officers and two civilians were wounded": each is a part of how many were. */
function isPart(text: string, amounts: readonly Amount[], at: number): boolean {
  const linked = (a: Amount | undefined, b: Amount | undefined): boolean =>
    a?.kind === 'number' &&
    b !== undefined &&
    (a.unit === b.unit || isPersons(a.unit)) &&
    a.printed === undefined &&
    /^,?\s(?:and\s)?$/.test(text.slice(a.end, b.start));
  return linked(amounts[at - 1], amounts[at]) || linked(amounts[at], amounts[at + 1]);
}

/** "Three other people", "three others", "a dozen more". */
function isOfOthers(text: string, { start, end, kind }: Amount): boolean {
  return (
    kind === 'number' &&
    (/\bothers?\b/.test(text.slice(start, end)) ||
      /^\s(?:others|more)\b(?! than)/.test(text.slice(end, end + 11)))
  );
}

/** Amounts farther apart, in characters, tell of two things. */
const farthestBeside = 60;

/** The amounts right before and after one, if any. */
function besideIn(text: string, amounts: readonly Amount[], at: number): Pick<Amount, 'beside'> {
  const beside = [at - 1, at + 1].flatMap((i) => {
    const [first, second] = i < at ? [amounts[i], amounts[at]] : [amounts[at], amounts[i]];
    if (!first || !second || second.start - first.end > farthestBeside) return [];
    const other = i < at ? first : second;
    return /[;:]/.test(text.slice(first.end, second.start)) ? [] : [other];
  });
  return beside.length > 0 ? { beside } : {};
}
