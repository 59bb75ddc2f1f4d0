import type { Analysis } from '../analysis/model';
import type { ArticleClaims } from '../annotations/export/model';
import type { PlacedAnnotation, SidecarProblem } from '../annotations/model';
import type { MentionsQuery, MisreadArticle, NamedArticle, NamedElsewhere } from '../corpus/listings';
import type { StoredArticle, StoredFile } from '../corpus/store/storedCorpus';
import type { ArticleMatches, Comparison, FoundMatches, Place } from '../corpus/model';
import type { QuoteListing, QuoteQuery } from '../corpus/quoteListing';

/** An article handed to the analyst: its exact text and its sidecar's, as values. The analyst reads no files. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  /** Content of the sidecar file, if there is one. */
  readonly sidecar?: string;
  /** What tells whoever puts the article that its file is as it was; kept for `IndexStoring.restore`. */
  readonly version?: string;
}

/** An article that could not be analyzed. It is as if it had never been put. */
export interface SetAside {
  readonly id: string;
  /** For the log. */
  readonly reason: string;
}

/** All that is known of one article, for showing it. */
export interface ArticleView {
  readonly id: string;
  /** Of the text this view was made from: a view whose fingerprint is not the present text's is stale. */
  readonly fingerprint: string;
  readonly analysis: Analysis;
  /** Claims. */
  readonly placed: readonly PlacedAnnotation[];
  /** What a person said of who speaks; `analysis` has it where it stands in the text. */
  readonly corrections: readonly PlacedAnnotation[];
  /** What a person should know of the sidecar. */
  readonly sidecarProblems: readonly SidecarProblem[];
  /** Articles that share something with this one: conflicting discrepancies first, then by number of shared quotes. */
  readonly others: readonly ArticleMatches[];
  /** So many more articles share something than are told, where they are too many for a view. */
  readonly othersLeftOut?: number;
  /** How often the entities are named in all other articles; parallel to `analysis.entities`, zeros for amounts. */
  readonly elsewhere: readonly NamedElsewhere[];
}

/** An annotation of the corpus with the article it stands in. */
export interface AnnotationListing {
  readonly article: string;
  readonly placed: PlacedAnnotation;
}

/** What a person should know of the sidecar of an article. */
export interface SidecarProblems {
  readonly article: string;
  /** At least one. */
  readonly problems: readonly SidecarProblem[];
}

/** What a person should look into in the files of the corpus, by article. */
export interface FileProblems {
  readonly sidecars: readonly SidecarProblems[];
  readonly misread: readonly MisreadArticle[];
}

/** What the corpus holds. */
export interface CorpusStatus {
  readonly articles: number;
  /** Those in marks. */
  readonly quotes: number;
  readonly annotations: number;
  /** Why names are not recognized, if they are not (the model could not be read). */
  readonly namesProblem?: string;
}

/**
 * What the editor and the command line ask of the core, and the protocol between them and a worker. Arguments and
 * answers cross by structured clone. Every call may be cancelled by its signal: the promise then rejects with the
 * signal's reason, and the corpus is as if the call had finished or had never been made.
 */
export interface Analyst {
  /**
   * Adds or replaces articles; unchanged ones (same text, same sidecar) cost next to nothing. A single one goes before
   * those that come in numbers.
   * @returns the articles that could not be analyzed, usually none.
   */
  put(articles: readonly ArticleInput[], signal?: AbortSignal): Promise<readonly SetAside[]>;
  /** Forgets articles; unknown ids are ignored. */
  remove(ids: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Forgets all. */
  clear(): Promise<void>;
  /** `undefined` for an id that was never put. */
  view(id: string, signal?: AbortSignal): Promise<ArticleView | undefined>;
  /**
   * What lists call articles: those asked for, in their order, but for unknown ones; all of them, by id, unless asked.
   * Quick: no text is looked at for it.
   */
  articles(ids?: readonly string[]): Promise<readonly NamedArticle[]>;
  /** The places of those quotes of the corpus that somebody looks for. */
  quotes(query: QuoteQuery, signal?: AbortSignal): Promise<QuoteListing>;
  /** Where other articles name an entity of an article, by article, then position. */
  mentions(query: MentionsQuery, signal?: AbortSignal): Promise<readonly Place[]>;
  /**
   * All claims of the corpus, and corrections of speakers that are orphaned or stand where no quote is; by article, then
   * position, orphans last.
   */
  annotations(signal?: AbortSignal): Promise<readonly AnnotationListing[]>;
  /** The claims of all articles that have a sidecar, of some none, with what an export tells of them; by article. */
  claims(signal?: AbortSignal): Promise<readonly ArticleClaims[]>;
  /** Where the words `text` stand in other articles than `exceptArticle`: the best 200 or so places. */
  find(text: string, exceptArticle?: string, signal?: AbortSignal): Promise<FoundMatches>;
  /** `undefined` if either was never put. */
  compare(left: string, right: string, signal?: AbortSignal): Promise<Comparison | undefined>;
  status(): Promise<CorpusStatus>;
  /** Quick: no text is looked at for it. */
  fileProblems(): Promise<FileProblems>;
  /** Ends the worker, if there is one. Pending calls reject. */
  dispose(): void;
}

/** What is known of a folder, as files. */
export interface SavedIndex {
  readonly manifest: Uint8Array;
  /** Those that were not there yet. */
  readonly segments: readonly StoredFile[];
  /** Names of all segments that belong to the manifest. */
  readonly all: readonly string[];
}

/** The part of an analyst that brings what it knows over a restart. Its files are a cache: refused when in doubt. */
export interface IndexStoring {
  /** @param have names of segments that are stored already. */
  save(have: readonly string[]): Promise<SavedIndex>;
  /**
   * Takes what was saved; what was put meanwhile stays. Sidecars are no part of it.
   * @param segments may be more than belong to the manifest.
   * @returns the articles it knows then. Rejects, and nothing is changed, for files that are damaged, missing or of
   * another program.
   */
  restore(manifest: Uint8Array, segments: readonly StoredFile[]): Promise<readonly StoredArticle[]>;
}
