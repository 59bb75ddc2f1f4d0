import { inCommon, ofOthers, shared, suffices, type Evidence } from './inCommon';
import type { Subject } from './subject';

const forCloseMoments: Evidence = { mass: 2, share: 0.35 };
/** Enough of one story without a name in common, where one event stands beside both. */
const forUnnamedMoments: Evidence = { mass: 1.5, share: 0.55 };
/** The same where no word for an event stands beside both. */
const forUntoldMoments: Evidence = { mass: 2.5, share: 0.6 };
const forMoments: Evidence = { mass: 3, share: 0.5 };
/** Where only one name is in common. */
const forNamelessMoments: Evidence = { mass: 3.5, share: 0.5 };
/** By reading, all of 6 such pairs in 3,000 articles were of one event. */
const forPastMoments: Evidence = { mass: 0.4, share: 0.12 };
/** By weight of words. */
const forMinutes = 0.8;

/** How sure it is that two days or times of day are of one event: the same one of the same people or things, by name. */
export function sameMomentFact(
  around: Subject,
  aroundOther: Subject,
  close: 'no' | 'story' | 'minutes' | 'past',
): number {
  if (around.ofReport || aroundOther.ofReport || ofOthers(around, aroundOther)) return 0;
  // two times of day that are minutes apart in one story are seldom those of two events
  if (close === 'minutes') return inCommon(around, aroundOther).mass >= forMinutes ? 0.6 : 0;
  const common = inCommon(around, aroundOther);
  const isOfStory = close === 'story' || close === 'past';
  const score = 0.4 + 0.6 * common.share;
  // what is long past is told in one story of one event
  if (close === 'past' && suffices(common, forPastMoments)) return score;
  if (isOfStory && common.names > 0 && suffices(common, forUntoldMoments)) return score;
  if (shared(around.nearEvents, aroundOther.nearEvents) === 0) return 0;
  const isBeside = isOfStory && shared(around.besideEvents, aroundOther.besideEvents) > 0;
  if (isBeside && suffices(common, forUnnamedMoments)) return score;
  if (common.names === 0) return 0;
  if (isOfStory && suffices(common, forCloseMoments)) return score;
  const asked = common.names > 1 ? forMoments : forNamelessMoments;
  return suffices(common, asked) ? score : 0;
}
