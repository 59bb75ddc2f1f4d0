import type { Analysis, Provenance } from '../analysis/model';
import type { SpeakerCorrection } from '../annotations/corrections';
import type { Article } from '../text/article';
import { paragraphsOf } from '../text/paragraphs';
import type { Inserted } from '../text/layOut';
import type { Span } from '../text/span';
import { correctSpeakers } from './correctSpeakers';
import type { Account } from './facts/eventIndex';
import type { Entry } from './index/segment';
import type { NamedArticle } from './listings';
import { stretchesOf, type Reading, type Stretch } from './reading';
import {
  infoOf,
  openPacked,
  openText,
  packOpen,
  type OpenText,
  type Squeezing,
  type TextInfo,
} from './store/packedArticle';

/** A text in use, with what was asked of it so far. */
interface Opened {
  readonly content: OpenText;
  paragraphs?: readonly Span[];
  /** Since the shelf last looked for room. */
  used: boolean;
}

/** A text of the corpus, with the articles that have it: several where files are copies. */
export class ShelvedText implements Entry<ShelvedReading> {
  readonly owners: ShelvedReading[] = [];
  private opened: Opened | undefined;

  /** At least one of `packed` and `open` is given. */
  constructor(
    private readonly shelf: Shelf,
    private known: TextInfo,
    private bytes: Uint8Array | undefined,
    open?: OpenText,
  ) {
    if (open) this.take(open);
  }

  get info(): TextInfo {
    return this.known;
  }

  get blocks(): number {
    return this.known.blocks;
  }

  /** What `openPacked` reads. */
  get packed(): Uint8Array {
    return (this.bytes ??= packOpen(this.content, this.shelf.squeezing));
  }

  /** Puts the same bytes elsewhere: into those of a segment, so that they are not held twice. */
  set packed(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get content(): OpenText {
    return this.open().content;
  }

  get paragraphs(): readonly Span[] {
    const opened = this.open();
    return (opened.paragraphs ??= paragraphsOf(opened.content.told));
  }

  get stretches(): readonly Stretch[] {
    return this.content.stretches;
  }

  /** Takes another analysis of the same text. */
  replaceAnalysis(analysis: Analysis): void {
    const { text, blockStarts } = this.content;
    this.bytes = undefined;
    const content = openText(text, analysis, blockStarts);
    this.known = infoOf(content);
    if (this.opened) this.opened = { content, used: true };
  }

  /** Goes back to bytes unless it was used since this was asked last; whether it did. */
  closeIfUnused(): boolean {
    if (this.opened?.used) {
      this.opened.used = false;
      return false;
    }
    this.bytes = this.packed;
    this.opened = undefined;
    return true;
  }

  private open(): Opened {
    const { opened } = this;
    if (!opened) return this.take(openPacked(this.packed, this.shelf.squeezing));
    opened.used = true;
    return opened;
  }

  private take(content: OpenText): Opened {
    const opened = { content, used: true };
    this.opened = opened;
    this.shelf.opened(this, content.text.length);
    return opened;
  }
}

/** Keeps texts open while they have no more characters together than a limit, then closes those not used lately. */
export class Shelf {
  private open: { readonly text: ShelvedText; readonly characters: number }[] = [];
  private characters = 0;

  constructor(
    readonly squeezing: Squeezing,
    private readonly mostCharacters: number,
  ) {}

  /** Told of each text that was opened. */
  opened(text: ShelvedText, characters: number): void {
    this.open.push({ text, characters });
    this.characters += characters;
    if (this.characters > this.mostCharacters) this.makeRoom(text);
  }

  /** Goes round once or twice: what was used since the last time stays one time more (a clock, as for pages of memory). */
  private makeRoom(except: ShelvedText): void {
    for (let rounds = 0; rounds < 2 && this.characters > this.mostCharacters / 2; rounds++) {
      this.open = this.open.filter(({ text, characters }) => {
        if (text === except || this.characters <= this.mostCharacters / 2 || !text.closeIfUnused())
          return true;
        this.characters -= characters;
        return false;
      });
    }
  }
}

/** An article of the corpus whose text is brought back when it is asked for. */
export class ShelvedReading implements Reading, Account {
  readonly article: Article;
  /** What is known of where the article is from, besides what its text tells. */
  given: Provenance = {};
  /** Who speaks which words, as a person says. */
  corrections: readonly SpeakerCorrection[] = [];
  /** What came of them, until the text is brought back anew. */
  private last: Corrected | undefined;

  /** @param version what tells its owner that the article's file is as it was. */
  constructor(
    readonly id: string,
    readonly of: ShelvedText,
    public version?: string,
  ) {
    this.article = new ShelvedArticle(id, of);
  }

  get printed(): string {
    return this.of.content.text;
  }

  get inserts(): readonly Inserted[] {
    return this.of.content.inserts;
  }

  get analysis(): Analysis {
    return this.corrections.length === 0 ? this.of.content.analysis : this.corrected.analysis;
  }

  get asRead(): Reading {
    if (this.corrections.length === 0) return this;
    const { id, of, version, given } = this;
    return Object.assign(new ShelvedReading(id, of, version), { given });
  }

  get provenance(): Provenance {
    return { ...this.analysis.provenance, ...this.given };
  }

  /** What lists call the article by. Its text stays closed. */
  get named(): NamedArticle {
    const { id: article, published } = this;
    const { headline, outlet: told } = this.of.info;
    const outlet = this.given.outlet ?? told;
    const provenance = {
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
    };
    return { article, provenance, headline };
  }

  get names(): Uint32Array {
    return this.of.info.names;
  }

  get published(): string | undefined {
    return this.given.published ?? this.of.info.published;
  }

  get stretches(): readonly Stretch[] {
    return this.corrections.length === 0 ? this.of.stretches : this.corrected.stretches;
  }

  private get corrected(): Corrected {
    const { corrections, last } = this;
    const { analysis: read, told } = this.of.content;
    if (last?.read === read && last.corrections === corrections) return last;
    const analysis = correctSpeakers(read, corrections);
    return (this.last = { read, corrections, analysis, stretches: stretchesOf(told, analysis) });
  }

  get blockStarts(): Uint32Array {
    return this.of.content.blockStarts;
  }

  get quotedBlocks(): Uint8Array {
    return this.of.info.quotedBlocks;
  }
}

/** An analysis with what a person said of its speakers, and what it was made from. */
interface Corrected extends Pick<Reading, 'analysis' | 'stretches'> {
  readonly read: Analysis;
  readonly corrections: readonly SpeakerCorrection[];
}

class ShelvedArticle implements Article {
  constructor(
    readonly id: string,
    private readonly of: ShelvedText,
  ) {}

  get text(): string {
    return this.of.content.told;
  }

  get fingerprint(): string {
    return this.of.info.fingerprint;
  }

  get paragraphs(): readonly Span[] {
    return this.of.paragraphs;
  }
}
