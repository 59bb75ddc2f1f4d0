import { FreshPostings } from './freshPostings';
import { Numbered, packParts, type Entry, type PlaceVisitor, type Segment } from './segment';
import type { ShingleIndex } from './shingleIndex';

/** Fresh postings are packed when there are so many: those of some 250 articles, four megabytes. */
const mostFresh = 1 << 18;
/** So many small segments become one. */
const mostSmall = 8;
/** A segment of so many blocks, of a thousand articles and more, is left as it is... */
const largeBlocks = 1 << 15;
/** ...unless less than this share of it has an owner. */
const leastOwned = 0.5;
/** Texts without an owner are kept while they are no more than this share of the others. */
const mostDormant = 0.25;

/**
 * Which blocks of which articles hold a shingle. New texts go to a table that is quick to add to, and every so often
 * from there into segments that never change. What it answers does not depend on the order or the history of what was put.
 */
export class SegmentedIndex<Owner, Item extends Entry<Owner>> implements ShingleIndex<Owner> {
  private fresh = newFresh<Owner, Item>();
  private parts: Segment<Owner, Item>[] = [];

  /** @param forget is told each entry that is not kept any more; it had no owner. */
  constructor(private readonly forget: (entry: Item) => void = () => undefined) {}

  /** The segments, oldest first; what was put last is in none until `seal`. */
  get segments(): readonly Segment<Owner, Item>[] {
    return this.parts;
  }

  /** In bytes, without the entries. */
  get bytes(): number {
    return this.parts.reduce((sum, { postings }) => sum + postings.bytes, this.fresh.postings.bytes);
  }

  /** @param keysOfBlocks for each block of the entry's text in order, the keys of the shingles that begin in it. */
  add(entry: Item, keysOfBlocks: readonly Uint32Array[]): void {
    const { texts, postings } = this.fresh;
    const first = texts.add(entry);
    keysOfBlocks.forEach((keys, i) => {
      for (const key of keys) postings.add(key, first + i);
    });
    if (postings.size > mostFresh) this.seal();
  }

  /** Takes a segment that was read from a store. */
  restore(segment: Segment<Owner, Item>): void {
    this.parts.push(segment);
  }

  /** Puts all that is fresh and has an owner into a segment, and mends the segments where they are too many or too empty. */
  seal(): void {
    if (this.fresh.texts.entries.length > 0) {
      const sealed = this.pack([this.fresh], (entry) => entry.owners.length > 0);
      this.fresh = newFresh();
      if (sealed.texts.entries.length > 0) this.parts.push(sealed);
    }
    const small = this.parts.filter((part) => part.texts.blocks < largeBlocks);
    const sparse = this.parts.filter((part) => !small.includes(part) && isSparse(part));
    if (small.length > mostSmall || sparse.length > 0) this.merge([...sparse, ...small]);
  }

  visit(key: number, visitor: PlaceVisitor<Owner>): void {
    [...this.parts, this.fresh].every(({ texts, postings }) => {
      let goesOn = true as boolean; // TypeScript does not see that the visitor changes it
      postings.visit(key, (block) => (goesOn = texts.tell(block, visitor)));
      return goesOn;
    });
  }

  count(key: number): number {
    let places = 0;
    this.visit(key, () => places++);
    return places;
  }

  private merge(parts: readonly Segment<Owner, Item>[]): void {
    const { owned, dormant } = this.sizes();
    const keepsDormant = dormant <= owned * mostDormant;
    const merged = this.pack(parts, (entry) => keepsDormant || entry.owners.length > 0);
    this.parts = this.parts.filter((part) => !parts.includes(part));
    if (merged.texts.entries.length > 0) this.parts.push(merged);
  }

  private pack(
    parts: Parameters<typeof packParts<Owner, Item>>[0],
    isKept: (entry: Item) => boolean,
  ): Segment<Owner, Item> {
    for (const { texts } of parts) {
      for (const entry of texts.entries) if (!isKept(entry)) this.forget(entry);
    }
    return packParts(parts, isKept);
  }

  /** Blocks of texts with and without an owner. */
  private sizes(): { owned: number; dormant: number } {
    const sizes = { owned: 0, dormant: 0 };
    for (const { texts } of this.parts) {
      for (const { owners, blocks } of texts.entries)
        sizes[owners.length > 0 ? 'owned' : 'dormant'] += blocks;
    }
    return sizes;
  }
}

function newFresh<Owner, Item extends Entry<Owner>>(): {
  readonly texts: Numbered<Owner, Item>;
  readonly postings: FreshPostings;
} {
  return { texts: new Numbered(), postings: new FreshPostings() };
}

function isSparse<Owner, Item extends Entry<Owner>>({ texts }: Segment<Owner, Item>): boolean {
  let owned = 0;
  for (const { owners, blocks } of texts.entries) if (owners.length > 0) owned += blocks;
  return owned < texts.blocks * leastOwned;
}
