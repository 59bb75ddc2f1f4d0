import { isNegation } from './closedWords';

/** Words that stand in each other's place in two texts, as word forms. */
export interface Exchange {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The words that deny, and what stands for them where "not" denies instead. */
const undenied = new Map([
  ['no', 'any'],
  ['none', 'any'],
  ['never', 'ever'],
  ['nobody', 'anybody'],
  ['nothing', 'anything'],
  ['nowhere', 'anywhere'],
  ['neither', 'either'],
]);
const standIns = new Set(undenied.values());

/**
 * The exchanges of two texts that together deny the same: "we wait no longer" and "we do not wait any longer". Two at a
 * time, by their numbers.
 */
export function movedDenials(exchanges: readonly Exchange[]): ReadonlySet<number> {
  const moved = new Set<number>();
  const balance = ({ left, right }: Exchange): number => countDenials(left) - countDenials(right);
  exchanges.forEach((exchange, i) => {
    if (!replaces(exchange.left, exchange.right) && !replaces(exchange.right, exchange.left)) return;
    const other = exchanges.findIndex((each, k) => !moved.has(k) && balance(each) === -balance(exchange));
    if (other >= 0) moved.add(i).add(other);
  });
  return moved;
}

function replaces([one, ...more]: readonly string[], other: readonly string[]): boolean {
  return one !== undefined && more.length === 0 && other.length === 1 && undenied.get(one) === other[0];
}

/** Whether an exchange is of nothing but words that deny and what stands for them. */
export function isDenialOnly({ left, right }: Exchange): boolean {
  return [...left, ...right].every((form) => isNegation(form) || standIns.has(form));
}

/** How many words of some in a row deny. */
export function countDenials(forms: readonly string[]): number {
  return forms.filter((form, i) => isDenial(form, forms[i + 1])).length;
}

/** Whether a word, which goes before another one, denies something; "not only" denies nothing. */
export function isDenial(form: string, next = ''): boolean {
  return isNegation(form) && !/^(?:just|only)$/.test(next);
}
