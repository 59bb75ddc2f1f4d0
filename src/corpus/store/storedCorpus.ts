import type { Segment } from '../index/segment';
import { Numbered } from '../index/segment';
import { PackedPostings } from '../index/packedPostings';
import type { Library } from '../library';
import type { Reading } from '../reading';
import { ShelvedText, type Shelf } from '../shelf';
import { ByteReader, ByteWriter } from '../bytes';
import { frame, frameName, unframe } from './frame';
import type { Squeezing, TextInfo } from './packedArticle';

type TextSegment = Segment<Reading, ShelvedText>;

/** A file of a store. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An article that was stored. */
export interface StoredArticle {
  readonly id: string;
  /** As it was put. */
  readonly version?: string;
}

/** What a manifest says before its segments are read. */
export interface Manifest {
  /** Names of the segments' files. */
  readonly segments: readonly string[];
  readonly rest: ByteReader;
}

/**
 * Writes and reads a library as files: segments that never change, and a manifest that says which articles have which
 * texts, and the statistics. Bytes of another program are refused: its analyses may differ.
 */
export class StoredCorpus {
  private readonly names = new WeakMap<TextSegment, string>();

  constructor(
    private readonly library: Library,
    private readonly squeezing: Squeezing,
  ) {}

  /** The manifest, and those segments whose names are not among `have`. Seals what is fresh. */
  save(
    program: string,
    have: ReadonlySet<string>,
  ): { manifest: Uint8Array; segments: StoredFile[]; all: string[] } {
    const { library } = this;
    library.index.seal();
    const segments: StoredFile[] = [];
    const all: string[] = [];
    for (const segment of library.index.segments) {
      const known = this.names.get(segment);
      if (known !== undefined && have.has(known)) {
        all.push(known);
        continue;
      }
      const bytes = frame(program, (writer) => writeSegment(writer, segment));
      const name = frameName(bytes);
      this.names.set(segment, name);
      all.push(name);
      segments.push({ name, bytes });
    }
    return { manifest: frame(program, (writer) => this.writeManifest(writer, all)), segments, all };
  }

  /**
   * Takes what was saved. What was put meanwhile stays.
   * @returns all articles that were stored.
   * @throws for files that are damaged, missing or another program's; the library is as it was then.
   */
  restore(program: string, manifest: Uint8Array, files: readonly StoredFile[]): StoredArticle[] {
    const { segments, rest } = readManifest(manifest, program);
    const read = segments.map((name) => {
      const file = files.find((each) => each.name === name);
      if (!file || frameName(file.bytes) !== name) throw new RangeError(`its part ${name} is missing`);
      return readSegment(unframe(file.bytes, program), this.library.shelf);
    });
    const inner = new ByteReader(this.squeezing.expand(rest.block()));
    const articles = readArticles(inner, read);
    read.forEach((segment, i) => {
      this.library.adopt(segment);
      this.names.set(segment, segments[i] ?? '');
    });
    this.library.adoptArticles(articles, () => {
      this.library.rarity.read(inner);
      this.library.names.read(inner);
    });
    return articles.map(({ id, version }) => ({ id, ...(version === undefined ? {} : { version }) }));
  }

  private writeManifest(writer: ByteWriter, names: readonly string[]): void {
    const { library } = this;
    writer.count(names.length);
    for (const name of names) writer.text(name);
    const inner = new ByteWriter();
    const places = placesOf(library.index.segments);
    const articles = [...library.articles()];
    inner.count(articles.length);
    for (const { article, version, of } of articles) {
      inner.text(article.id);
      inner.text(version ?? '');
      inner.count(places.get(of) ?? 0);
    }
    library.rarity.write(inner);
    library.names.write(inner);
    writer.block(this.squeezing.squeeze(inner.finish()));
  }
}

/**
 * The beginning of a manifest: which files belong to it.
 * @throws RangeError if it is damaged or another program's.
 */
function readManifest(manifest: Uint8Array, program: string): Manifest {
  const rest = unframe(manifest, program);
  return { segments: Array.from({ length: rest.count() }, () => rest.text()), rest };
}

/** The number of each text, counted through all segments. */
function placesOf(segments: readonly TextSegment[]): Map<ShelvedText, number> {
  const places = new Map<ShelvedText, number>();
  for (const { texts } of segments) for (const text of texts.entries) places.set(text, places.size);
  return places;
}

function readArticles(
  reader: ByteReader,
  segments: readonly TextSegment[],
): { id: string; version?: string; text: ShelvedText }[] {
  const texts = segments.flatMap((segment) => segment.texts.entries);
  return Array.from({ length: reader.count() }, () => {
    const [id, version] = [reader.text(), reader.text()];
    const text = texts[reader.count()];
    if (!text) throw new RangeError('it names a text that it does not hold');
    return { id, text, ...(version === '' ? {} : { version }) };
  });
}

function writeSegment(writer: ByteWriter, { texts, postings }: TextSegment): void {
  writer.count(texts.entries.length);
  for (const { info, packed } of texts.entries) {
    writeInfo(writer, info);
    writer.block(packed);
  }
  postings.write(writer);
}

function readSegment(reader: ByteReader, shelf: Shelf): TextSegment {
  const texts = new Numbered<Reading, ShelvedText>();
  for (let left = reader.count(); left > 0; left--) {
    texts.add(new ShelvedText(shelf, readInfo(reader), reader.block()));
  }
  return { texts, postings: PackedPostings.read(reader) };
}

function writeInfo(writer: ByteWriter, info: TextInfo): void {
  writer.text(info.fingerprint);
  writer.count(info.blocks);
  writer.count(info.quotes);
  writer.count(info.misread);
  writer.block(info.quotedBlocks);
  writer.words(info.names);
  writer.text(info.headline);
  writer.text(info.outlet ?? '');
  writer.text(info.published ?? '');
}

function readInfo(reader: ByteReader): TextInfo {
  const info = {
    fingerprint: reader.text(),
    blocks: reader.count(),
    quotes: reader.count(),
    misread: reader.count(),
    // copies: they are small, and a view takes more than they do
    quotedBlocks: new Uint8Array(reader.block()),
    names: new Uint32Array(reader.words()),
    headline: reader.text(),
  };
  const [outlet, published] = [reader.text(), reader.text()];
  return { ...info, ...(outlet === '' ? {} : { outlet }), ...(published === '' ? {} : { published }) };
}
