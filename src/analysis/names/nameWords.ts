import type { TokenizedText, TokenRange } from '../../text/tokens';
import { hashOf } from './hash';

/** How a sentence is set: as running text, all in capitals, or As Headlines Are. */
export const casings = { running: 0, capitals: 1, title: 2 } as const;

/** The tokens of an article as the name recognizer sees them: one column per property, one row per token. */
export interface NameWords {
  readonly count: number;
  readonly sentences: readonly TokenRange[];
  /** Lower case, digits as 0, curly apostrophes straight. */
  readonly lower: readonly string[];
  /** Hash of `lower`. */
  readonly form: Int32Array;
  /** Hash of the token as printed. */
  readonly exact: Int32Array;
  /** Hash of the runs of letters, digits and marks: "McDonald" is XxXx. */
  readonly shape: Int32Array;
  /** As `shape` with each letter of the first twelve. */
  readonly longShape: Int32Array;
  /** 1 if the first character is a capital. */
  readonly capital: Uint8Array;
  /** 1 if it begins with a letter. */
  readonly letter: Uint8Array;
  /** One of `casings`: that of its sentence. */
  readonly casing: Uint8Array;
  /** 1 for the first word of a sentence, 2 after an opening mark, colon or dash, else 0. */
  readonly opening: Uint8Array;
}

/** Shares of a sentence's words above which it counts as set in capitals, or as a headline. */
const capitalsShare = 0.75;
const titleShare = 0.85;

export function readNameWords({ tokens, sentences }: TokenizedText): NameWords {
  const count = tokens.length;
  const lower: string[] = [];
  const form = new Int32Array(count);
  const exact = new Int32Array(count);
  const shape = new Int32Array(count);
  const longShape = new Int32Array(count);
  const capital = new Uint8Array(count);
  const letter = new Uint8Array(count);
  tokens.forEach(({ text }, i) => {
    const plain = text.toLowerCase().replace(/[0-9]/g, '0').replace(/’/g, "'");
    lower.push(plain);
    form[i] = hashOf(plain);
    exact[i] = hashOf(text);
    const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
    letter[i] = /\p{L}/u.test(first) ? 1 : 0;
    capital[i] = /\p{Lu}/u.test(first) ? 1 : 0;
    const shown = shapeOf(text);
    shape[i] = hashOf(shown.replace(/(.)\1+/gu, '$1'));
    longShape[i] = hashOf(shown);
  });
  const casing = new Uint8Array(count);
  const opening = new Uint8Array(count);
  for (const { from, to } of sentences) {
    casing.fill(casingOf(from, to), from, to);
    let first = from;
    while (first < to && !/[\p{L}\p{N}]/u.test(lower[first] ?? '')) first++;
    for (let i = from + 1; i < to; i++) if (/^["“‘:—–-]$/.test(lower[i - 1] ?? '')) opening[i] = 2;
    if (first < to) opening[first] = 1;
  }
  return { count, sentences, lower, form, exact, shape, longShape, capital, letter, casing, opening };

  function casingOf(from: number, to: number): number {
    let words = 0;
    let inCapitals = 0;
    let long = 0;
    let longCapital = 0;
    for (let i = from; i < to; i++) {
      const text = tokens[i]?.text ?? '';
      if (!letter[i]) continue;
      words++;
      if (capital[i] && text === text.toUpperCase() && (text.length > 1 || text === 'A' || text === 'I')) {
        inCapitals++;
      }
      if (text.length <= 3) continue;
      long++;
      longCapital += capital[i] ?? 0;
    }
    if (words >= 3 && inCapitals > capitalsShare * words) return casings.capitals;
    return long >= 4 && longCapital > titleShare * long ? casings.title : casings.running;
  }
}

function shapeOf(text: string): string {
  return text
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]/gu, 'x')
    .replace(/\p{N}/gu, 'd');
}
