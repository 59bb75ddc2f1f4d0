import { compareWording } from '../../text/wordDifference';
import { textOf, type Span } from '../../text/span';
import type { WordRarity } from '../index/wordRarity';
import type { Discrepancy, DiscrepancyKind, Place } from '../model';
import type { Reading } from '../reading';
import type { Amount } from './amount';
import { distanceBetween } from './bounds';
import { compareMoments, type Moment } from './moment';
import { sameAmountFact, sameMomentFact } from './sameFact';
import { statementsOf, subjectAround, type Statement, type Subject } from './statement';

/** Up to so far apart, two figures are a difference of rounding ("nearly 5,000", "over 5,000"), no conflict. */
const rounding = 0.05;

interface Figure<Kind extends Amount | Moment> {
  readonly figure: Kind;
  readonly subject: Subject;
}

/** What an article gives figures for, read once for all comparisons with it. */
export interface Facts {
  readonly amounts: readonly Figure<Amount>[];
  readonly moments: readonly Figure<Moment>[];
}

/** Reads the figures of an article that can be compared. */
export function factsOf(reading: Reading, rarity: WordRarity): Facts {
  const statements = statementsOf(reading, rarity);
  return {
    amounts: figuresOf(statements, ({ amounts }) => amounts),
    moments: figuresOf(statements, ({ moments }) => moments),
  };
}

/**
 * Where two accounts give other figures for the same fact: amounts, weekdays, times of day. Precision goes before
 * recall; a figure that the other account gives in the same way is no discrepancy, and of several likely partners only the
 * likeliest are told.
 */
export function factDiscrepancies(
  here: Reading,
  there: Reading,
  factsIn: (reading: Reading) => Facts,
): Discrepancy[] {
  if (!ofOneTime(here, there)) return [];
  const [left, right] = [factsIn(here), factsIn(there)];
  return [
    ...differences(left.amounts, right.amounts, differentAmounts),
    ...differences(left.moments, right.moments, differentMoments),
  ].map(({ kind, verdict, score, a, b }) => tell(kind, verdict, score, placeOf(here, a), placeOf(there, b)));
}

/** Figures change: accounts published farther apart tell of different days. */
const mostDaysApart = 3;
const msOfADay = 86_400_000;

function ofOneTime(here: Reading, there: Reading): boolean {
  const [a, b] = [here, there].map(({ analysis }) => Date.parse(analysis.provenance.published ?? ''));
  return !(Math.abs((a ?? NaN) - (b ?? NaN)) > mostDaysApart * msOfADay);
}

function figuresOf<Kind extends Amount | Moment>(
  statements: readonly Statement[],
  pick: (statement: Statement) => readonly Kind[],
): Figure<Kind>[] {
  return statements.flatMap((statement) =>
    singled(pick(statement)).map((figure) => ({ figure, subject: subjectAround(statement, figure) })),
  );
}

/** A sentence that lists figures of one sort (a poll, a table) does not tell which is which. */
const mostOfASort = 2;

function singled<Kind extends Amount | Moment>(figures: readonly Kind[]): Kind[] {
  const sort = (figure: Kind): string => ('unit' in figure ? figure.unit : figure.kind);
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
  readonly a: Span;
  readonly b: Span;
}

function differences<Kind extends Amount | Moment>(
  left: readonly Figure<Kind>[],
  right: readonly Figure<Kind>[],
  compare: (a: Figure<Kind>, b: Figure<Kind>) => Difference | undefined,
): Difference[] {
  const found = left.flatMap((a) => right.flatMap((b) => compare(a, b) ?? []));
  const settled = new Set(found.filter(({ equal }) => equal).flatMap(({ a, b }) => [a, b]));
  const open = found.filter(({ a, b }) => !settled.has(a) && !settled.has(b));
  const best = new Map<Span, number>();
  for (const { a, b, score } of open) {
    for (const figure of [a, b]) best.set(figure, Math.max(best.get(figure) ?? 0, score));
  }
  return open.filter(({ a, b, score }) => score === best.get(a) || score === best.get(b));
}

function differentAmounts(a: Figure<Amount>, b: Figure<Amount>): Difference | undefined {
  const score = sameAmountFact(a.figure, b.figure, a.subject, b.subject);
  if (score === 0) return undefined;
  const [x, y] = [a.figure.interval, b.figure.interval];
  return {
    kind: a.figure.kind,
    verdict: distanceBetween(x, y) <= rounding ? 'compatible' : 'conflicting',
    score,
    equal: x.low === y.low && x.high === y.high,
    a: a.figure,
    b: b.figure,
  };
}

function differentMoments(a: Figure<Moment>, b: Figure<Moment>): Difference | undefined {
  if (a.figure.kind !== b.figure.kind) return undefined;
  const score = sameMomentFact(a.subject, b.subject);
  if (score === 0) return undefined;
  const comparison = compareMoments(a.figure, b.figure);
  return {
    kind: a.figure.kind,
    verdict: comparison === 'apart' ? 'conflicting' : 'compatible',
    score,
    equal: comparison === 'equal',
    a: a.figure,
    b: b.figure,
  };
}

function placeOf({ article }: Reading, { start, end }: Span): Place {
  const span = { start, end };
  return { article: article.id, span, text: textOf(article.text, span) };
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
