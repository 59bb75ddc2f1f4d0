import { withoutReordering } from '../text/reordering';

/** A text for a row to pick: `$(name)` in it shows as these letters, not as an icon of VS Code's. */
export function pickText(text: string): string {
  return withoutReordering(text).replaceAll('$(', '$\u200b(');
}
