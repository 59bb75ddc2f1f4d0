const lineBreak = /\r\n|\r|\n/gu;

/**
 * The content of a file as VS Code holds it once it is open: without a byte order mark, and with the line break that
 * most of its lines end with at all of them. Offsets in articles that are open and that are not so mean the same.
 * Linear; text that needs no change is returned as it is.
 */
export function asShown(content: string): string {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  if (!text.includes('\r')) return text;
  let all = 0;
  let windows = 0;
  let bare = 0; // of an old Macintosh: counted with those of Windows, as VS Code does
  for (const [mark] of text.matchAll(lineBreak)) {
    all++;
    if (mark === '\r\n') windows++;
    else if (mark === '\r') bare++;
  }
  if (windows === all) return text;
  return text.replace(lineBreak, windows + bare > all / 2 ? '\r\n' : '\n');
}
