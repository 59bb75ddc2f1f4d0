import commonList from '../../../data/commonWords.txt';
import functionList from '../../../data/functionWords.txt';
import nationalityList from '../../../data/nationalities.txt';
import titleList from '../../../data/titles.txt';
import officeList from '../../../data/titlesOffices.txt';
import { readWordList } from '../../../text/wordList';
import { isGivenName } from '../../names/gender';
import { speechVerbLemma } from '../reports/speechVerbs';

const noNames = new Set(
  [commonList, functionList, nationalityList, titleList, officeList].flatMap((list) => readWordList(list)),
);
const titles = new Set([...readWordList(titleList), ...readWordList(officeList)]);

/** Whether a word, in any case, is a title, a rank or an office. */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/, ''));
}

const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Kinds of people that newspapers write large before a name: "Plasterer Darren", "Novelist X". */
const calling = /(?:er|or|ist|ant|ian|man|men|woman|maid|ess|chief|head|boss|leader|star|aide|dad|mum)$/;

/** Whether a word printed with a capital may be part of a person's name, as far as its form and the lists tell. */
export function isCapitalizedPart(word: string): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (isGivenName(word)) return true;
  return !(noNames.has(lower) || dayOrMonth.test(lower) || speechVerbLemma(lower) !== undefined);
}

/** As `isCapitalizedPart`, for a word that may say what the person is instead: "Plasterer Darren". */
export function isNamePart(word: string): boolean {
  return isCapitalizedPart(word) && (isGivenName(word) || !calling.test(word.toLowerCase()));
}
