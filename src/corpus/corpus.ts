import type { Analysis, Provenance } from '../analysis/model';
import type { SpeakerCorrection } from '../annotations/corrections';
import type { Article } from '../text/article';
import { ArticlePairs } from './articlePairs';
import { comparisonRows } from './comparison/comparison';
import { Library } from './library';
import { isNamed } from './names/identity';
import type { MentionsQuery, MisreadArticle, NamedArticle, NamedElsewhere } from './listings';
import { queryMatches } from './match/queryMatches';
import { placeOf } from './match/quoteMatch';
import { spokenPlace } from './match/places/spokenPlace';
import type { ArticleMatches, Comparison, Discrepancy, FoundMatches, Place, QuoteMatch } from './model';
import type { Reading } from './reading';
import { withoutNamesakes } from './names/namesakes';
import { mentionsThere } from './names/sharedEntities';
import { StoredCorpus, type StoredArticle, type StoredFile } from './store/storedCorpus';
import { unsqueezed, type PackedArticle, type Squeezing } from './store/packedArticle';

/** How a corpus keeps its articles. */
export interface CorpusOptions {
  /** Makes the texts smaller that are not in use; without it they stay as they are packed. */
  readonly squeezing?: Squeezing;
  /** So many characters of texts in use are kept as they are. Without a limit nothing is ever packed. */
  readonly mostOpen?: number;
}

/**
 * Many articles: where a quote stands elsewhere, in which words, and where accounts differ. Answers depend on the
 * articles alone, not on the order in which they came and went.
 */
export class Corpus {
  private library: Library;
  private stored: StoredCorpus;
  private pairs: ArticlePairs;

  constructor(private readonly options: CorpusOptions = {}) {
    this.library = this.newLibrary();
    this.stored = this.newStored();
    this.pairs = new ArticlePairs(this.library);
  }

  /** How many bytes the index and the statistics take. */
  get indexBytes(): number {
    return this.library.indexBytes;
  }

  /** How many bytes the texts and their analyses take besides, in memory as in the store. */
  get textBytes(): number {
    return this.library.textBytes;
  }

  /** How many articles there are. */
  get size(): number {
    return this.library.size;
  }

  /** How many quotes in marks all articles have. */
  get quotes(): number {
    return this.library.quotes;
  }

  /** What lists call articles, in the order asked for; unknown ids are passed over. All of them, by id, unless asked. */
  named(ids?: readonly string[]): readonly NamedArticle[] {
    return this.library.named(ids);
  }

  /** The articles of which letters were misread, by id. */
  misread(): readonly MisreadArticle[] {
    return this.library.misread();
  }

  /**
   * Adds an article, or replaces the one with its id. Articles with the same text share one analysis, the last one
   * that was put.
   */
  put(article: Article, analysis: Analysis): void {
    if (this.library.put(article, analysis)) this.forgetAnswers();
  }

  /** The same for an article that was read on another thread. */
  putPacked(id: string, article: PackedArticle): void {
    if (this.library.putPacked(id, article)) this.forgetAnswers();
  }

  /** Whether a text with this fingerprint is at hand: an article has it, or had it lately. */
  holds(fingerprint: string): boolean {
    return this.library.holds(fingerprint);
  }

  /** Adds or replaces an article whose text is at hand; whether it is. */
  putKnown(id: string, fingerprint: string): boolean {
    const changed = this.library.putKnown(id, fingerprint);
    if (changed) this.forgetAnswers();
    return changed !== undefined;
  }

  /** Says where an article is from, over what its text tells, as long as the article is there; an unknown id is ignored. */
  setProvenance(id: string, given: Provenance): void {
    if (this.library.setProvenance(id, given)) this.forgetAnswers();
  }

  /** Says who speaks which of an article's words, over what its text tells; otherwise as `setProvenance`. */
  setCorrections(id: string, corrections: readonly SpeakerCorrection[]): void {
    if (this.library.setCorrections(id, corrections)) this.forgetAnswers();
  }

  /** Notes what tells that an article's file is as it was; given back by `restore`. */
  setVersion(id: string, version: string | undefined): void {
    this.library.setVersion(id, version);
  }

  /**
   * All that is known as files, for `restore`: the manifest, those segments that are not among `have`, and the names
   * of all segments that belong to it.
   */
  save(program: string, have: ReadonlySet<string>): ReturnType<StoredCorpus['save']> {
    return this.stored.save(program, have);
  }

  /**
   * Takes what `save` gave of a corpus with the same options. What was put meanwhile stays.
   * @returns all articles that were stored.
   * @throws for files that are damaged, missing or another program's; nothing is changed then.
   */
  restore(program: string, manifest: Uint8Array, segments: readonly StoredFile[]): StoredArticle[] {
    const articles = this.stored.restore(program, manifest, segments);
    this.forgetAnswers();
    return articles;
  }

  /**
   * Does some ten milliseconds of the work that keeps answers quick as articles come and go; changes no answer.
   * @returns whether there is more to do.
   */
  tidy(): boolean {
    return this.library.tidy();
  }

  /** Readies a corpus that is complete for many questions. */
  settle(): void {
    this.library.index.settle();
  }

  /** Forgets an article; an unknown id is ignored. */
  remove(id: string): void {
    if (this.library.remove(id)) this.forgetAnswers();
  }

