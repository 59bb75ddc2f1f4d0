import { escapeMarkdown } from '../../text/escapeMarkdown';

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
