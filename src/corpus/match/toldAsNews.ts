import { sentencesHolding } from '../../text/sentences';
import { wholeMonths } from '../../text/calendarWords';
import type { Span } from '../../text/span';
import { dayOfDate } from '../facts/calendar';
import { momentsIn, type Moment } from '../facts/moment';
import type { Reading } from '../reading';
import { ownWords } from './dayOfSpeech';
import { attributionAt } from './speakerAt';

/** What is older than so many days when an article comes out is no news to it. */
const newsDays = 7;
/** What tells that the words were said before: "famously", "last week", "when she asked", "had called", "a January speech". */
const looksBack = new RegExp(
  [
    '\\b(?:once|famously|infamously|notoriously|previously|formerly|originally|ago|at the time|recall(?:s|ed|ing))\\b',
    '\\bback (?:in|then|when)\\b',
    '\\b(?:earlier|later|late|early) (?:this|that|in the) (?:week|month|year|spring|summer|fall|autumn|winter)\\b',
    '\\blast (?:week|month|year|spring|summer|fall|autumn|winter)\\b',
    '\\bwhen (?:s?he|they|asked)\\b',
    "\\b(?:had|['’]d) (?:\\p{L}+ly )?(?:\\p{L}+ed|said|told|made|given|spoken|written|taken)\\b",
    `\\b(?:an?|the|his|her|their|['’]s) (?:${wholeMonths})\\b`,
    '\\b(?:19|20)\\d\\d\\b',
  ].join('|'),
  'iu',
);
const reach = 200;
/** The sentences before a place may tell when its words were said. */
const before = 250;

/**
 * Whether an article tells the words of a place as news, without a sign in their sentence or just before it, outside
 * marks, that they were said long before. `false` where the day of the article or the speaker is not known.
 */
export function isToldAsNews(reading: Reading, span: Span): boolean {
  const published = dayOfDate(reading.provenance.published);
  const attribution = attributionAt(reading, span);
  if (published === undefined || !attribution) return false;
  const { text } = reading.article;
  const { mention, cue = mention } = attribution;
  const said = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  return [span, said].every((place) => {
    const { start, end } = sentencesHolding(text, place, reach);
    const own = ownWords(reading, { start: Math.max(0, start - before), end });
    if (looksBack.test(own)) return false;
    const moments = momentsIn(own, { start: 0, end: own.length }, published);
    return moments.every((moment) => isNews(moment, published));
  });
}

function isNews(
  { day, days = day === undefined ? undefined : [day, day] }: Moment,
  published: number,
): boolean {
  return !days || days[1] >= published - newsDays;
}
