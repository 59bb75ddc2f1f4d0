import type { WordRarity } from '../index/wordRarity';
import type { Passage } from '../passage';
import { once } from '../once';
import type { Reading } from '../reading';
import type { Amount } from './amounts/amount';
import { saidIn, type Said } from './denials';
import { eventNames } from './eventIndex';
import { factsIn, type Fact } from './fact';
import { tellingOf, type Telling } from './likeness';
import type { Moment } from './moments/moment';
import { namesGiven, type NamesGiven } from './names';
import { wordCounts, type WordCounts } from './particular';
import { statementsOf } from './statement';
import { surroundingsOf } from './surroundings';

/** What an article gives facts for, read once for all comparisons with it. */
export interface ArticleFacts {
  /** ISO 8601, if known. */
  readonly published: string | undefined;
  readonly amounts: readonly Fact<Amount>[];
  readonly moments: readonly Fact<Moment>[];
  /** See `eventNames`. */
  readonly names: ReadonlySet<number>;
  /** These are read when first asked for: only accounts of one story are. */
  readonly given: () => NamesGiven;
  readonly said: () => readonly Said[];
  readonly counts: () => WordCounts;
  /** The same for accounts of which not both are dated, or which have few names in common. */
  readonly telling: () => Telling;
}

/**
 * Reads what can be compared of an article.
 * @param words gives all words of it.
 */
export function articleFacts(reading: Reading, rarity: WordRarity, words: () => Passage): ArticleFacts {
  const statements = statementsOf(reading, rarity);
  const around = surroundingsOf(reading);
  return {
    published: reading.provenance.published,
    amounts: factsIn(statements, around, ({ amounts }) => amounts),
    moments: factsIn(statements, around, ({ moments }) => moments),
    names: new Set(eventNames(reading.analysis)),
    given: once(() => namesGiven(reading)),
    said: once(() => saidIn(reading, rarity)),
    counts: once(() => wordCounts(words())),
    telling: once(() => tellingOf(reading.analysis, words(), rarity)),
  };
}
