import { bare, numberForm } from './numberForms';
import type { Span } from './span';

/** A word as two accounts are compared by: what differs in print alone is the same word. */
export interface Word extends Span {
  /**
   * Lower case; without the marks in abbreviations and numbers (U.S. is `us`, 5,000 is `5000`, 20% is `20` `percent`,
   * 3½ is `3.5`, ’98 is `1998`); a contraction is the words it stands for, each with its part of the letters (don’t is
   * `do` `not`, that's is `that` `is`), so that conventions of spelling do not count as differences and a lost "n’t" does.
   * The sign of a currency and that of a number below nought belong to the number, behind its digits: $5 and US$5 are
   * `5$`, C$5 is `5$c`, -5 is `5-`.
   */
  readonly form: string;
}

// "%" and "per cent" are words; a letter or digit run; signs before a number, apostrophes between letters, separators between digits and the dots in U.S. belong to it, and so do soft hyphens.
const shownWord =
  /(?<![\p{L}\p{N}])(?:’\d\ds?(?![\p{L}\p{N}'’])|'\d\d(?:s(?!\p{L})|(?=[.,;:!?)”]|$)))|[Pp]er cent(?!\p{L})|(?<=\p{N}\s?)%|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|(?:(?:(?<![^\s([“"])(?<!\p{N}\s)[-−])?(?:[A-Z]{0,3}\$|[€£¥₹₽])?(?=[\d½¼¾]))?[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ](?=\p{L})|\u00AD+(?=\p{L})|[.,](?=\p{N})(?<=\p{N}[.,]))[\p{L}\p{N}\p{M}]+)*(?:(?<=\p{N})[€£](?!\p{N}))?/uy;

/** The words of a text in order, without overlap; marks and spaces fall between them. Linear time. */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  const contractions: number[] = [];
  const slice = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  // once for all plain words: one by one takes longer than finding them
  const lower = sameLengthLower(slice);
  for (let at = 0; at < slice.length;) {
    const mark = markAt(slice.charCodeAt(at));
    if (mark === betweenWords || (mark === beforeNumber && !beginsNumberAt(slice, at + 1))) {
      at++;
      continue;
    }
    const end = plainWordEnd(slice, at);
    if (end > at) {
      pushPlainWord(words, lower.slice(at, end), span.start + at);
      at = end;
    } else {
      shownWord.lastIndex = at;
      const [shown] = shownWord.exec(slice) ?? [];
      if (shown !== undefined) pushWord(words, shown, span.start + at);
      if (words.at(-1)?.form === 'would') contractions.push(words.length - 1);
      at += shown?.length ?? String.fromCodePoint(slice.codePointAt(at) ?? 0).length;
    }
  }
  for (const at of contractions) tellPast(words, at);
  return words;
}

/** Whether a number may go on behind a mark: one below nought, or a year without its century. */
function beginsNumberAt(text: string, at: number): boolean {
  return /^[\dA-Z$€£¥₹₽½¼¾]/.test(text.charAt(at));
}

/**
 * Where a word ends that begins here and has nothing but plain letters and digits, as nearly all have; `at` where it
 * takes the expression to tell, which with all of them doubles the time.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const goesOn =
    next === dot || next === comma
      ? isPlain(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) > lastAscii
      : next === apostrophe || next === dollar || (next > lastAscii && !otherMarks.has(next));
  return goesOn || (end - at === 'per'.length && text.startsWith('er', at + 1)) ? at : end;
}

const dot = 0x2e;
const comma = 0x2c;
const percent = 0x25;
const dollar = 0x24;
const hyphen = 0x2d;
const apostrophe = 0x27;
const lastAscii = 0x7f;
/** Dashes, quotation marks and a space, of which none belongs to a word. */
const otherMarks = new Set([0x2013, 0x2014, 0x201c, 0x201d, 0xa0]);

/** For each ASCII code unit whether it is a letter or digit. */
const plainUnits = Uint8Array.from({ length: lastAscii + 1 }, (_, unit) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a code unit is an ASCII letter or digit; false for NaN. */
function isPlain(unit: number): boolean {
  return unit <= lastAscii && plainUnits[unit] === 1;
}

const betweenWords = 1;
const beforeNumber = 2;

/** For each ASCII code unit whether it stands between words, or there and before numbers, or is none of both: 0. */
const marks = Uint8Array.from({ length: lastAscii + 1 }, (_, unit) => {
  if (unit === hyphen || unit === apostrophe) return beforeNumber;
  return unit === percent || unit === dollar || isPlain(unit) ? 0 : betweenWords;
});

function markAt(unit: number): number {
  if (unit > lastAscii) return otherMarks.has(unit) ? betweenWords : 0;
  return marks[unit] ?? betweenWords;
}

const irregular = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
]);
const contracted = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
/** After these, and only these, 's is taken for "is"; elsewhere it is a possessive. */
const isAfter = /^(?:he|she|it|that|this|there|here|what|who|where|how|when|why)$/;

/** What is said as one word with the "to" that stands for its last two letters; see `maySayTo`. */
const beforeTo = new Map([
  ['gonna', 'going'],
  ['gotta', 'got'],
  ['wanna', 'want'],
]);

/** After these 'd is "had": "he'd been", "he'd asked". */
const participle = /^been$|[^e]ed$/;

/** Mends a word where a participle that follows shows that it is no “would”; in full that has more letters. */
function tellPast(words: Word[], at: number): void {
  const [word, next] = [words[at], words[at + 1]];
  if (word && word.end - word.start === "'d".length && participle.test(next?.form ?? ''))
    words[at] = { ...word, form: 'had' };
}

/** Most words: nothing to normalize, and nothing to split but in "cannot". */
const plain = /^[A-Za-z0-9]+$/;

/** In lower case where that keeps every letter in its place, as nearly always; else with ASCII letters alone in lower case. */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function pushPlainWord(words: Word[], form: string, start: number): void {
  const end = start + form.length;
  if (form === 'cannot')
    words.push({ start, end: end - 3, form: 'can' }, { start: end - 3, end, form: 'not' });
  else {
    const verb = maySayTo(form) ? beforeTo.get(form) : undefined;
    if (verb) words.push({ start, end: end - 2, form: verb }, { start: end - 2, end, form: 'to' });
    else words.push({ start, end, form });
  }
}

function pushWord(words: Word[], shown: string, start: number): void {
  const end = start + shown.length;
  if (shown === '%' || shown.endsWith('er cent')) {
    words.push({ start, end, form: 'percent' });
    return;
  }
  if (plain.test(shown)) {
    pushPlainWord(words, shown.toLowerCase(), start);
    return;
  }
  if (beginsNumber.test(shown)) {
    words.push({ start, end, form: numberForm(shown) });
    return;
  }
  const lower = shown.toLowerCase().normalize('NFC').replace(/[’‘ʼ]/g, "'");
  // normalizing can change the length of other scripts' words: those are never split
  if (lower.length === shown.length) {
    const stem = irregular.get(lower) ?? (lower.endsWith("n't") ? lower.slice(0, -3) : undefined);
    if (stem) {
      const cut = end - 3;
      words.push({ start, end: cut, form: stem }, { start: cut, end, form: 'not' });
      return;
    }
    const mark = lower.lastIndexOf("'");
    if (mark > 0) {
      const spelt = speltOut(lower.slice(0, mark), lower.slice(mark));
      if (spelt) {
        // "shouldn't've" has two
        pushWord(words, shown.slice(0, mark), start);
        words.push({ start: start + mark, end, form: spelt });
        return;
      }
    }
  }
  words.push({ start, end, form: bare(lower) });
}

/** The word that the end of a contraction stands for; `undefined` for other ends. */
function speltOut(head: string, tail: string): string | undefined {
  if (tail !== "'s") return contracted.get(tail);
  return isAfter.test(head) ? 'is' : head === 'let' ? 'us' : undefined;
}

const beginsNumber = /^(?:[-−]?(?:[A-Z]{0,3}\$|[€£¥₹₽])?|['’])\p{N}/u;

/** Whether a form has the length and the end of those in `beforeTo`, which hardly any other has. */
function maySayTo(form: string): boolean {
  return form.length === 'gonna'.length && form.endsWith('a');
}
