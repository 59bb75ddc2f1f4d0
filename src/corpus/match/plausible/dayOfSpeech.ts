import { sentencesHolding } from '../../../text/sentences';
import { textOf, type Span } from '../../../text/span';
import { toldText } from '../../../text/told';
import { dayOfDate } from '../../facts/moments/calendar';
import { momentsIn } from '../../facts/moments/moment';
import { allStretchesIn, type Reading } from '../../reading';
import { attributionAt } from '../places/speakerAt';
import type { SpokenPlace } from '../places/spokenPlace';

/** The first and last day since 1970 on which words may have been said; or the weekday alone, 0 (Sunday) to 6. */
interface DayOfSpeech {
  readonly days?: readonly [first: number, last: number];
  readonly weekday?: number;
}

/** So near who says something, in characters, stands when it was said: "Brandt told reporters in Harlund on Monday". */
const reach = 60;
/** What begins a sentence with the day: "On Monday Brandt said", not "Weld praised on Monday what Brandt said". */
const opensWithDay =
  /^[^\p{L}]*(?:(?:On|In|At|During|Late|Early|Earlier|Last|Speaking|That|And|But)\s+)?(?:\p{Ll}+\s+){0,3}$/u;
/** Another thing happened then: "said in a clip posted on Monday". */
const otherVerb = /\p{Ll}ed\b/u;

/**
 * When the words of a place were said, where the article tells one day, week or month beside who says them, in its own
 * words; else `undefined`.
 */
function dayOfSpeech({ reading, span }: SpokenPlace): DayOfSpeech | undefined {
  const attribution = attributionAt(reading, span);
  if (!attribution) return undefined;
  const { text } = reading.article;
  const { mention, cue = mention } = attribution;
  const said = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  const around = sentencesHolding(text, said, reach);
  const own = ownWords(reading, around);
  const published = dayOfDate(reading.provenance.published);
  const moments = momentsIn(own, { start: 0, end: own.length }, published).filter(
    (each) => each.kind === 'date' && isBeside(each, said, around, own),
  );
  const [moment] = moments;
  if (!moment || moments.length > 1) return undefined;
  const { day, days = day === undefined ? undefined : ([day, day] as const), value } = moment;
  // a month without a year may be read as the one to come, in which nobody has spoken yet
  if (days && days[0] > (published ?? Infinity)) return undefined;
  return { ...(value < 0 ? {} : { weekday: value }), ...(days ? { days } : {}) };
}

/** Whether a moment is that of the words that say who speaks: it opens their sentence, or follows them without another verb. */
function isBeside(moment: Span, said: Span, around: Span, own: string): boolean {
  const end = said.end - around.start;
  return moment.start < end
    ? opensWithDay.test(own.slice(0, moment.start)) && around.start + moment.end <= said.start
    : !otherVerb.test(own.slice(end, moment.start));
}

/** The words of a span with spaces for what stands between marks. */
function ownWords(reading: Reading, span: Span): string {
  const quoted = allStretchesIn(reading, span).map(({ start, end }) => ({
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
  }));
  return toldText(textOf(reading.article.text, span), quoted);
}

/** Neighbouring days are one where an article tells the day of another time zone, or is dated by the day after. */
const oneDayOff = 1;
const daysOfAWeek = 7;

/**
 * Whether two articles tell that the words of two places were said on two days: each gives the day beside who says them,
 * or one gives a day when the other had long come out. Then they are two utterances, however alike: of 717 matches read
 * this decides four, all rightly.
 */
export function saidOnTwoDays(here: SpokenPlace, there: SpokenPlace): boolean {
  const [a, b] = [dayOfSpeech(here), dayOfSpeech(there)];
  return (
    cameOutBefore(there.reading, a) ||
    cameOutBefore(here.reading, b) ||
    (a !== undefined && b !== undefined && areApart(a, b))
  );
}

function cameOutBefore({ provenance }: Reading, said: DayOfSpeech | undefined): boolean {
  const published = dayOfDate(provenance.published);
  return published !== undefined && said?.days !== undefined && said.days[0] > published + oneDayOff;
}

function areApart(a: DayOfSpeech, b: DayOfSpeech): boolean {
  if (a.days && b.days) return a.days[0] > b.days[1] + oneDayOff || b.days[0] > a.days[1] + oneDayOff;
  if (a.weekday === undefined || b.weekday === undefined) return false;
  const distance = Math.abs(a.weekday - b.weekday);
  return Math.min(distance, daysOfAWeek - distance) > oneDayOff;
}
