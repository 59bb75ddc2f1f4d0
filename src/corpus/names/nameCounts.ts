import type { Analysis } from '../../analysis/model';
import type { NamedElsewhere } from '../listings';
import { identityOf, isNamed } from './identity';
import type { ByteReader, ByteWriter } from '../bytes';

/** How often an article names somebody or something. */
export interface NameCount {
  /** See `identityOf`. */
  readonly identity: string;
  /** Mentions by name. */
  readonly mentions: number;
}

/** The names of an article, each once. */
export function namesIn({ entities }: Analysis): NameCount[] {
  const counts = new Map<string, number>();
  for (const entity of entities.filter(isNamed)) {
    const identity = identityOf(entity);
    const mentions = entity.mentions.filter(({ form }) => form === 'name').length;
    counts.set(identity, (counts.get(identity) ?? 0) + mentions);
  }
  return [...counts].map(([identity, mentions]) => ({ identity, mentions }));
}

const smallestTable = 1 << 10;
const fullest = 0.6;

/**
 * In how many articles each name stands, and how often; kept up as articles come and go. Names are kept by a hash of
 * 52 bits: two of a million share one once in ten thousand corpora.
 */
export class NameCounts {
  /** Hashes; 0 where nothing is. */
  private keys = new Float64Array(smallestTable);
  private articles = new Uint32Array(smallestTable);
  private mentions = new Uint32Array(smallestTable);
  private used = 0;

  get bytes(): number {
    return this.keys.byteLength + this.articles.byteLength + this.mentions.byteLength;
  }

  /** Counts the names of so many articles more, each of which has these; `copies` below 0 takes them back. */
  add(names: readonly NameCount[], copies = 1): void {
    for (const { identity, mentions } of names) this.count(hashOf(identity), copies, copies * mentions);
  }

  /** How often an article's entities are named in the others; parallel to its entities, zeros for amounts. */
  elsewhere(analysis: Analysis): NamedElsewhere[] {
    const here = new Map(namesIn(analysis).map(({ identity, mentions }) => [identity, mentions]));
    return analysis.entities.map((entity) => {
      const identity = identityOf(entity);
      const own = here.get(identity);
      if (own === undefined) return { articles: 0, mentions: 0 };
      const slot = this.slotOf(hashOf(identity));
      return {
        articles: Math.max(0, (this.articles[slot] ?? 0) - 1),
        mentions: Math.max(0, (this.mentions[slot] ?? 0) - own),
      };
    });
  }

  write(writer: ByteWriter): void {
    const slots = [...this.keys.keys()].filter((slot) => (this.articles[slot] ?? 0) > 0);
    writer.count(slots.length);
    for (const slot of slots) {
      writer.count(this.keys[slot] ?? 0);
      writer.count(this.articles[slot] ?? 0);
      writer.count(this.mentions[slot] ?? 0);
    }
  }

  /** Adds what `write` wrote. */
  read(reader: ByteReader): void {
    for (let left = reader.count(); left > 0; left--)
      this.count(reader.count(), reader.count(), reader.count());
  }

  private count(key: number, articles: number, mentions: number): void {
    if (this.used > this.keys.length * fullest) this.makeRoom();
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.used++;
    }
    this.articles[slot] = (this.articles[slot] ?? 0) + articles;
    this.mentions[slot] = (this.mentions[slot] ?? 0) + mentions;
  }

  /** Where a key is, or where it belongs. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key % this.keys.length;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Leaves out what is counted no more, and doubles the table if that is not enough. */
  private makeRoom(): void {
    const { keys, articles, mentions } = this;
    const living = articles.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const size = living * 2 > keys.length * fullest ? keys.length * 2 : keys.length;
    this.keys = new Float64Array(size);
    this.articles = new Uint32Array(size);
    this.mentions = new Uint32Array(size);
    this.used = 0;
    keys.forEach((key, slot) => {
      if ((articles[slot] ?? 0) > 0) this.count(key, articles[slot] ?? 0, mentions[slot] ?? 0);
    });
  }
}

const upper = 2 ** 32;
const upperMask = 0xfffff;

/** Not 0, below 2^52. Two rounds of 32-bit FNV-1a with different seeds, mixed at the end. */
function hashOf(identity: string): number {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let i = 0; i < identity.length; i++) {
    const unit = identity.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  return ((Math.imul(b, 0xc2b2ae35) >>> 12) & upperMask) * upper + (a >>> 0) || 1;
}
