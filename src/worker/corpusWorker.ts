import type { PackedArticle } from '../corpus/store/packedArticle';
import type { Analyst, IndexStoring } from './analyst';

/** An article whose text was read elsewhere, or is at hand. */
export interface TakenArticle {
  readonly id: string;
  readonly fingerprint: string;
  readonly sidecar?: string;
  readonly version?: string;
  /** Missing where the text is at hand. */
  readonly packed?: PackedArticle;
}

/** What the thread that holds the corpus answers: an `Analyst` that can leave the reading of texts to other threads. */
export interface CorpusWorker extends Analyst, IndexStoring {
  /** Of some fingerprints, those whose text is not at hand. */
  lacking(fingerprints: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  /** Adds or replaces articles; those with neither a reading nor a text at hand are passed over and returned. */
  take(articles: readonly TakenArticle[], signal?: AbortSignal): Promise<readonly TakenArticle[]>;
}
