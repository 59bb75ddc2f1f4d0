import { byGravity, isToldBy, quoteDiscrepancies } from './discrepancies/discrepancies';
import { articleFacts, type ArticleFacts } from './facts/articleFacts';
import { factDiscrepancies } from './facts/factDiscrepancies';
import { headlineOf } from './headline';
import { keep } from './keep';
import type { Library } from './library';
import { tellMatch } from './match/quoteMatch';
import { SharedQuotes } from './match/sharedQuotes';
import type { ArticleMatches, Discrepancy, QuoteMatch } from './model';
import type { Reading } from './reading';
import { sharedEntities } from './names/sharedEntities';

/** The figures of so many articles stay read for the next question. */
const mostFacts = 300;

/**
 * What the articles of a corpus have to do with each other, found when asked for and kept until any of them changes: any
 * change may make words more or less rare, and so change every answer.
 */
export class ArticlePairs {
  private readonly shared: SharedQuotes;
  private readonly facts = new Map<Reading, ArticleFacts>();

  constructor(private readonly library: Library) {
    this.shared = new SharedQuotes(library.index, library.knowledge);
  }

  /**
   * The articles that share a quote with one, and those that seem to tell of the same event.
   * @param isAsked tells the articles to look at; all others by default.
   */
  related(here: Reading, isAsked: (other: Reading) => boolean = () => true): Reading[] {
    const quoting = new Set(this.shared.of(here, isAsked).map(({ other }) => other));
    // short quotes of one speaker that are not the same share too few words to relate articles
    const telling = this.library
      .accountsBeside(here.article.id)
      .filter(({ account }) => isAsked(account) && !quoting.has(account))
      .filter(({ account, isSure }) => isSure || this.shared.between(here, account).length > 0);
    return [...quoting, ...telling.map(({ account }) => account)];
  }

  /** What an article shares with each other one, as `Corpus.matchesOf` gives it. */
  matchesOf(here: Reading): ArticleMatches[] {
    const related = this.related(here);
    const accounts = this.shared.accountsOf(here, related);
    return related
      .map((other, i) => ({ ...this.between(here, other), account: accounts[i] ?? i + 1 }))
      .filter(({ quotes, discrepancies }) => quotes.length > 0 || discrepancies.length > 0)
      .sort(byInterest);
  }

  /** How many more articles seem to share a quote with one than `matchesOf` looks at. */
  leftOut(here: Reading): number {
    return this.shared.leftOut(here);
  }

  /** What two articles share, and where they differ. */
  between(here: Reading, there: Reading): ArticleMatches {
    const quotes = this.quotesOf(here, there);
    const ofQuotes = quoteDiscrepancies(quotes, here, there);
    const ofFacts = factDiscrepancies(here, there, (reading) => this.factsOf(reading));
    const discrepancies: Discrepancy[] = [
      ...ofQuotes,
      ...ofFacts.filter((fact) => !isToldBy(ofQuotes, fact)),
    ];
    const dependence = this.shared.dependence(here, there);
    return {
      article: there.article.id,
      provenance: there.provenance,
      headline: headlineOf(there),
      discrepancies: discrepancies.sort(byGravity),
      ...(dependence ? { dependence } : {}),
      quotes,
      entities: sharedEntities(here, there),
    };
  }

  /** The quotes that two articles share, each with why they are not independent, if they are not. */
  quotesBetween(here: Reading, there: Reading): QuoteMatch[] {
    const quotes = this.quotesOf(here, there);
    const dependence = quotes.length > 0 ? this.shared.dependence(here, there) : undefined;
    return dependence ? quotes.map((quote) => ({ ...quote, dependence })) : quotes;
  }

  private quotesOf(here: Reading, there: Reading): QuoteMatch[] {
    return this.shared.between(here, there).map((match) => tellMatch(match, here, there));
  }

  private factsOf(reading: Reading): ArticleFacts {
    const known = this.facts.get(reading);
    if (known) return known;
    const facts = articleFacts(reading, this.library.rarity, () => this.shared.wordsOf(reading));
    keep(this.facts, reading, facts, mostFacts);
    return facts;
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
