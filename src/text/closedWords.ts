import functionList from '../data/functionWords.txt';
import negationList from '../data/negations.txt';
import particleList from '../data/nameParticles.txt';
import numberList from '../data/numberWords.txt';
import subordinatorList from '../data/subordinators.txt';
import { readWordList } from './wordList';

const functionWords = new Set(readWordList(functionList));
const negations = new Set(readWordList(negationList));
const subordinators = new Set(readWordList(subordinatorList));

/** Whether a word, lower case, tells nothing by itself: "the", "of". */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

/** Whether a word, lower case, turns a statement round: "not", "never". */
export function isNegation(form: string): boolean {
  return negations.has(form);
}

/** Whether a word, lower case, is a conjunction that begins a subordinate clause of time, reason, condition or place: "when", "although". */
export function isSubordinator(form: string): boolean {
  return subordinators.has(form);
}

const particles = new Set(readWordList(particleList));

/** For regular expressions: the small words within names, "van" and "de", as alternatives. */
export const nameParticles = [...particles].join('|');

/** Whether a word, lower case, is a small word within names of people: "van", "bin". */
export function isNameParticle(word: string): boolean {
  return particles.has(word);
}

const numbers = readWordList(numberList).map((line) => {
  const [kind = '', word = '', value = ''] = line.split(/\s+/);
  return { kind, word, value };
});

/** The words for numbers, lower case, each with what the list gives for it: `3` for "three". */
export const numberWords: ReadonlyMap<string, string> = new Map(
  numbers.map(({ word, value }) => [word, value]),
);

/** Those of one kind with their values: numbers to count with, what these are multiplied by, parts of one, how often. */
export function numberWordsOf(kind: 'number' | 'scale' | 'part' | 'times'): ReadonlyMap<string, number> {
  return new Map(
    numbers.filter((entry) => entry.kind === kind).map(({ word, value }) => [word, Number(value)]),
  );
}
