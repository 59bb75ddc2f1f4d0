import { withoutAccents } from '../../../text/plainLetters';
import type { Word } from '../../../text/words';
import type { Amount } from './amount';
import type { GivenNumber } from './givenNumber';
import { isJoined } from './plainNumeral';

const youngest = 1;
const oldest = 115;

/** "26-year-old Ada Brook", "Ada Brook, 26,", "Ada Brook, aged 26": an age, which is a fact of whose it is; an age of nobody named is none. */
export function ageOf(number: GivenNumber): Amount | undefined {
  const { words, to, first, last } = number;
  const { low, high } = number.interval;
  if (low !== high || low < youngest || low > oldest) return undefined;
  const [year, old] = [words[to], words[to + 1]];
  const isOld = year?.form === 'year' && old?.form === 'old';
  const name = (isOld ? nameAfter(number, to + 2) : undefined) ?? nameBefore(number, isOld);
  if (!name) return undefined;
  return {
    kind: 'number',
    value: low,
    interval: { low, high },
    bound: 'exact',
    unit: 'year old',
    holder: name,
    start: first.start,
    end: isOld ? old.end : last.end,
  };
}

/** The words of the name that begins at a word, of two at least. */
function nameAfter({ text, words }: GivenNumber, from: number): string[] | undefined {
  let to = from;
  while (to < words.length && isJoined(text, words, to) && isCapital(text, words[to])) to++;
  return nameOf(words.slice(from, to));
}

function nameOf(words: readonly Word[]): string[] | undefined {
  return words.length > 1 ? words.map(({ form }) => withoutAccents(form)) : undefined;
}

/** "Ada Brook, 26,", "Ada Brook, aged 26", "Ada Brook, a 26-year-old" */
function nameBefore({ text, words, at, first, last }: GivenNumber, isOld: boolean): string[] | undefined {
  const isLed = (isOld ? /^an?$/ : /^aged$/).test(words[at - 1]?.form ?? '');
  const behind = isLed ? words[at - 1] : first;
  const to = isLed ? at - 1 : at;
  if (text.slice(words[to - 1]?.end ?? 0, behind?.start) !== ', ') return undefined;
  const isInCommas = /^\d+$/.test(last.form) && /^,(?!\d)/.test(text.slice(last.end, last.end + 2));
  if (!isLed && (isOld || !isInCommas)) return undefined;
  let from = to;
  while (from > 0 && isCapital(text, words[from - 1]) && (from === to || isJoined(text, words, from))) from--;
  return nameOf(words.slice(from, to));
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
}
