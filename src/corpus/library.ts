import type { Analysis, Entity, Provenance } from '../analysis/model';
import type { SpeakerCorrection } from '../annotations/corrections';
import type { Article } from '../text/article';
import { wordsOf } from '../text/words';
import { EventIndex, type Beside } from './facts/eventIndex';
import { hashesOf } from './index/blocks';
import type { Segment } from './index/segment';
import { SegmentedIndex } from './index/segmentedIndex';
import { WordRarity } from './index/wordRarity';
import type { MisreadArticle, NamedArticle } from './listings';
import type { CorpusKnowledge } from './match/places/wholeReading';
import { NameCounts, namesIn } from './names/nameCounts';
import type { Reading } from './reading';
import { Shelf, ShelvedReading, ShelvedText } from './shelf';
import { indexText, type IndexedText, type PackedArticle, type Squeezing } from './store/packedArticle';

/** What a corpus counts and looks up of a text. */
type Counted = Pick<IndexedText, 'hashes' | 'names'>;

/**
 * The articles of a corpus, with the index and the statistics over them. A text is kept once, however many articles
 * have it, and for a while when none has it any more: it may come back.
 */
export class Library {
  private readonly readings = new Map<string, ShelvedReading>();
  private readonly texts = new Map<string, ShelvedText>();
  readonly shelf: Shelf;
  readonly index = new SegmentedIndex<Reading, ShelvedText>((text) => this.forget(text));
  readonly rarity = new WordRarity();
  readonly names = new NameCounts();
  private readonly events = new EventIndex<ShelvedReading>();

  /** @param mostOpen so many characters of texts are kept as they are; the others are squeezed. */
  constructor(squeezing: Squeezing, mostOpen: number) {
    this.shelf = new Shelf(squeezing, mostOpen);
  }

  get(id: string): Reading | undefined {
    return this.readings.get(id);
  }

  /** What matching asks of all articles together; alive, as they are. */
  get knowledge(): CorpusKnowledge {
    return { rarity: this.rarity, timesSeen: (key) => this.index.count(key) };
  }

  /** The ids of all articles, in ascending order. */
  ids(): readonly string[] {
    return [...this.readings.keys()].sort();
  }

  /** How many articles there are. */
  get size(): number {
    return this.readings.size;
  }

  /** How many bytes the index and the statistics take. */
  get indexBytes(): number {
    return this.index.bytes + this.rarity.bytes + this.names.bytes + this.events.bytes;
  }

  /** How many bytes the texts and their analyses take where they are packed. */
  get textBytes(): number {
    let bytes = 0;
    for (const text of this.texts.values()) bytes += text.packed.length;
    return bytes;
  }

  /** See `SegmentedIndex.tidy`. */
  tidy(): boolean {
    return this.index.tidy() || this.events.tidy();
  }

  /** Quotes of all articles. */
  get quotes(): number {
    let quotes = 0;
    for (const { of } of this.readings.values()) quotes += of.info.quotes;
    return quotes;
  }

  /** What lists call articles; those asked for that are known, in their order, or all, by id. */
  named(ids = this.ids()): NamedArticle[] {
    return ids.flatMap((id) => this.readings.get(id)?.named ?? []);
  }

  /** The articles of which letters were misread, by id. */
  misread(): MisreadArticle[] {
    return this.ids().flatMap((article) => {
      const letters = this.readings.get(article)?.of.info.misread ?? 0;
      return letters > 0 ? [{ article, letters }] : [];
    });
  }

  /** Whether a text is at hand, so that it need not be analyzed. */
  holds(fingerprint: string): boolean {
    return this.texts.has(fingerprint);
  }

  /** Adds an article or replaces the one with its id; whether that changes anything. */
  put({ id, text }: Article, analysis: Analysis): boolean {
    const known = this.texts.get(analysis.fingerprint);
    if (known) {
      const isSame = known.content.analysis === analysis;
      if (!isSame) this.replaceAnalysis(known, analysis);
      return this.assign(id, known) || !isSame;
    }
    const { indexed, open } = indexText(text, analysis);
    this.add(id, new ShelvedText(this.shelf, indexed.info, undefined, open), indexed);
    return true;
  }

  /** The same for an article that was read on another thread. */
  putPacked(id: string, article: PackedArticle): boolean {
    const known = this.texts.get(article.info.fingerprint);
    if (known) return this.assign(id, known);
    this.add(id, new ShelvedText(this.shelf, article.info, article.packed), article);
    return true;
  }

  /** The same for an article whose text is at hand; `undefined`, and nothing is changed, if it is not. */
  putKnown(id: string, fingerprint: string): boolean | undefined {
    const known = this.texts.get(fingerprint);
    return known && this.assign(id, known);
  }

