import type { Analysis } from '../analysis/model';
import type { Article } from '../text/article';
import { wordsOf } from '../text/words';
import { comparisonRows } from './comparison';
import { byGravity, quoteDiscrepancies } from './discrepancies';
import { EntityCounts } from './entityCounts';
import { factDiscrepancies, factsOf, type Facts } from './facts/factDiscrepancies';
import { headlineOf } from './headline';
import { hashesOf } from './index/blocks';
import { ShingleIndex } from './index/shingleIndex';
import { WordRarity } from './index/wordRarity';
import { keep } from './keep';
import type { NamedElsewhere } from './listings';
import { queryMatches } from './match/queryMatches';
import { placeOf, tellMatch } from './match/quoteMatch';
import { SharedQuotes } from './match/sharedQuotes';
import type { ArticleMatches, Comparison, Discrepancy, Place, QuoteMatch } from './model';
import { readForMatching, stretchesOf, type Reading } from './reading';
import { sharedEntities } from './sharedEntities';

/** The figures of so many articles stay read for the next question. */
const mostFacts = 300;

/**
 * Many articles: where a quote stands elsewhere, in which words, and where accounts differ. Answers depend on the
 * articles alone, not on the order in which they came and went.
 */
export class Corpus {
  private readonly readings = new Map<string, Reading>();
  private readonly index = new ShingleIndex<Reading>();
  private readonly rarity = new WordRarity();
  private readonly entities = new EntityCounts();
  private readonly knowledge = { rarity: this.rarity, timesSeen: (key: number) => this.index.count(key) };
  private shared = new SharedQuotes(this.index, this.knowledge);
  private facts = new Map<Reading, Facts>();

  /** How many bytes the index takes; the articles and their analyses come on top. */
  get indexBytes(): number {
    let bytes = this.index.bytes;
    for (const { blockStarts } of this.readings.values()) bytes += blockStarts.byteLength;
    return bytes;
  }

  /**
   * Adds an article, or replaces the one with its id. For an unchanged text only the analysis is taken over, which
   * costs next to nothing.
   */
  put(article: Article, analysis: Analysis): void {
    const before = this.readings.get(article.id);
    if (before?.analysis === analysis) return;
    this.forgetAnswers();
    if (before) this.entities.remove(before.analysis);
    this.entities.add(analysis);
    if (before?.article.fingerprint === article.fingerprint) {
      const reading = { ...before, article, analysis, stretches: stretchesOf(article, analysis) };
      this.readings.set(article.id, reading);
      this.index.replace(before, reading);
      return;
    }
    if (before) this.unindex(before);
    const { reading, keys, hashes } = readForMatching(article, analysis);
    this.readings.set(article.id, reading);
    this.index.add(reading, keys);
    this.rarity.add(hashes);
  }

  /** Forgets an article; an unknown id is ignored. */
  remove(id: string): void {
    const reading = this.readings.get(id);
    if (!reading) return;
    this.forgetAnswers();
    this.readings.delete(id);
    this.entities.remove(reading.analysis);
    this.unindex(reading);
  }

  /** Forgets all articles. */
  clear(): void {
    for (const id of this.ids()) this.remove(id);
  }

  has(id: string): boolean {
    return this.readings.has(id);
  }

  /** The ids of all articles, in ascending order. */
  ids(): readonly string[] {
    return [...this.readings.keys()].sort();
  }

  /** An article as it was put; `undefined` for an unknown id. */
  get(id: string): { readonly article: Article; readonly analysis: Analysis } | undefined {
    const reading = this.readings.get(id);
    return reading && { article: reading.article, analysis: reading.analysis };
  }

  /**
   * What an article shares with each other one that shares a quote with it: those with conflicting accounts first,
   * then by number of shared quotes. Empty for an unknown id. Symmetrical: what is shared here is shared there.
   */
  matchesOf(id: string): ArticleMatches[] {
    const here = this.readings.get(id);
    if (!here) return [];
    return this.shared
      .of(here)
      .map(({ other }) => this.matchesBetween(here, other))
      .sort(byInterest);
  }

