import phraseList from '../../../data/stockPhrases.txt';
import { readWordList } from '../../../text/wordList';
import { wordsOf } from '../../../text/words';
import type { Passage } from '../../passage';

/** A phrase this long is one without its first article as well ("jury is still out"). */
const wholeWithoutArticle = 4;

/** The listed phrases as word forms, by their first one. */
const phrasesFrom = new Map<string, (readonly string[])[]>();
for (const phrase of readWordList(phraseList)) {
  const all = wordsOf(phrase).map(({ form }) => form);
  const forms = all.length > wholeWithoutArticle && /^(?:the|a|an)$/.test(all[0] ?? '') ? all.slice(1) : all;
  const [first = ''] = forms;
  phrasesFrom.set(first, [...(phrasesFrom.get(first) ?? []), forms]);
}

/** Longer stretches say something, whatever phrase is in them. */
const mostWords = 14;
/** So much weight beside a phrase says something as well. */
const tellingBeside = 0.8;

/**
 * Whether some words of a passage are hardly more than a phrase that is everybody's ("leave no stone unturned").
 * @param numbers of the words, ascending.
 */
export function isStockPhrase({ words, weights }: Passage, numbers: readonly number[]): boolean {
  if (numbers.length > mostWords) return false;
  const forms = numbers.map((number) => words[number]?.form ?? '');
  const all = sum(numbers, weights);
  return forms.some((form, at) =>
    (phrasesFrom.get(form) ?? []).some(
      (phrase) =>
        phrase.every((word, i) => forms[at + i] === word) &&
        all - sum(numbers.slice(at, at + phrase.length), weights) < tellingBeside,
    ),
  );
}

function sum(numbers: readonly number[], weights: Float32Array): number {
  return numbers.reduce((total, number) => total + (weights[number] ?? 0), 0);
}
