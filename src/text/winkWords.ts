import model from 'wink-eng-lite-web-model';
import makeCache, { type Cache } from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { remembering } from './remembering';

/** The words of a model, as far as they are touched here. */
interface Lexemes {
  /** Numbers by word; wink-nlp adds new words. */
  hash: Record<string, number>;
  readonly list: readonly string[];
}

/** What tells the features of a new word, and what it asks, as far as they are touched here. wink-nlp's types leave them open. */
interface Features {
  readonly pos: (word: string, category: number, cache: Cache) => number;
}
interface Core {
  readonly features: { readonly lexeme: Lexemes };
  readonly packing: { readonly efList: readonly string[] };
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
}
interface OpenModel {
  /** Each call loads a model of its own. */
  readonly core: () => Core;
  readonly featureFn: (config: unknown) => Features;
}

const open = model as unknown as OpenModel;
/** All that is asked of a new word; wink-nlp would tell its shape, its ends and its case too, in more time than the rest takes. */
const askedOfNew = ['isAbbrev', 'pos'];

/** Some 14 MB that all share; only new words need a list of their own. */
const loaded = open.core();

/** wink-nlp's words without a memory. */
export interface WinkWords {
  readonly cache: Cache;
  /** How many words there are that the model did not come with. */
  newCount(): number;
  /** Lets go of all new words. */
  forget(): void;
  /** Appends the tokens of a stretch without spaces as wink-nlp keeps them, four numbers each; see `RawDocument`. */
  pushTokens(stretch: string, spacesBefore: number, tokens: number[]): void;
}

export function createWinkWords(): WinkWords {
  const { features } = loaded;
  // words are looked up in the table that is here now, which stays as the model came
  const lexemes = { ...features.lexeme, list: [...features.lexeme.list] };
  const core: Core = {
    ...loaded,
    features: { ...features, lexeme: lexemes },
    packing: { ...loaded.packing, efList: askedOfNew },
  };
  const featureFn = (config: unknown): Features => {
    const own = open.featureFn(config);
    // a new word's tag is asked of its lower case, which may be as new
    const lookup: Cache['lookup'] = (asked) => cache.lookup(asked) ?? numberIn(lexemes, asked);
    let withNew: Cache | undefined;
    const posOf = remembering((key) => {
      withNew ??= { ...cache, lookup };
      return own.pos(key.slice(1), key.charCodeAt(0), withNew);
    });
    return { ...own, pos: (word, category) => posOf(String.fromCharCode(category) + word) };
  };
  const cache = makeCache(core, featureFn);
  const partsOf = remembering((stretch) => readParts(stretch, cache));
  return {
    cache,
    newCount: () => lexemes.list.length - features.lexeme.list.length,
    forget() {
      lexemes.hash = wordsBeside(features.lexeme.hash);
    },
    pushTokens(stretch, spacesBefore, tokens) {
      const first = tokens.length;
      const { numbers, newWords } = partsOf(stretch);
      tokens.push(...numbers);
      for (const { at, word, category } of newWords) tokens[first + at] = cache.add(word, category);
      tokens[first + 1] = (tokens[first + 1] ?? 0) | spacesBefore;
    },
  };
}

/** What a stretch without spaces is parted into. */
interface Parts {
  /** As in `RawDocument.tokens`, with 0 for a new word. */
  readonly numbers: readonly number[];
  /** And where in `numbers` theirs belong, which are others in each text. */
  readonly newWords: readonly { readonly at: number; readonly word: string; readonly category: number }[];
}

const tokenize = makeTokenizer(compileExpressions(loaded.trex), loaded.tcat.hash, loaded.preserve);
const isKnown = 99;

/** wink-nlp parts a stretch by the words that the model came with alone. */
function readParts(stretch: string, cache: Cache): Parts {
  const numbers: number[] = [];
  const newWords: Parts['newWords'][number][] = [];
  tokenize(
    {
      _addToken(word, category) {
        newWords.push({ at: numbers.length, word, category });
        numbers.push(0, 0, 0, 0);
      },
      _addTokenIfInCache(word) {
        const known = cache.lookup(word);
        if (!known) return 0;
        if (known.length === 1) numbers.push(known[0] ?? 0, 0, 0, 0);
        else pushContraction(numbers, known);
        return isKnown;
      },
      isLexeme: cache.lookup,
    },
    stretch,
  );
  return { numbers, newWords };
}

function pushContraction(numbers: number[], known: readonly number[]): void {
  for (let i = 0; i < known.length; i += 4) {
    const [word = 0, normal = 0, lemma = 0, pos = 0] = known.slice(i, i + 4);
    numbers.push(word, normal << 16, lemma | (pos << 20), 0);
  }
}

/**
 * An empty table in which the known words are found too. Made from a hash table: V8 keeps one, where it would give a
 * plain new object another layout with each word that is added, a seventh of all the time that an article takes.
 */
function wordsBeside(known: Lexemes['hash']): Lexemes['hash'] {
  return Object.setPrototypeOf(Object.create(null), known) as Lexemes['hash'];
}

function numberIn({ hash }: Lexemes, word: string): readonly number[] | null {
  const number = hash[word];
  return number === undefined ? null : [number];
}
