import { isNegation } from '../../text/closedWords';
import { isAhead, isOfReport } from './besideTime';
import { clauseAround } from './clause';
import { frameOf, type Frame } from './frame';
import { peopleIn, placesIn, type Surroundings } from './surroundings';
import { tellingWords, type TellingWords } from './tellingWords';
import { timeTold } from './timesTold';
import { eventOf } from './wordGroups';
import { wordsBeside, wordsOfFigure, type FigurePlace, type WordBeside } from './wordsBeside';

/** What the words near a figure speak of. */
export interface Subject extends TellingWords {
  /** What its clause says but for the figure. */
  readonly frame: Frame;
  /** Kinds of events named. */
  readonly events: ReadonlySet<string>;
  /** Those of them that are named close to the figure. */
  readonly nearEvents: ReadonlySet<string>;
  /** Those of them that stand beside it. */
  readonly besideEvents: ReadonlySet<string>;
  /** Words for a scope: worldwide, each, previous. */
  readonly scope: ReadonlySet<string>;
  /** Words for one of several: first, last, this. */
  readonly which: ReadonlySet<string>;
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

/** What the words around a figure speak of, as far as its clause goes. */
export function subjectAround(place: FigurePlace, around: Surroundings): Subject {
  const { passage, figure } = place;
  const range = wordsOfFigure(passage, figure);
  const clause = clauseAround(passage, range);
  const beside = wordsBeside(place, range, clause);
  const span = {
    start: passage.words[clause.from]?.start ?? 0,
    end: passage.words[clause.to - 1]?.end ?? 0,
  };
  return {
    ...tellingWords(place, range, beside),
    frame: frameOf(passage, range, clause, place.isAmount),
    ...eventsAmong(beside),
    scope: scopeOf(beside),
    which: new Set(beside.flatMap(({ word }) => (oneOfSeveral.test(word.form) ? [word.form] : []))),
    times: timesAmong(beside, passage.text, around.published),
    ...placesIn(passage.text, span, around),
    people: peopleIn(span, around),
    negated: beside.some(isDenying),
    isForecast: beside.some(({ word }) => forecast.test(word.form)),
    ahead: isAhead(passage, range),
    ofReport: isOfReport(passage, range),
  };
}

/** An event so near is surely the one of that day or time, ... */
const besideEventReach = 4;
/** ... and so near, in words, it is what happened then. */
const eventReach = 12;

function eventsAmong(beside: readonly WordBeside[]): Pick<Subject, 'events' | 'nearEvents' | 'besideEvents'> {
  const events = beside.flatMap(({ word, away }) => {
    const event = eventOf(word.form);
    return event === undefined ? [] : [{ event, away }];
  });
  const within = (reach: number): ReadonlySet<string> =>
    new Set(events.filter(({ away }) => away <= reach).map(({ event }) => event));
  return {
    events: within(Infinity),
    nearEvents: within(eventReach),
    besideEvents: within(besideEventReach),
  };
}

const scopeWord =
  /^(?:worldwide|globally|global|world|nationwide|nationally|statewide|annually|annual|yearly|monthly|weekly|daily|previous|previously|earlier|former|first|second|third|fourth|fifth|last|next|each|per|every|another|other|additional|more|new|since|average|record|total|overall|margin|odds|only|remaining|rest|once|half|lead)$/;
const oneOfSeveral = /^(?:first|second|third|fourth|fifth|last|this|next)$/;
/** Of these words only one so near, in words, is of the figure. */
const besideReach = 2;
const ofFigure = /^(?:additional|another)$/;

function scopeOf(beside: readonly WordBeside[]): ReadonlySet<string> {
  const scope = new Set<string>();
  for (const { word, away } of beside)
    if (scopeWord.test(word.form) && (away <= besideReach || !ofFigure.test(word.form)))
      scope.add(word.form === 'another' ? 'additional' : word.form);
  return scope;
}

/** A time that follows a figure so near, in words, is the figure's: "80,000 in June, more than in May". */
const timeReach = 2;

function timesAmong(
  beside: readonly WordBeside[],
  text: string,
  published: readonly string[],
): ReadonlySet<string> {
  const times = beside.flatMap(({ word, before, away, isBehind }) => {
    const time = timeTold(text, word, before);
    if (time === undefined || published.includes(time)) return [];
    return [{ time, isOwn: isBehind && away <= timeReach }];
  });
  const own = times.filter(({ isOwn }) => isOwn);
  return new Set((own.length > 0 ? own : times).map(({ time }) => time));
}

/** A negation so many words before a figure, or behind it, may be that of what it is told of. */
const negationBefore = 8;
const negationBehind = 2;

/** After these "without" is said of those who are counted: "half of them are still without water". */
const beingWithout = /^(?:are|is|was|were|be|been|still|remain|remains|remained|left|go|going|went)$/;

function isDenying({ word, before, away, isBehind }: WordBeside): boolean {
  if (isBehind && word.form === 'without') return beingWithout.test(before?.form ?? '');
  return away <= (isBehind ? negationBehind : negationBefore) && isNegation(word.form);
}

/** What these govern has not happened yet, or not for sure. */
const forecast =
  /^(?:will|would|could|may|might|should|expects?|expected|expecting|plans?|planned|planning|predicts?|predicted|forecasts?|projected|proposes?|proposed|seeks?|seeking|wants?|wanted|hopes?)$/;
