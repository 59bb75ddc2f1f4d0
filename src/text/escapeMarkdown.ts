import { withoutReordering } from './reordering';

// Control characters, but for white space, which becomes a space.
const control = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const punctuation = /[!-/:-@[-`{-~]/gu;

/**
 * Plain text, an article's say, as Markdown that shows it letter by letter and does nothing: no links, images, HTML,
 * icons or formatting, whatever the text holds. White space becomes single spaces, none at the ends.
 *
 * CommonMark lets every ASCII punctuation character be escaped, and no others can start anything; a link typed as such
 * needs its marks unescaped too.
 */
export function escapeMarkdown(text: string): string {
  return inOneLine(text).replace(punctuation, '\\$&');
}

/** Marks that start something wherever they stand; `_` only at the edge of a word. */
const starters = /[\\`*[\]<|~@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Marks that start or end something beside certain others: an entity, an address, a number, a heading. */
const conditional = /&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\.|#(?!\p{L})/giu;
/** A dollar sign that may enclose a formula: a sum of money cannot, it has a digit after the sign and none before. */
const formula = /\$(?!\d)|(?<=[^\s([])\$/gu;
/** What starts a block where it stands first: a list, a line, a quotation. */
const atStart = /^(?:[-+=>]|\d{1,9}(?=[.)]))/u;

/**
 * As `escapeMarkdown`, for a file that people also read as it is: only what could do something is escaped. The text may
 * stand at the beginning of a line. The bare name of a website is left, which some readers link to itself.
 */
export function escapeLightly(text: string): string {
  return inOneLine(text)
    .replace(starters, '\\$&')
    .replace(conditional, '\\$&')
    .replace(formula, '\\$&')
    .replace(atStart, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** Marks that mean something within an address in angle brackets, or would before it is taken for one. */
const ofAddress = /[\\<>`|$]|&(?=#?\w+;)/gu;

/** An address for a link of a file that people also read as it is, to be put into angle brackets. */
export function escapeAddress(address: string): string {
  return inOneLine(address).replace(ofAddress, '\\$&');
}

function inOneLine(text: string): string {
  return shownInMarkdown(text).replace(/\s+/gu, ' ').trim();
}

/** A text without the characters that escaping leaves out, since they show as nothing and do something. */
export function shownInMarkdown(text: string): string {
  return withoutReordering(text).replace(control, '');
}
