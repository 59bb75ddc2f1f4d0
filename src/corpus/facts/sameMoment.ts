import { goesOtherWay, inCommon, ofOthers, shared, suffices, type Evidence } from './inCommon';
import type { Particular } from './particular';
import type { Subject } from './subject';

const forCloseMoments: Evidence = { mass: 2, share: 0.35 };
/** Enough of one story without a name in common, where one event stands beside both. */
const forUnnamedMoments: Evidence = { mass: 1, share: 0.45 };
/** The same where no word for an event stands beside both. */
const forUntoldMoments: Evidence = { mass: 2.5, share: 0.6 };
const forMoments: Evidence = { mass: 3, share: 0.5 };
/** Where only one name is in common. */
const forNamelessMoments: Evidence = { mass: 3.5, share: 0.5 };
/** By reading, 7 of 9 pairs told so in 3,000 articles and in 32 events were of one event. */
const forPastMoments: Evidence = { mass: 0.4, share: 0.12 };
/** A year has many events; less is enough where one stands beside both. */
const forPastYear: Evidence = { mass: 0.8, share: 0.12 };
/** By weight of words. */
const forMinutes = 0.8;

/** How sure it is that two days or times of day are of one event: the same one of the same people or things, by name. */
export function sameMomentFact(
  around: Subject,
  aroundOther: Subject,
  close: 'no' | 'story' | 'minutes' | 'past' | 'year',
): number {
  if (around.ofReport || aroundOther.ofReport || ofOthers(around, aroundOther)) return 0;
  if (goesOtherWay(around, aroundOther)) return 0;
  // two times of day that are minutes apart in one story are seldom those of two events
  if (close === 'minutes') return inCommon(around, aroundOther).mass >= forMinutes ? 0.6 : 0;
  const common = inCommon(around, aroundOther);
  const isOfStory = close !== 'no';
  const score = 0.4 + 0.6 * common.share;
  // what is long past is told in one story of one event
  const isOfOneEvent = shared(around.besideEvents, aroundOther.besideEvents) > 0;
  if (close === 'past' || (close === 'year' && isOfOneEvent)) {
    if (suffices(common, forPastMoments)) return score;
  } else if (close === 'year' && suffices(common, forPastYear)) return score;
  if (isOfStory && common.names > 0 && suffices(common, forUntoldMoments)) return score;
  if (shared(around.nearEvents, aroundOther.nearEvents) === 0) return 0;
  if (isOfStory && isOfOneEvent && suffices(common, forUnnamedMoments)) return score;
  if (common.names === 0) return 0;
  if (isOfStory && suffices(common, forCloseMoments)) return score;
  const asked = common.names > 1 ? forMoments : forNamelessMoments;
  return suffices(common, asked) ? score : 0;
}

/** Of one particular thing, by weight of words; a name alone does many things in a week. */
const forParticular: Particular = { mass: 0.7, words: 2, beside: 0.25 };

/** The same for a day and a week, month or year that holds it, where both accounts tell of one particular thing then. */
export function particularMomentFact(
  around: Subject,
  aroundOther: Subject,
  { mass, words, beside }: Particular,
): number {
  if (around.ofReport || aroundOther.ofReport || ofOthers(around, aroundOther)) return 0;
  return mass >= forParticular.mass && words >= forParticular.words && beside >= forParticular.beside
    ? 0.5
    : 0;
}
