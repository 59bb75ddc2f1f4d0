import type { ShingleIndex } from '../index/shingleIndex';
import { keep } from '../keep';
import type { Dependence } from '../model';
import { spanOfBlocks, type Reading } from '../reading';
import { matchPair, mayMatch } from './pairMatches';
import { readingPair } from './places/readingPair';
import { dependenceOf } from './plausible/dependence';
import { byPlace, swapped, type PairMatch } from './places/pairMatch';
import { readWhole, type CorpusKnowledge, type WholeReading } from './places/wholeReading';
import { passageOf, type Passage } from '../passage';
import { relatedTo, type Related } from './related';
import { WellKnownPassages } from './wellKnown';

/** What two articles share, as seen from the first. */
export interface SharedWith {
  readonly other: Reading;
  /** By place in the article that was asked about (`left`). */
  readonly matches: readonly PairMatch[];
}

/** So many articles and pairs stay read for the next question. */
const mostWholes = 300;
const mostPairs = 20_000;
/**
 * So many articles are compared with each other to see which are one account, since the pairs grow with the square; each
 * one more with the article asked about and with a member of so many accounts.
 */
const mostAccounts = 25;

/**
 * The quotes that articles share, computed when asked for and kept until the corpus changes: any change may make a
 * word or phrase more or less rare, and so change every answer.
 */
export class SharedQuotes {
  private readonly wholes = new Map<Reading, WholeReading>();
  private readonly pairs = new Map<string, readonly PairMatch[]>();
  private readonly dependences = new Map<string, { readonly found: Dependence | undefined }>();

  /** By id: what `leftOut` says. */
  private readonly leftOuts = new Map<string, number>();
  private readonly wellKnown: WellKnownPassages;

  constructor(
    private readonly index: ShingleIndex<Reading>,
    private readonly knowledge: CorpusKnowledge,
  ) {
    this.wellKnown = new WellKnownPassages(index);
  }

  /**
   * The articles that share quotes with one, by id.
   * @param isAsked tells the articles to look at; all others by default.
   */
  of(reading: Reading, isAsked?: (other: Reading) => boolean): SharedWith[] {
    const { related, leftOut } = relatedTo(
      this.whole(reading),
      this.index,
      this.wellKnown,
      isAsked ?? (() => true),
    );
    if (!isAsked) keep(this.leftOuts, reading.article.id, leftOut, mostWholes);
    return related
      .filter((related) => this.mayShare(reading, related))
      .map(({ reading: other }) => ({ other, matches: this.between(reading, other) }))
      .filter(({ matches }) => matches.length > 0);
  }

  /** How many more articles seem to carry a quote of one, which so many have that not all of them are looked at. */
  leftOut(reading: Reading): number {
    const known = this.leftOuts.get(reading.article.id);
    return known ?? relatedTo(this.whole(reading), this.index, this.wellKnown, () => true).leftOut;
  }

  /**
   * Looks at the promising blocks of an article alone, so that most articles need not be read whole for nothing: of the
   * one with the higher id, whichever of the two is asked about, so that both questions have one answer.
   */
  private mayShare(here: Reading, { reading: there, blocksHere, blocksThere }: Related): boolean {
    const isSwapped = there.article.id < here.article.id;
    const [left, right, blocks] = isSwapped ? [there, here, blocksHere] : [here, there, blocksThere];
    return stretchesOfBlocks(blocks).some(({ first, last }) => {
      const part = passageOf(right, spanOfBlocks(right, first, last), this.knowledge.rarity);
      return mayMatch(readingPair(this.whole(left), readWhole(right, part), this.knowledge));
    });
  }

  /** The quotes that two articles share; `left` is in the first. */
  between(here: Reading, there: Reading): readonly PairMatch[] {
    const isSwapped = there.article.id < here.article.id;
    const [left, right] = isSwapped ? [there, here] : [here, there];
    const key = keyOf(left, right);
    let matches = this.pairs.get(key);
    if (!matches) {
      matches = matchPair(readingPair(this.whole(left), this.whole(right), this.knowledge));
      keep(this.pairs, key, matches, mostPairs);
    }
    return isSwapped ? matches.map(swapped).sort(byPlace) : matches;
  }

  /** Why two articles are not independent, if they are not. */
  dependence(here: Reading, there: Reading): Dependence | undefined {
    const key = keyOf(here, there);
    const known = this.dependences.get(key);
    if (known) return known.found;
    const found = dependenceOf(this.whole(here), this.whole(there));
    keep(this.dependences, key, { found }, mostPairs);
    return found;
  }

  /**
   * Numbers articles by the accounts they are, parallel to `others`: articles that depend on each other are one, 0 is
   * that of `here`.
   */
  accountsOf(here: Reading, others: readonly Reading[]): number[] {
    const all = [here, ...others];
    const accounts = all.map((_, i) => i);
    all.forEach((a, i) => {
      const heldAgainst =
        i < mostAccounts ? accounts.slice(0, i).map((_, j) => j) : firstOfEach(accounts.slice(0, i));
      for (const j of heldAgainst) {
        const [from, to] = [accounts[i] ?? i, accounts[j] ?? j];
        const b = all[j];
        if (from === to || !b || !this.dependence(a, b)) continue;
        accounts.forEach((account, k) => {
          if (account === Math.max(from, to)) accounts[k] = Math.min(from, to);
        });
      }
    });
    return accounts.slice(1);
  }

  /** All words of an article. */
  wordsOf(reading: Reading): Passage {
    return this.whole(reading).passage;
  }

  private whole(reading: Reading): WholeReading {
    const known = this.wholes.get(reading);
    if (known) return known;
    const everything = { start: 0, end: reading.article.text.length };
    const whole = readWhole(reading, passageOf(reading, everything, this.knowledge.rarity));
    keep(this.wholes, reading, whole, mostWholes);
    return whole;
  }
}

/** The first article of each account, of so many: an account is called by its number. */
function firstOfEach(accounts: readonly number[]): number[] {
  return [...new Set(accounts)].slice(0, mostAccounts);
}

/** The same for both orders. */
function keyOf({ article: a }: Reading, { article: b }: Reading): string {
  return JSON.stringify(a.id < b.id ? [a.id, b.id] : [b.id, a.id]);
}

/** A quote may go on so many blocks before and after the ones where its rarest words are. */
const blocksAround = 3;

/** Blocks with those around them, joined where they meet. */
function stretchesOfBlocks(blocks: readonly number[]): { first: number; last: number }[] {
  const joined: { first: number; last: number }[] = [];
  for (const block of blocks) {
    const [first, last] = [block - blocksAround, block + blocksAround];
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = last;
    else joined.push({ first, last });
  }
  return joined;
}
