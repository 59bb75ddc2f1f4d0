import type { Entity, Provenance } from '../analysis/model';
import type { Span } from '../text/span';
import type { ShownWords } from '../text/told';
import type { WordDifference } from '../text/wordDifference';

/** How one quote's wording relates to another's, reading from `here` to `there`. */
export type Relation =
  /** The same words (marks, spelling variants and contractions aside). */
  | 'verbatim'
  /** Cut at its ends, or inside with an ellipsis; where that takes off what denies the rest, the change is a `negation`. */
  | 'truncated'
  /** Words left out inside without saying so. */
  | 'shortened'
  /** Words changed. */
  | 'altered'
  /** Two quotes made one. */
  | 'merged'
  /** Quoted here, reported in other words there. */
  | 'paraphrased';

/** What sort of words differ; another month or weekday is another `number`. `number` and `negation` are the ones nobody may miss. */
export type ChangeKind = 'number' | 'negation' | 'name' | 'tense' | 'insertion' | 'other';

/** A stretch of an article of the corpus. */
export interface Place extends ShownWords {
  readonly article: string;
  readonly span: Span;
  /** Who says its words, as far as the article tells somebody. */
  readonly speaker?: PlaceSpeaker;
}

/** Who says the words of a place. Not always sure enough to be told as a fact. */
export interface PlaceSpeaker {
  /** Full name. */
  readonly name: string;
  /** 0..1, as in `Attribution`; 1 where a person says so. */
  readonly confidence: number;
}

/** Why two articles that carry the same quote are not two independent accounts. */
export type Dependence =
  /** 0..1, share of the shorter article's words outside marks that both have in runs. */
  | { readonly kind: 'copied'; readonly share: number }
  /** Both credit the same agency. */
  | { readonly kind: 'agency'; readonly name: string };

/** Two places in two articles that carry the same quote. `here` is in the article that was asked about. */
export interface QuoteMatch {
  readonly relation: Relation;
  /** 0..1, 1 = surely one utterance: identical wording, and of words that nobody says twice. */
  readonly score: number;
  readonly here: Place;
  readonly there: Place;
  /** From `here` to `there`; one `same` run where nothing differs. */
  readonly difference: readonly WordDifference[];
  /** Empty where no words differ. */
  readonly changes: readonly ChangeKind[];
  readonly speakers: 'same' | 'different' | 'unknown';
  /** Missing where nothing shows that the one article depends on the other or both on a third. */
  readonly dependence?: Dependence;
}

/** Where some words stand in other articles. */
export interface FoundMatches {
  /** Best first, each place once. */
  readonly matches: readonly QuoteMatch[];
  /** Whether very many places have the words, so that only the best are told. */
  readonly more: boolean;
}

/** An entity named in both of two articles. */
export interface SharedEntity {
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly here: readonly Place[];
  readonly there: readonly Place[];
  /** So many more places here name it than are told, where they are too many for a view. */
  readonly hereLeftOut?: number;
  /** The same of the places there. */
  readonly thereLeftOut?: number;
}

export type DiscrepancyKind =
  | 'wording'
  | 'speaker'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  /** One person's name in two spellings, or with a middle name in one only. Always `compatible`. */
  | 'name'
  /** The one account may deny what the other one claims. Never asserted: always `compatible`, for a person to check. */
  | 'denial';

/** A match whose accounts differ. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** `compatible`: both can be true ("around 5,000" and "nearly 5,000"); shown, but after the conflicting ones. */
  readonly verdict: 'conflicting' | 'compatible';
  /** 0..1, how sure we are that both places speak of the same thing. */
  readonly score: number;
  readonly here: Place;
  readonly there: Place;
  /** What differs, in a few words for a list row: `Ada Brook / the letter`, `nearly 5,000 / around 5,000`. */
  readonly summary: string;
  /** Where the one account has words that the other one has nothing in the place of: these, shortened as in `summary`. */
  readonly added?: { readonly in: 'here' | 'there'; readonly words: string };
  readonly difference: readonly WordDifference[];
}

/** What an article shares with one other. */
export interface ArticleMatches {
  readonly article: string;
  readonly provenance: Provenance;
  /** First line of the other article that is not page furniture, for display; may be empty. */
  readonly headline: string;
  /** Conflicting first; among equals those of quotes before those of figures, then by position here. */
  readonly discrepancies: readonly Discrepancy[];
  /** So many more are not told, where they are too many for a view; those that rest on an unsure speaker among them. */
  readonly discrepanciesLeftOut?: number;
  /** Missing where nothing shows that the two depend on each other or on a third. */
  readonly dependence?: Dependence;
  /**
   * Equal for articles that depend on each other: one account of these; 0 for those that depend on this article.
   * Missing where it was not asked for, as in a comparison of two.
   */
  readonly account?: number;
  /** By position here. */
  readonly quotes: readonly QuoteMatch[];
  /** So many more quotes are shared than are told, where they are too many for a view. */
  readonly quotesLeftOut?: number;
  /** Most mentioned first. */
  readonly entities: readonly SharedEntity[];
  /** So many more entities are named in both than are told, where they are too many for a view. */
  readonly entitiesLeftOut?: number;
}

/** One aligned row of a comparison of two articles. */
export type ComparisonRow =
  | { readonly kind: 'same'; readonly left: Place; readonly right: Place }
  | {
      readonly kind: 'changed';
      readonly left: Place;
      readonly right: Place;
      readonly difference: readonly WordDifference[];
      /** Of the sentences, or, where they share no more than a quote, of that. */
      readonly changes: readonly ChangeKind[];
      /** Missing where the two are one sentence in two wordings. */
      readonly shares?: 'quote';
    }
  | { readonly kind: 'left'; readonly left: Place }
  | { readonly kind: 'right'; readonly right: Place };

/** Two articles, sentence by sentence. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  /** In the order of the left article, the right one's own rows where they fall. Each sentence but the page's own lines stands in one row. */
  readonly rows: readonly ComparisonRow[];
  readonly matches: ArticleMatches;
}
