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
  | 'report';

/**
 * Share of right speakers of each rule. Measured on 525 US news articles with two thirds of the figures confirmed on
 * 15 articles of world newswire.
 */
export const ruleConfidence: Readonly<Record<Rule, number>> = {
  after: 0.98,
  inside: 0.95,
  before: 0.9,
  according: 0.95,
  later: 0.8,
  credit: 0.8,
  subject: 0.6,
  label: 0.9,
  introduced: 0.9,
  paragraph: 0.93,
  sentenceBefore: 0.75,
  signature: 0.9,
  reportedBefore: 0.85,
  continued: 0.8,
  report: 0.92,
};
