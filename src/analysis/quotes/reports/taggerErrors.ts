import { beginsCapital } from '../../../text/capital';
import { isPeople } from '../grammar/personNouns';
import { isGenitive } from '../grammar/phraseWords';
import { isSpeechVerb } from '../grammar/speechVerbs';
import { glued, isArticleOrPossessive, isNouny, isVerbal, type Word, type WordTag } from '../word';
import { isNameBesideVerb, isNameThatBegins } from './missedNames';
import {
  document,
  isOwnedSaying,
  isSayingAfterMarks,
  isPresentForm,
  isParticiple,
  isPlainForm,
} from './sayingTags';
import type { TaggedPlace } from './taggedPlace';

/** Where the tagger is known to be wrong. */
export interface TaggerError {
  /** The tags that it gives there. */
  readonly given: readonly WordTag[];
  readonly right: WordTag;
  /** The only words that it is about, in lower case; any word without it. */
  readonly words?: readonly string[];
  readonly when: (place: TaggedPlace) => boolean;
}

const anyWord: readonly WordTag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
/** Forms that are verbs wherever they stand. */
const alwaysVerb = 'say says said told adds added asks asked writes wrote tweeted quipped'.split(' ');
/** Forms that are verbs after a name or a pronoun. */
const verbAfterName =
  'announces argues believes claims denies describes estimates explains insists notes tweets warns'.split(
    ' ',
  );
/** Forms that are verbs where a subject before them and what follows fit. */
const verbAmongOthers = 'claim claims report reports note notes wonder wonders estimate estimates'.split(' ');
/** Forms that are verbs after whoever is named behind marks. */
const verbAfterMarks =
  'answers claims comments counters demands estimates jokes muses notes remarks repeats reports screams smiles states whispers'.split(
    ' ',
  );
