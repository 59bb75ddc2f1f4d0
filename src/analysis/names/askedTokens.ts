import openerList from '../../data/sentenceOpeners.txt';
import { readWordList } from '../../text/wordList';
import { hashOf } from './hash';
import { casings, type NameWords } from './nameWords';

/**
 * Further from a capitalized word than this nothing is looked at, which halves the time and costs nothing; 1 costs 0.6
 * points of F on newswire.
 */
const reach = 2;

const onlyOpening = new Set(readWordList(openerList).map((word) => hashOf(word)));

/** See `NameWords.shape`. */
const oneCapital = hashOf('Xx');

/**
 * Which tokens may belong to a name, 1 for each: those near a capital, and all of a sentence that may write names in
 * small letters. The others, more than six in ten, need not be read, which takes the most time of all that finds names.
 */
export function askedTokens(words: NameWords): Uint8Array {
  const asked = new Uint8Array(words.count);
  const keepsCapitals = mostHaveCapitals(words);
  for (const { from, to } of words.sentences) {
    const small =
      words.casing[from] === casings.small || (!keepsCapitals && !hasCapitalInside(words.capital, from, to));
    if (small) asked.fill(1, from, to);
    else {
      for (let i = from; i < to; i++) {
        if (isTelling(words, i)) asked.fill(1, Math.max(from, i - reach), Math.min(to, i + reach + 1));
      }
    }
  }
  return asked;
}

function isTelling(words: NameWords, i: number): boolean {
  return words.capital[i] === 1 && !(words.opening[i] === 1 && isOnlyOpening(words, i));
}

/** "Who", but not "WHO". */
function isOnlyOpening({ form, lower, shape }: NameWords, i: number): boolean {
  return onlyOpening.has(form[i] ?? 0) && (lower[i]?.length === 1 || shape[i] === oneCapital);
}

/** Whether who wrote this writes names with capitals: then a sentence without one holds no name. */
function mostHaveCapitals({ sentences, capital }: NameWords): boolean {
  let having = 0;
  for (const { from, to } of sentences) if (hasCapitalInside(capital, from, to)) having++;
  return 2 * having > sentences.length;
}

function hasCapitalInside(capital: Uint8Array, from: number, to: number): boolean {
  return capital.subarray(from + 1, to).includes(1);
}
