/** Quotation marks; no single ones, which are apostrophes as well. */
const marks = /["“”„«»]/gu;
const opens = /^[“„«]|^"(?=[\p{L}\p{N}])/u;

/**
 * Parts of a text, in its order, without the quotation marks whose other half stands in none of them: it has been cut
 * away. Linear in the parts.
 */
export function withoutLoneMarks(parts: readonly string[]): string[] {
  const open: { part: number; at: number }[] = [];
  const lone = parts.map(() => new Set<number>());
  parts.forEach((text, part) => {
    for (const { index: at } of text.matchAll(marks)) {
      if (opens.test(text.slice(at, at + 3))) open.push({ part, at });
      else if (!open.pop()) lone[part]?.add(at);
    }
  });
  for (const { part, at } of open) lone[part]?.add(at);
  return parts.map((text, part) =>
    text.replace(marks, (mark, at: number) => (lone[part]?.has(at) ? '' : mark)),
  );
}
