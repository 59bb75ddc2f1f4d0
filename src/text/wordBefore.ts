/** Longer words are nobody's title or name. */
const longest = 40;
const space = 0x20;

/**
 * What stands between spaces right before a place of a text that a space stands before: "said" before the name in
 * "said Brook". Empty where no space does. Asked before expressions that look further back, which take much longer.
 */
export function wordBefore(text: string, place: number): string {
  const end = place - 1;
  if (text.charCodeAt(end) !== space) return '';
  let start = end;
  while (start > 0 && end - start < longest && text.charCodeAt(start - 1) !== space) start--;
  return text.slice(start, end);
}
