import commonList from '../../data/commonWords.txt';
import functionList from '../../data/functionWords.txt';
import { readWordList } from '../../text/wordList';
import type { ByteReader, ByteWriter } from '../bytes';
import { hashWord } from './shingles';

const slots = 1 << 18;
const slotOf = (hash: number): number => hash & (slots - 1);

/** So many imagined articles of everyday English stand beside the corpus', so that three articles know what is rare. */
const imagined = 1000;
/** Shares of articles that hold a word of the lists, and one that stands in neither; rounded from 3,000 news articles. */
const functionShare = 0.5;
const commonShare = 0.1;
const otherShare = 0.004;
/** The rarest words weigh 1, and so do those two thirds as rare on the scale of the logarithm. */
const steepness = 1.5;
const lightest = 0.05;

/**
 * How much a word tells: in how many articles each word stands. Words share slots by hash, which makes one word in
 * a few seem slightly less rare.
 */
export class WordRarity {
  private readonly articlesWith = new Uint32Array(slots);
  private articles = 0;
  /** The weights asked for since the last change, by slot; 0 where none was. */
  private readonly weights = new Float32Array(slots);
  private weightsHold = true;

  /** Counts the words of an article, each once. */
  add(hashes: Uint32Array): void {
    this.count(hashes, 1);
  }

  /** Takes back what `add` counted for the same words. */
  remove(hashes: Uint32Array): void {
    this.count(hashes, -1);
  }

  /** From 0.05 for a word of nearly every article to 1 for a rare one. */
  weight(hash: number): number {
    const slot = slotOf(hash);
    if (!this.weightsHold) this.weights.fill(0);
    this.weightsHold = true;
    const known = this.weights[slot] ?? 0;
    return known > 0 ? known : (this.weights[slot] = this.weightOf(slot));
  }

  /** In bytes. */
  get bytes(): number {
    return this.articlesWith.byteLength + imaginedWith.byteLength + this.weights.byteLength;
  }

  write(writer: ByteWriter): void {
    writer.count(this.articles);
    for (const count of this.articlesWith) writer.count(count);
  }

  /** Counts, besides what it counted so far, what `write` wrote. */
  read(reader: ByteReader): void {
    this.articles += reader.count();
    for (let slot = 0; slot < slots; slot++) {
      this.articlesWith[slot] = (this.articlesWith[slot] ?? 0) + reader.count();
    }
    this.weightsHold = false;
  }

  private weightOf(slot: number): number {
    const all = this.articles + imagined;
    const holding = (this.articlesWith[slot] ?? 0) + (imaginedWith[slot] ?? 0) + 1;
    const weight = (steepness * Math.log(all / holding)) / Math.log(all);
    return Math.min(1, Math.max(lightest, weight));
  }

  private count(hashes: Uint32Array, by: 1 | -1): void {
    const counted = new Set<number>();
    for (const hash of hashes) {
      const slot = slotOf(hash);
      if (counted.has(slot)) continue;
      counted.add(slot);
      this.articlesWith[slot] = (this.articlesWith[slot] ?? 0) + by;
    }
    this.articles += by;
    this.weightsHold = false;
  }
}

function imaginedCounts(): Uint16Array {
  const counts = new Uint16Array(slots).fill(imagined * otherShare);
  for (const word of readWordList(commonList)) counts[slotOf(hashWord(word))] = imagined * commonShare;
  for (const word of readWordList(functionList)) counts[slotOf(hashWord(word))] = imagined * functionShare;
  return counts;
}

/** The same for every corpus. */
const imaginedWith = imaginedCounts();
