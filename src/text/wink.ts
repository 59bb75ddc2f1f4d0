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
  readonly knownCount: number;
}

/** wink-nlp without a memory. */
export interface Wink {
  readonly its: ItsHelpers;
  /** Begins another text: nothing is known then of what was read before. */
  forget(): void;
  /** What wink-nlp finds in a text or a part of one. */
  readDoc(text: string): Document;
}

/** wink-nlp keeps each new word, one in some twenty, for good: after so many it is made anew. */
const mostNewWords = 200_000;

/**
 * wink-nlp takes a word that it has met for one token from then on: after "Korea's." it reads "Korea's" as one word
 * where it had read two, so that answers would depend on what was read before. Here each text finds the words that the
 * model came with, and no others; a new one is read once in all its parts.
 * @param stages of wink-nlp's pipe.
 * @param most new words, in all texts, after which wink-nlp is made anew.
 */
export function createWink(stages: string[], most = mostNewWords): Wink {
  let fresh = makeFresh(stages);
  return {
    its: fresh.wink.its,
    forget() {
      if (fresh.lexemes.list.length - fresh.knownCount > most) fresh = makeFresh(stages);
      fresh.lexemes.hash = wordsBeside(loaded.features.lexeme.hash);
    },
    readDoc: (text) => fresh.wink.readDoc(text),
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
  readonly packing: { readonly efList: readonly string[] };
}
interface OpenModel {
  /** Each call loads a model of its own. */
  readonly core: () => Core;
  readonly featureFn: (config: unknown) => Features;
  /** Each call makes a string of the string that it made before, twice as long. */
  readonly metaCER: () => unknown;
}

const open = model as unknown as OpenModel;
/** All that is asked of a new word; wink-nlp would tell its shape, its ends and its case too, in more time than the rest takes. */
const askedOfNew = ['isAbbrev', 'pos'];

/** Some 14 MB that all share; only new words need a list of their own. */
const loaded = open.core();
const metaEntities = open.metaCER();

function makeFresh(stages: string[]): Fresh {
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
    let last: { readonly cache: Cache; readonly withNew: Cache } | undefined;
    // a new word's tag is asked of its lower case, which may be as new
    const pos: Features['pos'] = (word, category, cache) => {
      if (last?.cache !== cache) {
        const lookup: Cache['lookup'] = (asked) => cache.lookup(asked) ?? numberIn(lexemes, asked);
        last = { cache, withNew: { ...cache, lookup } };
      }
      return own.pos(word, category, last.withNew);
    };
    return { ...own, pos };
  };
  const wink = winkNlp({ ...model, core: () => core, featureFn, metaCER: () => metaEntities }, stages);
  return { wink, lexemes, knownCount: lexemes.list.length };
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
