import { compareWording } from '../../text/wordDifference';
import { compareSpans, type Span } from '../../text/span';
import { isOfCasualties } from './casualties';
import type { WordRarity } from '../index/wordRarity';
import type { Passage } from '../match/passage';
import type { Discrepancy, DiscrepancyKind, Place } from '../model';
import { spanPlace, type Reading } from '../reading';
import { canBothBe } from './verdict';
import { dayOfDate, yearAndMonthOf } from './calendar';
import { isOneValue, isOpen, isVague } from './numbersGiven';
import type { Amount } from './figures';
import {
  compareMoments,
  isLongPast,
  isYear,
  isOfCalendar,
  isPast,
  minutesApart,
  nearMinutes,
  type Moment,
} from './moment';
import type { Accounts } from './accounts';
import { areKindred, fittingScope } from './inCommon';
import { mayConflict, sameAmountFact } from './sameFact';
import { particularMomentFact, sameMomentFact } from './sameMoment';
import { daysApart, eventNames, ofOneTime } from './sameEvent';
import { statementsOf, type Statement } from './statement';
import { denialsOf, saidIn, type Said } from './denials';
import { nearnessByWords, tellingOf, type Telling } from './likeness';
import { nameDifferences, namesGiven, type NamesGiven } from './names';
import { particularOf, wordCounts, type Particular, type WordCounts } from './particular';
import { shorten } from '../shorten';
import { stemOf } from './wordGroups';
import { subjectAround, timesIn, type Named, type Subject, type Surroundings } from './subject';

interface Figure<Kind extends Amount | Moment> {
  readonly figure: Kind;
  readonly subject: Subject;
}

/** What an article gives figures for, read once for all comparisons with it. */
export interface Facts {
  readonly amounts: readonly Figure<Amount>[];
  readonly moments: readonly Figure<Moment>[];
  /** See `eventNames`. */
  readonly names: ReadonlySet<number>;
  /** These are read when first asked for: only accounts of one story are. */
  readonly given: () => NamesGiven;
  readonly said: () => readonly Said[];
  readonly counts: () => WordCounts;
  /** The same for accounts of which not both are dated, or which have few names in common. */
  readonly telling: () => Telling;
}

/**
 * Reads the figures of an article that can be compared.
 * @param words gives all words of it.
 */
export function factsOf(reading: Reading, rarity: WordRarity, words: () => Passage): Facts {
  const statements = statementsOf(reading, rarity);
  const around = surroundingsOf(reading);
  let given: NamesGiven | undefined;
  let said: readonly Said[] | undefined;
  let telling: Telling | undefined;
  let counts: WordCounts | undefined;
  return {
    amounts: figuresOf(statements, around, ({ amounts }) => amounts),
    moments: figuresOf(statements, around, ({ moments }) => moments),
    names: new Set(eventNames(reading.analysis)),
    given: () => (given ??= namesGiven(reading)),
    counts: () => (counts ??= wordCounts(words())),
    said: () => (said ??= saidIn(reading, rarity)),
    telling: () => (telling ??= tellingOf(reading.analysis, words(), rarity)),
  };
}

function surroundingsOf({ analysis, provenance }: Reading): Surroundings {
  const named = (wanted: string, forms: RegExp): Named[] =>
    analysis.entities
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ name, mentions }) =>
        mentions
          .filter(({ form }) => forms.test(form))
          .map(({ start, end }) => ({ start, end, last: name.toLowerCase().split(' ').at(-1) ?? '' })),
      )
      .sort(compareSpans);
  const saying = new Set(
    analysis.quotes.flatMap(({ attribution }) => (attribution ? [attribution.mention.end] : [])),
  );
  const day = dayOfDate(provenance.published);
  return {
    places: named('place', /^name$/),
    people: named('person', /^(?:name|pronoun)$/).filter(({ end }) => !saying.has(end)),
    published: day === undefined ? [] : yearAndMonthOf(day),
  };
}

/**
 * Where two accounts give other figures for the same fact: amounts, weekdays, times of day; or other forms of a name. Precision goes before
 * recall; a figure that the other account gives in the same way is no discrepancy, and of several likely partners only the
 * likeliest are told.
 */
