import type { Analysis, Quote } from '../../analysis/model';
import type { Inserted } from '../../text/layOut';
import { misreadLetters } from '../../text/misread';
import { paragraphsOf } from '../../text/paragraphs';
import { toldText } from '../../text/told';
import { wordsOf } from '../../text/words';
import { eventNames } from '../facts/eventIndex';
import { headlineOf } from '../headline';
import { blocksOf, hashesOf } from '../index/blocks';
import { namesIn, type NameCount } from '../names/nameCounts';
import { stretchesOf, type Stretch } from '../reading';
import { ByteReader, ByteWriter } from '../bytes';
import { packValue, unpackValue } from './packedValue';

/** Makes bytes fewer, and brings them back. What cannot squeeze gives the bytes as they are. */
export interface Squeezing {
  readonly squeeze: (bytes: Uint8Array) => Uint8Array;
  /** May throw for bytes that were not squeezed. */
  readonly expand: (bytes: Uint8Array) => Uint8Array;
}

/** Bytes left as they are. */
export const unsqueezed: Squeezing = { squeeze: (bytes) => bytes, expand: (bytes) => bytes };

/** What is known of a text without opening it. */
export interface TextInfo {
  readonly fingerprint: string;
  /** How many blocks the text has. */
  readonly blocks: number;
  /** How many quotes it has in marks, as the editor counts them. */
  readonly quotes: number;
  /** How many of its letters were misread; see `misreadLetters`. */
  readonly misread: number;
  /** A bit for each block, the lowest first: whether it holds words between marks. */
  readonly quotedBlocks: Uint8Array;
  /** See `eventNames`. */
  readonly names: Uint32Array;
  /** See `headlineOf`. */
  readonly headline: string;
  /** Outlet as the text tells it. */
  readonly outlet?: string;
  /** Date of publication as the text tells it. */
  readonly published?: string;
}

/** A text with all that is asked of it. */
export interface OpenText {
  /** As printed. */
  readonly text: string;
  /** See `told.ts`. */
  readonly told: string;
  /** See `Reading`; kept apart from the analysis, which hardly anybody asks for. */
  readonly inserts: readonly Inserted[];
  readonly analysis: Analysis;
  /** See `Reading`. */
  readonly blockStarts: Uint32Array;
  /** See `Reading`. Does not ask for the analysis before a stretch's quote is asked for. */
  readonly stretches: readonly Stretch[];
}

/** What the statistics and the index of a corpus take of a text. */
export interface IndexedText {
  readonly info: TextInfo;
  /** For each block, the keys of the shingles that begin in it. */
  readonly keys: readonly Uint32Array[];
  /** Of all words, in order. */
  readonly hashes: Uint32Array;
  readonly names: readonly NameCount[];
}

/** The same with the text itself: plain data, made on any thread. */
export interface PackedArticle extends IndexedText {
  /** See `openPacked`. */
  readonly packed: Uint8Array;
}

/** Reads a text for a corpus. Linear in its length. */
export function indexText(text: string, analysis: Analysis): { indexed: IndexedText; open: OpenText } {
  const words = wordsOf(toldText(text, analysis.inserts));
  const hashes = hashesOf(words);
  const { starts, keys } = blocksOf(words, hashes);
  const open = openText(text, analysis, starts);
  return { indexed: { info: infoOf(open), keys, hashes, names: namesIn(analysis) }, open };
}

/** A text with its analysis, open. */
export function openText(text: string, analysis: Analysis, blockStarts: Uint32Array): OpenText {
  const { inserts } = analysis;
  const told = toldText(text, inserts);
  return { text, told, inserts, analysis, blockStarts, stretches: stretchesOf(told, analysis) };
}

/** The same for a corpus on another thread. */
export function packArticle(text: string, analysis: Analysis, squeezing: Squeezing): PackedArticle {
  const { indexed, open } = indexText(text, analysis);
  return { ...indexed, packed: packOpen(open, squeezing) };
}

