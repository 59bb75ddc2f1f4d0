import type { Span } from '../text/span';
import type { Furniture, Insert } from './furniture/furniture';

/** What a name or amount names. The first four are found by the name recognizer, the others by wink-nlp. */
export type EntityKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'date'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'quantity';

/** One place that names something. */
export interface Mention extends Span {
  /** `name` for a proper name or amount, `nominal` for "the general", `pronoun` for "he". Only names are highlighted. */
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** The office or function an article gives somebody, in the article's own words. */
export interface Role extends Span {
  readonly text: string;
}

/** A thing that an article names, with all its mentions in it. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest name the article gives, without titles and honorifics. */
  readonly name: string;
  /** Equal for the same thing in different articles: lower case, marks dropped. Only ever compared within a kind. */
  readonly key: string;
  /** In order; at least one. */
  readonly mentions: readonly Mention[];
  /** In order; empty where the article gives none. */
  readonly roles: readonly Role[];
}

/**
 * - `direct`: a whole utterance in marks
 * - `partial`: marks inside the reporter's sentence, where only the fragment is known to be the speaker's
 * - `mixed`: a reported statement of which part stands in marks
 * - `indirect`: reported speech without marks
 * - `scare`: marks that report nobody (titles, irony, nicknames); never shown or counted as a quote
 */
export type QuoteKind = 'direct' | 'partial' | 'mixed' | 'indirect' | 'scare';

/** Who is reported to have said a quote, with what the article shows for it. */
export interface Attribution {
  /** The mention that the attribution names: "he", "the official", "Gen. Ada Brook". */
  readonly mention: Span;
  /** The fullest name of the speaker in this article, or the mention's words where it gives no name. */
  readonly name: string;
  /** Index into `Analysis.entities`, where the speaker is one of them. */
  readonly entity?: number;
  /** The mention that gives the full name, if it is not `mention` itself. */
  readonly nameFrom?: Span;
  readonly role?: Role;
  /** The words that say so: "told reporters", "according to". Missing for continued speech. */
  readonly cue?: Span;
  /** Which rule or classifier decided: a short stable identifier, explained in `editor` for people. */
  readonly rule: string;
  /** 0..1, measured share of right answers of that rule on text it was not tuned to. */
  readonly confidence: number;
  /** Who reports it at second hand: "media reports" in `“a mistake,” according to media reports`. */
  readonly reportedBy?: Span;
}

/** That a person said who speaks a quote, in the place of what was read; never part of what `analyze` finds. */
export interface GivenSpeaker {
  /** Id of the annotation that says so. */
  readonly annotation: string;
  /** Display name of the person, where it is told. */
  readonly creator?: string;
  /** Whom the article's words seem to name; missing where they name nobody. */
  readonly read?: Attribution;
}

export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** The words between marks, without the marks; in order; empty for `indirect`. */
  readonly quoted: readonly Span[];
  /** Missing where the article does not say who spoke, or the evidence is too weak to guess. */
  readonly attribution?: Attribution;
  /** Where a person said who speaks, or that nobody knows: `attribution` is then the person's, or missing. */
  readonly given?: GivenSpeaker;
  /** The words that say that it was said, where nobody is named as the speaker: "asked", "was accused". */
  readonly cue?: Span;
}

/** A sentence worth checking. */
export interface CheckWorthy extends Span {
  /** 0..1, for ranking only. */
  readonly score: number;
}

/** Where an article comes from, as far as its text says so. All texts as printed; spans where it stands. */
export interface Provenance {
  readonly headline?: Span;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO 8601 date. */
  readonly published?: string;
}

/** Something that went wrong or is doubtful in an article's text and that a person can mend. */
export interface Problem extends Span {
  readonly kind: 'unclosedQuote';
  readonly message: string;
}

/** All that is found in one article. Plain data: crosses to a worker and to disk unchanged. */
export interface Analysis {
  readonly fingerprint: string;
  /** By first mention. */
  readonly entities: readonly Entity[];
  /** By start; contents of indirect and mixed reports may hold direct and partial quotes. */
  readonly quotes: readonly Quote[];
  /** By start, without overlap. */
  readonly claims: readonly CheckWorthy[];
  /** Page furniture: notices, share lines, captions, credits. By start. */
  readonly furniture: readonly Furniture[];
  /** What the page put within paragraphs: related articles, labels. By start, without overlap. See `told.ts`. */
  readonly inserts: readonly Insert[];
  readonly provenance: Provenance;
  readonly problems: readonly Problem[];
}
