import type { Evidence } from '../speakers/evidence';
import type { Speaker } from '../draft';
import type { Marked } from './marked';
import { isTitled, namesSomething } from './naming';
import { isGenitive } from '../grammar/phraseWords';
import type { Shape } from './shape';
import { givesName, isVerbOf } from '../grammar/speechVerbs';
import { at, beyondComma, isAOrThe, type Words } from '../word';

/** What is known of a stretch in marks when it must be decided whether anybody said it. */
export interface Signs {
  readonly marked: Marked;
  readonly shape: Shape;
  readonly evidence: Evidence | undefined;
  readonly speaker: Speaker | undefined;
  /** Whether words of its sentence say that somebody spoke. */
  readonly hasCue: boolean;
  /** Whether it is a whole utterance. */
  readonly utterance: boolean;
  /** Whether it is all of its paragraph. */
  readonly alone: boolean;
}

/** So many words in marks were said, whoever said them. */
const longUtterance = 6;
const shortestFragment = 3;

/**
 * Whether marks report somebody's words rather than a title, a name, irony or a word as such. Of what they report it
 * is not yet known who said it.
 */
export function isSaid(words: Words, i: number, signs: Signs): boolean {
  const { shape, evidence, speaker, hasCue, utterance } = signs;
  if (isHeading(signs) || isTitled(words, i) || shape.address) return false;
  const isLong = utterance && shape.count >= longUtterance;
  // "wrote a commentary called “The Brindle Fleet’s Lack of Any Boats.”"
  if ((isLong && !(shape.name && namesSomething(words, i, shape))) || isVoiced(words, i)) return true;
  if (namesSomething(words, i, shape)) return false;
  if (leadsToAttribution(words, i, shape) || isEpithet(words, i) || isUttering(words, i)) return true;
  if (shape.title && !titleIsSaid(words, i, signs)) return false;
  const attributed = speaker !== undefined || (hasCue && evidence?.rule !== 'subject');
  if (signs.marked.minor && shape.count <= 2 && !evidence?.cue) return false;
  return attributed || isFragment(shape, signs.marked);
}

const longestHeading = 8;

/** A line of a few words in the article's lesser marks is a heading, which repeats what is quoted elsewhere. */
function isHeading({ marked, shape, alone }: Signs): boolean {
  return alone && marked.minor && marked.closed && shape.count <= longestHeading;
}

const voice = /^(?:chant|cry|shout|call|cheer|sign|scream|yell|placard|banner|chorus|jeer|taunt)$/;

/** "chants of “X”", "a sign reading “X”". */
function isVoiced(words: Words, i: number): boolean {
  const before = beyondComma(words, i, -1);
  const { lower } = at(words, before);
  return lower === 'reading' || (lower === 'of' && voice.test(at(words, before - 1).lemma));
}

/** "attacked her as a “X”", "dubbed “X” by rivals", "“X,” as he called it". */
function isEpithet(words: Words, i: number): boolean {
  let before = i - 1;
  while (isAOrThe(at(words, before)) || at(words, before).lower === 'being') before--;
  // not "As the “X” movement grows"
  const begins = /^$|[.?!]$/.test(at(words, before - 1).text);
  if (at(words, before).lower === 'as' && !begins) return true;
  const after = beyondComma(words, i, 1);
  const next = at(words, after).lower;
  if (next === 'as') return at(words, after + 1).tag === 'PRON' && givesName(at(words, after + 2).lemma);
  return next === 'by' && givesName(at(words, before).lemma);
}

const utterance =
  /^(?:comment|remark|pronouncement|claim|promise|pledge|quip|jibe|jab|slogan|chant|mantra|answer|insult|taunt|warning|vow)$/;

/** "his “X” remark", "the subject line “X”". */
function isUttering(words: Words, i: number): boolean {
  const before = beyondComma(words, i, -1);
  if (at(words, before).lemma === 'line' && at(words, before - 1).lemma === 'subject') return true;
  for (let j = i + 1; j <= i + 3 && /^(?:ADJ|NOUN)$/.test(at(words, j).tag); j++) {
    if (utterance.test(at(words, j).lemma)) return true;
  }
  return false;
}

/** “X,” at the beginning of a sentence, with the comma that leads to who said it. */
function leadsToAttribution(words: Words, i: number, { capital, count, last, title }: Shape): boolean {
  if (!capital || title || count < 2 || last !== ',') return false;
  const before = at(words, i - 1);
  return before.text === '' || /[.?!]$/.test(before.text) || before.tag === 'QUOTE';
}

function isFragment(shape: Shape, marked: Marked): boolean {
  const sentence = shape.capital && !shape.name && shape.count >= longUtterance;
  return !marked.minor && (sentence || !shape.capital) && shape.count >= shortestFragment;
}

/** Whether words in marks without any cue are long enough, or so punctuated, that they were said. */
export function isLikelySaid(shape: Shape, marked: Marked): boolean {
  if (shape.title || marked.minor) return false;
  return shape.count > 3 || (/[,.]/.test(shape.last) && shape.capital);
}

/** Capitalized words were said where a cue introduces them or reports the sentence around them. */
function titleIsSaid(words: Words, i: number, { evidence }: Signs): boolean {
  const cue = evidence?.cue;
  if (!cue) return false;
  if (evidence.rule.startsWith('inside')) return true;
  const before = at(words, i - 1);
  const adjacent =
    cue.clause.from === i + 1 || (cue.head === i - 1 && !isVerbOf(at(words, cue.head).lemma, 'phrase'));
  const names = before.tag === 'ADP' || isGenitive(before) || before.tag === 'NOUN' || before.tag === 'PROPN';
  const introduced = /^[:,]$/.test(before.text);
  return ((introduced || adjacent) && !names) || before.tag === 'VERB';
}
