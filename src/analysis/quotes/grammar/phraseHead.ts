import { at, type Word, type WordRange, type Words } from '../word';

/** The last noun of a phrase before what tells whose it is: of "a report by the board" the report. */
export function phraseHead(words: Words, { from, to }: WordRange): Word {
  let last = from;
  while (last + 1 < to && !/^(?:ADP|VERB|PUNCT|PRON)$/.test(at(words, last + 1).tag)) last++;
  return at(words, last);
}
