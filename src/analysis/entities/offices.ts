import officeList from '../../data/titlesOffices.txt';
import titleList from '../../data/titles.txt';
import politeList from '../../data/titlesPolite.txt';
import { plainWord } from '../../text/plainWord';
import { readWordList } from '../../text/wordList';
import type { Token } from '../../text/tokens';

const titles = new Set(readWordList(titleList));
const offices = new Set(readWordList(officeList));
/** Call somebody politely but give no office. */
const honorifics = new Set(readWordList(politeList));

function formOf(token: Pick<Token, 'text'> | undefined): string {
  return token ? plainWord(token.text.slice(0, longestWord)) : '';
}

const longestWord = 30;

/** Whether a word calls somebody politely without giving an office: "Mr.". */
export function isHonorific(token: Pick<Token, 'text'> | undefined): boolean {
  return honorifics.has(formOf(token));
}

/** Whether a word can head the description of an office: "Gen.", "spokeswoman". */
export function isOffice(token: Pick<Token, 'text'> | undefined): boolean {
  const form = formOf(token);
  if (honorifics.has(form)) return false;
  return offices.has(form) || titles.has(form);
}

/** Whether a title is a rank or office that stands right before a name, so that no comma need part them: "Gen.". */
export function isTitleWord(token: Pick<Token, 'text'> | undefined): boolean {
  return titles.has(formOf(token));
}
