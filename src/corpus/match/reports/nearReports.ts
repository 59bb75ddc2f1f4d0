import { isDeniedByText } from '../wording/deniedBefore';
import { eachPlaceOnce } from '../places/eachPlaceOnce';
import { changesOfNear, mostOfQuote, mostOfReport } from './nearWording';
import { ofOneSpeaker, type SentencePair } from './ofOneSpeaker';
import { byPlace, swapped, type PairMatch } from '../places/pairMatch';
import { mirrored, type ReadingPair } from '../places/readingPair';
import { quotedIn, reportsOf, type Report, type Said } from './reportedSentences';
import { senseOf } from '../alike/senses';
import { isPastForm } from '../alike/verbForms';
import { wordsWithin, type WholeReading } from '../places/wholeReading';

/**
 * What one of two articles quotes and the other one reports of the same speaker in nearly the same words: “I will resign on
 * Friday” as that she would resign on Friday. A report that denies what is quoted or reported there, or gives another
 * number or name, alters it; two reports, of which a part may stand in marks, are told only then.
 */
export function findNearReports(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  if (known.length === 0 && !pair.ofOneDay) return [];
  const { left, right } = pair;
  const back = mirrored(pair);
  const [here, there] = [statementsOf(left), statementsOf(right)];
  const ofLeft = ofOneSpeaker(quotedIn(left), there, known);
  const ofRight = ofOneSpeaker(quotedIn(right), here, known.map(swapped));
  const ofBoth = ofOneSpeaker(
    [...here, ...partlyQuotedIn(left)],
    [...there, ...partlyQuotedIn(right)],
    known,
  );
  const all = [
    ...ofLeft.flatMap((each) => near(each, mostOfQuote, pair) ?? []),
    ...ofRight.flatMap((each) => near(each, mostOfQuote, back) ?? []).map(swapped),
    ...ofBoth
      .flatMap((each) => near(each, mostOfReport, pair) ?? [])
      .filter(({ relation }) => relation === 'altered'),
  ];
  return eachPlaceOnce(all, tellsMore);
}

/** What an article tells in its own words that somebody says or denies. */
function statementsOf(whole: WholeReading): Said[] {
  return reportsOf(whole)
    .filter((report) => !report.quote && isStatement(whole, report))
    .map((report) => ({ speaker: report.speaker, sentences: () => [report] }));
}

/** The statements of which an article has a part in marks, “not close” in that she would “not close” it, with all their words. */
function partlyQuotedIn(whole: WholeReading): Said[] {
  return reportsOf(whole)
    .filter((report) => report.quote !== undefined && isStatement(whole, report))
    .map((report) => ({ speaker: report.speaker, sentences: () => [{ ...report, isMixed: false }] }));
}

/**
 * “The threat to close the harbour” tells what somebody has in mind, which no other word of theirs denies, while who promised
 * to close it says so; and of what a text denies nobody knows how much.
 */
function isStatement(whole: WholeReading, { span }: Report): boolean {
  const { words } = whole.passage;
  const { from } = wordsWithin(whole, span);
  const isOfPlan = words[from]?.form === 'to' && !isPromising(words[from - 1]?.form ?? '');
  return !isOfPlan && !isDeniedByText(whole.passage, from);
}

const promising = senseOf('promise');

/** Whether a word form says that somebody promised or vowed something. */
function isPromising(form: string): boolean {
  return senseOf(form) === promising && isPastForm(form);
}

function near([here, there]: SentencePair, mostOfHere: number, pair: ReadingPair): PairMatch | undefined {
  const found = changesOfNear(here.span, there.span, mostOfHere, pair);
  if (!found) return undefined;
  const { evidence, changes } = found;
  return {
    relation: changes.length > 0 ? 'altered' : 'paraphrased',
    changes,
    score: evidence.coverLeft,
    likeness: evidence.density,
    information: evidence.information,
    exchanged: 0,
    left: here.span,
    right: there.span,
  };
}

function tellsMore(a: PairMatch, b: PairMatch): number {
  return b.information - a.information || byPlace(a, b);
}