/** Verbs of which the plain form and that with "s" are nouns, too. */
const verbOrNoun =
  'note report claim warn argue point suggest worry tweet call urge answer comment state contend insist caution stress promise vow'
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, `${verb}es`]);
/** In order: the first that holds at a word decides. */
export const taggerErrors: readonly TaggerError[] = [
  // nouns of saying: "his comments that", "X’s “...” comment", "a Twitter comment", "the claims as"
  { given: ['VERB', 'NOUN'], right: 'NOUN', when: isOwnedSaying },
  // “...,” X reports from Y
  { given: ['NOUN'], right: 'VERB', words: verbAfterMarks, when: isSayingAfterMarks },

  // small words
  { given: anyWord, right: 'CCONJ', words: ['but', 'and'], when: () => true },
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
  // "the count goes beyond"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['goes'],
    when: ({ before }) => isNouny(before) || before.tag === 'ADJ',
  },
  // "confirmed earlier reports that"
  {
    given: ['VERB'],
    right: 'NOUN',
    words: ['reports'],
    when: ({ before }) => /^(?:earlier|recent|previous|media|news)$/.test(before.lower),
  },
  // "some in the house claim there was"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['claim', 'claims', 'report', 'reports'],
    when: ({ before, next, afterNext }) =>
      isNouny(before) && next.lower === 'there' && afterNext.tag === 'AUX',
  },
  // "Ada Brook reports for the Courier"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['reports', 'writes'],
    when: ({ before, next, afterNext }) =>
      before.tag === 'PROPN' && /^(?:for|from)$/.test(next.lower) && afterNext.tag === 'PROPN',
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

  // "his address", "the calls": no verb stands right after these, but for participles
  {
    given: ['VERB'],
    right: 'NOUN',
    when: ({ word: { lower, lemma }, before }) =>
      (isArticleOrPossessive(before) || before.lower === 'every') &&
      before.lower !== 'her' &&
      (lower === lemma || lower === `${lemma}s`),
  },

  // verbs of saying
  { given: anyWord, right: 'VERB', words: alwaysVerb, when: () => true },
  {
    given: anyWord,
    right: 'VERB',
    words: verbAfterName,
    when: ({ before }) => /^(?:PROPN|PRON)$/.test(before.tag),
  },
  // "X, saying the", but not "the saying"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['saying'],
    when: ({ before, next }) => /^(?:DET|PRON)$/.test(next.tag) || !/^(?:DET|ADJ|PRON)$/.test(before.tag),
  },
  // "with X warning of it"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['warning'],
    when: ({ before, next }) => before.tag === 'PROPN' && /^(?:of|that|about)$/.test(next.lower),
  },
  // "after years of bakers mocking Ada Brook"
  {
    given: ['NOUN'],
    right: 'VERB',
    when: ({ word: { lower }, before, next }) =>
      lower.endsWith('ing') && next.tag === 'PROPN' && isSpeechVerb(lower) && isPeople(before.lower),
  },
  // "what critics call “...”"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['call'],
    when: ({ before, next }) => next.tag === 'QUOTE' && isPeople(before.lower),
  },
  // "X, who fights with Y"
  {
    given: ['NOUN'],
    right: 'VERB',
    when: ({ word: { lower }, before, next }) =>
      before.lower === 'who' && lower.endsWith('s') && /^(?:ADP|DET)$/.test(next.tag) && !isPeople(lower),
  },
  // "the charter, which states that"
  {
    given: ['NOUN'],
    right: 'VERB',
    when: ({ word, before }) => isSpeechVerb(word.lower) && /^(?:who|which)$/.test(before.lower),
  },
  { given: ['NOUN'], right: 'VERB', words: verbAmongOthers, when: isPresentForm },
  // "her page lists him as"
  {
    given: ['NOUN'],
    right: 'VERB',
    when: ({ word: { lower }, before, next }) =>
      lower.endsWith('s') &&
      /^(?:him|them|me|us)$/.test(next.lower) &&
      /^(?:NOUN|PROPN)$/.test(before.tag) &&
      !before.lower.endsWith('s'),
  },
  // “...,” the board alleged, ...
  {
    given: ['ADJ'],
    right: 'VERB',
    words: ['alleged'],
    when: ({ before, next }) => isNouny(before) && /^[,.]$/.test(next.text),
  },
  // “...,” the letter states,
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['states'],
    when: ({ before, next }) => next.text === ',' && document.test(before.lower),
  },
  // "the charter states that those", but not "the member states that have"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['states'],
    when: ({ before, next, afterNext }) =>
      ((before.tag === 'NOUN' && !before.lower.endsWith('s')) || /^[,—–]$/.test(before.text)) &&
      next.lower === 'that' &&
      afterNext.tag !== 'ADV' &&
      (!isVerbal(afterNext) || afterNext.lower.endsWith('ing')),
  },
  // "X, a baker, claims to be"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['claims'],
    when: ({ before, next, afterNext }) =>
      before.text === ',' && next.lower === 'to' && /^(?:be|have|know|own)$/.test(afterNext.lower),
  },
  // "it rained, reports the Brindle Post"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['reports', 'writes'],
    when: ({ before, next, afterNext }) =>
      before.text === ',' &&
      (next.tag === 'PROPN' || next.lower === 'the') &&
      (afterNext.tag === 'PROPN' || /^$|^[.,]$/.test(afterNext.text)),
  },
  // "as X points out"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['points', 'point'],
    when: ({ before, next, afterNext }) =>
      /^(?:PROPN|PRON|NOUN)$/.test(before.tag) &&
      next.lower === 'out' &&
      /^(?:,|:|that)$/.test(afterNext.lower),
  },
  // "He stressed that"
  {
    given: ['ADJ', 'ADV', 'INTJ', 'NOUN', 'PROPN', 'X'],
    right: 'VERB',
    when: ({ word, before, next }) =>
      next.lower === 'that' &&
      word.lower.endsWith('ed') &&
      /^(?:PRON|PROPN|ADV)$/.test(before.tag) &&
      isSpeechVerb(word.lower),
  },
  { given: ['ADJ', 'NOUN'], right: 'VERB', when: isParticiple },

  // "the opposition-controlled council"
  {
    given: ['VERB'],
    right: 'ADJ',
    when: ({ word, before, beforeThat }) =>
      before.text === '-' &&
      word.lower.endsWith('ed') &&
      glued(before, word) &&
      glued(beforeThat, before) &&
      /^(?:NOUN|PROPN)$/.test(beforeThat.tag),
  },
  // "was overheard by"
  {
    given: ['NOUN', 'ADJ'],
    right: 'VERB',
    words: ['overheard'],
    when: ({ before }) => before.tag === 'AUX',
  },
  // "the Harbour Act dates back to"
  { given: ['NOUN'], right: 'VERB', words: ['dates'], when: ({ next }) => next.lower === 'back' },

  // names
  // "Under Secretary of State"
  {
    given: ['ADP'],
    right: 'PROPN',
    words: ['under'],
    when: ({ word, next }) => beginsCapital(word.text) && next.text.startsWith('Secretar'),
  },
  // "Fed officials said"
  {
    given: ['VERB'],
    right: 'PROPN',
    words: ['fed'],
    when: ({ word, next }) => beginsCapital(word.text) && isNouny(next),
  },
  // "the police chief, Ada Brook, said"
  {
    given: ['ADJ'],
    right: 'NOUN',
    words: ['chief'],
    when: ({ before, next }) => next.text === ',' && (isNouny(before) || before.tag === 'DET'),
  },
  // "Ada Brook-Ward"
  {
    given: ['VERB', 'NOUN', 'ADJ', 'AUX', 'ADV'],
    right: 'PROPN',
    when: ({ word, before, beforeThat }) =>
      before.text === '-' &&
      glued(before, word) &&
      glued(beforeThat, before) &&
      beforeThat.tag === 'PROPN' &&
      beginsCapital(word.text),
  },
  // “...,” Brook’s mother said
  {
    given: ['VERB', 'ADJ', 'ADV'],
    right: 'PROPN',
    when: ({ word, next }) =>
      beginsCapital(word.text) && /^['’]s$/.test(next.text) && next.tag === 'PART' && glued(word, next),
  },
  // "the video showed Garner saying"
  {
    given: ['VERB'],
    right: 'PROPN',
    when: ({ word, before, next }) =>
      beginsCapital(word.text) &&
      /^(?:VERB|ADP)$/.test(before.tag) &&
      !beginsCapital(before.text) &&
      !beginsCapital(next.text),
  },
  { given: ['VERB'], right: 'PROPN', when: isNameThatBegins },
  // letters after a name: "Mr Brown AM"
  {
    given: anyWord,
    right: 'PROPN',
    when: ({ word, before }) => before.tag === 'PROPN' && /^\p{Lu}{2,4}$/u.test(word.text),
  },
  { given: ['VERB', 'AUX', 'ADJ', 'NOUN', 'ADV', 'ADP'], right: 'PROPN', when: isNameBesideVerb },

  { given: ['NOUN'], right: 'VERB', words: verbOrNoun, when: isPlainForm },
];

function isOwner(word: Word): boolean {
  return isGenitive(word) || isArticleOrPossessive(word);
}

function beginsClause({ text, tag }: Word): boolean {
  return text === '' || /^[,;:—–]$/.test(text) || /^(?:CCONJ|SCONJ)$/.test(tag);
}
