import type { Entry, Segment } from './segment';

/** Parts are merged when so many are of about one size: each text is then packed some times, and few parts are looked in. */
const fewestMerged = 4;
/** "About one size": the largest is no more than this share of the others together. */
const largestShare = 0.5;
/** A part is not merged beyond so many postings, of 60,000 articles: its bits are numbered with 32 bits. */
const mostPostings = 1 << 26;
/** A part of so many blocks, of a thousand articles and more, is written anew when less than a share of it has an owner. */
const largeBlocks = 1 << 15;
const leastOwned = 0.5;
/** Texts without an owner are kept while they are no more than this share of the others. */
const mostDormant = 0.25;

/** What is to be packed into one part, and which entries of it are to be kept. */
export interface Merger<Owner, Item extends Entry<Owner>> {
  readonly parts: readonly Segment<Owner, Item>[];
  readonly isKept: (entry: Item) => boolean;
}

/** What should be done next so that parts are neither many nor empty; `undefined` if they are as they should be. */
export function nextMerger<Owner, Item extends Entry<Owner>>(
  parts: readonly Segment<Owner, Item>[],
): Merger<Owner, Item> | undefined {
  const sparse = parts.find(({ texts }) => texts.blocks >= largeBlocks && isSparse(texts.entries));
  if (sparse) return { parts: [sparse], isKept: isOwned };
  const ofOneSize = partsOfOneSize(parts);
  return ofOneSize.length === 0 ? undefined : mergerOf(ofOneSize, parts);
}

/** All parts as one. */
export function mergerOf<Owner, Item extends Entry<Owner>>(
  merged: readonly Segment<Owner, Item>[],
  all: readonly Segment<Owner, Item>[],
): Merger<Owner, Item> {
  const { owned, dormant } = blocksIn(all.flatMap(({ texts }) => texts.entries));
  const keepsDormant = dormant <= owned * mostDormant;
  return { parts: merged, isKept: (entry) => keepsDormant || isOwned(entry) };
}

/** The smallest parts, as many as go together; empty if too few do. In the order of `parts`. */
function partsOfOneSize<Owner, Item extends Entry<Owner>>(
  parts: readonly Segment<Owner, Item>[],
): readonly Segment<Owner, Item>[] {
  const bySize = [...parts].sort((a, b) => a.postings.size - b.postings.size);
  let before = 0;
  let last = 0;
  bySize.forEach(({ postings: { size } }, i) => {
    if (i + 1 >= fewestMerged && size <= before * largestShare && before + size <= mostPostings) last = i + 1;
    before += size;
  });
  const chosen = new Set(bySize.slice(0, last));
  return parts.filter((part) => chosen.has(part));
}

function isOwned({ owners }: Entry<unknown>): boolean {
  return owners.length > 0;
}

function isSparse(entries: readonly Entry<unknown>[]): boolean {
  const { owned, dormant } = blocksIn(entries);
  return owned < (owned + dormant) * leastOwned;
}

/** Blocks of texts with and without an owner. */
function blocksIn(entries: readonly Entry<unknown>[]): { readonly owned: number; readonly dormant: number } {
  const sizes = { owned: 0, dormant: 0 };
  for (const entry of entries) sizes[isOwned(entry) ? 'owned' : 'dormant'] += entry.blocks;
  return sizes;
}
