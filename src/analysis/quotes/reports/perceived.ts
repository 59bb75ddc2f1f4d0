import { lastOfCore, objectStartingAt } from '../grammar/phraseStarting';
import { subjectOf } from '../grammar/subjects';
import { at, isDash, isRelative, type WordRange, type Words } from '../word';

const perceiving =
  /^(?:show(?:s|ed|n)?|hears?|heard|overheard|sees?|saw|seen|films?|filmed|catch(?:es)?|caught|records?|recorded|taped|videotaped|captures?|captured|quotes?|quoted)$/;
/** So many words may stand between the two verbs. */
const reach = 14;

/**
 * Whom others hear or show as he does what a participle at `i` tells: X of "the tape shows X telling them", "X was heard
 * on the tape calling". `undefined` where no such verb governs it.
 */
export function perceivedSubject(words: Words, i: number, from: number): WordRange | undefined {
  // "quoted X in reporting"
  if (at(words, i - 1).tag === 'ADP') return undefined;
  const quoted = quotedBefore(words, i, from);
  if (quoted) return quoted;
  let participle = i;
  for (let j = i - 1; j > from && i - j <= reach; j--) {
    const word = at(words, j);
    if (j + 2 === i && isThen(words, i)) continue;
    if (word.tag === 'QUOTE' || word.tag === 'SCONJ' || /^[,;:]$/.test(word.text)) return undefined;
    if (isDash(words, j) || isRelative(word)) return undefined;
    if (word.tag !== 'VERB') continue;
    if (word.lower.endsWith('ing') && isThen(words, i)) {
      participle = j;
      continue;
    }
    if (!perceiving.test(word.lower)) return undefined;
    const { subject, passive } = subjectOf(words, j, from, []);
    return passive ? subject : objectOf(words, j + 1, participle);
  }
  return undefined;
}

/** "showed X walking home, then saying" */
function isThen(words: Words, i: number): boolean {
  return at(words, i - 1).lower === 'then' && at(words, i - 2).text === ',';
}

const longestAside = 30;

/** "quotes X, a baker who sang, saying": X; what commas set off tells who that is. */
function quotedBefore(words: Words, saying: number, from: number): WordRange | undefined {
  if (at(words, saying).lower !== 'saying' || at(words, saying - 1).text !== ',') return undefined;
  for (let j = saying - 2; j > from && saying - j < longestAside; j--) {
    const { lower, tag } = at(words, j);
    if (tag === 'QUOTE') return undefined;
    if (!/^quot(?:es|ed|ing)$/.test(lower)) continue;
    const name = { from: j + 1, to: lastOfCore(words, j + 1, saying) + 1 };
    const apart = at(words, name.to).text === ',' && name.to < saying - 1;
    return apart && at(words, name.to - 1).tag === 'PROPN' ? name : undefined;
  }
  return undefined;
}

/** The object right after a verb, where no more than where it is stands between it and the participle. */
function objectOf(words: Words, first: number, participle: number): WordRange | undefined {
  const phrase = objectStartingAt(words, first, participle);
  if (!phrase) return undefined;
  // a participle that the tagger takes for a noun: "showed X stumbling over"
  const doing = at(words, phrase.to - 1).lower.endsWith('ing') && at(words, phrase.to - 2).tag === 'PROPN';
  const object = doing ? { from: phrase.from, to: phrase.to - 1 } : phrase;
  let next = phrase.to;
  while (next < participle && at(words, next).tag === 'ADV') next++;
  return next === participle || at(words, next).tag === 'ADP' ? object : undefined;
}
