import { isNegation } from '../../text/closedWords';
import { monthNamed, weekdayNamed } from '../../text/calendarWords';
import { beginsCapital } from '../../text/capital';
import { firstEndingAfter, overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { isVerbOf, speechVerbLemma } from '../../analysis/quotes/grammar/speechVerbs';
import type { Passage } from '../match/passage';
import { isNumberWord } from './numerals';
import { eventOf, stemOf } from './wordGroups';

/** What the words near a figure speak of. */
export interface Subject {
  /** How much each word tells, by its stem, without the figure's own words and other numbers. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of them that stand nearer to the figure than to any other of its sort. */
  readonly own: ReadonlySet<string>;
  /** Those of these that are no names and stand so near that the figure is surely told of them. */
  readonly beside: ReadonlySet<string>;
  /** Stems of words printed as names, be they near or elsewhere in the clause. */
  readonly names: ReadonlySet<string>;
  /** Kinds of events named. */
  readonly events: ReadonlySet<string>;
  /** Those of them that are named close to the figure. */
  readonly nearEvents: ReadonlySet<string>;
  /** Those of them that stand beside it. */
  readonly besideEvents: ReadonlySet<string>;
  /** Words for a scope: worldwide, each, previous. */
  readonly scope: ReadonlySet<string>;
  /** Years and months other than those of publication. */
  readonly times: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Last names of the people named, but of those who say it. */
  readonly people: ReadonlySet<string>;
  /** Several places are told of together: "in Harlund and Orrin". */
  readonly summed: boolean;
  readonly negated: boolean;
  /** The figure is expected, planned or possible, not counted. */
  readonly isForecast: boolean;
  /** The figure, if it is of time, is of time that is left. */
  readonly ahead: boolean;
  /** The figure belongs to who reports rather than to what happened: "said on Monday". */
  readonly ofReport: boolean;
}

/** A place that means somebody, with the last word of the name in lower case. */
export interface Named extends Span {
  readonly last: string;
}

/** What is known of the article around a figure. */
export interface Surroundings {
  /** Mentions of places by name, by start. */
  readonly places: readonly Span[];
  /** The same of people, be they named or meant by "he", but where they are told as who says something. */
  readonly people: readonly Named[];
  /** Year and month of publication as an article prints them in lower case; empty where unknown. */
  readonly published: readonly string[];
}

/** In characters, brackets included. */
const longestConversion = 24;
/** Words beside a figure that tell what it is about. */
const reach = 14;
/** An event so near is surely the one of that day or time. */
const besideEventReach = 4;
/** A time that follows a figure so near, in words, is the figure's. */
const timeReach = 2;
/** Events so near a day or time, in words, are what happened then. */
const eventReach = 12;
/** A word so near a figure, in words, tells what it is the figure of. */
const ownReach = 6;
/** Of these words only one so near, in words, is of the figure. */
const besideReach = 2;
const ofFigure = /^(?:additional|another)$/;
/** A negation so many words before a figure may be that of what it is told of. */
const negationReach = 8;
/** Words that weigh less than this tell nothing about what a sentence speaks of. */
const telling = 0.4;

const scopeWord =
  /^(?:worldwide|globally|global|world|nationwide|nationally|statewide|annually|annual|yearly|monthly|weekly|daily|previous|previously|earlier|former|first|second|third|fourth|fifth|last|next|each|per|every|another|other|additional|more|new|since|average|record|total|overall|margin|odds|only|remaining|rest|once|half|lead)$/;
/** What these govern has not happened yet, or not for sure. */
const forecast =
  /^(?:will|would|could|may|might|should|expects?|expected|expecting|plans?|planned|planning|predicts?|predicted|forecasts?|projected|proposes?|proposed|seeks?|seeking|wants?|wanted|hopes?)$/;
/** These bring two clauses together of which each has its own figures. */
const clauseEnd = /[;:()[\]]|\s[-–—]+\s/;

/**
 * What the words around a figure speak of, as far as its clause goes.
 * @param counted stem of the word for what is counted, which tells nothing more where it stands again.
 * @param others the other figures of its sort in the sentence.
 */
export function subjectAround(
  passage: Passage,
  figure: Span,
  around: Surroundings,
  counted: string | undefined,
  others: readonly Span[],
): Subject {
  const { words, weights, text } = passage;
  const subject = {
    words: new Map<string, number>(),
    own: new Set<string>(),
    beside: new Set<string>(),
    names: new Set<string>(),
    events: new Set<string>(),
    nearEvents: new Set<string>(),
    besideEvents: new Set<string>(),
    scope: new Set<string>(),
    times: new Set<string>(),
  };
  const besideTimes = new Set<string>();
  let [negated, isForecast] = [false, false];
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > figure.start),
  );
  let last = at;
  while ((words[last + 1]?.start ?? Infinity) < figure.end) last++;
  const [from, to] = clauseAround(passage, at, last);
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || overlaps(word, figure)) continue;
    const event = eventOf(word.form);
    if (event) subject.events.add(event);
    if (event && i >= at - besideEventReach && i <= last + besideEventReach) subject.besideEvents.add(event);
    if (event && i >= at - eventReach && i <= last + eventReach) subject.nearEvents.add(event);
    const isBeside = i >= at - besideReach && i <= last + besideReach;
    if (scopeWord.test(word.form) && (isBeside || !ofFigure.test(word.form)))
      subject.scope.add(word.form === 'another' ? 'additional' : word.form);
    if (isTime(text, word, words[i - 1]) && !around.published.includes(timeOf(word.form))) {
      subject.times.add(timeOf(word.form));
      if (i > last && i <= last + timeReach) besideTimes.add(timeOf(word.form));
    }
    const mayDeny = i >= at - negationReach && i <= last + besideReach;
    if (mayDeny && isNegation(word.form)) negated = true;
    if (forecast.test(word.form)) isForecast = true;
    const weight = weights[i] ?? 0;
    if (isNumber(word.form) || weight < telling) continue;
    const stem = stemOf(word.form);
    if (stem === counted) continue;
    subject.words.set(stem, Math.max(weight, subject.words.get(stem) ?? 0));
    const isOfName = isName(text, word, i > 0 || weight > 0.8);
    if (isOfName && !isSource(words, i)) subject.names.add(stem);
    if (others.some((other) => distance(word, other) < distance(word, figure))) continue;
    subject.own.add(stem);
    if (!isOfName && i >= at - ownReach && i <= last + ownReach) subject.beside.add(stem);
  }
  // "120 South Korean companies" are counted of that kind
  for (let i = last - 1; counted !== undefined && i > at && !isNumber(words[i]?.form ?? ''); i--) {
    const weight = weights[i] ?? 0;
    if (weight >= telling) subject.words.set(stemOf(words[i]?.form ?? ''), weight);
  }
  const clause = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  return {
    ...subject,
    // "80,000 in June, more than in May"
    times: besideTimes.size > 0 ? besideTimes : subject.times,
    ...placesIn(text, clause, around.places),
    people: new Set(namesIn(clause, around.people)),
    negated,
    isForecast,
    ahead: isAhead(passage, last),
    ofReport: isOfReport(passage, at, last),
  };
}