  /** Forgets all articles. */
  clear(): void {
    this.library = this.newLibrary();
    this.stored = this.newStored();
    this.forgetAnswers();
  }

  has(id: string): boolean {
    return this.library.get(id) !== undefined;
  }

  /** The ids of all articles, in ascending order. */
  ids(): readonly string[] {
    return this.library.ids();
  }

  /** An article as it was put; `undefined` for an unknown id. */
  get(id: string): Pick<Reading, 'article' | 'printed' | 'inserts' | 'analysis' | 'provenance'> | undefined {
    return this.library.get(id);
  }

  /**
   * What an article shares with each other one that shares a quote with it or tells otherwise of the same event: those
   * with conflicting accounts first, then by number of shared quotes. Empty for an unknown id. Symmetrical: what is
   * shared here is shared there.
   */
  matchesOf(id: string): ArticleMatches[] {
    const here = this.library.get(id);
    return here ? this.pairs.matchesOf(here) : [];
  }

  /**
   * How many more articles seem to share a quote with one than `matchesOf` tells: of a quote that hundreds of articles
   * carry it tells some sixty. 0 for an unknown id.
   */
  matchesLeftOut(id: string): number {
    const here = this.library.get(id);
    return here ? this.pairs.leftOut(here) : 0;
  }

  /**
   * Where some words stand in other articles, of very many places the best 200 or so. One or two words are found only
   * between marks and in exactly this wording.
   * @param exceptArticle the article that the words are from: its place and speaker are told as `here`.
   */
  find(text: string, exceptArticle?: string): FoundMatches {
    const from = exceptArticle === undefined ? undefined : this.library.get(exceptArticle);
    const { index, knowledge } = this.library;
    const searched = { readings: () => this.ordered(), index, knowledge };
    return queryMatches(text, from, exceptArticle ?? '', searched);
  }

  /** Two articles sentence by sentence; `undefined` if either is unknown. */
  compare(left: string, right: string): Comparison | undefined {
    const [a, b] = [this.library.get(left), this.library.get(right)];
    if (!a || !b) return undefined;
    const matches = this.pairs.between(a, b);
    return { left, right, rows: comparisonRows(a, b, matches.quotes, this.library.rarity), matches };
  }

  /**
   * The places of an article's quotes, by position; empty for an unknown id. Of a statement that is partly in marks the
   * parts in marks are listed, not the whole as well.
   */
  quotePlaces(id: string): Place[] {
    const reading = this.library.get(id);
    return (reading?.analysis.quotes ?? []).flatMap((quote) =>
      reading && quote.kind !== 'scare' && quote.kind !== 'mixed'
        ? [placeOf(spokenPlace(reading, quote))]
        : [],
    );
  }

  /**
   * How often an article's entities are named in the others; parallel to `Analysis.entities`, empty for an unknown id.
   * People named in few others are not counted where they are somebody else.
   */
  namedElsewhere(id: string): NamedElsewhere[] {
    const reading = this.library.get(id);
    if (!reading) return [];
    const counts = this.library.names.elsewhere(reading.analysis);
    return withoutNamesakes(reading, counts, (entity) => this.library.articlesNaming(entity) ?? []);
  }

  /**
   * The other articles that may name an entity of an article, by id, with how to find where one of them does: texts that
   * are not in use are opened for that. None for amounts and unknown articles.
   */
  mentionsElsewhere({ article, kind, key }: Omit<MentionsQuery, 'most'>): {
    readonly ids: readonly string[];
    readonly mentionsIn: (id: string) => Place[];
  } {
    const here = this.library.get(article);
    const entity = here?.analysis.entities.find((each) => each.kind === kind && each.key === key);
    if (!here || !entity || !isNamed(entity)) return { ids: [], mentionsIn: () => [] };
    const naming = this.library
      .articlesNaming(entity)
      ?.map((reading) => reading.article.id)
      .sort();
    return {
      ids: (naming ?? this.ids()).filter((id) => id !== article),
      mentionsIn: (id) => {
        const there = this.library.get(id);
        return there ? mentionsThere(entity, here, there) : [];
      },
    };
  }

  /** Every quote that two articles carry, each pair of places once, by the articles' ids. */
  *allQuoteMatches(): Generator<QuoteMatch> {
    for (const [here, there] of this.relatedPairs()) yield* this.pairs.quotesBetween(here, there);
  }

  /** Every discrepancy of two articles that share a quote or an event, each once, by the articles' ids. */
  *allDiscrepancies(): Generator<Discrepancy> {
    for (const [here, there] of this.relatedPairs()) yield* this.pairs.between(here, there).discrepancies;
  }

  /** The pairs of articles that may share something, each once, by the articles' ids. */
  private *relatedPairs(): Generator<[here: Reading, there: Reading]> {
    for (const here of this.ordered())
      for (const there of this.pairs.related(here, (other) => here.article.id < other.article.id))
        yield [here, there];
  }

  private forgetAnswers(): void {
    this.pairs = new ArticlePairs(this.library);
  }

  private newLibrary(): Library {
    return new Library(this.squeezing, this.options.mostOpen ?? Infinity);
  }

  private newStored(): StoredCorpus {
    return new StoredCorpus(this.library, this.squeezing);
  }

  private get squeezing(): Squeezing {
    return this.options.squeezing ?? unsqueezed;
  }

  private ordered(): Reading[] {
    return this.ids().flatMap((id) => this.library.get(id) ?? []);
  }
}
