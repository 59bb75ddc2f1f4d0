import { shorten } from './cardContext';

/** Words of a list row are cut to so many characters: what a wide side bar shows. */
const rowLength = 120;
const outerMarks = /^["“”„«‹‘’']+|["“”„»›‘’']+$/gu;

/** Words of an article for one line of a list: in typographic marks, their own outer marks dropped, cut at a space. */
export function quotedExcerpt(words: string, most = rowLength): string {
  return `“${shorten(words.trim().replace(outerMarks, ''), most)}”`;
}
