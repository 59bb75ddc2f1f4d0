/**
 * The entries of a word list (see `src/data`): one a line, trimmed, without blank lines and `#` comments, in the
 * order of the file.
 */
export function readWordList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}