  /**
   * Where some words stand in other articles, best first, each place once. One or two words are found only between
   * marks and in exactly this wording.
   * @param exceptArticle the article that the words are from: its place and speaker are told as `here`.
   */
  find(text: string, exceptArticle?: string): QuoteMatch[] {
    const from = exceptArticle === undefined ? undefined : this.readings.get(exceptArticle);
    return queryMatches(text, from, exceptArticle ?? '', () => this.ordered(), this.index, this.knowledge);
  }

  /** Two articles sentence by sentence; `undefined` if either is unknown. */
  compare(left: string, right: string): Comparison | undefined {
    const [a, b] = [this.readings.get(left), this.readings.get(right)];
    if (!a || !b) return undefined;
    const matches = this.matchesBetween(a, b);
    return { left, right, rows: comparisonRows(a, b, matches.quotes, this.rarity), matches };
  }

  /** The places of all quotes, by article, then position. */
  quotePlaces(): Place[] {
    return this.ordered().flatMap((reading) =>
      reading.analysis.quotes.filter(({ kind }) => kind !== 'scare').map((quote) => placeOf(reading, quote)),
    );
  }

  /** How often an article's entities are named in the others; parallel to `Analysis.entities`, empty for an unknown id. */
  namedElsewhere(id: string): NamedElsewhere[] {
    const reading = this.readings.get(id);
    return reading ? this.entities.elsewhere(reading.analysis) : [];
  }

  /** Every quote that two articles carry, each pair of places once, by the articles' ids. */
  *allQuoteMatches(): Generator<QuoteMatch> {
    for (const here of this.ordered()) {
      for (const { other, matches } of this.shared.of(here)) {
        if (other.article.id < here.article.id) continue;
        for (const match of matches) yield tellMatch(match, here, match.left, other, match.right);
      }
    }
  }

  /** Every discrepancy of two articles that share a quote, each once, by the articles' ids. */
  *allDiscrepancies(): Generator<Discrepancy> {
    for (const here of this.ordered()) {
      for (const { other } of this.shared.of(here)) {
        if (here.article.id < other.article.id) yield* this.matchesBetween(here, other).discrepancies;
      }
    }
  }

  private matchesBetween(here: Reading, there: Reading): ArticleMatches {
    const quotes = this.shared
      .between(here, there)
      .map((match) => tellMatch(match, here, match.left, there, match.right));
    return {
      article: there.article.id,
      provenance: there.analysis.provenance,
      headline: headlineOf(there),
      discrepancies: [
        ...quotes.flatMap(quoteDiscrepancies),
        ...factDiscrepancies(here, there, (reading) => this.factsIn(reading)),
      ].sort(byGravity),
      quotes,
      entities: sharedEntities(here, there),
    };
  }

  private factsIn(reading: Reading): Facts {
    const known = this.facts.get(reading);
    if (known) return known;
    const facts = factsOf(reading, this.rarity);
    keep(this.facts, reading, facts, mostFacts);
    return facts;
  }

  /** Any change of the articles may make words more or less rare, and so change every answer. */
  private forgetAnswers(): void {
    this.shared = new SharedQuotes(this.index, this.knowledge);
    this.facts = new Map();
  }

  private ordered(): Reading[] {
    return this.ids().flatMap((id) => this.readings.get(id) ?? []);
  }

  private unindex(reading: Reading): void {
    this.index.remove(reading);
    this.rarity.remove(hashesOf(wordsOf(reading.article.text)));
  }
}

function byInterest(a: ArticleMatches, b: ArticleMatches): number {
  return (
    conflicts(b) - conflicts(a) ||
    b.quotes.length - a.quotes.length ||
    b.discrepancies.length - a.discrepancies.length ||
    (a.article < b.article ? -1 : 1)
  );
}

function conflicts({ discrepancies }: ArticleMatches): number {
  return discrepancies.some(({ verdict }) => verdict === 'conflicting') ? 1 : 0;
}
