import type { Cue } from '../reports/cue';
import type { Rule } from './rules';
import type { WordRange } from '../word';

/** What a sentence shows for the speaker of a stretch in marks. */
export interface Evidence {
  readonly rule: Rule;
  readonly cue?: Cue;
  /** The cue's words, where it is no `Cue`. */
  readonly cueWords?: WordRange;
  readonly subject?: WordRange;
  /** Whether the cue stands right before or after the marks. */
  readonly beside?: boolean;
  /** What the cue reports around the marks. */
  readonly report?: WordRange;
}

/** That a cue names its subject as the speaker. */
export function evidenceOf(rule: Rule, cue: Cue): Evidence {
  return { rule, cue, ...(cue.subject && { subject: cue.subject }) };
}
