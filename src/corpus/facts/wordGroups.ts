import countedList from '../../data/countedThings.txt';
import personList from '../../data/countedPersons.txt';
import eventList from '../../data/eventWords.txt';
import { readWordList } from '../../text/wordList';

const counted = groupsOf(countedList);
const events = groupsOf(eventList);
const persons = new Set(readWordList(personList).map((noun) => counted.get(noun) ?? noun));

/** What stands for a counted thing in every article: "soldiers" is "troop", an unlisted noun is its own singular. */
export function thingCounted(noun: string): string {
  return counted.get(noun) ?? singular(noun);
}

/** Whether a noun is listed as something that is counted. */
export function isCountedThing(noun: string): boolean {
  return counted.has(noun);
}

/** Whether a counted thing, as `thingCounted` gives it, is people. */
export function isPersons(thing: string): boolean {
  return persons.has(thing);
}

const anybody = /^(?:people|victim|man|men|woman|women|adult|other)$/;

/** Whether a counted thing, as `thingCounted` gives it, is people of whom anything may be told. */
export function isAnybody(thing: string): boolean {
  return anybody.test(thing);
}

/** What stands for a kind of event in every article: "died" is "kill"; `undefined` for other words. */
export function eventOf(form: string): string | undefined {
  return events.get(form);
}

/** What stands for all forms of a word: its group of events, or the word without the endings of English. */
export function stemOf(form: string): string {
  return events.get(form) ?? counted.get(form) ?? bare(form);
}

function bare(form: string): string {
  if (form.length < 5) return form;
  const stem = form.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return stem.length < 4 ? form : stem.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}

function groupsOf(list: string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const line of readWordList(list)) {
    const [first = '', ...others] = line.split(/\s+/);
    for (const word of [first, ...others]) groups.set(word, first);
  }
  return groups;
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
