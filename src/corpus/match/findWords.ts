import { blocksSpanned } from '../index/blocks';
import type { ShingleIndex } from '../index/shingleIndex';
import { spanOfBlocks, stretchesIn, type Reading } from '../reading';
import { overlaps, type Span } from '../../text/span';
import type { Circumstances } from './wording/circumstances';
import type { Evidence } from './wording/evidence';
import { regionsFor, type Region } from './candidates';
import { findQuote, type FoundQuote } from './wording/findQuote';
import type { Origin } from './wording/merged';
import { rarestShingle } from './rarestShingle';
import type { CorpusKnowledge } from './places/wholeReading';
import { cutOf, plainPassageOf, withWeights, type Passage } from '../passage';
import { shingleKeys, shingleLength } from '../index/shingles';
import { compareSpeakers, speakerIn, type Speaker } from './places/speakers';
import { marginFor } from './places/windows';

/** Words found in an article; `left` refers to the query. */
export interface FoundWords {
  readonly reading: Reading;
  readonly found: FoundQuote;
}

/** All that was found of some words. */
export interface WordsFound {
  /** Best first, each place once. */
  readonly places: readonly FoundWords[];
  /** Whether there are more places, of which none is told. */
  readonly more: boolean;
}

/** Words that are looked for. */
export interface Asked {
  readonly query: Passage;
  /** An article to leave out. */
  readonly except?: Reading;
  /** Who says the words by the article they are from, if it tells. */
  readonly speaker?: Speaker;
  /** The article that the words are from, if they are from one. */
  readonly origin?: () => Origin;
}

/** Where a query's words stand. Nowhere for fewer than three words (see `findFewWords`). */
export function findWords(
  { query, except, speaker, origin }: Asked,
  index: ShingleIndex<Reading>,
  knowledge: CorpusKnowledge,
): WordsFound {
  const seen = new Map<number, number>();
  const timesSeen = (key: number): number => seen.get(key) ?? knowledge.timesSeen(key);
  const keys = new Set(shingleKeys(query.hashes));
  const { regions, more } = regionsFor(query, index, seen, except);
  const results = regions.flatMap((region) => {
    const { reading } = region;
    const { asRead } = reading;
    const right = wordsOfRegion(query, keys, region, knowledge);
    const search = {
      stretch: { start: 0, end: query.text.length },
      sought: true,
      ...(origin ? { origin } : {}),
      circumstances: ({ stretches, pairs }: Evidence): Circumstances => ({
        words: query.words.length,
        // asked for few places: it takes the analysis of the article
        get speakers() {
          return compareSpeakers(speaker, speakerIn(stretches, asRead.analysis));
        },
        ofOneDay: false,
        onlyOfOneDay: false,
        isSentence: () => false,
        // who looks for a phrase wants to see it
        isStockPhrase: false,
        rarestSeen: () => rarestShingle(query, pairs, timesSeen),
      }),
    };
    const sides = { left: query, right, reading: asRead, rarity: knowledge.rarity };
    return findQuote(sides, search).map((found) => ({ reading, found }));
  });
  return { places: bestFirst(results), more };
}

/** The words around those of a region that the query has too, whose shingles are `keys`. */
function wordsOfRegion(
  query: Passage,
  keys: ReadonlySet<number>,
  region: Region,
  { rarity }: CorpusKnowledge,
): Passage {
  const { reading, firstBlock, lastBlock } = region;
  const margin = marginFor(query.words.length);
  const beside = blocksSpanned(margin);
  const span = spanOfBlocks(reading, firstBlock - beside, lastBlock + beside);
  const words = plainPassageOf(reading, span);
  const found = shingleKeys(words.hashes);
  const first = found.findIndex((key) => keys.has(key));
  const last = found.findLastIndex((key) => keys.has(key));
  return withWeights(first < 0 ? words : cutOf(words, first - margin, last + shingleLength + margin), rarity);
}

function bestFirst(results: readonly FoundWords[]): FoundWords[] {
  const kept: FoundWords[] = [];
  for (const result of [...results].sort(byScore)) {
    const repeats = kept.some(
      (other) => other.reading === result.reading && overlaps(other.found.right, result.found.right),
    );
    if (!repeats) kept.push(result);
  }
  return kept;
}

function byScore(a: FoundWords, b: FoundWords): number {
  const [idA, idB] = [a.reading.article.id, b.reading.article.id];
  return (
    b.found.score - a.found.score ||
    b.found.information - a.found.information ||
    (idA < idB ? -1 : idA > idB ? 1 : a.found.right.start - b.found.right.start)
  );
}

/** A quoted place of one or two words. */
export interface FewWordsFound {
  readonly reading: Reading;
  readonly span: Span;
  /** Nothing else is quoted there. */
  readonly whole: boolean;
}

/** The same for one or two words: quoted places only, exact words, by article and place. Reads all texts. */
export function findFewWords({ query, except }: Asked, readings: Iterable<Reading>): FewWordsFound[] {
  if (query.words.length === 0) return [];
  const shown = query.words.map(({ start, end }) =>
    query.text
      .slice(start, end)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’‘]/g, "['’‘]"),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${shown.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu');
  const places: FewWordsFound[] = [];
  for (const reading of readings) {
    if (reading === except) continue;
    for (const match of reading.article.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const [stretch] = stretchesIn(reading, span);
      if (stretch && stretch.start <= span.start && span.end <= stretch.end)
        places.push({ reading, span, whole: holdsNoMore(reading, stretch, span) });
    }
  }
  return places;
}

function holdsNoMore({ article }: Reading, stretch: Span, span: Span): boolean {
  const around = article.text.slice(stretch.start, span.start) + article.text.slice(span.end, stretch.end);
  return !/[\p{L}\p{N}]/u.test(around);
}
