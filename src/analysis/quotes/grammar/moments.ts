import { monthNamed } from '../../../text/calendarWords';
import { at, isMoment, type Words } from '../word';
import { year } from './phraseWords';

const beforeMoment =
  /^(?:(?:less|more) than|a|two|three|four|five|six|several|few|last|this|that|earlier|late|early|one|the|next)$/;
const toMoment = /^(?:on|earlier|late|early|in|during|over)$/;
/** These begin what tells when, and nothing that is joined with what stands before. */
const plainMoment = /^(?:on|last|earlier|late|over)$/;

/**
 * Before "on Monday", "last week": the word before it, or `i` itself if no such words end there, or none before which a
 * subject or its phrase may end.
 */
export function skipMoment(words: Words, i: number, from: number): number {
  const first = momentEndingAt(words, i);
  if (first === undefined || first - 1 < from) return i;
  const beyond = at(words, first - 1);
  // "was born in Skarvik and in 2017 said", "and last month said"
  const joins = beyond.tag === 'CCONJ' && (isYearIn(words, i) || plainMoment.test(at(words, first).lower));
  return joins || /^(?:NOUN|PROPN|PRON|PUNCT|ADV|NUM)$/.test(beyond.tag) ? first - 1 : i;
}

/** The first word of "on Monday", "last week", if such words end at `i`. */
export function momentEndingAt(words: Words, i: number): number | undefined {
  const ago = at(words, i).lower === 'ago' || at(words, i).lower === 'earlier' ? i - 1 : i;
  if (!isMoment(at(words, ago)) && !isMonthIn(words, ago) && !isYearIn(words, ago)) return undefined;
  let first = ago;
  const before = at(words, first - 1);
  if (before.tag === 'DAY' || beforeMoment.test(before.lower)) first--;
  // "this past week", "over the past year"
  if (before.lower === 'past' && /^(?:this|the)$/.test(at(words, first - 2).lower)) first -= 2;
  if (at(words, first).lower === 'next' && at(words, first - 1).lower === 'the') first--;
  if (at(words, first - 1).lower === 'than' && /^(?:less|more)$/.test(at(words, first - 2).lower)) first -= 2;
  if (toMoment.test(at(words, first - 1).lower)) first--;
  return first;
}

/** "in 2017" */
function isYearIn(words: Words, i: number): boolean {
  return at(words, i - 1).lower === 'in' && year.test(at(words, i).text);
}

/** "in April", "in late April": whether a word is a month and not somebody's name. */
function isMonthIn(words: Words, i: number): boolean {
  const { tag, lower } = at(words, i);
  if (tag !== 'PROPN' || monthNamed(lower) === 0) return false;
  const first = /^(?:late|early|mid)$/.test(at(words, i - 1).lower) ? i - 1 : i;
  return at(words, first - 1).lower === 'in';
}
