import { isWeekday, monthNamed } from '../../../text/calendarWords';
import commonList from '../../../data/commonWords.txt';
import functionList from '../../../data/functionWords.txt';
import nationalityList from '../../../data/nationalities.txt';
import titleList from '../../../data/titles.txt';
import officeList from '../../../data/titlesOffices.txt';
import { isCountry, isNationality } from '../../../text/countries';
import { plainWord } from '../../../text/plainWord';
import { remembering } from '../../../text/remembering';
import { readWordList } from '../../../text/wordList';
import { isGivenName } from '../../names/gender';
import { anyGeneration } from '../../names/generation';
import { isOpener } from '../../names/openers';
import { isSpeechVerb } from './speechVerbs';

const noNames = new Set(
  [commonList, functionList, nationalityList, titleList, officeList].flatMap((list) => readWordList(list)),
);
const titles = new Set([...readWordList(titleList), ...readWordList(officeList)]);

/** Whether a word says of what country something is: "U.S.", "Thai". */
export function isOfCountry(word: string): boolean {
  return /^(?:U\.?S\.?A?|U\.?K|E\.?U|U\.?N)\.?$/.test(word) || isCountry(word) || isNationality(word);
}

/** Whether a word, in any case, is a title, a rank or an office. */
export function isTitle(word: string): boolean {
  return titles.has(plainWord(word));
}

const generation = new RegExp(`,? (?:${anyGeneration})\\.?$`);

/** A printed name without what tells it from the father's or the son's: "Ada Brook" of "Ada Brook, Jr.". */
export function withoutGeneration(name: string): string {
  return name.replace(generation, '');
}

/** Titles that are part of a name, or are names as well. */
const nameTitle =
  /^(?:king|queen|prince|princess|pope|lord|lady|dame|duke|duchess|count|countess|baron|baroness|sultan|shah|emir|emperor|empress|sheikh?a?|shaikh|imam|father|mother|sister|brother|son|daughter|star|hunter|cook|shepherd|judge|sales|model)$/;

/**
 * How much of a person's name is an office that stands before it, with the space after it: 22 of "Upazila
 * Vice-Chairman Ada Brook". 0 where there is none, where a given name comes before it, or where it leaves less than two
 * words, unless it is shortened ("Gov.").
 */
export function titleLength(name: string): number {
  const words = name.split(' ');
  let end = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] ?? '';
    // "Ohio Gov. Brook", but not "Ohio Governor Brook", who may be called so
    if (isGivenName(word) || (i === words.length - 2 && !word.endsWith('.'))) break;
    const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
    if (isTitle(last) && !nameTitle.test(last)) end = i + 1;
  }
  return words.slice(0, end).reduce((length, word) => length + word.length + 1, 0);
}

const lettersAfter = /(?: (?:KC|QC|SC|SAN|MP|MEP|MSP|MLA|MBE|OBE|CBE|DBE|KBE|JP|PhD|MD|AO|AM))+$/;

/** How much of a person's name are honours and offices in letters after it, with the space before them: 3 of "Ada Brook KC". */
export function lettersLength(name: string): number {
  const letters = lettersAfter.exec(name)?.[0] ?? '';
  return /\S \S/.test(name.slice(0, name.length - letters.length)) ? letters.length : 0;
}

/** Kinds of people that newspapers write large before a name: "Plasterer Darren", "Novelist X". */
const calling = /(?:er|or|ist|ant|ian|man|men|woman|maid|ess|chief|head|boss|leader|star|aide|dad|mum)$/;

/** Whether a word printed with a capital may be part of a person's name, as far as its form and the lists tell. */
export const isCapitalizedPart = remembering((word) => {
  if (!/^\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (isGivenName(word)) return true;
  return !(
    noNames.has(lower) ||
    isOpener(word) ||
    isWeekday(lower) ||
    monthNamed(lower) > 0 ||
    isSpeechVerb(lower)
  );
});

/** Whether a sentence, a line or words in marks begin at a place of a text: a capital tells nothing there. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;“"‘'\n•]) ?["”’]? ?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** As `isCapitalizedPart`, for a word that may say what the person is instead: "Plasterer Darren". */
export function isNamePart(word: string): boolean {
  return isCapitalizedPart(word) && (isGivenName(word) || !calling.test(word.toLowerCase()));
}
