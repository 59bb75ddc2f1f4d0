import { singular } from '../../../text/singular';
import { isGenitive } from './phraseWords';
import { mainSubject } from './mainSubject';
import { isAgentNoun, isPeople, isPersonNoun, isVoice } from '../who/personNouns';
import type { Rule } from './rules';
import type { Cue } from '../reports/cue';
import { isVerbOf } from '../reports/speechVerbs';
import type { SentenceReading } from '../reports/sentenceReports';
import { at, type WordRange, type Words } from '../word';

/**
 * Whether a subject may have a voice: a name, a pronoun, a number of them, people, a body or a writing; not "the rate",
 * "measures".
 */
export function mayHaveVoice(words: Words, { from, to }: WordRange): boolean {
  let noun = at(words, from);
  let named = false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    // "the rate of X", "a rate, X said,"
    if (i > from && (word.tag === 'ADP' || word.text === ',')) break;
    if (word.tag === 'NUM' || manyOf.test(word.lower)) return true;
    // of "X’s rate" the rate
    if (isGenitive(word)) named = false;
    else if (word.tag === 'PROPN') named = true;
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.tag)) noun = word;
  }
  if (named || noun.tag !== 'NOUN') return true;
  // an address, a misspelt name
  return /[^\p{Ll}-]/u.test(noun.text) || isAlive(noun.lower);
}

/** "hundreds of people", "one of them" */
const manyOf = /^(?:some|many|most|several|hundreds|thousands|dozens|another|group|number|majority)$/;

function isAlive(noun: string): boolean {
  const one = singular(noun);
  const last = one.slice(one.lastIndexOf('-') + 1);
  return [noun, one, last].some(
    (form) => isPersonNoun(form) || isPeople(form) || isVoice(form) || isAgentNoun(form),
  );
}

const doubtful = /^(?:afterUnsure|insideUnsure|beforeUnsure|reportUnsure|subject|sentenceBefore)$/;

/** Whether a rule may well have taken for the speaker what only stands where speakers do. */
export function isDoubtful(rule: Rule): boolean {
  return doubtful.test(rule);
}

/** Who else in a sentence may have said its word `i`: whose report it stands in, who speaks before it, whom it is about. */
export function otherVoice(
  { words, sentence, cues, reports }: SentenceReading,
  i: number,
): WordRange | undefined {
  const speaks = ({ subject, kind }: Cue): boolean =>
    subject !== undefined &&
    kind !== 'according' &&
    kind !== 'asked' &&
    subject.from < i &&
    mayHaveVoice(words, subject);
  const around = reports.filter(({ range, cue }) => range.from <= i && range.to > i && speaks(cue));
  const narrowest = around.reduce<(typeof around)[number] | undefined>(
    (best, one) => (best && best.range.from >= one.range.from ? best : one),
    undefined,
  );
  const before = cues.findLast(
    (cue) => cue.head < i && speaks(cue) && isVerbOf(at(words, cue.head).lemma, 'clause'),
  );
  const told = narrowest?.cue.subject ?? before?.subject;
  if (told) return told;
  const about = mainSubject(words, sentence);
  return about && about.from < i && mayHaveVoice(words, about) && !/^it$/.test(at(words, about.from).lower)
    ? about
    : undefined;
}
