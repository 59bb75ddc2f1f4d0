import { FreshPostings } from './freshPostings';
import {
  Numbered,
  packFresh,
  packParts,
  type Entry,
  type FreshPart,
  type Part,
  type PlaceVisitor,
  type Segment,
} from './segment';
import { nowhere } from './packedPostings';
import type { ShingleIndex, ShingleVisit } from './shingleIndex';
import { mergerOf, nextMerger, type Merger } from './tidying';

/** Fresh postings are packed when there are so many: the shingles of some 250 articles, four megabytes. */
const mostFreshShingles = 1 << 18;
/**
 * Which blocks of which articles hold a shingle. New texts go to a table that is quick to add to, and every so often
 * from there into segments that never change. What it answers does not depend on the order or the history of what was put.
 */
export class SegmentedIndex<Owner, Item extends Entry<Owner>> implements ShingleIndex<Owner> {
  private fresh = newFresh<Owner, Item>();
  private parts: Segment<Owner, Item>[] = [];
  /** The merging under way. */
  private merging: Generator<undefined, void> | undefined;

  /**
   * @param forget is told each entry that is not kept any more; it had no owner.
   * @param mostFresh so many postings are kept quick to add to.
   */
  constructor(
    private readonly forget: (entry: Item) => void = () => undefined,
    private readonly mostFresh = mostFreshShingles,
  ) {}

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
    const more = keysOfBlocks.reduce((sum, { length }) => sum + length, 0);
    if (this.fresh.postings.size + more > this.mostFresh) this.seal();
    const { texts, postings } = this.fresh;
    const first = texts.add(entry);
    keysOfBlocks.forEach((keys, i) => {
      for (const key of keys) postings.add(key, first + i);
    });
  }

  /** Takes a segment that was read from a store. */
  restore(segment: Segment<Owner, Item>): void {
    this.parts.push(segment);
  }

  /** Puts all that is fresh and has an owner into a segment. */
  seal(): void {
    const { entries } = this.fresh.texts;
    if (entries.length === 0) return;
    for (const entry of entries) if (entry.owners.length === 0) this.forget(entry);
    const sealed = packFresh(this.fresh, ({ owners }) => owners.length > 0);
    this.fresh = newFresh();
    if (sealed.texts.entries.length > 0) this.parts.push(sealed);
  }

  /**
   * Does a slice of the work that keeps the segments few and full, some ten milliseconds.
   * @returns whether there is more to do.
   */
  tidy(): boolean {
    if (!this.merging) {
      const merger = nextMerger(this.parts);
      if (!merger) return false;
      this.merging = this.merge(merger);
    }
    if (this.merging.next().done) this.merging = undefined;
    return true;
  }

  /** Makes one segment of all, for many questions: each asks every segment. Takes a second for 3,000 articles. */
  settle(): void {
    if (this.parts.length === 0) return;
    while (this.merging && !this.merging.next().done);
    this.merging = undefined;
    this.seal();
    const work = this.merge(mergerOf(this.parts, this.parts));
    while (!work.next().done);
  }

  visit(key: number, visitor: PlaceVisitor<Owner>): void {
    for (const part of this.parts) if (!visitPart(part, key, visitor)) return;
    visitPart(this.fresh, key, visitor);
  }

  visitingRare(most: number): ShingleVisit<Owner> {
    const { parts } = this;
    /** Of each part whether all its texts have articles, once that was asked: the count that is stored is then that of places at least. */
    const areOwned: boolean[] = [];
    const isOwned = (i: number): boolean =>
      (areOwned[i] ??= parts[i]?.texts.entries.every(({ owners }) => owners.length > 0) ?? false);
    /** Where each part tells of the key that is asked for; a thousand are, for an article. */
    const found = parts.map(() => nowhere);
    return (key, visitor) => {
      let stored = 0;
      for (let i = 0; i < parts.length; i++) {
        const postings = parts[i]?.postings;
        const place = postings?.find(key) ?? nowhere;
        found[i] = place;
        if (place !== nowhere) stored += postings?.countAt(place) ?? 0;
      }
      if (stored > most) {
        let atLeast = 0;
        for (let i = 0; i < parts.length; i++)
          if (isOwned(i)) atLeast += parts[i]?.postings.countAt(found[i] ?? nowhere) ?? 0;
        if (atLeast > most) return false;
      }
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        const place = found[i] ?? nowhere;
        if (!part || place === nowhere) continue;
        if (!part.postings.visitAt(place, (block) => part.texts.tell(block, visitor))) return true;
      }
      visitPart(this.fresh, key, visitor);
      return true;
    };
  }

  count(key: number): number {
    let places = 0;
    this.visit(key, () => places++);
    return places;
  }

  private *merge({ parts, isKept }: Merger<Owner, Item>): Generator<undefined, void> {
    const kept = new Set<Item>();
    for (const { texts } of parts) {
      for (const entry of texts.entries) {
        if (isKept(entry)) kept.add(entry);
        else this.forget(entry); // now, so that nobody comes to own it while the others are packed
      }
    }
    const merged = yield* packParts(parts, (entry) => kept.has(entry));
    this.parts = this.parts.filter((part) => !parts.includes(part));
    if (merged.texts.entries.length > 0) this.parts.push(merged);
  }
}

/** Whether the visitor wants more. */
function visitPart<Owner, Item extends Entry<Owner>>(
  { texts, postings }: Part<Owner, Item>,
  key: number,
  visitor: PlaceVisitor<Owner>,
): boolean {
  return postings.visit(key, (block) => texts.tell(block, visitor));
}

function newFresh<Owner, Item extends Entry<Owner>>(): FreshPart<Owner, Item> {
  return { texts: new Numbered(), postings: new FreshPostings() };
}
