import { at, isNouny, isSubjectPronoun, isVerbal, type WordRange, type Words } from '../word';
import { phraseEndingAt } from './phraseEnding';

const longestInsertion = 24;
const longestTitle = 80;

/**
 * The subject of a verb behind a title in marks that ends an insertion: X of "X, author of “The Mill,” said that". The marks
 * are no speech where a preposition or a genitive leads to them and the verb has what it reports behind it.
 * @param title the place of the marks, right before the verb and its adverbs.
 */
export function subjectBeforeTitle(
  words: Words,
  title: number,
  verb: number,
  from: number,
): WordRange | undefined {
  const { tag, text } = at(words, title);
  if (tag !== 'QUOTE' || text.length > longestTitle || !/^["“'‘]+\p{Lu}.*,["”'’]+$/u.test(text))
    return undefined;
  if (!/^(?:of|on|in|at|['’]s)$/.test(at(words, title - 1).lower)) return undefined;
  const next = at(words, verb + 1);
  const reports = next.lower === 'that' || isSubjectPronoun(next) || at(words, verb).lower === 'told';
  if (!reports) return undefined;
  for (let i = title - 1; i > Math.max(from, title - longestInsertion); i--) {
    const word = at(words, i);
    if (word.text === ',') return isNouny(at(words, i - 1)) ? phraseEndingAt(words, i - 1, from) : undefined;
    if (word.marked || /^[;:—]$/.test(word.text)) return undefined;
    if (isVerbal(word) && !/(?:ing|ed)$/.test(word.lower)) return undefined;
  }
  return undefined;
}