/** In characters between two stretches that do not overlap. */
function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

/** Other figures say nothing of what this one is about. */
function isNumber(form: string): boolean {
  return /^\d/.test(form) || isNumberWord(form) || /^(?:percent|dollars?)$/.test(form);
}

/** The years and months that a sentence tells, other than those of publication. */
export function timesIn({ text, words }: Passage, published: readonly string[]): Set<string> {
  const told = words.filter((word, i) => isTime(text, word, words[i - 1])).map(({ form }) => timeOf(form));
  return new Set(told.filter((time) => !published.includes(time)));
}

const capitalized = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** The first word of a sentence is a name only if it is rare. */
function isName(text: string, { start, form }: Word, mayBe: boolean): boolean {
  return mayBe && /\p{Lu}/u.test(text.charAt(start)) && weekdayNamed(form) < 0 && !isMonth(capitalized(form));
}

/** So many words after "according to" tell who says so. */
const sourceReach = 4;

/** Whether a word names whom the article has it from: "according to the Harlund Gazette". */
function isSource(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 1 - sourceReach); i--)
    if (words[i]?.form === 'to' && words[i - 1]?.form === 'according') return true;
  return false;
}

/** "With four weeks left", "three weeks remain", "five months away from", "two days to go". */
function isAhead({ words }: Passage, last: number): boolean {
  const after = words.slice(last + 1, last + 3).map(({ form }) => form);
  return /^(?:left|remain|remains|remaining|away|from|until)\b|^to go$/.test(after.join(' '));
}

