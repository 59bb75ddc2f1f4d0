import { numberWords } from './closedWords';

const digits = /^(\d+)(st|nd|rd|th|s|[ap]m)$/;

/** For regular expressions: the words for the first twelve places in an order, as alternatives. */
export const ordinalWords = [...numberWords]
  .filter(([, value]) => digits.test(value))
  .map(([word]) => word)
  .join('|');

/**
 * What a word form tells that is numbered but not counted: `2` for "second" and "2nd", `80s` for "1980s" and "80s", `5pm`;
 * `undefined` for other forms.
 */
export function ordinalOf(form: string): string | undefined {
  const [, number, end] = digits.exec(numberWords.get(form) ?? form) ?? [];
  if (number === undefined || end === undefined) return undefined;
  if (end === 's') return `${number.slice(-2)}s`;
  return end.endsWith('m') ? number + end : number;
}
