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

/** Quotes of a corpus, by article, then position. */
export interface QuoteListing {
  readonly places: readonly Place[];
  /** Whether there are more than are listed. */
  readonly cut: boolean;
}

/** Tells which quotes a person means who has typed some words. Case and the print of apostrophes do not count. */
export function quoteFilter(words: string): (place: Place, outlet?: string) => boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return ({ text, speaker, article }, outlet = '') => {
    const searched = ` ${folded(`${text} ${speaker?.name ?? ''} ${outlet} ${nameOf(article)}`)}`;
    return wanted.every((word) => startsWord(searched, word));
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
