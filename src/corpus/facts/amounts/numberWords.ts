import { numberWordsOf } from '../../../text/closedWords';
import type { Interval } from './bounds';

/** What is counted with, "three", "seventy", with its value. */
export const cardinals = numberWordsOf('number');

/** Parts of one that a number may begin with: "half a million". */
export const parts = numberWordsOf('part');

/** "Once" and "twice", which a story may tell otherwise, too. */
const times = numberWordsOf('times');

/** What a number before it is multiplied by, in words and in the letters that stand behind digits. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...numberWordsOf('scale'),
  ['crore', 1e7],
  ['lakh', 1e5],
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** Words that give no one number. */
export const vague: ReadonlyMap<string, Interval> = new Map([
  ['several', { low: 3, high: 9 }],
  ['few', { low: 2, high: 6 }],
  ['handful', { low: 2, high: 6 }],
  ['couple', { low: 2, high: 3 }],
  ['dozens', { low: 24, high: 120 }],
  ['scores', { low: 40, high: 200 }],
  ['hundreds', { low: 200, high: 1200 }],
  ['thousands', { low: 2000, high: 20_000 }],
  ['millions', { low: 2e6, high: 20e6 }],
  ['billions', { low: 2e9, high: 20e9 }],
]);

/** The names of parts of a whole with how many of them it has: "a third". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

/** The value of a word by which a number may begin: "three", "half", "million" of "a million". */
export function valueOf(form: string): number | undefined {
  return (
    cardinals.get(form) ??
    parts.get(form) ??
    times.get(form) ??
    (isLetter(form) ? undefined : scales.get(form))
  );
}

/** "K" and "bn" are no numbers by themselves. */
function isLetter(form: string): boolean {
  return form.length <= 2;
}

/** Whether a word is a number or a part of one: "eight", "billion", "dozens". */
export function isNumberWord(form: string): boolean {
  return valueOf(form) !== undefined || vague.has(form);
}

const anyNumber = new RegExp(
  `\\p{N}|\\b(?:no|none|nobody|third|fifth|tenth|${[...cardinals.keys(), ...parts.keys(), ...times.keys(), ...scales.keys(), ...vague.keys()].filter((word) => !isLetter(word)).join('|')})\\b`,
  'iu',
);

/** Whether some text has any number at all, which is quicker to tell than which. */
export function holdsNumber(text: string): boolean {
  return anyNumber.test(text);
}

/** The value of a word or figure for one small number, "two", "2", "a": below 100; `undefined` for others. */
export function smallNumber(shown: string): number | undefined {
  const form = shown.toLowerCase();
  const value = /^\d{1,2}$/.test(form) ? Number(form) : /^an?$/.test(form) ? 1 : valueOf(form);
  return value !== undefined && value < 100 ? value : undefined;
}
