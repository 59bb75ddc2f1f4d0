import type { Span } from '../../text/span';
import type { Amount } from './amounts/amount';
import { isOfCasualties } from './amounts/casualties';
import type { Moment } from './moments/moment';
import type { Statement } from './statement';
import { subjectAround, type Subject } from './subject';
import type { Surroundings } from './surroundings';
import { timesIn } from './timesTold';
import { stemOf } from './wordGroups';

/** A figure that an article gives, with what it is told of. */
export interface Fact<Figure extends Amount | Moment> {
  readonly figure: Figure;
  readonly subject: Subject;
}

/** Of each sort no more figures of an article are compared: each is with all of the other's. */
const mostFigures = 300;

/**
 * The facts that statements give, by place; the first ones of very many.
 * @param pick the figures of one sort among those of a statement.
 */
export function factsIn<Figure extends Amount | Moment>(
  statements: readonly Statement[],
  around: Surroundings,
  pick: (statement: Statement) => readonly Figure[],
): Fact<Figure>[] {
  return statements
    .flatMap((statement, i) =>
      withoutLists(pick(statement)).map((figure) => ({ figure, statement, before: statements[i - 1] })),
    )
    .slice(0, mostFigures)
    .map(({ figure, statement, before }) => {
      const { passage } = statement;
      const others = pick(statement).filter(({ start }) => start !== figure.start);
      const place = { passage, figure, others, counted: countedIn(figure), isAmount: 'unit' in figure };
      const subject = subjectAround(place, around);
      return { figure, subject: { ...subject, ...timesBefore(before, statement, figure, around) } };
    });
}

/** A sentence that lists figures of one sort (a poll, a table) does not tell which is which. */
const mostOfASort = 3;

function withoutLists<Figure extends Amount | Moment>(figures: readonly Figure[]): Figure[] {
  const sort = (figure: Figure): string => ('unit' in figure ? (figure.printed ?? figure.unit) : figure.kind);
  return figures.filter(
    (figure) => figures.filter((other) => sort(other) === sort(figure)).length <= mostOfASort,
  );
}

/** Stem of what is counted, but for people, where what happened to them tells more. */
function countedIn(figure: Amount | Moment): string | undefined {
  return 'unit' in figure && !isOfCasualties(figure) ? stemOf(figure.unit) : undefined;
}

/** "On Nov. 29, 2009, a man opened fire. Four were killed.": they were killed then, where no other time is told. */
function timesBefore(
  before: Statement | undefined,
  { sentence, passage }: Statement,
  figure: Amount | Moment,
  { published }: Surroundings,
): Partial<Pick<Subject, 'times'>> {
  if (!before || !isOfCasualties(figure) || timesIn(passage, published).size > 0) return {};
  return isNext(before.sentence, sentence, passage.text) ? { times: timesIn(before.passage, published) } : {};
}

/** Whether nothing stands between two sentences of one paragraph. */
function isNext(before: Span, after: Span, text: string): boolean {
  const gap = text.slice(before.end, after.start);
  return gap.trim() === '' && !gap.includes('\n');
}
