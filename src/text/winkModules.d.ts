// The modules of wink-nlp that `wink.ts` puts together itself, as far as they are touched there.

declare module 'wink-nlp/src/cache.js' {
  /** All words by number: those of the model, then those met in texts. */
  export interface Cache {
    /** The number of a new word, which is added if need be. */
    readonly add: (word: string, category: number) => number;
    /**
     * The number of a word of the model in a list of one; of a contraction four numbers for each of its parts: the
     * word, its normal form, its lemma and its tag. `null` for all other words.
     */
    readonly lookup: (word: string) => readonly number[] | null;
    readonly value: (word: number) => string;
    readonly normal: (word: number) => number;
    readonly mappedSpelling: (word: number) => number;
    readonly property: (word: number, name: string) => number;
    readonly valueOf: (name: string, number: number) => string;
    /** How many words the model came with; their numbers are below this. */
    readonly intrinsicSize: () => number;
  }
  const makeCache: (core: unknown, featureFn: unknown) => Cache;
  // eslint-disable-next-line import-x/no-default-export -- what a bundler gives of a CommonJS module
  export default makeCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compile: (expressions: unknown) => unknown;
  // eslint-disable-next-line import-x/no-default-export -- what a bundler gives of a CommonJS module
  export default compile;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** Takes the tokens that a text is parted into, in order. */
  export interface TokenTaker {
    readonly _addToken: (word: string, category: number) => void;
    /** Answers 0, and takes nothing, if the model does not know the word. */
    readonly _addTokenIfInCache: (word: string) => number;
    readonly isLexeme: (word: string) => unknown;
  }
  const makeTokenizer: (
    expressions: unknown,
    categories: unknown,
    preserved: unknown,
  ) => (taker: TokenTaker, text: string) => void;
  // eslint-disable-next-line import-x/no-default-export -- what a bundler gives of a CommonJS module
  export default makeTokenizer;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  /** A text while it is read. */
  export interface RawDocument {
    readonly cache: Cache;
    /**
     * Four numbers a token: its word; the spaces before it and, of a part of a contraction, from the 17th bit on where
     * its normal form is told; its lemma, if it is such a part, and from the 21st bit on its tag; and one not asked for.
     */
    readonly tokens: number[];
    readonly numOfTokens: number;
    /** First and last token of each. */
    readonly sentences: (readonly [number, number, ...unknown[]])[];
  }
  const mappers: {
    readonly mapRawTokens2UIdOfNormal: (document: RawDocument) => number[];
    readonly mapRawTokens2UIdOfDefaultPOS: (document: RawDocument) => number[];
  };
  // eslint-disable-next-line import-x/no-default-export -- what a bundler gives of a CommonJS module
  export default mappers;
}
