import { isWeekday } from '../../text/calendarWords';
import type { Article } from '../../text/article';
import { overlapsOneOf } from '../../text/overlapping';
import type { Span } from '../../text/span';
import { tokensOf, type Token, type TokenizedText } from '../../text/tokens';
import type { Marked } from './marks/marked';
import { retag } from './reports/retag';
import { splitSentences } from './sentences';
import { namesMoment, type Word, type WordRange, type Words } from './word';

/** One paragraph as attribution reads it. */
export interface Reading extends Span {
  /** Number of the paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly words: Words;
  /** In order; together they hold every word once. */
  readonly sentences: readonly WordRange[];
  /** The stretches in marks, in order. */
  readonly marked: readonly Marked[];
  /** Whether it is printed in capitals. */
  readonly capitals: boolean;
  /** Whether it is page furniture, which reports nobody. */
  readonly furniture: boolean;
}

/** Stands for a stretch in marks while its sentence is tagged: a name, as far as the tagger knows. */
const mask = 'Qq';

/**
 * The paragraphs of an article with their stretches in marks made one word each. Only sentences from the first that
 * holds marks to the last, and paragraphs printed in capitals, are tagged anew; the others keep the tokens they have.
 */
export function readParagraphs(
  article: Article,
  tokenized: TokenizedText,
  marked: readonly Marked[],
  furniture: readonly Span[],
): Reading[] {
  const { text, paragraphs } = article;
  const byParagraph = new Map<number, Marked[]>();
  for (const one of marked) {
    const list = byParagraph.get(one.paragraph);
    if (list) list.push(one);
    else byParagraph.set(one.paragraph, [one]);
  }
  const anew = new Set<number>();
  const capitals = new Set<number>();
  const masked = maskText(text, paragraphs, marked, anew, capitals);
  const sentencesAround = sentencesTeller(tokenized);
  const pieces = new Map<number, Span>();
  for (const i of anew) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    const held = capitals.has(i) ? undefined : around(byParagraph.get(i) ?? []);
    pieces.set(i, held ? sentencesAround(held, paragraph) : paragraph);
  }
  const takeFresh = taker(tokensOf(masked, [...pieces.values()]));
  const takeOld = taker(tokenized.tokens);
  const isFurniture = overlapsOneOf(furniture);
  return paragraphs.map((span, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    const old = takeOld(span);
    const piece = pieces.get(paragraph);
    const tokens = piece ? withPiece(old, piece, takeFresh(piece)) : old;
    const words = retag(toWords(text, tokens, own));
    const sentences = splitSentences(text, words);
    return {
      start: span.start,
      end: span.end,
      paragraph,
      words,
      sentences,
      marked: own,
      capitals: capitals.has(paragraph),
      furniture: isFurniture(span),
    };
  });
}

/** Tokens with those within a piece of the text replaced. */
function withPiece(tokens: readonly Token[], piece: Span, fresh: readonly Token[]): Token[] {
  return [
    ...tokens.filter(({ start }) => start < piece.start),
    ...fresh,
    ...tokens.filter(({ start }) => start >= piece.end),
  ];
}

/** From the first of some spans, in order, to the last; `undefined` of none. */
function around(spans: readonly Span[]): Span | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Gives the tokens of each span asked for; spans are asked in order. */
function taker(tokens: readonly Token[]): (span: Span) => readonly Token[] {
  let i = 0;
  return (span) => {
    while ((tokens[i]?.start ?? Infinity) < span.start) i++;
    const from = i;
    while ((tokens[i]?.start ?? Infinity) < span.end) i++;
    return tokens.slice(from, i);
  };
}

/** Widens spans, asked in order, to the sentences they begin and end in, within their paragraphs. */
function sentencesTeller({ tokens, sentences }: TokenizedText): (span: Span, within: Span) => Span {
  const startOf = (sentence: number): number => tokens[sentences[sentence]?.from ?? -1]?.start ?? Infinity;
  let i = 0;
  return (span, within) => {
    while (startOf(i + 1) <= span.start) i++;
    const start = Math.max(within.start, Math.min(startOf(i), span.start));
    while (startOf(i + 1) < span.end) i++;
    return { start, end: Math.min(within.end, Math.max(startOf(i + 1), span.end)) };
  };
}

