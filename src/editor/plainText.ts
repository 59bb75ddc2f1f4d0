/** Characters that reverse or reorder text on the screen. */
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what reorders it: hostile text could make a row or a card say another thing than it holds. */
export function withoutReordering(text: string): string {
  return text.replace(reordering, '');
}

/** A text for a row to pick: `$(name)` in it shows as these letters, not as an icon of VS Code's. */
export function pickText(text: string): string {
  return withoutReordering(text).replaceAll('$(', '$\u200b(');
}
