import { windows1252 } from '../../text/windows1252';
import type { Insert } from '../furniture/furniture';

/** The entities of HTML that stand in pasted text but for letters with accents, with what they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['sbquo', '‚'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['pound', '£'],
  ['euro', '€'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['deg', '°'],
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
]);
/** What follows the letter in the name of one with an accent ("eacute"), with the accent. */
const accents: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Spaces of other widths than the usual one, which do not break lines or do. */
const spaces = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
/** Signs without width, marks of the direction of writing. */
const unseen = '\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff';
const isSpace = new RegExp(`[${spaces}]`);
const isUnseen = new RegExp(`[\u00ad${unseen}]`);

/** A letter for each byte that goes on with one of UTF-8. */
const further = `[${windows1252}\u00a0-\u00bf]`;
/** A letter as HTML writes it, perhaps twice over ("&amp;quot;"). */
const entity =
  '&(?:amp;){0,3}(?:#(?<decimal>\\d{2,7})|#[xX](?<hex>[\\da-fA-F]{2,6})|(?<name>[A-Za-z][a-z]{1,6}));';
/** UTF-8 that was read as Windows-1252 or as ISO 8859-1, as no text has it. */
const surelyGarbled = `(?:â[€\u0080]${further}|[ÂÃ][\u0080-\u00bf]|ï»¿)`;
/** The same as a text may have it, if it has no other letters that are garbled. */
const maybeGarbled = `(?:[ÃÄÅ]${further}|â${further}{2}|ðŸ${further}{2})`;
/** The byte that tells a closing mark from others has no letter and is mostly lost. */
const closingMark = '(?<closing>â[€\u0080])';
const notSeen = `(?<space>[${spaces}])|[${unseen}]|\u00ad(?![^\\S\\n\\r]*[\\n\\r])`;

const somewhere = new RegExp(`&(?:#|[A-Za-z])|â[€\u0080]|[ÂÃ][\u0080-\u00bf]|ï»¿|[\u00ad${unseen}${spaces}]`);
const character = new RegExp(`${entity}|(?<garbled>${surelyGarbled})|${closingMark}|${notSeen}`, 'g');
const characterOfGarbled = new RegExp(
  `${entity}|(?<garbled>${surelyGarbled}|${maybeGarbled})|${closingMark}|${notSeen}`,
  'g',
);
const isGarbled = new RegExp(surelyGarbled);

/**
 * Letters of a text that stand for others or are not seen, in order: entities of HTML, UTF-8 that was read as
 * Windows-1252 ("â€™"), soft hyphens, signs without width. Linear in the length of the text.
 */
export function findCharacters(text: string): Insert[] {
  if (!somewhere.test(text)) return [];
  const found: Insert[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(
    isGarbled.test(text) ? characterOfGarbled : character,
  )) {
    const told = toldFor(groups ?? {});
    if (told !== undefined) found.push({ start: index, end: index + whole.length, kind: 'character', told });
  }
  return found;
}

/** What was written for letters of the format, by what they are; `undefined` where they stand for themselves. */
function toldFor(groups: Readonly<Partial<Record<string, string>>>): string | undefined {
  const { decimal, hex, name, garbled, closing, space } = groups;
  if (decimal !== undefined) return letterOf(parseInt(decimal, 10));
  if (hex !== undefined) return letterOf(parseInt(hex, 16));
  if (name !== undefined) return named.get(name) ?? accented(name);
  if (garbled !== undefined) return letterOf(ungarbled(garbled));
  if (closing !== undefined) return '”';
  return space === undefined ? '' : ' ';
}

/** "é" for "eacute"; `undefined` for other names. */
function accented(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  const letter = accent === undefined ? '' : (name.charAt(0) + accent).normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}

/** What is read where a number stands for a letter; `undefined` where it stands for none. */
function letterOf(code: number): string | undefined {
  // numbers of Windows-1252, as browsers read them
  const letter = code >= 0x80 && code < 0xa0 ? windows1252.charAt(code - 0x80) : plainLetter(code);
  if (letter === undefined || /\p{C}/u.test(letter))
    return letter !== undefined && isUnseen.test(letter) ? '' : undefined;
  return isSpace.test(letter) ? ' ' : letter;
}

function plainLetter(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The number of the letter that was written where a reader saw each of its bytes as one. */
function ungarbled(letters: string): number {
  const [lead = 0, ...rest] = Array.from(letters, byteOf);
  return rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x3f >> rest.length));
}

/** The byte that is read as a letter of Windows-1252. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + windows1252.indexOf(letter);
}