function maskText(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Marked[],
  anew: Set<number>,
  capitals: Set<number>,
): string {
  const parts: string[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    parts.push(text.slice(at, end));
    at = end;
  };
  let next = 0;
  paragraphs.forEach((paragraph, i) => {
    copyTo(paragraph.start);
    const from = parts.length;
    for (let one = marked[next]; one?.paragraph === i; one = marked[++next]) {
      copyTo(one.start);
      // a mark without a space before it would make one word of both
      const glued = /[\p{L}\p{N}]/u.test(text.charAt(one.start - 1)) ? ` ${mask}` : mask;
      parts.push(glued.padEnd(one.end - one.start).slice(0, one.end - one.start));
      at = one.end;
      anew.add(i);
    }
    copyTo(paragraph.end);
    const own = parts.splice(from).join('');
    const lowered = lowerCapitals(own);
    if (lowered !== own) {
      anew.add(i);
      capitals.add(i);
    }
    parts.push(lowered);
  });
  copyTo(text.length);
  return parts.join('');
}

/** A small letter that the mask does not bring, asked first: nearly every line has one. */
const smallLetter = /[a-pr-z]/;

/** A line in capitals with small letters, as long as it was, so that the tagger can read it; others as they are. */
function lowerCapitals(line: string): string {
  if (smallLetter.test(line)) return line;
  const letters = line.replaceAll(mask, '');
  if (letters.length < 12 || letters !== letters.toUpperCase() || !hasTwoWords(letters)) return line;
  let first = true;
  return line.replace(/\S+/g, (word) => {
    if (word === mask) return word;
    const lower = first ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
    first = false;
    return lower.length === word.length ? lower : word;
  });
}

/** Whether three capitals, then others that begin a word: asked one after the other, which takes no more than two looks at a line. */
function hasTwoWords(letters: string): boolean {
  const first = /\p{Lu}{3}/u.exec(letters);
  return first !== null && / \p{Lu}{3}/u.test(letters.slice(first.index + first[0].length));
}

function toWords(text: string, tokens: readonly Token[], marked: readonly Marked[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const token of tokens) {
    const last = words.at(-1);
    if (last?.marked && token.start < last.end) continue;
    const one = marked[next];
    if (one && one.start <= token.start) {
      next++;
      const { start, end } = one;
      words.push({
        start,
        end,
        text: text.slice(start, end),
        lower: '',
        lemma: '',
        tag: 'QUOTE',
        marked: one,
      });
      continue;
    }
    if (last && isSplit(text, last, token)) {
      words[words.length - 1] = joined(text, last, token);
      continue;
    }
    const lower = token.text.toLowerCase();
    const isDay = isWeekday(lower);
    if ((isDay || namesMoment(lower)) && isBehindTitle(words, token.text)) {
      const { start, end, lemma } = token;
      words.push({ start, end, text: token.text, lower, lemma, tag: 'PROPN', surname: true });
      continue;
    }
    const tag = isDay ? 'DAY' : token.pos;
    words.push({ start: token.start, end: token.end, text: token.text, lower, lemma: token.lemma, tag });
  }
  return words;
}

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Prof|PC|Sgt)\.?$/;

/** Whether a word with a capital stands behind the title of a person: "Ms Day", "Mr. Monday". */
function isBehindTitle(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  const title = last?.text === '.' ? words.at(-2) : last;
  return /^\p{Lu}\p{Ll}/u.test(text) && title !== undefined && courtesy.test(title.text);
}

/** wink-nlp splits words before and after letters that Western European languages lack: "Ili" and "ć". */
function isSplit(text: string, last: Word, { start }: Token): boolean {
  if (last.end !== start || last.marked) return false;
  const left = text.charAt(start - 1);
  const right = text.charAt(start);
  return (left > '\u00ff' || right > '\u00ff') && /^\p{L}{2}$/u.test(left + right);
}

/** One word of two that belong together; a capital at its head makes it a name. */
function joined(text: string, { start, lemma, tag }: Word, { end }: Token): Word {
  const whole = text.slice(start, end);
  const lower = whole.toLowerCase();
  return { start, end, text: whole, lower, lemma, tag: /^\p{Lu}/u.test(whole) ? 'PROPN' : tag };
}
