import type { JsonObject } from '../json';
import type { Anchor, Annotation } from '../model';

/** The claims of one article, with what is known of it, to be written to a file of any format. Plain data. */
export interface ArticleClaims {
  /** What the corpus knows the article by. */
  readonly id: string;
  /** The headline, or the beginning of the line that names the article; empty where it has none. */
  readonly headline: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly url?: string;
  /** By position, orphans last; may be empty. */
  readonly claims: readonly ExportedClaim[];
}

/** A claim with what is known of the place where it stands. */
export interface ExportedClaim {
  readonly annotation: Annotation;
  /** The annotation as its sidecar has it, with all that we do not know of. */
  readonly item: JsonObject;
  readonly anchor: Anchor;
  /** Line of the words, or of the similar ones of an orphan, from 1; missing where nothing like them is found. */
  readonly line?: number;
  /** What stands there now; missing where the words are as they were tagged, or gone. */
  readonly presentWords?: string;
  /** Of the quote that the claim stands in, else of the quotes that it holds or touches; by position, each once. */
  readonly speakers: readonly ClaimSpeaker[];
}

/** Who speaks a claim or a part of it, with what shows it. */
export interface ClaimSpeaker {
  /** Full name; empty where nobody is known to speak. */
  readonly name: string;
  /** In the article's words. */
  readonly role?: string;
  /** Whether all of the claim stands in what is quoted. */
  readonly whole: boolean;
  /** 0..1, of the words by which it is surest; 0 where nobody is named. */
  readonly confidence: number;
  /** The article's words that say so, by position; empty where it has none. */
  readonly evidence: readonly Evidence[];
  /** That a person said so in place of the article, by display name; empty where that is not told. */
  readonly givenBy?: string;
}

/** Words of an article that name a speaker, in one line, with the number of their line. */
export interface Evidence {
  readonly words: string;
  readonly line: number;
}

/** What a format asks of whoever exports. */
export interface ExportContext {
  /** What people read for a tag of an article; for an annotation without one, that it has none. */
  readonly tagLabel: (article: string, tag: string | undefined) => string;
  /** What people call an article: its path in the folder. */
  readonly nameOf: (article: string) => string;
  /** An article's IRI, seen from the exported file. */
  readonly iriOf: (article: string) => string;
  /** Name of the exported file. */
  readonly fileName: string;
  /** A speaker less sure than this is not told as a fact. */
  readonly minimumConfidence: number;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The day of such a time by the clock of whoever exports, `2031-03-04`. */
  readonly dayOf: (time: string) => string;
}

/**
 * What a format does not carry:
 *
 * - `anchors`: the words around each claim, which find it again
 * - `foreign`: what other programs wrote into so many annotations besides tag and note
 * - `invisible`: characters of so many claims that show as nothing and reorder text
 * - `formulas`: so many cells hold apostrophes that are not theirs
 */
export type Loss =
  | { readonly kind: 'anchors' }
  | { readonly kind: 'foreign' | 'invisible' | 'formulas'; readonly count: number };

/** The content of an exported file. */
export interface Exported {
  readonly text: string;
  /** Empty where everything is in it. */
  readonly losses: readonly Loss[];
}

/** Writes claims to the text of a file. Takes any articles and any texts in them. */
export type Format = (articles: readonly ArticleClaims[], context: ExportContext) => Exported;