  /** See `EventIndex.accountsBeside`; empty for an unknown id. */
  accountsBeside(id: string): Beside<Reading>[] {
    const reading = this.readings.get(id);
    return reading ? this.events.accountsBeside(reading) : [];
  }

  /** The articles that name somebody or something, in no order; `undefined` for groups. See `EventIndex.naming`. */
  articlesNaming(entity: Entity): readonly Reading[] | undefined {
    return entity.kind === 'group' ? undefined : this.events.naming(entity);
  }

  /** Says where an article is from, in the place of what was said before; whether that changes anything. */
  setProvenance(id: string, given: Provenance): boolean {
    const reading = this.readings.get(id);
    if (!reading || isSameProvenance(reading.given, given)) return false;
    reading.given = given;
    return true;
  }

  /** Says who speaks which words of an article, in the place of what was said before; whether that changes anything. */
  setCorrections(id: string, corrections: readonly SpeakerCorrection[]): boolean {
    const reading = this.readings.get(id);
    if (!reading || JSON.stringify(reading.corrections) === JSON.stringify(corrections)) return false;
    reading.corrections = corrections;
    return true;
  }

  /** Whether there was an article with this id. */
  remove(id: string): boolean {
    const reading = this.readings.get(id);
    if (!reading) return false;
    this.readings.delete(id);
    this.events.remove(reading);
    const { owners } = reading.of;
    owners.splice(owners.indexOf(reading), 1);
    const { hashes, names } = countedIn(reading.of);
    this.rarity.remove(hashes);
    this.names.add(names, -1);
    return true;
  }

  /** Notes what tells that an article's file is as it was; nothing does without it. */
  setVersion(id: string, version: string | undefined): void {
    const reading = this.readings.get(id);
    if (!reading) return;
    if (version === undefined) delete reading.version;
    else reading.version = version;
  }

  /** All articles, with their texts and versions. */
  articles(): Iterable<ShelvedReading> {
    return this.readings.values();
  }

  /**
   * Takes a segment of texts that come from a store. Those that were put meanwhile are the same texts: the stored ones
   * take their place.
   */
  adopt(segment: Segment<Reading, ShelvedText>): void {
    for (const text of segment.texts.entries) this.texts.set(text.info.fingerprint, text);
    this.index.restore(segment);
  }

  /**
   * Says which articles had which adopted texts when the statistics were stored, which `count` adds. Articles that were
   * put meanwhile stay as they are.
   */
  adoptArticles(
    articles: readonly { readonly id: string; readonly version?: string; readonly text: ShelvedText }[],
    count: () => void,
  ): void {
    const since = [...this.readings.values()];
    for (const { article } of since) this.remove(article.id);
    count();
    for (const { id, version, text } of articles) this.own(id, text, version);
    for (const { article, version, given, corrections } of since) {
      this.putKnown(article.id, article.fingerprint);
      this.setVersion(article.id, version);
      this.setProvenance(article.id, given);
      this.setCorrections(article.id, corrections);
    }
  }

  private add(id: string, text: ShelvedText, indexed: IndexedText): void {
    this.texts.set(text.info.fingerprint, text);
    this.assign(id, text, indexed); // before the index takes it, which keeps no fresh text without an owner
    this.index.add(text, indexed.keys);
  }

  private assign(id: string, text: ShelvedText, counted?: Counted): boolean {
    if (this.readings.get(id)?.of === text) return false;
    this.remove(id);
    this.own(id, text);
    const { hashes, names } = counted ?? countedIn(text);
    this.rarity.add(hashes);
    this.names.add(names);
    return true;
  }

  private own(id: string, text: ShelvedText, version?: string): void {
    const reading = new ShelvedReading(id, text, version);
    this.readings.set(id, reading);
    this.events.add(reading);
    text.owners.push(reading);
  }

  private replaceAnalysis(text: ShelvedText, analysis: Analysis): void {
    const copies = text.owners.length;
    this.names.add(namesIn(text.content.analysis), -copies);
    this.names.add(namesIn(analysis), copies);
    for (const owner of text.owners) this.events.remove(owner);
    text.replaceAnalysis(analysis);
    for (const owner of text.owners) this.events.add(owner);
  }

  private forget(text: ShelvedText): void {
    const { fingerprint } = text.info;
    if (this.texts.get(fingerprint) === text) this.texts.delete(fingerprint);
  }
}

function isSameProvenance(a: Provenance, b: Provenance): boolean {
  const fields = ['outlet', 'author', 'url', 'published'] as const;
  return fields.every((field) => a[field] === b[field]);
}

function countedIn({ content }: ShelvedText): Counted {
  return { hashes: hashesOf(wordsOf(content.told)), names: namesIn(content.analysis) };
}
