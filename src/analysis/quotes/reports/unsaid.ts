import { followsInWhich } from './clause';
import type { Cue } from './cue';
import { at, type Words } from '../word';

/** "has not only criticized": it was said, and more. */
const notOnly = /^(?:only|just|merely|simply)$/;
/** "could say"; a name is written otherwise: "May said". */
const possible = /^(?:can|could|may|might|must|should)$/;
const toCome = /^(?:will|would|shall|['’]ll)$/;
const between = /^(?:ADV|AUX|PART)$/;

/** "without saying", "a nice way of saying", "avoided saying", "steered clear of saying" */
const noSpeech =
  /(?:^| )(?:without|not|never|avoid(?:s|ed|ing)?|clear of|ways? of|instead of|short of|rather than)$/;

/** Whether a word, lower case, makes the verb behind it tell what was not done. */
export function negatesVerb(lower: string): boolean {
  return /^(?:not|n['’]t|never|cannot)$/.test(lower);
}

/** What stands between a cue's verb and its subject: whether it says that nothing was said, or that it is only to come. */
export type Unsaid = 'denied' | 'possible' | 'toCome';

/**
 * Whether a cue tells that somebody did not say something ("has never said", "would not confirm"), only can or should say it
 * ("might say", "if they say"), or will ("will announce"); `undefined` if it was said.
 */
export function unsaid(words: Words, { head, kind, clause }: Cue): Unsaid | undefined {
  if (kind !== 'finite') return noSpeech.test(before(words, head)) ? 'denied' : undefined;
  if (/^(?:if|unless|whether)$/.test(at(words, clause.from - 1).lower)) return 'possible';
  if (isSupposed(words, clause.from)) return 'possible';
  let found: Unsaid | undefined;
  // "he’d say" is no "he’d said"
  const isPlain = at(words, head).lower === at(words, head).lemma;
  for (let i = head - 1; between.test(at(words, i).tag) || negatesVerb(at(words, i).lower); i--) {
    const { text, lower, tag } = at(words, i);
    if (negatesVerb(lower) && !notOnly.test(at(words, i + 1).lower)) return 'denied';
    if (tag !== 'AUX') continue;
    if (possible.test(text)) found = 'possible';
    else if (toCome.test(text) || (/^['’]d$/.test(text) && isPlain)) found = 'toCome';
  }
  return (
    found ?? (isPlain && at(words, head - 1).tag === 'CCONJ' ? unsaidBefore(words, head - 1) : undefined)
  );
}

const longestSupposed = 20;

/** "if X had given a speech in which he said": whether a clause tells of a thing that a clause with "if" supposes. */
function isSupposed(words: Words, from: number): boolean {
  if (!followsInWhich(words, from)) return false;
  for (let i = from - 3; i > from - longestSupposed && at(words, i).text !== ''; i--)
    if (at(words, i).lower === 'if') return true;
  return false;
}

/** How far back the verb stands with which one more is joined. */
const mostBetween = 8;

/** "he can throw up his hands and say": what "can" before the first of two verbs tells of the second, which has its form. */
function unsaidBefore(words: Words, joint: number): Unsaid | undefined {
  for (let i = joint - 1; i > joint - mostBetween; i--) {
    const { text, tag, lower, lemma } = at(words, i);
    if (/^(?:PUNCT|QUOTE|SCONJ|CCONJ)$/.test(tag) || (tag === 'VERB' && lower !== lemma)) return undefined;
    if (tag !== 'AUX') continue;
    return possible.test(text) ? 'possible' : toCome.test(text) ? 'toCome' : undefined;
  }
  return undefined;
}

/** The two words before one. */
function before(words: Words, index: number): string {
  return `${at(words, index - 2).lower} ${at(words, index - 1).lower}`;
}
