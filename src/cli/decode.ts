import { windows1252 } from '../text/windows1252';

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly problem: string };

/** Control characters that no text has: all below space but tab, line feed, form feed, carriage return and escape. */
const controls = /[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/g;
/** In old text files a stray control character happens; in binary data every tenth byte is one. */
const mostControlsShare = 0.005;

/**
 * The text in a file's bytes, without a byte order mark: UTF-16 if it begins with one, else UTF-8, else windows-1252.
 * Bytes with NUL, or that are none of these, are binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.includes(0)) return { problem: 'is a binary file, not text' };
  const utf8 = decodeAs('utf-8', bytes);
  if ('text' in utf8) return utf8;
  const text = decodeWindows1252(bytes);
  const share = (text.match(controls)?.length ?? 0) / text.length;
  return share > mostControlsShare
    ? { problem: 'is a binary file, not text' }
    : { text, encoding: 'windows-1252' };
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { problem: `is not valid ${encoding.toUpperCase()} text` };
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  // some versions of Node 20 and 22 take windows-1252 for ISO 8859-1, which differs in these bytes alone
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (unit) => windows1252[unit.charCodeAt(0) - 0x80] ?? unit);
}
