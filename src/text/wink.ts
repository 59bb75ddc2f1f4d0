import type { PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Cache } from 'wink-nlp/src/cache.js';
import mappers, { type RawDocument } from 'wink-nlp/src/tokens-mappers.js';
import { readAutomaton, recognize, type Automaton, type Found, type Transform } from './winkAutomaton';
import { createWinkWords } from './winkWords';

/** What wink-nlp finds of each token, asked by its number. */
export interface WinkTokens {
  readonly count: number;
  readonly valueOf: (token: number) => string;
  readonly tagOf: (token: number) => PartOfSpeech;
  /** In lower case. */
  readonly lemmaOf: (token: number) => string;
}

/** All that is asked of wink-nlp. */
export interface WinkDocument extends WinkTokens {
  /** Number of the first and the last token of each, in order. */
  readonly sentences: readonly (readonly [number, number, ...unknown[]])[];
  /** Number of the first and the last token of each, and its type, in order. */
  readonly entities: readonly Found[];
}

/** wink-nlp without a memory. */
export interface Wink {
  /** Lets go of the words of texts that were read before, which change nothing but the memory that is needed. */
  forget(): void;
  /** What wink-nlp finds in a text or a part of one that has no white space but spaces. */
  read(text: string): WinkDocument;
  /** The same without sentences and amounts, which take much of its time. */
  readTokens(text: string): WinkTokens;
}

/** wink-nlp keeps each new word, one in some twenty, for good: after so many it is made anew. */
const mostNewWords = 200_000;

/**
 * wink-nlp takes a word that it has met for one token from then on: after "Korea's." it reads "Korea's" as one word
 * where it had read two, so that answers would depend on what was read before. Here each text finds the words that the
 * model came with, and no others; a new one is read once in all its parts. Put together from wink-nlp's own parts, which
 * are asked for what is needed alone, and for the parts of a stretch between spaces once: half the time.
 * @param most new words, in all texts, after which wink-nlp is made anew.
 */
export function createWink(most = mostNewWords): Wink {
  let pipe = makePipe();
  return {
    forget() {
      if (pipe.words.newCount() > most) pipe = makePipe();
      pipe.words.forget();
    },
    readTokens(text) {
      const document = tokenized(pipe, text);
      tag(pipe, document, mappers.mapRawTokens2UIdOfNormal(document));
      return told(pipe, document);
    },
    read(text) {
      const document = tokenized(pipe, text);
      const normal = mappers.mapRawTokens2UIdOfNormal(document);
      open.sbd().setter(recognize(pipe.sentences, normal, document.cache, document.tokens), document);
      const entities = recognize(pipe.entities, normal, document.cache, document.tokens);
      tag(pipe, document, normal);
      return { sentences: document.sentences, entities, ...told(pipe, document) };
    },
  };
}

/** What finds patterns of one kind, as far as it is touched here. wink-nlp's types leave it open. */
interface Machines {
  readonly machines: readonly string[];
  readonly transformers: readonly (Transform | undefined)[];
}
interface OpenModel {
  readonly sbd: () => Machines & {
    readonly setter: (found: readonly Found[], document: RawDocument) => void;
  };
  readonly ner: () => Machines;
  readonly pos: () => Machines & {
    readonly updater: (
      found: readonly Found[],
      cache: Cache,
      tags: number[],
      normal: readonly number[],
    ) => void;
  };
  readonly addons: { readonly lemmatize: (word: string, tag: string, cache: Cache) => string };
}

const open = model as unknown as OpenModel;

interface Pipe {
  readonly words: ReturnType<typeof createWinkWords>;
  readonly sentences: readonly Automaton[];
  readonly entities: readonly Automaton[];
  readonly tags: readonly Automaton[];
  /** By number of the word and of its tag; of the words of the model. */
  readonly lemmas: Map<number, string>;
}

function makePipe(): Pipe {
  const words = createWinkWords();
  const { cache } = words;
  const ready = ({ machines, transformers }: Machines, ignored: string): Automaton[] => {
    const [passedOver = -1] = cache.lookup(ignored) ?? [];
    return machines.map((machine, i) => readAutomaton(machine, transformers[i], passedOver));
  };
  return {
    words,
    sentences: ready(open.sbd(), '\n'),
    entities: ready(open.ner(), '\n'),
    tags: ready(open.pos(), cache.value(0)),
    lemmas: new Map(),
  };
}

/** The tokens of a text, without their tags and lemmas. */
function tokenized({ words }: Pipe, text: string): RawDocument {
  const tokens: number[] = [];
  let at = 0;
  while (at < text.length) {
    let from = at;
    while (text.charCodeAt(from) === space) from++;
    const next = text.indexOf(' ', from);
    const end = next < 0 ? text.length : next;
    if (end > from) words.pushTokens(text.slice(from, end), Math.min(from - at, mostSpaces), tokens);
    at = end;
  }
  return { cache: words.cache, tokens, numOfTokens: tokens.length / tokenSize, sentences: [] };
}

const space = 0x20;
/** As many spaces before a token as wink-nlp can keep. */
const mostSpaces = 0xfffe;
/** See `RawDocument`. */
const tokenSize = 4;
const normalBits = 16;
const tagBits = 20;
const lemmaMask = (1 << tagBits) - 1;
const tagMask = 0x3f;

/** Adds the tags that tokens have in their sentences. */
function tag({ words, tags }: Pipe, document: RawDocument, normal: readonly number[]): void {
  const { cache } = words;
  const { tokens } = document;
  const own = mappers.mapRawTokens2UIdOfDefaultPOS(document);
  const { updater } = open.pos();
  for (const automaton of tags) updater(recognize([automaton], own, cache, tokens), cache, own, normal);
  own.forEach((tag, i) => {
    if (tokens[i * tokenSize + 2] === 0) tokens[i * tokenSize + 2] = tag << tagBits;
  });
}

function told({ words: { cache }, lemmas }: Pipe, { tokens, numOfTokens }: RawDocument): WinkTokens {
  const wordOf = (token: number): number => tokens[token * tokenSize] ?? 0;
  const keptOf = (token: number): number => tokens[token * tokenSize + 2] ?? 0;
  const tagNumber = (token: number): number => (keptOf(token) >>> tagBits) & tagMask;
  return {
    count: numOfTokens,
    valueOf: (token) => cache.value(wordOf(token)),
    tagOf: (token) => cache.valueOf('pos', tagNumber(token)) as PartOfSpeech,
    lemmaOf(token) {
      const isPartOfContraction = (tokens[token * tokenSize + 1] ?? 0) >>> normalBits > 0;
      if (isPartOfContraction) return cache.value(keptOf(token) & lemmaMask).toLowerCase();
      const [word, tag] = [wordOf(token), tagNumber(token)];
      if (word >= cache.intrinsicSize()) return readLemma(cache, word, tag);
      const key = word * (tagMask + 1) + tag;
      const known = lemmas.get(key);
      if (known !== undefined) return known;
      const lemma = readLemma(cache, word, tag);
      lemmas.set(key, lemma);
      return lemma;
    },
  };
}

function readLemma(cache: Cache, word: number, tag: number): string {
  const mapped = cache.mappedSpelling(word);
  // there is none for a contraction that a mark makes one word: “cannot,”
  const lemma = (
    cache.property(mapped, 'isSLemma') === 1
      ? cache.value(cache.property(mapped, 'lemma'))
      : open.addons.lemmatize(cache.value(cache.normal(word)), cache.valueOf('pos', tag), cache)
  ) as string | undefined;
  return (lemma ?? cache.value(word)).toLowerCase();
}
