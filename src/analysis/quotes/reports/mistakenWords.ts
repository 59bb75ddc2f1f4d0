import { isGenitive } from '../grammar/phraseWords';
import { glued, isArticleOrPossessive, isVerbal, type Word } from '../word';
import { isOwnedSaying } from './sayingTags';
import { anyWord, type TaggerError } from './taggerError';

/** Nouns and other words that the tagger takes for another kind, many of them for verbs. */
export const mistakenWords: readonly TaggerError[] = [
  // nouns of saying: "his comments that", "X’s “...” comment", "a Twitter comment", "the claims as"
  { given: ['VERB', 'NOUN'], right: 'NOUN', when: isOwnedSaying },
  // small words
  { given: anyWord, right: 'CCONJ', words: ['but', 'and'], when: () => true },
  // "the notion that fact checkers are": before several things and before names it points at none
  {
    given: ['DET'],
    right: 'SCONJ',
    words: ['that'],
    when: ({ before, next, afterNext }) =>
      before.tag !== 'ADP' &&
      (isSeveralOrName(next) || (/^(?:NOUN|ADJ)$/.test(next.tag) && isSeveralOrName(afterNext))),
  },
  // "the bakers’ strike"
  {
    given: [...anyWord, 'PUNCT'],
    right: 'PART',
    words: ["'", '’'],
    when: ({ word, before, next }) =>
      before.lower.endsWith('s') &&
      (/^(?:NOUN|ADJ)$/.test(next.tag) || (before.tag === 'PROPN' && next.tag === 'PROPN')) &&
      glued(before, word),
  },
  // "a third of their claims as"
  {
    given: anyWord,
    right: 'NOUN',
    words: ['claims', 'comments'],
    when: ({ next }) => next.lower === 'as',
  },
  // "expressed hope that"
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['hope', 'worry', 'doubt', 'fear', 'regret', 'surprise', 'alarm'],
    when: ({ before, beforeThat }) =>
      /^(?:express|voic)(?:e|es|ed|ing)$/.test(before.lower) ||
      (before.tag === 'ADJ' && /^(?:express|voic)(?:e|es|ed|ing)$/.test(beforeThat.lower)),
  },
  // "her State of the Union address"
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['address'],
    when: ({ before, beforeThat, next }) =>
      (before.tag === 'PROPN' && !before.lower.endsWith('s')) ||
      (before.tag === 'ADJ' && isArticleOrPossessive(beforeThat)) ||
      (before.lower === 'her' && /^(?:that|on|to|,|\.)$/.test(next.lower)),
  },
  // "an op-ed arguing"
  { given: ['VERB'], right: 'NOUN', words: ['ed'], when: ({ before }) => before.text === '-' },
  // "most said they were"
  {
    given: ['ADV'],
    right: 'PRON',
    words: ['most'],
    when: ({ before, next }) => isVerbal(next) && beginsClause(before),
  },
  // "the think tank"
  {
    given: anyWord,
    right: 'ADJ',
    words: ['think'],
    when: ({ next }) => next.lower === 'tank',
  },
  // "Even people close to X say"
  { given: ['VERB'], right: 'NOUN', words: ['people'], when: ({ before }) => before.lower !== 'to' },
  // "retiring Sen. X", "Managing Director X"
  {
    given: ['VERB'],
    right: 'ADJ',
    words: 'retiring outgoing acting sitting incoming visiting managing founding commanding presiding'.split(
      ' ',
    ),
    when: ({ next }) => next.tag === 'PROPN',
  },
  // "with existing troubles"
  {
    given: ['VERB'],
    right: 'ADJ',
    words: ['existing'],
    when: ({ before, next }) => before.tag === 'ADP' && /^(?:ADJ|NOUN)$/.test(next.tag),
  },
  // "a televised address"
  {
    given: ['VERB'],
    right: 'ADJ',
    words: ['televised', 'recorded', 'prepared', 'written', 'leaked', 'signed', 'sworn', 'heated'],
    when: ({ before, next, afterNext }) =>
      isArticleOrPossessive(before) && (next.tag === 'NOUN' || afterNext.lower === 'that'),
  },
  // "confirmed earlier reports that"
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['reports'],
    when: ({ before }) => /^(?:earlier|recent|previous|media|news)$/.test(before.lower),
  },
  // "Hye-in Park" ends in no preposition
  {
    given: ['ADP'],
    right: 'PROPN',
    words: ['in', 'on'],
    when: ({ word, before, beforeThat, next }) =>
      before.text === '-' &&
      glued(before, word) &&
      glued(beforeThat, before) &&
      beforeThat.tag === 'PROPN' &&
      next.text !== '-',
  },
  // "a brief filed by X"
  {
    given: ['ADJ'],
    right: 'NOUN',
    words: ['brief'],
    when: ({ before, next }) => isArticleOrPossessive(before) && next.tag === 'VERB',
  },
  // "said none of them had"
  {
    given: ['ADV'],
    right: 'PRON',
    words: ['none'],
    when: ({ next }) => next.lower === 'of' || isVerbal(next),
  },
  // "the board's earlier claim", "the Post's reporting"
  { given: ['ADV'], right: 'ADJ', words: ['earlier'], when: ({ before }) => isOwner(before) },
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['claim', 'reporting'],
    when: ({ before, beforeThat }) => isOwner(before) || (before.tag === 'ADJ' && isOwner(beforeThat)),
  },
  // "can no longer say"
  { given: ['DET'], right: 'ADV', words: ['no'], when: ({ next }) => next.lower === 'longer' },
  // "an inside source"
  {
    given: ['ADP'],
    right: 'ADJ',
    words: ['inside', 'outside'],
    when: ({ before, next }) => before.tag === 'DET' && next.tag === 'NOUN',
  },
  // "has since said"
  {
    given: anyWord,
    right: 'ADV',
    words: ['since'],
    when: ({ before, next }) => before.tag === 'AUX' && next.tag === 'VERB',
  },
  // "the telephone calls of the bakers"
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['calls', 'claims', 'demands', 'reports'],
    when: ({ before, next }) => before.tag === 'NOUN' && next.lower === 'of',
  },
  // "his address", "the calls": no verb stands right after these, but for participles
  {
    given: ['VERB'],
    right: 'NOUN',
    when: ({ word: { lower, lemma }, before }) =>
      (isArticleOrPossessive(before) || before.lower === 'every') &&
      before.lower !== 'her' &&
      (lower === lemma || lower === `${lemma}s`),
  },
];

function isOwner(word: Word): boolean {
  return isGenitive(word) || isArticleOrPossessive(word);
}

function beginsClause({ text, tag }: Word): boolean {
  return text === '' || /^[,;:—–]$/.test(text) || /^(?:CCONJ|SCONJ)$/.test(tag);
}

function isSeveralOrName({ tag, lower, lemma }: Word): boolean {
  return tag === 'PROPN' || (tag === 'NOUN' && lower !== lemma && lower.endsWith('s'));
}
