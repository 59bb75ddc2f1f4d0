import type { Amount } from './amount';
import { distanceBetween } from './bounds';
import type { Subject } from './statement';

/** What two figures' surroundings have in common. */
interface Common {
  /** Telling words, names among them. */
  readonly words: number;
  readonly names: number;
  readonly events: number;
  /** 0..1, share of the telling words of the one that says less. */
  readonly share: number;
}

function inCommon(a: Subject, b: Subject): Common {
  const words = shared(a.words, b.words);
  const fewest = Math.min(a.words.size, b.words.size);
  return {
    words,
    names: shared(a.names, b.names),
    events: shared(a.events, b.events),
    share: fewest > 0 ? words / fewest : 0,
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function sameScope(a: Subject, b: Subject): boolean {
  return a.scope.size === b.scope.size && [...a.scope].every((word) => b.scope.has(word));
}

/** Two amounts of one thing that are so near are taken for one figure in two wordings... */
const near = 0.12;
/** ...unless they are small, when many things come in the same number. */
const smallestTelling = 10;
/** Figures farther apart than this measure different things. */
const farthestRatio = 4;
/** The same number of the same thing in two accounts of one event is the same fact if it is this large. */
const sureByItself = 100;
/** Lengths of time come in the same few numbers whatever they measure. */
const spanOfTime = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'degree', 'point']);

/**
 * How sure it is that two amounts of the same unit are figures for the same fact, 0 for not at all. Near amounts
 * need something in common around them; far ones the same event and more, since most pairs of figures in two
 * accounts of one event are figures of different things.
 */
export function sameAmountFact(a: Amount, b: Amount, around: Subject, aroundOther: Subject): number {
  if (a.kind !== b.kind || a.unit !== b.unit || !sameScope(around, aroundOther)) return 0;
  if (Math.max(a.value, b.value) > Math.min(a.value, b.value) * farthestRatio) return 0;
  if (a.unit === 'people' && differentCasualties(around, aroundOther)) return 0;
  const common = inCommon(around, aroundOther);
  const isNear = distanceBetween({ low: a.value, high: a.value }, { low: b.value, high: b.value }) <= near;
  const counts = a.kind === 'number' && !spanOfTime.has(a.unit);
  if (counts && a.value === b.value && a.value >= sureByItself) return 0.6 + 0.4 * common.share;
  if (counts && isNear && Math.min(a.value, b.value) >= smallestTelling) {
    return common.words >= 1 || common.events >= 1 ? 0.6 + 0.4 * common.share : 0;
  }
  // articles that share quotes seldom tell of two events with casualties, and those of the past by their year
  const hurt = around.casualties !== undefined && around.casualties === aroundOther.casualties;
  if (hurt && a.unit === 'people' && common.words + common.events >= 2) return 0.5 + 0.4 * common.share;
  const sure =
    common.events >= 1 ? common.words >= 3 && common.share >= 0.4 : common.words >= 4 && common.share >= 0.6;
  return sure ? 0.4 + 0.4 * common.share : 0;
}

function differentCasualties(a: Subject, b: Subject): boolean {
  return a.casualties !== undefined && b.casualties !== undefined && a.casualties !== b.casualties;
}

/** The same for weekdays and times of day: the same event of the same people or things, by name. */
export function sameMomentFact(around: Subject, aroundOther: Subject): number {
  const common = inCommon(around, aroundOther);
  const sure = common.events >= 1 && common.names >= 2 && common.words >= 3 && common.share >= 0.3;
  return sure ? 0.4 + 0.6 * common.share : 0;
}
