import pronounList from '../data/pronouns.txt';
import { readWordList } from './wordList';

// All of these take words in lower case.

const persons = readWordList(pronounList).map((line) => line.split(' '));
const formsAt = (column: number): ReadonlySet<string> =>
  new Set(persons.flatMap((forms) => forms[column] ?? []));

const subjects = formsAt(0);
const possessives = formsAt(2);
const reflexives = formsAt(4);
const objectsOfPeople = new Set([...formsAt(1)].filter((form) => form !== 'it'));
const ofOthers = new Set(persons.slice(3).flatMap((forms) => forms.slice(0, 5)));
const genders = new Map(
  persons.flatMap(([...forms]) => {
    const gender = forms[5];
    return gender === 'male' || gender === 'female'
      ? forms.slice(0, 5).map((form) => [form, gender] as const)
      : [];
  }),
);

/** "he", "they", "we": whether a word is a personal pronoun that can be a subject. */
export function isSubjectForm(word: string): boolean {
  return subjects.has(word);
}

/** "him", "them", "us", but not "it": whether a word can be the object that people are. */
export function isPersonObject(word: string): boolean {
  return objectsOfPeople.has(word);
}

/** "his", "their", "my": whether a word says before a noun whose it is. */
export function isPossessive(word: string): boolean {
  return possessives.has(word);
}

/** "himself", "themselves" */
export function isReflexive(word: string): boolean {
  return reflexives.has(word);
}

/** Whether a word is a form of "he", "she", "it" or "they", which stand for who or what was told of before. */
export function isThirdPerson(word: string): boolean {
  return ofOthers.has(word);
}

/** The gender that a form of "he" or "she" tells; `undefined` of all other words. */
export function genderOfPronoun(word: string): 'female' | 'male' | undefined {
  return genders.get(word);
}

/** The possessive pronouns as alternatives of a regular expression. */
export const possessiveForms = [...possessives].join('|');
