import { hasCapital } from '../../text/capital';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { wordBefore } from '../../text/wordBefore';
import { genderOfKin, genderOfTitle } from '../names/genderedWords';

const longestTitle = 12;

/** Whether the word before token `at` calls who is named a woman or a man: "Mrs.", "Sir", "his wife, ". */
export function honorificGender(tokens: readonly Token[], at: number): 'female' | 'male' | undefined {
  const before = tokens[at - 1]?.text.slice(0, longestTitle) ?? '';
  return genderOfTitle(before) ?? genderOfKin(before === ',' ? (tokens[at - 2]?.text ?? '') : before);
}

const longestKin = 24;
/** "her husband, former President " */
const kinWithTitle =
  /(?:\b(?:his|her|their)|[’']s?) (?:[\p{Ll}-]+ )?([\p{Ll}-]+), (?:(?:former|late|then|\p{Lu}[\p{L}.-]*) ){1,4}$/u;
const titleOfKin = /^(?:former|late|then)$/;
const longestKinWithTitle = 80;

/** "the son of the late Judge ": whom one tells about no more. */
const ofDead = /\b([\p{Ll}-]+) of (?:the|his|her|their) late (?:[\p{L}.-]+ ){0,5}$/u;

const ofChild = /\b(?:birth|baptism|christening) of (?:baby )?$/;

/** Whether the words before a name introduce who bears it as somebody's relative: "his wife, ", "first lady ", "the birth of ", "son of the late ". */
export function isRelative(text: string, { start }: Span): boolean {
  const before = wordBefore(text, start);
  if (before === '') return false;
  const [word = ''] = /[\p{L}-]+(?=,?$)/u.exec(before) ?? [];
  if (isKin(word)) return true;
  const near = text.slice(Math.max(0, start - longestKinWithTitle), start);
  if (/^lady,?$/i.test(before) && /\bfirst \S+ $/i.test(near)) return true;
  if (ofChild.test(near.slice(-longestKin)) || isKin(ofDead.exec(near)?.[1] ?? '')) return true;
  // most words before a name are no such title
  if (!titleOfKin.test(before) && !hasCapital(before)) return false;
  const [, kin = ''] = kinWithTitle.exec(near) ?? [];
  return isKin(kin);
}

/** Behind a name, a relative whom no name follows: "’s late father"; with the mark first, which is quickly found. */
const unnamedKin = /[’'](?<=\p{L}[’'])s? (?:[\p{Ll}-]{1,30} )?([\p{Ll}-]{3,30})\b(?!,? \p{Lu})/gu;
/** What ends with a last name, of at most so many code units. */
const lastNameAtEnd = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]+$/u;
const longestLastName = 40;

/** By last name, where a text first tells of a relative of who bears it, and does not say there what the relative is called. */
export function unnamedRelatives(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { 1: word = '', index } of text.matchAll(unnamedKin)) {
    if (!isKin(word)) continue;
    const name = lastNameAtEnd.exec(text.slice(Math.max(0, index - longestLastName), index))?.[0];
    if (name !== undefined && !found.has(name)) found.set(name, index);
  }
  return found;
}

const governing = /^(?:to|for|from|with|by|of)$/;

/** Whether a full name may be that of such a relative, who is named without a word of who that is: "a favour to Fred Brook". */
export function maybeRelative(
  text: string,
  { start, end }: Span,
  relatives: ReadonlyMap<string, number>,
): boolean {
  const name = text.slice(start, end);
  const told = relatives.get(name.slice(name.lastIndexOf(' ') + 1));
  return told !== undefined && told < start && governing.test(wordBefore(text, start));
}

/** Whether a word is one for somebody's relative, in any case: "wife", "stepson". */
export function isKin(word: string): boolean {
  const kin = word.toLowerCase().replace(/^(?:grand|step)|-in-law$/g, '');
  return genderOfKin(kin) !== undefined;
}

/** Whether a word is a form of address that stands before a last name or a whole one: "Mr." */
export function isAddress(word: string): boolean {
  return /^(?:Mr|Mrs|Ms)\.?$/.test(word);
}

const ofReign = /^(?:pope|king|queen|prince|princess|emperor|empress|sultan|tsar|czar|patriarch|saint)$/i;

/** Whether a word is the title of somebody known by one name alone: "Pope Francis" is no Francis Brook. */
export function isOfReign(word: string): boolean {
  return ofReign.test(word);
}
