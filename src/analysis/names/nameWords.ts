import type { TokenizedText, TokenRange } from '../../text/tokens';
import { remembering } from '../../text/remembering';
import { hashOf } from './hash';

/** How a sentence is set: as running text, all in capitals, As Headlines Are, or beginning in small letters. */
export const casings = { running: 0, capitals: 1, title: 2, small: 3 } as const;

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
  /** 1 if it touches the token before it, 2 the one after it, 3 both. */
  readonly glued: Uint8Array;
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
  const glued = new Uint8Array(count);
  tokens.forEach(({ text, start, end }, i) => {
    const forms = formsOf(text);
    lower.push(forms.lower);
    form[i] = forms.form;
    exact[i] = forms.exact;
    shape[i] = forms.shape;
    longShape[i] = forms.longShape;
    letter[i] = forms.letter;
    capital[i] = forms.capital;
    glued[i] = (tokens[i - 1]?.end === start ? 1 : 0) + (tokens[i + 1]?.start === end ? 2 : 0);
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
  return { count, sentences, lower, form, exact, shape, longShape, capital, letter, casing, glued, opening };

  function startsSmall(from: number, to: number): boolean {
    let first = from;
    while (first < to && !letter[first]) first++;
    return first < to && !capital[first];
  }

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
    if (long >= 4 && longCapital > titleShare * long) return casings.title;
    return startsSmall(from, to) ? casings.small : casings.running;
  }
}

/** What a token shows by itself; see `NameWords`. */
interface Forms {
  readonly lower: string;
  readonly form: number;
  readonly exact: number;
  readonly shape: number;
  readonly longShape: number;
  readonly letter: 0 | 1;
  readonly capital: 0 | 1;
}

const formsOf = remembering((text): Forms => {
  const lower = plainForm(text);
  const form = hashOf(lower);
  const { long, short } = shapesOf(text);
  return {
    lower,
    form,
    exact: lower === text ? form : hashOf(text),
    shape: hashOf(short),
    longShape: hashOf(long),
    letter: isLetterClass(long.charAt(0)) ? 1 : 0,
    capital: long.startsWith('X') ? 1 : 0,
  };
});

function plainForm(text: string): string {
  const lower = text.toLowerCase();
  return /[0-9’]/.test(lower) ? lower.replace(/[0-9]/g, '0').replace(/’/g, "'") : lower;
}

/** Most characters whose classes a shape tells. */
const longestShape = 12;

/** The classes of a token's characters, each one, and with runs of one class as one. */
function shapesOf(text: string): { long: string; short: string } {
  let long = '';
  let short = '';
  let last = '';
  for (const character of text.length > longestShape ? text.slice(0, longestShape) : text) {
    const kind = classOf(character);
    long += kind;
    if (kind !== last) short += kind;
    last = kind;
  }
  return { long, short };
}

/** X for a capital, x for another letter, d for a digit, else the character. */
function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\u00aa') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? 'd' : character;
}

function isLetterClass(kind: string): boolean {
  return kind === 'X' || kind === 'x';
}
