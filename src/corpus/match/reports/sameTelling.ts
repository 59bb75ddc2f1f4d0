import { isHonorific, isTitleWord } from '../../../analysis/entities/offices';
import { beginsCapital } from '../../../text/capital';
import type { Passage } from '../../passage';
import { senseOf } from '../alike/senses';
import { isDenialAt, isOfName } from '../alike/wordKinds';
import type { WholeReading } from '../places/wholeReading';

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
    if (isDenialAt(passage, word)) isNegated = true;
    if (weight < telling || except.has(form) || tellsOfWhom(passage, word)) continue;
    const stem = senseOf(form);
    if ((stems.get(stem)?.weight ?? 0) < weight) stems.set(stem, { weight, word });
  }
  return { stems, isNegated, whole };
}

/** Whether a word is of a name or of the title before one: "Sgt. Brook", of which "Brook" seems to begin a sentence. */
function tellsOfWhom(passage: Passage, word: number): boolean {
  return isOfName(passage, word) || isTitleBefore(passage, word) || isTitleBefore(passage, word - 1);
}

/** Whether a word is a title right before a name. */
function isTitleBefore({ text, words }: Passage, word: number): boolean {
  const [title, name] = [words[word], words[word + 1]];
  if (!title || !name || !(isTitleWord({ text: title.form }) || isHonorific({ text: title.form })))
    return false;
  return (
    beginsCapital(text.slice(title.start, title.end)) &&
    beginsCapital(text.slice(name.start, name.end)) &&
    /^\.? $/.test(text.slice(title.end, name.start))
  );
}

/** What two tellings have in common. */
export interface CommonTelling {
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

/** What two tellings have in common; `undefined` where that is one stem or none. */
export function commonTelling(left: Telling, right: Telling): CommonTelling | undefined {
  const shared = [...left.stems.keys()].filter((stem) => right.stems.has(stem));
  if (shared.length < 2) return undefined;
  const weigh = localWeight(left.whole, right.whole);
  const weightOf = (stem: string): number =>
    weigh(stem, Math.min(left.stems.get(stem)?.weight ?? 0, right.stems.get(stem)?.weight ?? 0));
  const weight = shared.reduce((sum, stem) => sum + weightOf(stem), 0);
  const places = shared.map(
    (stem) => [left.stems.get(stem)?.word ?? 0, right.stems.get(stem)?.word ?? 0] as const,
  );
  return {
    things: places.filter(([a, b]) => !places.some(([c, d]) => isInRow(c, a) && isInRow(d, b))).length,
    weight,
    ofLeft: weight / totalOf(left, weigh),
    ofRight: weight / totalOf(right, weigh),
    isTurned: left.isNegated !== right.isNegated,
  };
}

function totalOf({ stems }: Telling, weigh: (stem: string, weight: number) => number): number {
  let total = 0;
  for (const [stem, { weight }] of stems) total += weigh(stem, weight);
  return total;
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
    const stem = senseOf(form);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  return counts;
}
