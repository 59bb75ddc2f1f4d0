import { beforeAffiliation, isAffiliationAt } from './affiliations';
import { lemmaOf, type Cue } from '../reports/cue';
import { lastOfCore } from './phraseStarting';
import { commaBeforeRegion, isCapitalized } from './placeRegion';
import { isPeople, isPersonNoun } from './personNouns';
import { phraseEndingAt } from './phraseEnding';
import { beforeReducedRelative } from './reducedRelatives';
import { isLongQuote, year } from './phraseWords';
import { isVerbOf } from './speechVerbs';
import {
  at,
  beyondComma,
  isDash,
  isMoment,
  isNouny,
  isPreposition,
  isRelative,
  isVerbal,
  type WordRange,
  type Words,
} from '../word';

/** What stands to the left of a verb, as far as it was found. */
export interface Found {
  readonly from: number;
  readonly subject?: WordRange;
  readonly relative?: boolean;
}

const longestInsertion = 34;
const notApposition =
  /^(?:not|which|speaking|appearing|responding|citing|asked|during|while|when|after|in|on|at)$/i;

const meanwhile = /^(?:during|while|when|after)$/;

/** "X, chairman of Y, said": the phrase before an insertion between commas or dashes. */
export function subjectAcrossComma(
  words: Words,
  verb: number,
  comma: number,
  from: number,
  earlier: readonly Cue[],
): Found {
  const region = commaBeforeRegion(words, comma);
  if (region === undefined) return acrossComma(words, verb, comma, from, earlier);
  const close = isMeanwhile(words, region, from) ? region : comma;
  const found = acrossComma(words, verb, close, from, earlier);
  // a region behind its town says nothing
  return found.subject && found.subject.from > region ? { from: verb } : found;
}

function acrossComma(
  words: Words,
  verb: number,
  comma: number,
  from: number,
  earlier: readonly Cue[],
): Found {
  const mark = at(words, comma).text;
  const whole =
    mark === ',' ? (beforeInsertions(words, comma, from) ?? beforeIncluding(words, comma, from)) : undefined;
  if (whole) return { subject: whole, from: whole.from };
  const open = openingOf(words, comma, from);
  if (open > from && opens(words, open, comma)) {
    // "X, with a mother, was born in Y, says": a verb begins no insertion
    if (at(words, open + 1).tag === 'AUX') return { from: verb };
    const found = subjectBeforeInsertion(words, open, comma, from);
    if (found) return found;
  }
  const last = mark === ',' ? lastWithSubject(words, earlier) : undefined;
  const bare = afterLastMarks(words, from, comma);
  if (!last && mark === ',' && isBarePhrase(words, bare, comma))
    return { subject: { from: bare, to: comma }, from: bare };
  return last?.subject ? { subject: last.subject, from: verb } : { from: verb };
}

/** Where the mark may stand that a comma or a dash closes, as far as an insertion reaches; before that if none does. */
function openingOf(words: Words, close: number, from: number): number {
  let open = close - 1;
  const stop = Math.max(from, close - 1 - longestInsertion);
  while (open >= stop && !opens(words, open, close) && !isLongQuote(at(words, open))) open--;
  return open;
}

/** "X, speaking to reporters in Springfield": whether what a comma closes tells what somebody does meanwhile. */
function isMeanwhile(words: Words, close: number, from: number): boolean {
  const open = openingOf(words, close, from);
  if (open <= from || at(words, open).text !== ',') return false;
  const { tag, lower } = at(words, open + 1);
  return (tag !== 'PROPN' && lower.endsWith('ing')) || meanwhile.test(lower);
}

/** "some bakers, including X, of Y, said": the phrase whose members are told, where other commas stand among them. */
function beforeIncluding(words: Words, comma: number, from: number): WordRange | undefined {
  for (let i = comma - 1; i > Math.max(from, comma - longestInsertion); i--) {
    const word = at(words, i);
    if (word.lower === 'including' && at(words, i - 1).text === ',')
      return phraseEndingAt(words, i - 2, from);
    if (isVerbal(word) || word.marked || /^[:;—]$/.test(word.text)) return undefined;
  }
  return undefined;
}

