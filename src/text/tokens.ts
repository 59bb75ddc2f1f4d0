/* eslint-disable @typescript-eslint/unbound-method -- wink's `its` helpers are plain functions declared as methods */
import winkNlp, { type Detail, type ItsHelpers, type PartOfSpeech as WinkPartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from './span';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), as wink-nlp assigns them. */
export type PartOfSpeech = WinkPartOfSpeech;

/** A word, number or mark. */
export interface Token extends Span {
  /** The exact words shown, `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, contractions spelt out ("n’t" is "not"). */
  readonly normal: string;
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
const whiteSpace = /\s/g;

const nlp = winkNlp(model, ['sbd', 'pos', 'ner']);
const its: ItsHelpers = nlp.its;

/**
 * Tokens, sentences and amounts of the given pieces of a text (its paragraphs, say), with offsets into the text.
 * Linear in the length of the pieces; any string will do. This is the only file that knows wink-nlp.
 * @param pieces in order, without overlap; without them the whole text is one piece.
 */
export function tokenize(
  text: string,
  pieces: readonly Span[] = [{ start: 0, end: text.length }],
): TokenizedText {
  const result: Reading = { tokens: [], sentences: [], entities: [] };
  for (const piece of pieces) {
    const { readable, hidden } = makeReadable(text, piece);
    for (const { start, end } of cut(readable)) {
      readPart(readable.slice(start, end), piece.start + start, hidden, text, result);
    }
  }
  return result;
}

interface Readable {
  /** As long as the piece, with spaces where wink-nlp must not look. */
  readonly readable: string;
  /** Where hidden runs end, by where they start. */
  readonly hidden: ReadonlyMap<number, number>;
}

function makeReadable(text: string, piece: Span): Readable {
  const hidden = new Map<number, number>();
  const plain = text.slice(piece.start, piece.end).replace(whiteSpace, ' ');
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

function readPart(
  part: string,
  offset: number,
  hidden: ReadonlyMap<number, number>,
  text: string,
  { tokens, sentences, entities }: Reading,
): void {
  const document = nlp.readDoc(part);
  const words = document.tokens();
  const values = words.out();
  const spaces = words.out(its.precedingSpaces);
  const tags = words.out(its.pos) as PartOfSpeech[];
  const lemmas = words.out(its.lemma as typeof its.normal);
  const normals = words.out(its.normal);

  const first = tokens.length;
  let at = 0;
  values.forEach((value, i) => {
    let from = at + (spaces[i]?.length ?? 0);
    if (!part.startsWith(value, from)) from = Math.max(at, part.indexOf(value, at));
    at = Math.min(from + value.length, part.length);
    const start = offset + from;
    const end = hidden.get(start) ?? offset + at;
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      normal: (normals[i] ?? value).toLowerCase(),
      lemma: (lemmas[i] ?? value).toLowerCase(),
      pos: tags[i] ?? 'X',
    });
  });
  if (tokens.length === first) return;

  for (const [from, to] of document.sentences().out(its.span) as unknown as [number, number][]) {
    sentences.push({ from: first + from, to: first + to + 1 });
  }
  const spans = document.entities().out(its.span) as unknown as [number, number][];
  const details = document.entities().out(its.detail) as unknown as Detail[];
  spans.forEach(([from, to], i) => {
    entities.push({ from: first + from, to: first + to + 1, type: details[i]?.type ?? '' });
  });
}
