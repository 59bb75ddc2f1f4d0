/** Characters that reverse or reorder text on the screen. */
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what reorders it: hostile text could make a row or a card say another thing than it holds. */
export function withoutReordering(text: string): string {
  return text.replace(reordering, '');
}
