import { isFunctionWord, isNegation } from '../../../text/closedWords';
import type { Exchange } from '../../../text/movedDenials';
import { differInTense, isOneWord } from './verbForms';

/** What stands with a verb where it is denied: "we do not know". */
const auxiliary = /^(?:do|does|did)$/;
/** What stands for "no" where nothing is denied: "it is a disgrace", "it is no disgrace". */
const determiner = /^(?:an?|any|some|the)$/;

/**
 * Whether words in each other's place are the same but for a denial with its verb and article: "knew", "did not know".
 * @param isReport one of them is a report, which has little words of its own: "I will not", "that she would".
 */
export function isOnlyDenied({ left, right }: Exchange, isReport = false): boolean {
  const isTold = (form: string, others: readonly string[]): boolean =>
    isNegation(form) ||
    auxiliary.test(form) ||
    (isReport && isFunctionWord(form)) ||
    (determiner.test(form) && others.includes('no')) ||
    others.some((other) => other === form || differInTense(other, form) || isOneWord(other, form));
  return left.every((form) => isTold(form, right)) && right.every((form) => isTold(form, left));
}
