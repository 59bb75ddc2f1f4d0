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
  return shownInMarkdown(text).replace(/\s+/gu, ' ').trim().replace(punctuation, '\\$&');
}

/** A text without the characters that `escapeMarkdown` leaves out, since they show as nothing and do something. */
export function shownInMarkdown(text: string): string {
  return withoutReordering(text).replace(control, '');
}
