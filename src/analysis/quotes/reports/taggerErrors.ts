import { beginsCapital } from '../../../text/capital';
import { isPossessive, isSubjectForm } from '../../../text/pronouns';
import { isGenitive } from '../grammar/phraseWords';
import { isPeople } from '../grammar/personNouns';
import { glued, isArticleOrPossessive, isNouny, isVerbal, type Word, type WordTag } from '../word';
import { isSpeechNoun, isSpeechVerb, isVerbOf, speechVerbLemma } from '../grammar/speechVerbs';
import { isNameBesideVerb, isNameThatBegins } from './missedNames';
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
const verbAfterMarks = ['claims', 'reports', 'notes', 'estimates', 'states'];
/** Verbs of which the plain form and that with "s" are nouns, too. */
const verbOrNoun =
  'note report claim warn argue point suggest worry tweet call urge answer comment state contend insist caution stress promise vow'
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, `${verb}es`]);
/** These are nouns far more often than verbs, unless a name or pronoun stands before them. */
const mostlyNoun = /^(?:state|point|call|report|claim|comment|answer)s?$/;
/** What is written and speaks: after these a verb of saying is one. */
const document =
  /^(?:report|study|letter|statement|document|opinion|ruling|indictment|law|article|policy|memo|book|paper|rule|poll|survey|filing|lawsuit|complaint)$/;
const some = /^(?:some|many|most|few|others)$/;

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
    when: ({ before }) => before.tag === 'PROPN' && !before.lower.endsWith('s'),
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
  // “...,” the letter states,
  {
    given: ['NOUN'],
    right: 'VERB',
    words: ['states'],
    when: ({ before, next }) => next.text === ',' && document.test(before.lower),
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
    given: anyWord,
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

/** The noun is that of the one whose saying it is: "his comments that", "X’s “...” comment", "a Twitter comment". */
function isOwnedSaying({ word, before, beforeThat, next }: TaggedPlace): boolean {
  if (!isSpeechNoun(word.lower)) return false;
  const owner = before.marked ? beforeThat : before;
  // "her" may as well be the object of a verb
  if (owner.lower === 'her') return before.marked !== undefined || next.lower === 'that';
  if (isGenitive(owner) || isPossessive(owner.lower)) return true;
  const one = /^(?:NOUN|PROPN|ADJ)$/.test(before.tag) && /^an?$/.test(beforeThat.lower);
  return one && !/(?:s|ed|ing)$/.test(word.lower);
}

/** A present form where who speaks stands right after the marks: “...,” the Brindle Post reports. */
function isSayingAfterMarks({ before, next, behindMarks }: TaggedPlace): boolean {
  if (before.marked) return false;
  const named = before.tag === 'PROPN';
  const written =
    /^(?:NOUN|PROPN)$/.test(before.tag) && /^$|^[.,]$/.test(next.text) && !before.lower.endsWith('s');
  return (named || written) && behindMarks();
}

function beginsClause({ text, tag }: Word): boolean {
  return text === '' || /^[,;:—–]$/.test(text) || /^(?:CCONJ|SCONJ)$/.test(tag);
}

/** "The candidate claims his wealth is", "others wonder how". */
function isPresentForm({ word: { lower }, before, next, afterNext }: TaggedPlace): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  const agrees = before.tag === 'PROPN' || lower.endsWith('s') !== before.lower.endsWith('s');
  if (!agrees) return false;
  if (/^(?:how|whether|if|why)$/.test(next.lower)) return true;
  // "The ad claims “They lied.”"
  if (/^["“'‘«]+\p{Lu}/u.test(next.marked ? next.text : '') && before.tag === 'NOUN') return true;
  const subject =
    next.lower === 'the' || isPossessive(next.lower) || isSubjectForm(next.lower) || next.tag === 'PROPN';
  return subject && /^(?:NOUN|PROPN|ADJ|AUX|VERB)$/.test(afterNext.tag);
}

/** "..., promising that", "X informed Y that", "has branded a", “...,” X fumed. */
function isParticiple({ word: { tag, lower }, before, next }: TaggedPlace): boolean {
  // "X shot back with a laugh"
  if (next.lower === 'back' && /^(?:shot|fired|shoots|fires)$/.test(lower))
    return isNouny(before) || before.tag === 'QUOTE';
  const lemma = speechVerbLemma(lower);
  if (lemma === undefined) return false;
  const reports = isVerbOf(lemma, 'clause', 'infinitive', 'listener');
  if (lower.endsWith('ing')) {
    const opens =
      before.text === '' || /^[,—–]$/.test(before.text) || /^(?:and|but|while)$/.test(before.lower);
    const follows = /^(?:that|to)$/.test(next.lower) || isPossessive(next.lower) || isSubjectForm(next.lower);
    return reports && opens && (follows || next.tag === 'PROPN');
  }
  if (tag !== 'ADJ' || !lower.endsWith('ed')) return false;
  // "a land that he has branded a threat"
  if (/^(?:has|have|had|['’]ve)$/.test(before.lower) && next.tag === 'DET') return true;
  const named = before.tag === 'PROPN';
  // “...,” X fumed, pointing at it
  if (named && isVerbOf(lemma, 'quoting') && /^[,.:]$/.test(next.text)) return true;
  // "X branded Y a fraud"
  if (named && isVerbOf(lemma, 'phrase') && next.tag === 'PROPN') return true;
  const follows = next.lower === 'that' || isArticleOrPossessive(next) || /^(?:PROPN|PRON)$/.test(next.tag);
  return reports && (named || before.tag === 'PRON') && follows;
}

/** "some warn that", "the report states that", “...,” states a circular. */
function isPlainForm({ word, before, next, first }: TaggedPlace): boolean {
  if (first) return false;
  if (
    word.lower.endsWith('s') &&
    before.tag === 'QUOTE' &&
    /[,.?!]["”'’]*$/.test(before.text) &&
    /^(?:DET|PROPN)$/.test(next.tag)
  )
    return true;
  if (/^(?:DET|ADP|ADJ)$/.test(before.tag) && !some.test(before.lower)) return false;
  const named =
    document.test(before.lower) || before.tag === 'PROPN' || before.tag === 'PRON' || next.text === ':';
  if (mostlyNoun.test(word.lower) && !named) return false;
  return /^(?:that|:)$/.test(next.lower) || (next.tag === 'PRON' && !/^(?:it|her|his)$/.test(next.lower));
}
