import type { Insert } from '../furniture/furniture';

/** The entities of HTML that stand in pasted text, with what they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['nbsp', ' '],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['sbquo', '‚'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['shy', ''],
  ['eacute', 'é'],
  ['pound', '£'],
  ['euro', '€'],
]);
/** What the bytes 0x80 to 0x9f are to a reader that takes UTF-8 for Windows-1252; those without a letter stay. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Spaces without width, marks of the direction of writing. */
const spaces = '\u00a0\u2007\u2009\u202f';
const unseen = '\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff';
const somewhere = new RegExp(`&[#a-z]|â[€\\u0080]|[ÂÃ][\\u0080-\\u00bf]|[\\u00ad${unseen}${spaces}]`);
const character = new RegExp(
  `&(?:#(\\d{2,6})|#[xX]([\\da-fA-F]{2,5})|([a-z]{3,6}));|(â[€\\u0080][${windows}\\u00a0-\\u00bf]|[ÂÃ][\\u0080-\\u00bf])|(â[€\\u0080])|([${spaces}])|[${unseen}]|\\u00ad(?![^\\S\\n\\r]*[\\n\\r])`,
  'g',
);

/**
 * Letters of a text that stand for others or are not seen, in order: entities of HTML, UTF-8 that was read as
 * Windows-1252 ("â€™"), soft hyphens, signs without width. Linear in the length of the text.
 */
export function findCharacters(text: string): Insert[] {
  if (!somewhere.test(text)) return [];
  const found: Insert[] = [];
  for (const match of text.matchAll(character)) {
    const { index, 0: whole, 1: decimal, 2: hex, 3: name, 4: garbled, 5: garbledMark, 6: space } = match;
    const told =
      decimal !== undefined || hex !== undefined
        ? letterOf(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10))
        : name !== undefined
          ? named.get(name)
          : garbled !== undefined
            ? ungarbled(garbled)
            : garbledMark !== undefined
              ? // the byte that tells a closing mark from others has no letter and is mostly lost
                '”'
              : space === undefined
                ? ''
                : ' ';
    if (told === undefined) continue;
    found.push({ start: index, end: index + whole.length, kind: 'character', told });
  }
  return found;
}

function letterOf(code: number): string | undefined {
  if (code === 0xa0) return ' ';
  if (code === 0xad) return '';
  if (code < 0x20 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  // references to Windows-1252, as browsers read them
  if (code >= 0x80 && code < 0xa0) return undefined;
  return String.fromCharCode(code);
}

/** What was written where a reader saw each of its bytes as a letter. */
function ungarbled(letters: string): string {
  const [lead = 0, ...rest] = Array.from(letters, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x100 ? code : letter === '€' ? 0x80 : 0x80 + windows.indexOf(letter);
  });
  const code = rest.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    rest.length === 2 ? lead & 0xf : lead & 0x1f,
  );
  return letterOf(code) ?? letters;
}
