import { isNegation } from '../../text/closedWords';
import type { Passage } from './passage';
import { stemOf } from './stems';
import { isOfName } from './wordKinds';
import type { WholeReading } from './wholeReading';

/** Words that weigh less tell nothing of what is said. */
const telling = 0.2;

/** What some words of an article tell, whatever their order and form; names, which tell of whom, do not count. */
export interface Telling {
  /** How much each stem tells in its article; without its speaker's name. */
  readonly stems: ReadonlyMap<string, { readonly weight: number; readonly word: number }>;
  readonly isNegated: boolean;
  readonly whole: WholeReading;
}

/**
 * What some words of an article tell.
 * @param words their numbers.
 * @param except forms that tell nothing, such as the speaker's name.
 */
export function tellingOf(
  whole: WholeReading,
  words: Iterable<number>,
  except: ReadonlySet<string>,
): Telling {
  const { passage } = whole;
  const stems = new Map<string, { weight: number; word: number }>();
  let isNegated = false;
  for (const word of words) {
    const form = passage.words[word]?.form ?? '';
    const weight = passage.weights[word] ?? 0;
    if (isNegation(form)) isNegated = true;
    if (weight < telling || except.has(form) || isOfName(passage, word)) continue;
    const stem = stemOf(form);
    if ((stems.get(stem)?.weight ?? 0) < weight) stems.set(stem, { weight, word });
  }
  return { stems, isNegated, whole };
}

/** What two tellings have in common. */
export interface CommonTelling {
  /** How many stems. */
  readonly stems: number;
  /** How many, those in a row in both counted once: "quid pro quo", "tax hikes and spending cuts" are one thing each. */
  readonly things: number;
  /** How much they tell together: what both articles speak of again and again tells little in any one place. */
  readonly weight: number;
  /** 0..1, shares of what each tells. */
  readonly ofLeft: number;
  readonly ofRight: number;
  /** Only one of them has a negation. */
  readonly isTurned: boolean;
}

export function commonTelling(left: Telling, right: Telling): CommonTelling {
  const weigh = localWeight(left.whole, right.whole);
  let weight = 0;
  const pairs: [number, number][] = [];
  for (const [stem, here] of left.stems) {
    const there = right.stems.get(stem);
    if (!there) continue;
    weight += weigh(stem, Math.min(here.weight, there.weight));
    pairs.push([here.word, there.word]);
  }
  const total = ({ stems }: Telling): number => {
    let sum = 0;
    for (const [stem, own] of stems) sum += weigh(stem, own.weight);
    return sum;
  };
  const share = (all: number): number => (all > 0 ? weight / all : 0);
  return {
    stems: pairs.length,
    things: pairs.filter(([a, b]) => !pairs.some(([c, d]) => isInRow(c, a) && isInRow(d, b))).length,
    weight,
    ofLeft: weight > 0 ? share(total(left)) : 0,
    ofRight: weight > 0 ? share(total(right)) : 0,
    isTurned: left.isNegated !== right.isNegated,
  };
}

/** Whether a word stands right before another one, or with one between. */
function isInRow(before: number, word: number): boolean {
  return before < word && word - before <= 2;
}

/** How much a stem tells of one place in each of two articles: the less, the oftener it stands in both. */
function localWeight(left: WholeReading, right: WholeReading): (stem: string, weight: number) => number {
  const [here, there] = [stemCounts(left), stemCounts(right)];
  return (stem, weight) => weight / Math.sqrt((here.get(stem) ?? 1) * (there.get(stem) ?? 1));
}

/** How often each stem stands in an article that is held against several others. */
const counted = new WeakMap<Passage, ReadonlyMap<string, number>>();

function stemCounts({ passage }: WholeReading): ReadonlyMap<string, number> {
  let counts = counted.get(passage);
  if (!counts) counted.set(passage, (counts = countStems(passage)));
  return counts;
}

function countStems({ words, weights }: Passage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  words.forEach(({ form }, i) => {
    if ((weights[i] ?? 0) < telling) return;
    const stem = stemOf(form);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  return counts;
}
