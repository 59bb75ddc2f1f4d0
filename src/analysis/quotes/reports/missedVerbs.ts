import { singular } from '../../../text/singular';
import { isPeople } from '../grammar/personNouns';
import { isArticleOrPossessive, isMarkedWithComma, isNouny, isSubjectPronoun, isVerbal } from '../word';
import {
  document,
  isSayingAfterMarks,
  isSayingAtEnd,
  isPresentForm,
  isParticiple,
  isPlainForm,
  isSaidByMany,
} from './sayingTags';
import { anyWord, type TaggerError } from './taggerError';

/** Forms that are verbs wherever they stand. */
const alwaysVerb = 'say says said told adds added asks asked writes wrote tweeted quipped'.split(' ');
/** Forms that are verbs after a name or a pronoun. */
const verbAfterName =
  'announces argues believes claims denies describes estimates explains insists notes tweets warns'.split(
    ' ',
  );
/** Forms that are verbs where a subject before them and what follows fit. */
const verbAmongOthers =
  'claim claims report reports note notes wonder wonders estimate estimates question questions'.split(' ');
/** Forms that are verbs after whoever is named behind marks. */
const verbAfterMarks =
  'answers claims comments counters demands estimates jokes muses notes remarks repeats reports screams smiles states whispers'.split(
    ' ',
  );
/** Verbs of which the plain form and that with "s" are nouns, too. */
const verbOrNoun =
  'note report claim warn argue point suggest worry tweet call urge answer comment state contend insist caution stress promise vow estimate'
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, `${verb}es`]);
/** Verbs, most of them of saying, that the tagger takes for words of other kinds. */
export const missedVerbs: readonly TaggerError[] = [
  // “...,” X reports from Y
  { given: ['NOUN'], right: 'VERB', words: verbAfterMarks, when: isSayingAfterMarks },
  // "it rained, the Brindle Post reports."
  { given: ['NOUN'], right: 'VERB', words: ['reports', 'notes'], when: isSayingAtEnd },
  // "the count goes beyond"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['goes'],
    when: ({ before }) => isNouny(before) || before.tag === 'ADJ',
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
  // "X opened the debate, warning in the first minutes of it that"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['warning'],
    when: ({ before, next, afterNext }) =>
      before.text === ',' && /^(?:in|at|on|during)$/.test(next.lower) && isArticleOrPossessive(afterNext),
  },
  // "Warning that it was late, X left"
  {
    given: ['PROPN'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ word: { lower }, before, next }) =>
      lower.endsWith('ing') && next.lower === 'that' && /^$|^[.?!]$/.test(before.text),
  },
  // "X counters that she was"
  {
    given: ['NOUN'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ word: { lower }, before, beforeThat, next, afterNext }) =>
      lower.endsWith('s') &&
      next.lower === 'that' &&
      before.tag === 'PROPN' &&
      !isArticleOrPossessive(beforeThat) &&
      !isVerbal(afterNext),
  },
  // "Ada Brook plans to stay and says"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['plans'],
    when: ({ before, beforeThat, next, afterNext }) =>
      before.tag === 'PROPN' &&
      /^(?:|PUNCT|PROPN)$/.test(beforeThat.text && beforeThat.tag) &&
      next.lower === 'to' &&
      isVerbal(afterNext),
  },
  // "the choices fall into two groups"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['fall'],
    when: ({ before, next }) =>
      before.tag === 'NOUN' &&
      before.lower !== singular(before.lower) &&
      /^(?:along|below|into|outside|short|under|within)$/.test(next.lower),
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
    ofSpeech: true,
    when: ({ word: { lower }, before, next }) =>
      lower.endsWith('ing') && next.tag === 'PROPN' && isPeople(before.lower),
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
  // “...,” marvels Ada Brook
  {
    given: ['NOUN'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ word: { lower }, before, next }) =>
      lower.endsWith('s') && next.tag === 'PROPN' && isMarkedWithComma(before),
  },
  // “...,” he fumed
  {
    given: ['ADJ', 'NOUN'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ word: { lower }, before, beforeThat, behindMarks }) =>
      lower.endsWith('ed') &&
      (isSubjectPronoun(before) ? isMarkedWithComma(beforeThat) : before.tag === 'PROPN' && behindMarks()),
  },
  // "the charter, which states that"
  {
    given: ['NOUN'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ before }) => /^(?:who|which)$/.test(before.lower),
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
  // "as X points out", "it rained, points out X"
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['points', 'point'],
    when: ({ before, next, afterNext }) =>
      next.lower === 'out' &&
      (before.text === ','
        ? afterNext.tag === 'PROPN'
        : /^(?:PROPN|PRON|NOUN)$/.test(before.tag) && /^(?:|[,:.]|that)$/.test(afterNext.lower)),
  },
  // "He stressed that", "the memo alleged that", "in a letter, alleged that"
  {
    given: ['ADJ', 'ADV', 'INTJ', 'NOUN', 'PROPN', 'X'],
    right: 'VERB',
    ofSpeech: true,
    when: ({ word, before, next }) =>
      next.lower === 'that' &&
      word.lower.endsWith('ed') &&
      (/^(?:PRON|PROPN|ADV|NOUN)$/.test(before.tag) || before.text === ','),
  },
  { given: ['ADJ', 'NOUN'], right: 'VERB', when: isParticiple },
  // "was overheard by"
  {
    given: ['NOUN', 'ADJ'],
    right: 'VERB',
    words: ['overheard'],
    when: ({ before }) => before.tag === 'AUX',
  },
  // "the Harbour Act dates back to"
  { given: ['NOUN'], right: 'VERB', words: ['dates'], when: ({ next }) => next.lower === 'back' },
  { given: ['NOUN'], right: 'VERB', words: verbOrNoun, when: isPlainForm },
  { given: ['NOUN'], right: 'VERB', words: verbOrNoun, when: isSaidByMany },
];
