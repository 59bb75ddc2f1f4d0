/** A word in lower case, without a full stop at its end: "sept" of "Sept.". */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
