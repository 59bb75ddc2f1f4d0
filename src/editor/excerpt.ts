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

/** Whether marks that open within words are not closed there: "the “harbour plan". */
function leavesOpen(words: string): boolean {
  return [...words.matchAll(opening)].length > [...words.matchAll(closing)].length;
}
