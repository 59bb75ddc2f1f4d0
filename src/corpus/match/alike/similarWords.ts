import kindredList from '../../../data/kindredWords.txt';
import { withoutAccents } from '../../../text/plainLetters';
import { readWordList } from '../../../text/wordList';
import { isOneWord } from './verbForms';

/** The number of the group of words that stand for each other in reported speech; missing for other words. */
const kindred = new Map<string, number>();
readWordList(kindredList).forEach((line, i) => {
  for (const word of line.split(/\s+/)) if (!kindred.has(word)) kindred.set(word, i + 1);
});

/** For each form, the number of its group of kindred words ("he" and "I", "is" and "was"), 0 for none. */
export function kindredGroups(forms: readonly { readonly form: string }[]): Uint8Array {
  // filled in loops, here and below: `from` with a function takes several times as long
  const groups = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; i++) groups[i] = kindred.get(forms[i]?.form ?? '') ?? 0;
  return groups;
}

/** Whether two words stand for each other in reported speech: another person, tense or nearness. */
export function areKindred(a: string, b: string): boolean {
  const group = kindred.get(a);
  return group !== undefined && group === kindred.get(b);
}

/** Shorter words look alike by chance. */
const shortestAlike = 4;
/** So much of the longer word, and at least four letters, is a common stem: "imply", "implies". */
const stemShare = 0.6;
/** Words so long may differ by two slips. */
const longForTwoSlips = 8;

/**
 * Whether two different words may be one word in another form or misspelt. Numbers never are: a digit is no slip.
 */
export function lookAlike(a: string, b: string): boolean {
  if (a.length < shortestAlike || b.length < shortestAlike) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || startsWithDigit(a) || startsWithDigit(b)) return false;
  const stem = commonStart(a, b);
  if (stem >= shortestAlike && stem >= stemShare * Math.max(a.length, b.length)) return true;
  return differByASlip(a, b, stem) || isOneWord(a, b);
}

/** For each form the code of its first letter, 0 for one that looks like no other; of two with unlike codes none looks like the other. */
export function lookAlikeInitials(forms: readonly { readonly form: string }[]): Uint16Array {
  const initials = new Uint16Array(forms.length);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]?.form ?? '';
    if (form.length >= shortestAlike && !startsWithDigit(form)) initials[i] = plainInitial(form);
  }
  return initials;
}

/** The code of the first letter without its accent: "Özil" is printed "Ozil", too. */
function plainInitial(form: string): number {
  const unit = form.charCodeAt(0);
  return unit > lastAscii ? withoutAccents(form.charAt(0)).charCodeAt(0) : unit;
}

const lastAscii = 0x7f;

function startsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** One letter more, less or other, or two neighbours exchanged; in long words two such letters side by side. */
function differByASlip(a: string, b: string, start: number): boolean {
  const most = Math.min(a.length, b.length) >= longForTwoSlips ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= most && restB.length <= most) return true;
  return restA.length === 2 && restB.length === 2 && restB === restA.charAt(1) + restA.charAt(0);
}

/** British and American spellings of one word, rewritten to a common one. Rough, but the same for both. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/(?<=..)our(s|ed|ing|able|ite|ites|hood)?$/, 'or$1'],
  [/(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, 'l$1'],
  [/(?<=[bt])re(s?)$/, 'er$1'],
  [/(?<=gr)ey(s?)$/, 'ay$1'],
  [/ence(s?)$/, 'ense$1'],
  [/(?<=gra)mme(s?)$/, 'm$1'],
  [/(?<=ward)s$/, ''],
];

/** Whether two forms that look alike are the same word spelt by two conventions: "defence" and "defense". */
export function sameSpelling(a: string, b: string): boolean {
  return common(a) === common(b);
}

function common(word: string): string {
  return spellings.reduce((spelt, [pattern, by]) => spelt.replace(pattern, by), word);
}