/** Whether a figure stands beside a verb that tells who says so: "said on Monday". */
function isOfReport({ words }: Passage, at: number, last: number): boolean {
  return [at - 1, at - 2, last + 1].some((i) => {
    const form = words[i]?.form ?? '';
    // "a Thursday showing" and "in a tweet March 28" report nothing
    const isNoun =
      form.endsWith('ing') || /^(?:an?|the|his|her|their|its|this|that)$/.test(words[i - 1]?.form ?? '');
    const lemma = isNoun ? undefined : speechVerbLemma(form);
    return lemma !== undefined && isVerbOf(lemma, 'clause', 'listener');
  });
}

/** Whether a word printed with a capital is a month; "May" is as often a name. */
function isMonth(word: string): boolean {
  return beginsCapital(word) && word !== 'May' && monthNamed(word) > 0;
}

function isTime(text: string, { start, end, form }: Word, before: Word | undefined): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(form) || isMonth(text.slice(start, end))) return true;
  return (
    text.slice(start, end) === 'May' &&
    /^(?:in|since|until|last|this|of|by|between)$/.test(before?.form ?? '')
  );
}

/** A year as it stands, a month by its first letters. */
function timeOf(form: string): string {
  return /^\d/.test(form) ? form : form.slice(0, 3);
}

/** The names of those mentions that stand in a clause; mentions by start. */
function* namesIn(clause: Span, mentions: readonly Named[]): Generator<string> {
  for (let i = firstEndingAfter(mentions, clause.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= clause.end) return;
    yield mention.last;
  }
}

function placesIn(
  text: string,
  clause: Span,
  mentions: readonly Span[],
): { readonly places: ReadonlySet<string>; readonly summed: boolean } {
  const places = new Set<string>();
  let summed = false;
  let last: Span | undefined;
  for (let i = firstEndingAfter(mentions, clause.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= clause.end) break;
    places.add(text.slice(mention.start, mention.end).toLowerCase());
    if (last && /^,?\s(?:and|or)\s(?:in\s)?$/.test(text.slice(last.end, mention.start))) summed = true;
    last = mention;
  }
  return { places, summed };
}

/** A clause begins here that has its own figures; in a list of names the last one follows "and" too. */
function beginsClause({ words, text }: Passage, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return true;
  const gap = text.slice(before.end, word.start);
  if (clauseEnd.test(gap)) return !isConverted(text, before, word);
  return (
    /,\s$/.test(gap) &&
    /^(?:and|but|while|whereas|compared|up|down|including)$/.test(word.form) &&
    !/\p{Lu}/u.test(text.charAt(next?.start ?? 0))
  );
}

/** Around "(350 km)", which only says again what stands before it. */
function isConverted(text: string, before: Span, word: Span): boolean {
  const [from, to] = [Math.max(0, before.start - longestConversion), word.end + longestConversion];
  const beside = text.slice(from, to);
  const conversion = /\(\d[\d.,]*\s?\p{L}{1,12}\)/u.exec(beside);
  if (!conversion) return false;
  const start = from + conversion.index;
  return start - 1 <= word.start && start + conversion[0].length >= before.end;
}

/** What stands in brackets beside a figure and nothing else is about what stands around them. */
function clauseAround(passage: Passage, at: number, last: number): readonly [from: number, to: number] {
  const [from, to] = [clauseStart(passage, at), clauseStop(passage, last)];
  const { text, words } = passage;
  const inBrackets =
    text.charAt((words[from]?.start ?? 0) - 1) === '(' && text.charAt(words[to - 1]?.end ?? 0) === ')';
  if (!inBrackets || to - from > last + 1 - at + 1) return [from, to];
  return [Math.max(0, at - reach), Math.min(words.length, last + 1 + reach)];
}

function clauseStart(passage: Passage, at: number): number {
  let from = at;
  while (from > 0 && at - from < reach && !beginsClause(passage, from)) from--;
  return from;
}

function clauseStop(passage: Passage, last: number): number {
  let to = last + 1;
  while (to < passage.words.length && to - last <= reach && !beginsClause(passage, to)) to++;
  return to;
}