/** Whether a mark may open what another one closes: a comma a comma, any dash any dash ("X — the mayor -- said"). */
function opens(words: Words, open: number, close: number): boolean {
  return at(words, open).text === at(words, close).text || (isDash(words, open) && isDash(words, close));
}

/**
 * "X, a doctor in Springfield, Mass., said": the phrase that begins its sentence, with two or more insertions after it,
 * where nothing else up to the comma is a clause of its own.
 */
function beforeInsertions(words: Words, comma: number, from: number): WordRange | undefined {
  let first = from;
  while (
    first < comma &&
    (/^(?:QUOTE|CCONJ|ADV)$/.test(at(words, first).tag) || at(words, first).text === ',')
  )
    first++;
  first = afterCircumstance(words, first, comma);
  if (comma - first > longestInsertion) return undefined;
  const core = lastOfCore(words, first, comma) + 1;
  const inserted = at(words, core + 1);
  if (core <= first || at(words, core).text !== ',' || core === comma) return undefined;
  // "his wife, X, of Y, said"
  const apposed = inserted.tag === 'PROPN' && isPersonNoun(at(words, core - 1).lower);
  const begins =
    /^(?:DET|NUM|NOUN|ADJ|PRON)$/.test(inserted.tag) ||
    /^(?:now|then|formerly|of|aged)$/.test(inserted.lower);
  if (!begins && !apposed) return undefined;
  if (inserted.tag === 'PRON' && !/^(?:who|whose)$/.test(inserted.lower)) return undefined;
  let commas = 0;
  let related = false;
  for (let i = core + 1; i < comma; i++) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || /^[:;—]$/.test(word.text)) return undefined;
    if (word.text === ',') {
      commas++;
      related = false;
    }
    related ||= isRelative(word) || word.lower === 'whose' || word.lower === 'where';
    // "near the Brindle turn": a noun that the tagger takes for a verb
    const noun = at(words, i - 1).tag === 'PROPN' && at(words, i - 2).tag === 'DET';
    if (isVerbal(word) && !related && !noun && !/(?:ing|ed|en)$/.test(word.lower)) return undefined;
  }
  if (commas === 0) return undefined;
  // "his wife, X, of Y", but not "his wife, X, speaking in Y"
  let open = core;
  if (apposed)
    do open++;
    while (at(words, open).text !== ',');
  return { from: first, to: saysWho(words, first, open, comma) ? comma : open };
}

const longestCircumstance = 10;

/** Of "In a letter on Monday, X, ...", "Last week, X, ..." where X begins: after the comma of what tells where and when, if that comes first. */
function afterCircumstance(words: Words, first: number, to: number): number {
  const led = at(words, first).tag === 'ADP';
  if (!led && !/^(?:last|this|next|earlier|late|early)$/.test(at(words, first).lower)) return first;
  for (let i = first + 1; i < Math.min(to, first + longestCircumstance); i++) {
    const word = at(words, i);
    if (word.text === ',' && !year.test(at(words, i + 1).text))
      return led || isMoment(at(words, i - 1)) ? i + 1 : first;
    if (isVerbal(word) || isRelative(word) || word.tag === 'QUOTE') return first;
  }
  return first;
}

/** Where begins what follows the last stretch in marks before a comma: of "“...,” X from Y, told" X; `from` if none does. */
function afterLastMarks(words: Words, from: number, comma: number): number {
  for (let i = comma - 1; i >= Math.max(from, comma - longestInsertion); i--)
    if (at(words, i).tag === 'QUOTE') return beyondComma(words, i, 1);
  return from;
}

/** Whether a sentence's words before a comma are a name and what belongs to it: "X for the Y Authority, says". */
function isBarePhrase(words: Words, from: number, to: number): boolean {
  if (to - from > longestInsertion || to - from < 2 || at(words, from).tag !== 'PROPN') return false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (!/^(?:PROPN|NOUN|ADP|ADJ|NUM|DET)$/.test(word.tag) || isMoment(word)) return false;
  }
  return true;
}

