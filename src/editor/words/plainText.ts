import { withoutReordering } from '../../text/reordering';

/** A text for a row to pick: `$(name)` in it shows as these letters, not as an icon of VS Code's. */
export function pickText(text: string): string {
  return withoutReordering(text).replaceAll('$(', '$\u200b(');
}

/**
 * A text for a message or the words above an input: VS Code makes a link, which may run a command, of `[words](target)`
 * there, and a note, a name or a file may be written so.
 */
export function messageText(text: string): string {
  return withoutReordering(text).replaceAll('](', ']\u200b(');
}
