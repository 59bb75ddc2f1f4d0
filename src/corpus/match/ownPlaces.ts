import { standsQuoted } from './places/standsQuoted';
import type { WholeReading } from './places/wholeReading';

/** A block of an article that a shingle begins in. */
export interface OwnPlace {
  readonly block: number;
  /** Whether a word of it stands between marks there. */
  isQuoted: boolean;
}

/** Where the shingles of an article stand in it. */
export class OwnPlaces {
  /** The number of each word's block. */
  private readonly blocks: Uint32Array;

  constructor(private readonly whole: WholeReading) {
    const { reading, passage } = whole;
    this.blocks = new Uint32Array(passage.words.length);
    let block = 0;
    passage.words.forEach(({ start }, i) => {
      while ((reading.blockStarts[block + 1] ?? Infinity) <= start) block++;
      this.blocks[i] = block;
    });
  }

  /** The block that a word stands in. */
  blockAt(word: number): number {
    return this.blocks[word] ?? 0;
  }

  /** The blocks that a shingle begins in, each once, in order. */
  of(key: number): readonly OwnPlace[] {
    const { firstPlaces, placesAfter, passage } = this.whole;
    const places: OwnPlace[] = [];
    for (let at = firstPlaces.get(key) ?? -1; at >= 0; at = placesAfter[at] ?? -1) {
      const block = this.blocks[at] ?? 0;
      const last = places.at(-1);
      if (last?.block !== block) places.push({ block, isQuoted: standsQuoted(passage, at) });
      else last.isQuoted ||= standsQuoted(passage, at);
    }
    return places;
  }
}