/** What is known of an open text. */
export function infoOf(open: OpenText): TextInfo {
  const { outlet, published } = open.analysis.provenance;
  return {
    fingerprint: open.analysis.fingerprint,
    blocks: open.blockStarts.length,
    quotes: open.analysis.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial').length,
    misread: misreadLetters(open.text)?.count ?? 0,
    quotedBlocks: quotedBlocksOf(open),
    names: eventNames(open.analysis),
    headline: headlineOf(headed(open)),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Whether there are lines at all is asked only of a text of which the analysis found no headline. */
function headed({ text, told, inserts, analysis }: OpenText): Parameters<typeof headlineOf>[0] {
  const article = {
    get paragraphs() {
      return paragraphsOf(told);
    },
  };
  return { article, printed: text, inserts, analysis };
}

/** Packs a text with its analysis into few bytes. */
export function packOpen(open: OpenText, { squeeze }: Squeezing): Uint8Array {
  const { text, inserts, analysis, blockStarts, stretches } = open;
  const inner = new ByteWriter();
  inner.text(text);
  const writer = new ByteWriter();
  writer.count(blockStarts.length);
  let before = 0;
  for (const start of blockStarts) {
    writer.count(start - before);
    before = start;
  }
  writer.count(inserts.length);
  before = 0;
  for (const { start, end, told } of inserts) {
    writer.count(start - before);
    writer.count(end - start);
    writer.count(told === undefined ? 0 : told.length + 1);
    for (let i = 0; i < (told?.length ?? 0); i++) writer.count(told?.charCodeAt(i) ?? 0);
    before = start;
  }
  writer.count(stretches.length);
  before = 0;
  for (const { start, end, quote } of stretches) {
    writer.count(start - before);
    writer.count(end - start);
    writer.count(analysis.quotes.indexOf(quote));
    before = start;
  }
  writer.block(squeeze(inner.finish()));
  writer.block(squeeze(packValue(analysis, text)));
  return writer.finish();
}

/**
 * Brings back a text; its analysis only when that is asked for.
 * @throws for bytes that `packOpen` did not make.
 */
export function openPacked(packed: Uint8Array, { expand }: Squeezing): OpenText {
  const reader = new ByteReader(packed);
  const blockStarts = new Uint32Array(Math.min(reader.count(), packed.length));
  let start = 0;
  for (let i = 0; i < blockStarts.length; i++) blockStarts[i] = start += reader.count();
  let analysis: Analysis | undefined;
  const quoteAt = (number: number): Quote => {
    const quote = open.analysis.quotes[number];
    if (!quote) throw new RangeError(`there is no quote ${number}`);
    return quote;
  };
  const inserts: Inserted[] = [];
  start = 0;
  for (let left = reader.count(); left > 0; left--) {
    start += reader.count();
    const span = { start, end: start + reader.count() };
    const units = reader.count() - 1;
    const told = Array.from({ length: Math.max(0, units) }, () => String.fromCharCode(reader.count())).join(
      '',
    );
    inserts.push(units < 0 ? span : { ...span, told });
  }
  const stretches: Stretch[] = [];
  start = 0;
  for (let left = reader.count(); left > 0; left--) {
    start += reader.count();
    stretches.push(new PackedStretch(start, start + reader.count(), reader.count(), quoteAt));
  }
  const text = new ByteReader(expand(reader.block())).text();
  const analysisBytes = reader.block();
  const open: OpenText = {
    text,
    told: toldText(text, inserts),
    inserts,
    blockStarts,
    stretches,
    get analysis() {
      return (analysis ??= unpackValue(expand(analysisBytes), text) as Analysis);
    },
  };
  return open;
}

/** A stretch that looks its quote up when it is asked for: most places that are looked at turn out to be nothing. */
class PackedStretch implements Stretch {
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly number: number,
    private readonly quoteAt: (number: number) => Quote,
  ) {}

  get quote(): Quote {
    return this.quoteAt(this.number);
  }
}

function quotedBlocksOf({ blockStarts: starts, stretches }: OpenText): Uint8Array {
  const quoted = new Uint8Array((starts.length + 7) >>> 3);
  let block = 0;
  for (const { start, end } of stretches) {
    while (block + 1 < starts.length && (starts[block + 1] ?? 0) <= start) block++;
    for (let at = block; at < starts.length && (at === block || (starts[at] ?? 0) < end); at++) {
      quoted[at >>> 3] = (quoted[at >>> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return quoted;
}
