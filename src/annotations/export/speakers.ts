import type { ClaimSpeaker } from './model';

/** How far a speaker can be told as a fact. */
export type Certainty = 'certain' | 'not certain' | 'given by a person' | 'unknown';

/** Whether the speaker is a fact, for somebody who is not to be told anything less sure than `minimumConfidence`. */
export function certaintyOf(
  { name, confidence, givenBy }: ClaimSpeaker,
  minimumConfidence: number,
): Certainty {
  if (givenBy !== undefined) return 'given by a person';
  if (name === '') return 'unknown';
  return confidence < minimumConfidence ? 'not certain' : 'certain';
}
