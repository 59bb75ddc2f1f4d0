import winkNlp, { type Document, type ItsHelpers, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The words of a model, as far as they are touched here. */
interface Lexemes {
  /** Numbers by word; wink-nlp adds new words. */
  hash: Record<string, number>;
  readonly list: readonly string[];
}

/** wink-nlp with what a model came with. */
interface Fresh {
  readonly wink: WinkMethods;
  readonly lexemes: Lexemes;
  readonly knownWords: Lexemes['hash'];
  readonly knownCount: number;
}

/** wink-nlp without a memory. */
export interface Wink {
  readonly its: ItsHelpers;
  /** What wink-nlp finds in a text, whatever was read before. */
  readDoc(text: string): Document;
}

/** wink-nlp keeps each new word, one in some twenty, for good: after so many it is made anew. */
const mostNewWords = 200_000;

/**
 * wink-nlp takes a word that it has met for one token from then on: after "Korea's." it reads "Korea's" as one word
 * where it had read two, so that answers would depend on what was read before. Here each text finds the words that the
 * model came with, and no others.
 * @param stages of wink-nlp's pipe.
 * @param most new words, in all texts, after which wink-nlp is made anew.
 */
export function createWink(stages: string[], most = mostNewWords): Wink {
  let fresh = makeFresh(stages);
  return {
    its: fresh.wink.its,
    readDoc(text) {
      if (fresh.lexemes.list.length - fresh.knownCount > most) fresh = makeFresh(stages);
      // words are looked up in what the model came with, and new ones are added here
      fresh.lexemes.hash = Object.create(fresh.knownWords) as Lexemes['hash'];
      return fresh.wink.readDoc(text);
    },
  };
}

/** What tells the features of a new word, and what it asks, as far as they are touched here. wink-nlp's types leave them open. */
interface Features {
  readonly pos: (word: string, category: number, cache: Cache) => number;
}
interface Cache {
  /** The number of a word in a list of one; `null` for an unknown one. */
  readonly lookup: (word: string) => readonly number[] | null;
}
interface Core {
  readonly features: { readonly lexeme: Lexemes };
}
interface OpenModel {
  /** Each call loads a model of its own. */
  readonly core: () => Core;
  readonly featureFn: (config: unknown) => Features;
  /** Each call makes a string of the string that it made before, twice as long. */
  readonly metaCER: () => unknown;
}

const open = model as unknown as OpenModel;
/** Some 14 MB that all share; only new words need a list of their own. */
const loaded = open.core();
const metaEntities = open.metaCER();

function makeFresh(stages: string[]): Fresh {
  const { features } = loaded;
  const { hash, list } = features.lexeme;
  const lexemes = { ...features.lexeme, hash: Object.create(hash) as Lexemes['hash'], list: [...list] };
  const core: Core = { ...loaded, features: { ...features, lexeme: lexemes } };
  const featureFn = (config: unknown): Features => {
    const own = open.featureFn(config);
    // a new word's tag is asked of its lower case, which may be as new
    const pos: Features['pos'] = (word, category, cache) => {
      const lookup: Cache['lookup'] = (asked) => cache.lookup(asked) ?? numberIn(lexemes, asked);
      return own.pos(word, category, { ...cache, lookup });
    };
    return { ...own, pos };
  };
  const wink = winkNlp({ ...model, core: () => core, featureFn, metaCER: () => metaEntities }, stages);
  return { wink, lexemes, knownWords: lexemes.hash, knownCount: lexemes.list.length };
}

function numberIn({ hash }: Lexemes, word: string): readonly number[] | null {
  const number = hash[word];
  return number === undefined ? null : [number];
}
