/**
 * What stands in a text for bytes that its encoding has no letter for, and what quotation marks and dashes of UTF-8 become
 * where they are read as one byte a letter: “â€œ” in windows-1252, the same with control characters in ISO 8859-1.
 */
const misread = /\uFFFD|â[€\u0080]/gu;

/** The letters of a text that were misread, in another encoding than its own; `undefined` if none was. Linear. */
export function misreadLetters(text: string): { readonly first: number; readonly count: number } | undefined {
  const first = text.search(misread);
  return first < 0 ? undefined : { first, count: text.match(misread)?.length ?? 0 };
}