export function factDiscrepancies(
  here: Reading,
  there: Reading,
  factsIn: (reading: Reading) => Facts,
): Discrepancy[] {
  const dates = [here.provenance.published, there.provenance.published] as const;
  if (!ofOneTime(...dates)) return [];
  const [left, right] = [factsIn(here), factsIn(there)];
  const apart = daysApart(...dates);
  const days = dates.map(dayOfDate);
  // articles whose dates nobody knows may be years apart: their words must tell that they are not
  const dated = !Number.isNaN(apart);
  const near = dated ? undefined : nearnessByWords(left.telling(), right.telling());
  const accounts = {
    near,
    sameDay: dated ? apart === 0 : near === 'day',
    close: !(apart > daysOfAStory) && isOneStory(left, right),
  };
  const figures = [
    ...differences(left.amounts, right.amounts, isOneAmount, (a, b) => differentAmounts(a, b, accounts)),
    ...differences(left.moments, right.moments, isOneMoment, (a, b) =>
      isToldTooEarly(a, b, days[0]) || isToldTooEarly(b, a, days[1])
        ? undefined
        : differentMoments(a, b, accounts, days, () =>
            particularOf(a.subject, b.subject, left.counts(), right.counts()),
          ),
    ),
  ].map(({ kind, verdict, score, a, b }) =>
    tell(kind, verdict, score, spanPlace(here, a), spanPlace(there, b)),
  );
  if (!accounts.close || near === 'unknown') return figures;
  return [
    ...figures,
    ...names(here, there, left.given(), right.given()),
    ...denials(here, there, left.said(), right.said()),
  ];
}

/** Whom the accounts name otherwise, which need be no mistake. */
function names(here: Reading, there: Reading, namesHere: NamesGiven, namesThere: NamesGiven): Discrepancy[] {
  return nameDifferences(namesHere, namesThere).map(({ a, b, score }) =>
    tell('name', 'compatible', score, spanPlace(here, a.place), spanPlace(there, b.place)),
  );
}

/** Where the one account may deny what the other one claims: to be looked at, never a conflict. */
function denials(
  here: Reading,
  there: Reading,
  saidHere: readonly Said[],
  saidThere: readonly Said[],
): Discrepancy[] {
  const pairs = [
    ...denialsOf(saidHere, saidThere).map(({ claim, denial, score }) => ({ a: claim, b: denial, score })),
    ...denialsOf(saidThere, saidHere).map(({ claim, denial, score }) => ({ a: denial, b: claim, score })),
  ];
  return pairs.map(({ a, b, score }) => {
    const [one, other] = [spanPlace(here, a), spanPlace(there, b)];
    const summary = `${shorten(one.text)} / ${shorten(other.text)}`;
    return { kind: 'denial', verdict: 'compatible', score, here: one, there: other, summary, difference: [] };
  });
}

/**
 * Two accounts are of one story if they have so many of the names of the one with fewer in common, and are so near. Chosen
 * on 3,000 articles: with a fifth, accounts of one subject count as one story.
 */
const namesOfAStory = 0.25;
const fewestNames = 3;
/** So many are enough where all other words are alike too. */
const namesOfAlike = 2;
const daysOfAStory = 1;

function isOneStory(here: Facts, there: Facts): boolean {
  let both = 0;
  for (const name of here.names) if (there.names.has(name)) both++;
  if (both >= fewestNames && both >= namesOfAStory * Math.min(here.names.size, there.names.size)) return true;
  return both >= namesOfAlike && nearnessByWords(here.telling(), there.telling()) !== 'unknown';
}

function figuresOf<Kind extends Amount | Moment>(
  statements: readonly Statement[],
  around: Surroundings,
  pick: (statement: Statement) => readonly Kind[],
): Figure<Kind>[] {
  return statements
    .flatMap((statement, i) =>
      singled(pick(statement)).map((figure) => ({ figure, statement, before: statements[i - 1] })),
    )
    .slice(0, mostFigures)
    .map(({ figure, statement, before }) => ({
      figure,
      subject: inTimeOf(
        before,
        statement,
        figure,
        subjectAround(statement.passage, figure, around, counted(figure), othersOf(figure, pick(statement))),
        around,
      ),
    }));
}

