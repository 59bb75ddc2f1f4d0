import type { Word } from '../../../text/words';
import type { Amount } from './amount';
import type { GivenNumber } from './givenNumber';
import { isJoined } from './plainNumeral';

const youngest = 1;
const oldest = 115;

/** "26-year-old Ada Brook", "Ada Brook, 26,": an age, which is a fact of whose it is; an age of nobody named is none. */
export function ageOf(number: GivenNumber): Amount | undefined {
  const { words, to, first, last } = number;
  const { low, high } = number.interval;
  if (low !== high || low < youngest || low > oldest) return undefined;
  const [year, old] = [words[to], words[to + 1]];
  const isOld = year?.form === 'year' && old?.form === 'old';
  const name = isOld ? nameAfter(number, to + 2) : nameBefore(number);
  if (!name) return undefined;
  return {
    kind: 'number',
    value: low,
    interval: { low, high },
    bound: 'exact',
    unit: 'year old',
    holder: name.form,
    start: first.start,
    end: isOld ? old.end : last.end,
  };
}

/** The last word of the name that begins at a word, of two at least. */
function nameAfter({ text, words }: GivenNumber, from: number): Word | undefined {
  let last: Word | undefined;
  for (let i = from; i < words.length && isJoined(text, words, i); i++) {
    const word = words[i];
    if (!word || !isCapital(text, word)) break;
    last = word;
  }
  return last && last !== words[from] ? last : undefined;
}

/** "Ada Brook, 26," */
function nameBefore({ text, words, at, first, last }: GivenNumber): Word | undefined {
  const [given, family] = [words[at - 2], words[at - 1]];
  if (!given || !family || !/^\d+$/.test(last.form)) return undefined;
  const inCommas =
    text.slice(family.end, first.start) === ', ' && /^,(?!\d)/.test(text.slice(last.end, last.end + 2));
  const isName = isCapital(text, given) && isCapital(text, family) && isJoined(text, words, at - 1);
  return inCommas && isName ? family : undefined;
}

function isCapital(text: string, { start }: Word): boolean {
  return /\p{Lu}/u.test(text.charAt(start));
}
