import { isAbbreviation } from '../sentences';
import { at, glued, isPreposition, type Words } from '../word';

/** "A, B, and C", "A, B and C": where the first of the names before "and" begins, whose last word is `last`. */
export function listOfNames(words: Words, last: number, from: number): number | undefined {
  let end = last;
  let first: number | undefined;
  for (;;) {
    if (at(words, end).text === ',') end--;
    if (at(words, end).tag !== 'PROPN') break;
    let begin = end;
    while (
      begin - 1 >= from &&
      (at(words, begin - 1).tag === 'PROPN' ||
        isDotOfAbbreviation(words, begin - 1) ||
        isHyphenOfName(words, begin - 1))
    )
      begin--;
    if (begin > from && !/^(?:,|—|;)$/.test(at(words, begin - 1).text)) {
      // "on talks in Ostrow, X and Y": what a preposition leads to is none of those who speak
      if (first !== undefined && isPreposition(at(words, begin - 1))) return first;
      return /^(?:CCONJ|SCONJ|QUOTE)$/.test(at(words, begin - 1).tag) ? begin : undefined;
    }
    first = begin;
    if (begin - 2 < from || at(words, begin - 2).tag !== 'PROPN') break;
    end = begin - 1;
  }
  return first === from || (first !== undefined && first < last - 1) ? first : undefined;
}

function isHyphenOfName(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  return at(words, i).text === '-' && before.tag === 'PROPN' && glued(before, at(words, i));
}

function isDotOfAbbreviation(words: Words, i: number): boolean {
  return at(words, i).text === '.' && isAbbreviation(at(words, i - 1).text);
}