function subjectBeforeInsertion(
  words: Words,
  inserted: number,
  close: number,
  from: number,
): Found | undefined {
  // "X, D-Calif., who"
  const open = beforeAffiliation(words, inserted, from);
  const last = at(words, open - 1);
  const ends = isNouny(last) || /^[).]$/.test(last.text) || last.tag === 'NUM' || isMoment(last);
  // "Defending, X, said"
  const alone = open - 1 === from && last.tag === 'VERB' && last.lower.endsWith('ing');
  if (alone && at(words, open + 1).tag === 'PROPN')
    return { subject: { from: open + 1, to: close }, from: open + 1 };
  // not "on June 3, 2015 -- a day after the fire -- had told"
  const dated = year.test(last.text) && at(words, open - 2).text === ',';
  const phrase = ends && !dated ? phraseEndingAt(words, open - 1, from) : undefined;
  // "the inspector general, X, said", "a third, X, said"
  const named = words.slice(open + 1, close).every(({ tag }) => tag === 'PROPN');
  if (/^(?:ADJ|ADV)$/.test(last.tag) && named)
    return { subject: { from: open + 1, to: close }, from: open + 1 };
  if (!phrase || joinsClause(words, open + 1, close)) return undefined;
  // "after winning the primary, Gov. X (R), said": what stands between the commas is the subject
  const prepositional =
    at(words, phrase.from - 1).tag === 'ADP' &&
    at(words, open + 1).tag === 'PROPN' &&
    !isAffiliationAt(words, open + 1);
  // "X, during a meeting in Springfield, Illinois, said"
  const region = close - open === 2 && last.tag === 'PROPN';
  const around = region ? beforeCircumstance(words, phrase, from) : undefined;
  if (around) return { subject: around, from: around.from };
  // "a woman in Springfield, Illinois, said"
  const within = region && words.slice(phrase.from, open).some((word) => word.lower === 'in');
  if (within) return { subject: { from: phrase.from, to: close }, from: phrase.from };
  const resident = residentBefore(words, phrase, open, close, from);
  if (resident) return { subject: { from: resident.from, to: close }, from: resident.from };
  if (prepositional) return { subject: { from: open + 1, to: close }, from: open + 1 };
  const holder = holderBefore(words, phrase, from);
  if (holder) return { subject: { from: holder.from, to: inserted }, from: holder.from };
  // "the critics, like the poets, however, said": whom somebody is likened to does not speak
  const likening = /^(?:like|unlike)$/.test(at(words, phrase.from - 1).lower) ? phrase.from - 2 : -1;
  const likened =
    at(words, likening).text === ',' && likening > from
      ? phraseEndingAt(words, likening - 1, from)
      : undefined;
  if (likened) return { subject: likened, from: likened.from };
  const first = beforeTitle(words, phrase, from);
  // "a soldier writing from X, May 1, 1863, said", not "while stocks turned in a bad week, it is normal, says X"
  const clause =
    !isRelative(at(words, inserted + 1)) && words.slice(inserted, close).some(({ tag }) => tag === 'AUX');
  const reduced = clause ? undefined : beforeReducedRelative(words, { from: first, to: inserted }, from);
  if (reduced !== undefined) return { subject: { from: reduced, to: inserted }, from: reduced };
  // between dashes others may be named: "X -- mother of Y -- said"
  const others = last.tag === 'PROPN' && isDash(words, open);
  const whole = !others && saysWho(words, first, inserted, close);
  return { subject: { from: first, to: whole ? close : inserted }, from: first };
}