function othersOf(figure: Span, figures: readonly Span[]): Span[] {
  return figures.filter(({ start }) => start !== figure.start);
}

/** What is counted, but for people, where what happened to them tells more. */
function counted(figure: Amount | Moment): string | undefined {
  return 'unit' in figure && !isOfCasualties(figure) ? stemOf(figure.unit) : undefined;
}

/** "On Nov. 29, 2009, a man opened fire. Four were killed.": they were killed then, where no other time is told. */
function inTimeOf(
  before: Statement | undefined,
  { sentence, passage }: Statement,
  figure: Amount | Moment,
  subject: Subject,
  { published }: Surroundings,
): Subject {
  if (!before || !isOfCasualties(figure) || timesIn(passage, published).size > 0) return subject;
  const gap = passage.text.slice(before.sentence.end, sentence.start);
  return gap.includes('\n') || gap.trim() !== ''
    ? subject
    : { ...subject, times: timesIn(before.passage, published) };
}

/** Of each sort no more figures of an article are compared: each is with all of the other's. */
const mostFigures = 300;

/** A sentence that lists figures of one sort (a poll, a table) does not tell which is which. */
const mostOfASort = 3;

function singled<Kind extends Amount | Moment>(figures: readonly Kind[]): Kind[] {
  const sort = (figure: Kind): string => ('unit' in figure ? (figure.printed ?? figure.unit) : figure.kind);
  return figures.filter(
    (figure) => figures.filter((other) => sort(other) === sort(figure)).length <= mostOfASort,
  );
}

interface Difference {
  readonly kind: DiscrepancyKind;
  readonly verdict: Discrepancy['verdict'];
  readonly score: number;
  /** Both say the same: their figures are settled. */
  readonly equal: boolean;
  /** Words leave room for both. */
  readonly isLoose: boolean;
  /** The same for figures that an article repeats. */
  readonly key: string;
  readonly a: Span;
  readonly b: Span;
}

function differences<Kind extends Amount | Moment>(
  left: readonly Figure<Kind>[],
  right: readonly Figure<Kind>[],
  isOne: (a: Kind, b: Kind) => boolean,
  compare: (a: Figure<Kind>, b: Figure<Kind>) => Difference | undefined,
): Difference[] {
  // where both accounts give the one figure, the other figure is that of something else
  const isIn = (figures: readonly Figure<Kind>[], { figure, subject }: Figure<Kind>): boolean =>
    figures.some((other) => isOne(figure, other.figure) && areKindred(subject, other.subject));
  const found = left.flatMap((a) =>
    right.flatMap((b) => {
      const difference = compare(a, b);
      return difference && (difference.isLoose || !(isIn(right, a) || isIn(left, b))) ? [difference] : [];
    }),
  );
  const settled = new Set(found.filter(({ equal }) => equal).flatMap(({ a, b }) => [a, b]));
  // another wording of a figure that both have is no conflict, and may be told
  const open = found.filter(({ a, b, verdict, equal }) =>
    verdict === 'compatible' && !equal
      ? !settled.has(a) || !settled.has(b)
      : !settled.has(a) && !settled.has(b),
  );
  const best = new Map<Span, number>();
  for (const { a, b, score } of open) {
    for (const figure of [a, b]) best.set(figure, Math.max(best.get(figure) ?? 0, score));
  }
  return onceEach(open.filter(({ a, b, score }) => score === best.get(a) || score === best.get(b)));
}

/** What an article repeats is told once, where it is surest. */
function onceEach(found: readonly Difference[]): Difference[] {
  const told = new Map<string, Difference>();
  for (const difference of found) {
    const known = told.get(difference.key);
    if (!known || known.score < difference.score) told.set(difference.key, difference);
  }
  return [...told.values()];
}

function isOneAmount(a: Amount, b: Amount): boolean {
  return a.unit === b.unit && isOneValue(a, b);
}

function isOneMoment(a: Moment, b: Moment): boolean {
  return a.kind === b.kind && compareMoments(a, b) === 'equal';
}

