import type { QuoteKind } from '../model';

/**
 * How an attribution was found. With `according`, `beside` and `report` the sentence itself says so; the last ones take
 * the speaker from elsewhere.
 */
export type Rule =
  /** A cue right after the marks: “...,” X said. */
  | 'after'
  /** The marks stand in what a cue reports: X said it was “...”. */
  | 'inside'
  /** A cue before the marks in the same sentence: X said: “...”. */
  | 'before'
  /** As `after`, `inside` and `before`, where others speak or act in the sentence or the cue is no finite verb. */
  | 'afterUnsure'
  | 'insideUnsure'
  | 'beforeUnsure'
  /** "according to X" in the same sentence. */
  | 'according'
  /** A cue later in the same sentence. */
  | 'later'
  /** A name after a dash or in brackets. */
  | 'credit'
  /** No verb of speech: the subject of the sentence's verb. */
  | 'subject'
  /** A line with a name before a colon. */
  | 'label'
  /** A sentence before that ends with a colon, in this paragraph or the one before. */
  | 'introduced'
  /** The speaker of what was said before in this paragraph. */
  | 'paragraph'
  /** The subject of the sentence before. */
  | 'sentenceBefore'
  /** A line of its own after the words: "— X". */
  | 'signature'
  /** Who is reported, without marks, in the sentence right before in the paragraph before. */
  | 'reportedBefore'
  /** The speaker of a paragraph before. */
  | 'continued'
  /** Reported without marks, by a cue of the same sentence. */
  | 'report'
  /** As `report`, with the doubts of `insideUnsure`. */
  | 'reportUnsure';

/** Share of right speakers of a rule: for whole utterances, and for everything else. */
interface Measured {
  readonly whole: number;
  readonly part: number;
}

/**
 * Measured on 525 US news articles (5,140 quotes in marks, 4,100 reports), whose annotators name the speaker's mention.
 * Rules with fewer than 20 cases there are set by hand below what they reached, `continued` between what it reached
 * there (0.29 of 21) and on 15 articles of world newswire (all of 6).
 */
const measured: Readonly<Record<Rule, Measured>> = {
  after: { whole: 0.99, part: 0.98 },
  afterUnsure: { whole: 0.85, part: 0.46 },
  inside: { whole: 0.94, part: 0.95 },
  insideUnsure: { whole: 0.7, part: 0.83 },
  before: { whole: 0.98, part: 0.89 },
  beforeUnsure: { whole: 0.83, part: 0.7 },
  according: { whole: 0.97, part: 0.97 },
  later: { whole: 0.9, part: 0.25 },
  credit: { whole: 0.95, part: 0.5 },
  subject: { whole: 0.62, part: 0.6 },
  label: { whole: 0.95, part: 0.95 },
  introduced: { whole: 0.81, part: 0.5 },
  paragraph: { whole: 0.98, part: 0.84 },
  sentenceBefore: { whole: 0.4, part: 0.3 },
  signature: { whole: 0.9, part: 0.5 },
  reportedBefore: { whole: 0.89, part: 0.85 },
  continued: { whole: 0.5, part: 0.5 },
  report: { whole: 0.97, part: 0.97 },
  reportUnsure: { whole: 0.84, part: 0.84 },
};

/** How sure the speaker of a quote of this kind is that a rule has named, 0..1. */
export function confidenceOf(rule: Rule, kind: QuoteKind): number {
  return kind === 'direct' ? measured[rule].whole : measured[rule].part;
}

/**
 * Speakers below this confidence are better not shown. Of the quotes in marks measured above 81 % are at least this
 * sure, and 97.4 % of their speakers are right (world newswire: 87 %, of them 98.6 %); the next rules below would bring
 * that to 95 %.
 */
export const minimumConfidence = 0.88;
