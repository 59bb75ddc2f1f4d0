import { isHonorific, isOffice } from '../../../analysis/entities/offices';
import { monthNamed, weekdayNamed } from '../../../text/calendarWords';
import { beginsCapital } from '../../../text/capital';
import { numberWords } from '../../../text/closedWords';
import { isDenial } from '../../../text/movedDenials';
import { isStopOfAbbreviation } from '../../../text/sentences';
import type { Passage } from '../../passage';

/** Whether a word form is a number, in digits or letters. */
export function isNumber(form: string): boolean {
  return /^\p{N}/u.test(form) || numberWords.has(form);
}

/** Whether a word denies something: "not", but not that of "not only". */
export function isDenialAt({ words }: Passage, word: number): boolean {
  return isDenial(words[word]?.form ?? '', words[word + 1]?.form);
}

/** The month or weekday that a word names, however it is printed: another one in its place is another date. */
export function calendarWordAt({ text, words }: Passage, word: number): string | undefined {
  const { form = '', start = 0 } = words[word] ?? {};
  if (!beginsCapital(text.charAt(start))) return undefined;
  const [month, weekday] = [monthNamed(form), weekdayNamed(form)];
  return month > 0 ? `month ${month}` : weekday >= 0 ? `weekday ${weekday}` : undefined;
}

/** Whether a word is printed as a name, and is more than a day, a month or a title. */
export function isOfName(passage: Passage, word: number): boolean {
  const form = passage.words[word]?.form ?? '';
  return (
    isName(passage, word) &&
    calendarWordAt(passage, word) === undefined &&
    !isHonorific({ text: form }) &&
    !isOffice({ text: form })
  );
}

/** Whether a word is printed as a name: a capital inside a sentence, as behind "Mr.". */
function isName({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown || shown.form === 'i' || !/^\p{Lu}/u.test(text.slice(shown.start, shown.end))) return false;
  const before = words[word - 1];
  if (!before) return false;
  const between = text.slice(before.end, shown.start);
  return !/[.!?:“"”\n]/.test(between) || isStopOfAbbreviation(between, before.form);
}

/** Whether square brackets, an editor's own words, hold a word. */
export function isInBrackets({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown) return false;
  const before = text.slice(Math.max(0, shown.start - 60), shown.start);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Whether brackets of either kind hold a word. */
export function isGloss(passage: Passage, word: number): boolean {
  const start = passage.words[word]?.start ?? 0;
  const before = passage.text.slice(Math.max(0, start - 60), start);
  return isInBrackets(passage, word) || before.lastIndexOf('(') > before.lastIndexOf(')');
}
