import type { PartOfSpeech as WinkPartOfSpeech } from 'wink-nlp';
import { inLatin1 } from './plainLetters';
import type { Span } from './span';
import { createWink, type WinkTokens } from './wink';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), as wink-nlp assigns them. */
export type PartOfSpeech = WinkPartOfSpeech;

/** A word, number or mark. */
export interface Token extends Span {
  /** The exact words shown, `text.slice(start, end)`. */
  readonly text: string;
  /** Dictionary form, lower case ("told" is "tell"). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A half-open range of token numbers. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What wink-nlp takes for a date, an amount and so on: a range of tokens with wink's name for its type. */
export interface WinkEntity extends TokenRange {
  /** `DATE`, `TIME`, `DURATION`, `MONEY`, `PERCENT`, `CARDINAL`, `ORDINAL`, `URL`, `HASHTAG`, `MENTION`... */
  readonly type: string;
}

export interface TokenizedText {
  /** In order, without overlap; together they are all of the text but its white space. */
  readonly tokens: readonly Token[];
  /** In order; together they hold every token once. No sentence crosses a piece's end. */
  readonly sentences: readonly TokenRange[];
  /** In order, without overlap. */
  readonly entities: readonly WinkEntity[];
}

/**
 * wink-nlp takes time in the square of a run without a space (9 s for 100,000 letters). Longer runs than this are
 * hidden from it and come back as one token each; the longest URL in 3,000 news articles has 214.
 */
const longestRun = 256;
/** Read at most so many code units at once, so that a paragraph of megabytes takes linear memory. */
const longestPiece = 20_000;
/** wink-nlp drops some of these and makes tokens of others; a space has the same width. */
const otherSpace = /[^\S ]/g;
const space = 0x20;

const nlp = createWink();

/**
 * Tokens, sentences and amounts of the given pieces of a text (its paragraphs, say), with offsets into the text.
 * Linear in the length of the pieces; any string will do. Only this file and the `wink*` ones know wink-nlp.
 * @param pieces in order, without overlap; without them the whole text is one piece.
 */
export function tokenize(
  text: string,
  pieces: readonly Span[] = [{ start: 0, end: text.length }],
): TokenizedText {
  const result: Reading = { tokens: [], sentences: [], entities: [] };
  nlp.forget();
  for (const part of partsOf(text, pieces)) readPart(part, text, result);
  return result;
}

/** The tokens alone that `tokenize` gives. Fastest right after it, for a text with the same words. */
export function tokensOf(text: string, pieces: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const part of partsOf(text, pieces)) readTokens(nlp.readTokens(part.shown), part, text, tokens);
  return tokens;
}

/** What wink-nlp is shown at once. */
interface Part {
  readonly shown: string;
  /** Whether the text has the same characters there, so that the words that wink-nlp knows are its words. */
  readonly same: boolean;
  /** Where it begins in the text. */
  readonly offset: number;
  /** See `Readable`. */
  readonly hidden: ReadonlyMap<number, number>;
}

function* partsOf(text: string, pieces: readonly Span[]): Generator<Part> {
  for (const piece of pieces) {
    const { readable, hidden } = makeReadable(text, piece);
    const same = readable === text.slice(piece.start, piece.end);
    for (const { start, end } of cut(readable)) {
      yield { shown: readable.slice(start, end), same, offset: piece.start + start, hidden };
    }
  }
}

interface Readable {
  /** As long as the piece, with spaces where wink-nlp must not look, and letters that it does not part words at. */
  readonly readable: string;
  /** Where hidden runs end, by where they start. */
  readonly hidden: ReadonlyMap<number, number>;
}

function makeReadable(text: string, piece: Span): Readable {
  const hidden = new Map<number, number>();
  const plain = inLatin1(text.slice(piece.start, piece.end).replace(otherSpace, ' '));
  if (plain.length < longestRun) return { readable: plain, hidden };
  // no expression: on a run of megabytes it would need more stack than there is
  const parts: string[] = [];
  let copied = 0;
  for (let from = 0; from < plain.length;) {
    const space = plain.indexOf(' ', from);
    const to = space < 0 ? plain.length : space;
    if (to - from >= longestRun) {
      parts.push(plain.slice(copied, from), 'X'.padEnd(to - from));
      hidden.set(piece.start + from, piece.start + to);
      copied = to;
    }
    from = to + 1;
  }
  const readable = parts.length === 0 ? plain : parts.join('') + plain.slice(copied);
  return { readable, hidden };
}

/** Cuts a text at white space into parts that are short enough to be read at once. */
function* cut(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > longestPiece) {
    let end = start + longestPiece;
    while (!/\s/.test(text.charAt(end))) end--; // no run is longer than `longestRun`
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

interface Reading {
  readonly tokens: Token[];
  readonly sentences: TokenRange[];
  readonly entities: WinkEntity[];
}

function readPart(part: Part, text: string, { tokens, sentences, entities }: Reading): void {
  const document = nlp.read(part.shown);
  const first = tokens.length;
  readTokens(document, part, text, tokens);
  if (tokens.length === first) return;

  for (const [from, to] of document.sentences) sentences.push({ from: first + from, to: first + to + 1 });
  for (const [from, to, type] of document.entities) {
    entities.push({ from: first + from, to: first + to + 1, type: String(type) });
  }
}

function readTokens(
  document: WinkTokens,
  { shown, same, offset, hidden }: Part,
  text: string,
  tokens: Token[],
): void {
  let at = 0;
  for (let i = 0; i < document.count; i++) {
    const value = document.valueOf(i);
    let from = at;
    while (shown.charCodeAt(from) === space) from++;
    const isThere = shown.startsWith(value, from);
    if (!isThere) from = Math.max(at, shown.indexOf(value, at));
    at = Math.min(from + value.length, shown.length);
    const start = offset + from;
    const end = hidden.get(start) ?? offset + at;
    tokens.push({
      start,
      end,
      // wink-nlp's own string of a word is looked up faster than a new one
      text: same && isThere ? value : text.slice(start, end),
      lemma: document.lemmaOf(i),
      pos: document.tagOf(i),
    });
  }
}
