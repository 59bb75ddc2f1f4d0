import type { ShingleIndex } from '../index/shingleIndex';
import type { Reading } from '../reading';
import { matchPair } from './pairMatches';
import { readWhole, type CorpusKnowledge, type PairMatch, type WholeReading } from './wholeReading';
import { passageOf } from './passage';
import { relatedTo } from './related';

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
 * The quotes that articles share, computed when asked for and kept until the corpus changes: any change may make a
 * word or phrase more or less rare, and so change every answer.
 */
export class SharedQuotes {
  private readonly wholes = new Map<Reading, WholeReading>();
  private readonly pairs = new Map<string, readonly PairMatch[]>();

  constructor(
    private readonly index: ShingleIndex<Reading>,
    private readonly knowledge: CorpusKnowledge,
  ) {}

  /** The articles that share quotes with one, by id. */
  of(reading: Reading): SharedWith[] {
    return relatedTo(this.whole(reading), this.index)
      .map((other) => ({ other, matches: this.between(reading, other) }))
      .filter(({ matches }) => matches.length > 0);
  }

  /** The quotes that two articles share; `left` is in the first. */
  between(here: Reading, there: Reading): readonly PairMatch[] {
    const swapped = there.article.id < here.article.id;
    const [left, right] = swapped ? [there, here] : [here, there];
    const key = `${left.article.id}\n${right.article.id}`;
    let matches = this.pairs.get(key);
    if (!matches) {
      matches = matchPair(this.whole(left), this.whole(right), this.knowledge);
      keep(this.pairs, key, matches, mostPairs);
    }
    return swapped ? matches.map(mirrored).sort(byPlace) : matches;
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

function mirrored(match: PairMatch): PairMatch {
  return { ...match, left: match.right, right: match.left };
}

function byPlace(a: PairMatch, b: PairMatch): number {
  return a.left.start - b.left.start || a.right.start - b.right.start;
}

/** Keeps a value and, of the others, the latest. */
function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): void {
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}