function differentAmounts(a: Figure<Amount>, b: Figure<Amount>, accounts: Accounts): Difference | undefined {
  const score = sameAmountFact(a.figure, b.figure, a.subject, b.subject, accounts);
  if (score === 0) return undefined;
  const [x, y] = [a.figure.interval, b.figure.interval];
  const isCompatible =
    (a.subject.isForecast !== b.subject.isForecast && mayComeOtherwise(a.figure)) ||
    !fittingScope(a.subject, b.subject) ||
    canBothBe(a.figure, b.figure);
  if (!isCompatible && !mayConflict(a.figure, b.figure, a.subject, b.subject, accounts)) return undefined;
  return {
    kind: a.figure.kind,
    verdict: isCompatible ? 'compatible' : 'conflicting',
    score,
    equal: x.low === y.low && x.high === y.high,
    isLoose:
      isOneValue(a.figure, b.figure) || isOpen(a.figure, b.figure) || isVague(a.figure) || isVague(b.figure),
    key: [a.figure.unit, x.low, x.high, y.low, y.high].join(' '),
    a: a.figure,
    b: b.figure,
  };
}

/** What is counted may come to another number than was expected; a measure is no such thing, nor is a sum asked for. */
function mayComeOtherwise({ kind, printed }: Amount): boolean {
  return kind !== 'money' && printed === undefined;
}

/** Whether an article tells of what has happened while the other one's moment was still to come when it appeared. */
function isToldTooEarly(a: Figure<Moment>, b: Figure<Moment>, published: number | undefined): boolean {
  if (published === undefined || a.subject.isForecast || !isPast(a.figure, published)) return false;
  return (b.figure.day ?? -Infinity) > published;
}

/** In one story hardly more than one thing is awaited "as early as" some day. */
const sureToCome = 0.7;

/** What two moments that can both be right have to do with each other in accounts of one story. */
function nearnessOf(
  a: Moment,
  b: Moment,
  published: readonly (number | undefined)[],
): 'minutes' | 'past' | 'year' | 'story' {
  if (a.kind === 'time') return minutesApart(a, b) <= nearMinutes ? 'minutes' : 'story';
  const [here, there] = published;
  if (!isLongPast(a, here ?? there) || !isLongPast(b, there ?? here)) return 'story';
  return isYear(a) || isYear(b) ? 'year' : 'past';
}

function differentMoments(
  a: Figure<Moment>,
  b: Figure<Moment>,
  { near, close }: Accounts,
  published: readonly (number | undefined)[],
  particular: () => Particular,
): Difference | undefined {
  if (a.figure.kind !== b.figure.kind) return undefined;
  // a weekday or a time of day is that of one event only within a week
  if (near === 'unknown' && !isOfCalendar(a.figure, b.figure)) return undefined;
  const comparison = compareMoments(a.figure, b.figure);
  if (comparison === 'unrelated') return undefined;
  // even of one story two days are mostly those of two events
  const nearness = close && comparison !== 'apart' ? nearnessOf(a.figure, b.figure, published) : 'no';
  const isToCome = close && a.figure.isEarliest === true && b.figure.isEarliest === true;
  const isStretch = comparison === 'near' && (a.figure.days ?? b.figure.days) !== undefined;
  const score = isToCome
    ? sureToCome
    : sameMomentFact(a.subject, b.subject, nearness) ||
      (close && isStretch ? particularMomentFact(a.subject, b.subject, particular()) : 0);
  if (score === 0) return undefined;
  return {
    kind: a.figure.kind,
    verdict: comparison === 'apart' ? 'conflicting' : 'compatible',
    score,
    equal: comparison === 'equal',
    isLoose: comparison !== 'apart' && (a.figure.days ?? b.figure.days) !== undefined,
    key: [a.figure.kind, a.figure.value, a.figure.days?.[0], b.figure.value, b.figure.days?.[0]].join(' '),
    a: a.figure,
    b: b.figure,
  };
}

function tell(
  kind: DiscrepancyKind,
  verdict: Discrepancy['verdict'],
  score: number,
  here: Place,
  there: Place,
): Discrepancy {
  const summary = `${here.text} / ${there.text}`;
  return { kind, verdict, score, here, there, summary, difference: compareWording(here.text, there.text) };
}
