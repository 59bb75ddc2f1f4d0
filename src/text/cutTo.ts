/** A text of at most `most` code units, with an ellipsis where it was cut; no half of a letter of two code units is left. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${kept.trimEnd()}…`;
}
