import type { Place } from './model';

/** Which quotes of a corpus are asked for. */
export interface QuoteQuery {
  /**
   * Words, or beginnings of words, that must all stand in the quote, its speaker, or its article's outlet or file name;
   * empty for any.
   */
  readonly words: string;
  /** The article whose quotes come before all others. */
  readonly first?: string;
  /** At most so many are listed. */
  readonly most: number;
}

/** Quotes of a corpus: first those that have the words in themselves or their speaker; each by article, then position. */
export interface QuoteListing {
  readonly places: readonly Place[];
  /** Whether there are more than are listed. */
  readonly cut: boolean;
}

/** Where the words are that a quote is found by: in itself and who says it, or only with its article's outlet or name. */
export type FoundBy = 'quote' | 'article';

/**
 * Tells which quotes a person means who has typed some words, and by what; `undefined` for the others. Case and the print
 * of apostrophes do not count.
 */
export function quoteFilter(words: string): (place: Place, outlet?: string) => FoundBy | undefined {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return ({ text, speaker, article }, outlet = '') => {
    const told = ` ${folded(`${text} ${speaker?.name ?? ''}`)}`;
    const notTold = wanted.filter((word) => !startsWord(told, word));
    if (notTold.length === 0) return 'quote';
    const source = ` ${folded(`${outlet} ${nameOf(article)}`)}`;
    return notTold.every((word) => startsWord(source, word)) ? 'article' : undefined;
  };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[’‘ʼ]/g, "'");
}

/** What a person calls an article whose id is an address: its last part. */
function nameOf(article: string): string {
  return article.slice(article.lastIndexOf('/') + 1).replaceAll('%20', ' ');
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
