import { shorten } from './shorten';

/** Words of a list row are cut to so many characters: what a wide side bar shows. */
const rowLength = 120;
const leadingMarks = /^["“”„«‹‘’']+/u;
const trailingMarks = /["“”„»›‘’']+$/u;
/** What opens and what closes words within others; an apostrophe does neither. */
const opening = /(?<![\p{L}\p{N}])["“„«‹‘'](?=[\p{L}\p{N}])/gu;
const closing = /(?<=[\p{L}\p{N}.,!?…])["”“»›’'](?![\p{L}\p{N}])/gu;

/**
 * Words of an article for one line of a list: in typographic marks, their own outer marks dropped, cut at a space. What
 * stands within is whole and stays as it is, unlike the parts that `withoutLoneMarks` is given.
 */
export function quotedExcerpt(words: string, most = rowLength): string {
  const begun = words.trim().replace(leadingMarks, '');
  const within = begun.replace(trailingMarks, '');
  const shown = leavesOpen(within) ? begun : within;
  return `“${shorten(shown, most)}”`;
}

/**
 * As `quotedExcerpt`, of the stretch that shows what somebody has typed to find the words: where its beginning has none
 * of it, from a little before the first typed word that stands in them.
 */
export function excerptShowing(typed: string, words: string, most: number): string {
  const beginning = quotedExcerpt(words, most);
  const wanted = folded(typed).split(/\s+/u).filter(Boolean);
  const at = Math.min(...wanted.map((word) => placeOfWord(words, word)));
  if (!Number.isFinite(at) || wanted.some((word) => Number.isFinite(placeOfWord(beginning, word))))
    return beginning;
  const space = words.lastIndexOf(' ', Math.max(0, at - Math.floor(most / 3)));
  return quotedExcerpt(`…${words.slice(space + 1)}`, most);
}

/** Where a word, folded, or its beginning, first stands in a text; infinite where it does not. */
function placeOfWord(text: string, word: string): number {
  const within = folded(text);
  for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(within.charAt(at - 1))) return at;
  }
  return Infinity;
}

/** As searches see a text: case and the print of apostrophes do not count. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[’‘ʼ]/gu, "'");
}

/** Whether marks that open within words are not closed there: "the “harbour plan". */
function leavesOpen(words: string): boolean {
  return [...words.matchAll(opening)].length > [...words.matchAll(closing)].length;
}
