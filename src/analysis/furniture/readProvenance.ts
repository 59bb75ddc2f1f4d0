import outletEndings from '../../data/furnitureOutletEndings.txt';
import type { Article } from '../../text/article';
import { overlaps, textOf, type Span } from '../../text/span';
import { readWordList } from '../../text/wordList';
import type { Provenance } from '../model';
import { addressOf, authorOf, dateOf, isNameOverNewsroom } from './furnitureLines';

/** Where an article comes from, as far as its first lines and its page furniture say so. */
export function readProvenance(article: Article, furniture: readonly Span[]): Provenance {
  const lines = furniture.map((span) => textOf(article.text, span));
  const headline = headlineOf(article, furniture);
  const [name = '', newsroom = ''] = lines;
  const named = furniture[0]?.start === article.paragraphs[0]?.start && isNameOverNewsroom(name, newsroom);
  const outlet = named ? newsroom : (first(lines, outletIn) ?? datelineOutlet(article, furniture));
  const author = named ? name : first(lines, authorOf);
  const url = first(linesAtEdges(article, furniture), addressOf);
  const published = first(lines, dateOf);
  return {
    ...(headline && { headline }),
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}

function first(lines: readonly string[], read: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An article's own address stands among so many of its first or last paragraphs; others are embedded. */
const edge = 4;

function linesAtEdges({ text, paragraphs }: Article, furniture: readonly Span[]): string[] {
  const first = paragraphs[edge]?.start ?? Infinity;
  const last = paragraphs.at(-edge)?.start ?? 0;
  return furniture.filter(({ start }) => start < first || start >= last).map((span) => textOf(text, span));
}

const longestHeadline = 160;
/** Headlines and datelines stand among so many first paragraphs. */
const firstParagraphs = 6;

/** The first paragraph of the story, if it is short and does not end as a sentence does. */
function headlineOf(article: Article, furniture: readonly Span[]): Span | undefined {
  const span = article.paragraphs
    .slice(0, firstParagraphs)
    .find((paragraph) => !furniture.some((one) => overlaps(one, paragraph)));
  if (!span || span.end - span.start > longestHeadline || article.paragraphs.length < 2) return undefined;
  const line = textOf(article.text, span).replace(/^#+\s+/, '');
  if (/[.:;,]["”’]?$/.test(line) || !/\p{L}/u.test(line)) return undefined;
  return { start: span.end - line.length, end: span.end };
}

const endings = new Set(readWordList(outletEndings));
const appOf = /\bthe (.{2,40}?) app\b/i;
const reporterOf = /^\W{0,2}((?:\p{Lu}[\p{L}&.]*\s){0,3}\p{Lu}[\p{L}&]*)(?:['’]s?)\s\p{Lu}.*\bcontribut/u;
const rightsOf = /^(?:copyright\s*)?©\s*(?:\d{4}\s+)?(.{2,50}?)(?:,|\.|\s+\d{4}|\s+all rights|$)/i;

/** An outlet's name as a line of furniture prints it. */
function outletIn(line: string): string | undefined {
  for (const pattern of [rightsOf, appOf, reporterOf]) {
    const name = pattern.exec(line.length > 400 ? '' : line)?.[1]?.trim();
    if (name !== undefined && isOutlet(name)) return name;
  }
  return undefined;
}

function isOutlet(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return endings.has(last) || /^\p{Lu}{2,6}$/u.test(name);
}

const dateline =
  /^(?:\p{Lu}[\p{L}.,'’ -]{1,40})?\((AP|AFP|CNN|Reuters|REUTERS|UPI|Xinhua|BBC)\)\s*(?:--?|–|—|\p{Lu})/u;

/** "LONDON (Reuters) - ..." names the agency. */
function datelineOutlet(article: Article, furniture: readonly Span[]): string | undefined {
  const span = article.paragraphs.slice(0, firstParagraphs).find((paragraph) => {
    if (furniture.some((one) => overlaps(one, paragraph))) return false;
    return dateline.test(article.text.slice(paragraph.start, paragraph.start + 80));
  });
  return span && dateline.exec(article.text.slice(span.start, span.start + 80))?.[1];
}
