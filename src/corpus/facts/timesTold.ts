import { monthNamed } from '../../text/calendarWords';
import { beginsCapital } from '../../text/capital';
import { textOf } from '../../text/span';
import type { Word } from '../../text/words';
import type { Passage } from '../passage';

/** The years and months that a sentence tells, as `timeTold` gives them, other than those of publication. */
export function timesIn({ text, words }: Passage, published: readonly string[]): Set<string> {
  const times = words.flatMap((word, i) => timeTold(text, word, words[i - 1]) ?? []);
  return new Set(times.filter((time) => !published.includes(time)));
}

/**
 * The year or month that a word tells: a year as it stands, a month by its first three letters in lower case; `undefined`
 * for other words.
 */
export function timeTold(text: string, word: Word, before: Word | undefined): string | undefined {
  const { form } = word;
  if (/^(?:1[5-9]|20)\d\d$/.test(form)) return form;
  const printed = textOf(text, word);
  const isTime = printed === 'May' ? isMonthOfMay(before) : isMonth(printed);
  return isTime ? form.slice(0, 3) : undefined;
}

/** Whether a word printed with a capital is a month; "May" is as often a name. */
export function isMonth(word: string): boolean {
  return beginsCapital(word) && word !== 'May' && monthNamed(word) > 0;
}

function isMonthOfMay(before: Word | undefined): boolean {
  return /^(?:in|since|until|last|this|of|by|between)$/.test(before?.form ?? '');
}
