/** Letters that Unicode does not take apart, as English newspapers print them without: Wałęsa is Walesa. */
const barred: ReadonlyMap<string, string> = new Map([
  ['Đ', 'D'],
  ['đ', 'd'],
  ['Ħ', 'H'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Ŧ', 'T'],
  ['ŧ', 't'],
]);
const barredLetter = new RegExp(`[${[...barred.keys()].join('')}]`, 'g');

/** The letters of a text without accents, bars and other marks: "Đilasović" is "Dilasovic". Other text stays as it is. */
export function withoutAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(barredLetter, (letter) => barred.get(letter) ?? letter);
}

/** Latin letters, and what counts as one within a word ("Hawaiʻi"), that are not in Latin-1. */
const beyondLatin1 = /[\u0100-\u02b8\u02bb\u02bd-\u02c1\u02ee\u1e00-\u1eff\ufb00-\ufb06]/g;

/**
 * A text of the same length in which each Latin letter is one that Latin-1 has, for readers that know no others:
 * "Vučić" is "Vucic". A letter that has none like it becomes an x.
 */
export function inLatin1(text: string): string {
  return text.replace(beyondLatin1, (letter) => {
    const plain = withoutAccents(letter);
    if (plain.length === 1 && plain < '\u0100') return plain;
    return letter === letter.toLowerCase() ? 'x' : 'X';
  });
}
