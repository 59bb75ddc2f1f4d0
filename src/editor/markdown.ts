import { withoutReordering } from './plainText';

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
  return withoutReordering(text)
    .replace(control, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(punctuation, '\\$&');
}

/** A link that runs a command with one argument. `label` and `title` are plain text. */
export function commandLink(label: string, command: string, argument: unknown, title = ''): string {
  const tooltip = title === '' ? '' : ` "${escapeMarkdown(title)}"`;
  return `[${escapeMarkdown(label)}](command:${command}?${encodeArgument(argument)}${tooltip})`;
}

/** VS Code decodes the query of a command link twice: a `%` in an article's address must not be there to be decoded. */
function encodeArgument(argument: unknown): string {
  const json = JSON.stringify([argument]).replaceAll('%', '\\u0025');
  return encodeURIComponent(json).replace(/[!'()*~]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
