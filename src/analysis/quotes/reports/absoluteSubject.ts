import { isPhraseWord } from '../grammar/phraseWords';
import { at, isDash, isNouny, type WordRange, type Words } from '../word';

const longestAbsolute = 10;

/**
 * ", with the head of the bank saying", ", some signs claiming": the subject of a participle that has one of its own
 * after a comma. `last` is the last word before the participle.
 */
export function absoluteSubject(words: Words, last: number, from: number): WordRange | undefined {
  let first = last;
  if (at(words, last).text === ',') return absoluteNamed(words, last, from);
  while (first > from && last - first < longestAbsolute && isOfSubject(words, first)) first--;
  const begins = at(words, first);
  const comma = begins.text === ',' ? first : first - 1;
  const apart = at(words, comma).text === ',' || isDash(words, comma);
  if (first === last || comma <= from || !apart) return undefined;
  const subject = { from: first + 1, to: last + 1 };
  if (begins.lower === 'with') return subject;
  const shows =
    begins.text === ',' && /^(?:some|many|several|most|one|others?)$/.test(at(words, first + 1).lower);
  return shows ? subject : undefined;
}

/** ", with her rival in the election, X, accusing": X and what describes it; ", with many bakers, including X, arguing": they. */
function absoluteNamed(words: Words, close: number, from: number): WordRange | undefined {
  let open = close - 1;
  while (open > from && at(words, open).tag === 'PROPN') open--;
  const opens = at(words, open);
  if (/^(?:including|among)$/.test(opens.lower) && at(words, open - 1).text === ',')
    return absoluteSubject(words, open - 2, from);
  if (open === close - 1 || at(words, open).text !== ',') return undefined;
  let first = open - 1;
  while (
    first > from &&
    open - first < longestAbsolute &&
    isOfSubject(words, first, /^(?:of|for|in|at|from)$/)
  )
    first--;
  const opened = at(words, first).lower === 'with' && at(words, first - 1).text === ',';
  return opened ? { from: first + 1, to: close } : undefined;
}

function isOfSubject(words: Words, i: number, joints = /^(?:of|for|on)$/): boolean {
  const word = at(words, i);
  return isPhraseWord(word) || isNouny(word) || joints.test(word.lower) || word.tag === 'PRON';
}
