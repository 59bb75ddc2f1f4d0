import { at, isSubjectPronoun, type Word, type WordRange, type Words } from '../word';

/**
 * How words say that somebody spoke:
 * - `finite`: "X said", "said X", "who said"
 * - `participle`: "..., adding that"
 * - `infinitive`: "went on to say"
 * - `according`: "according to X"
 * - `noun`: "his claim that"
 * - `asked`: "asked whether", "told by X that", "accused of": somebody else than the subject speaks
 */
export type CueKind = 'finite' | 'participle' | 'infinitive' | 'according' | 'noun' | 'asked';

/** Words of a sentence that say that somebody spoke. */
export interface Cue {
  readonly kind: CueKind;
  /** Its chief word: the verb, the noun, "according". */
  readonly head: number;
  /** Range of the cue's own words. */
  readonly range: WordRange;
  /** Who spoke, if the sentence says so. */
  readonly subject?: WordRange;
  /** From the first to after the last word of subject and cue: what lies before or after may be what was said. */
  readonly clause: WordRange;
  /** Whether the subject follows the verb: "said X". */
  readonly inverted: boolean;
  /** Whether it stands in a relative clause: "X, who said". */
  readonly relative: boolean;
}

/** The dictionary form of a cue's chief word. */
export function lemmaOf(words: Words, cue: Cue): string {
  return wordOf(words, cue).lemma;
}

/** A cue's chief word. */
export function wordOf(words: Words, cue: Cue): Word {
  return at(words, cue.head);
}

/** Whether two cues of a sentence have one subject, or the same pronoun: "It expects “...”, it said". */
export function haveOneSubject(words: Words, a: Cue, b: Cue): boolean {
  if (!a.subject || !b.subject) return false;
  if (a.subject.from === b.subject.from) return true;
  const [first, second] = [pronounOf(words, a.subject), pronounOf(words, b.subject)];
  return first !== undefined && first === second;
}

function pronounOf(words: Words, { from, to }: WordRange): string | undefined {
  return to - from === 1 && isSubjectPronoun(at(words, from)) ? at(words, from).lower : undefined;
}
