import { isPersonObject } from '../../../text/pronouns';
import { lemmaOf, type Cue } from './cue';
import { at, type Word, type Words } from '../word';

/**
 * What a cue tells of the turns of a conversation: that somebody `asks`, or `asksSomebody` who is told beside the verb,
 * that he `answers` another one, or that he `goesOn` who has just spoken.
 */
export type Turn = 'asks' | 'asksSomebody' | 'answers' | 'goesOn';

const answering = /^(?:answer|reply|respond|retort|counter|agree|concede)$/;
const goingOn = /^(?:add|continue|conclude)$/;

/** What a cue tells of the turns of a conversation; `undefined` of most cues. */
export function turnOf(words: Words, cue: Cue): Turn | undefined {
  const lemma = lemmaOf(words, cue);
  const next = at(words, cue.head + 1);
  if (lemma === 'ask') return !cue.inverted && isPerson(next) ? 'asksSomebody' : 'asks';
  if (answering.test(lemma) || (lemma === 'shoot' && next.lower === 'back')) return 'answers';
  return goingOn.test(lemma) || (lemma === 'go' && next.lower === 'on') ? 'goesOn' : undefined;
}

/** Where somebody else answers what a speaker says whose cue tells of a turn: see `Draft.answered`. */
export function answerTo(turn: Turn | undefined, isQuestion: boolean): 'same' | 'next' | undefined {
  if (turn === 'asksSomebody') return 'same';
  return turn === 'asks' && isQuestion ? 'next' : undefined;
}

function isPerson({ tag, lower }: Word): boolean {
  return tag === 'PROPN' || isPersonObject(lower);
}