/** "X in Springfield, for example, said", "bakers at the Y, which is old, say": who is somewhere, rather than the place. */
function holderBefore(words: Words, { from: begins }: WordRange, from: number): WordRange | undefined {
  if (!/^(?:in|at|from)$/.test(at(words, begins - 1).lower)) return undefined;
  const apart = at(words, begins - 2).text === ',' && at(words, begins - 1).lower === 'from';
  const last = apart ? begins - 3 : begins - 2;
  const { tag, lower } = at(words, last);
  if (last < from || !(tag === 'PROPN' || (tag === 'NOUN' && (isPersonNoun(lower) || isPeople(lower)))))
    return undefined;
  const holder = phraseEndingAt(words, last, from);
  const before = holder && at(words, holder.from - 1);
  return before && (holder.from === from || /^(?:QUOTE|SCONJ|CCONJ)$/.test(before.tag)) ? holder : undefined;
}

/** Who is told of before a comma and the preposition that leads to a phrase. */
function beforeCircumstance(words: Words, { from: begins }: WordRange, from: number): WordRange | undefined {
  if (at(words, begins - 1).tag !== 'ADP' || at(words, begins - 2).text !== ',') return undefined;
  return phraseEndingAt(words, begins - 3, from);
}

/** "X from Springfield, Mass., said": who is from the place that the insertion tells the region of. */
function residentBefore(
  words: Words,
  place: WordRange,
  open: number,
  close: number,
  from: number,
): WordRange | undefined {
  const region = close - open === 2 || (close - open === 3 && at(words, close - 1).text === '.');
  if (!region || !/^(?:from|in|of|at|with)$/.test(at(words, place.from - 1).lower)) return undefined;
  if (!isCapitalized(at(words, place.to - 1)) || at(words, open + 1).tag !== 'PROPN') return undefined;
  const head = at(words, place.from - 2);
  if (head.tag !== 'PROPN' && !isPersonNoun(head.lower)) return undefined;
  return phraseEndingAt(words, place.from - 2, from);
}

/** Whether "and" joins a clause with a finite verb: no insertion. */
function joinsClause(words: Words, from: number, to: number): boolean {
  if (at(words, from).tag !== 'CCONJ') return false;
  return words.slice(from, to).some((word) => isVerbal(word) && !/(?:ing|ed|en)$/.test(word.lower));
}

/**
 * Whether an insertion after a phrase says who that is. What begins with an adverb or a participle tells what somebody
 * does meanwhile, and "who" after a surname alone adds to what is known of him.
 */
function saysWho(words: Words, first: number, open: number, close: number): boolean {
  const inserted = at(words, open + 1);
  if (notApposition.test(inserted.text) || /^(?:ADP|SCONJ|VERB|CCONJ)$/.test(inserted.tag)) return false;
  if (/^(?:who|whose|whom)$/.test(inserted.lower)) return open - first > 1;
  if (inserted.tag !== 'ADV') return true;
  return (
    /^(?:now|then|once|formerly|currently|also)$/.test(inserted.lower) &&
    !at(words, open + 2).lower.endsWith('ing') &&
    close - open > 2
  );
}

/** "X, 82, of Y" and "X, chairman, of": two appositions in a row belong to the name before them. */
function beforeTitle(words: Words, phrase: WordRange, from: number): number {
  const comma = phrase.from - 1;
  const first = at(words, phrase.from);
  if (at(words, comma).text !== ',' || comma - 1 < from || first.tag === 'PRON') return phrase.from;
  if (!isNouny(at(words, comma - 1)) || isMoment(at(words, comma - 1))) return phrase.from;
  if (first.tag === 'PROPN' && at(words, phrase.to - 1).tag !== 'NUM') return phrase.from;
  const title = phraseEndingAt(words, comma - 1, from)?.from ?? phrase.from;
  // "In the new poll, more than half, 52 %, say"
  return title - 1 === from && isPreposition(at(words, from)) ? phrase.from : title;
}

/** The last cue that can lend its subject; "he had not seen the letter but noted" does not note what he saw. */
export function lastWithSubject(words: Words, cues: readonly Cue[]): Cue | undefined {
  const lending = cues.filter((cue) => cue.subject && !/^(?:according|participle|noun)$/.test(cue.kind));
  return lending.findLast((cue) => !isVerbOf(lemmaOf(words, cue), 'common')) ?? lending.at(-1);
}
