import outletEndings from '../../data/furnitureOutletEndings.txt';
import type { Article } from '../../text/article';
import { overlaps, textOf, type Span } from '../../text/span';
import { readWordList } from '../../text/wordList';
import type { Provenance } from '../model';
import { frontMatterOf } from '../../text/frontMatter';
import { dateInAddress, readFrontMatter } from './frontMatterFields';
import { anyAgency } from './agencies';
import { datelineOf } from './dateline';
import { addressOf, authorOf, dateOf, isNameOverNewsroom } from './furnitureLines';
import { mailSubject } from './mailHeads';
import { outletLine } from './outletLine';

/**
 * Where an article comes from, as far as its front matter says so, else its first lines, its page furniture, its dateline
 * and whom its people told; a mail is called as its subject says.
 */
export function readProvenance(article: Article, furniture: readonly Span[]): Provenance {
  const lines = furniture.map((span) => textOf(article.text, span));
  const front = frontMatterOf(article.text);
  const own = front ? readFrontMatter(article.text, front) : {};
  const { text } = article;
  const paragraphs = article.paragraphs.filter((paragraph) => !front || !overlaps(front, paragraph));
  const [name = '', newsroom = ''] = paragraphs.slice(0, 2).map((span) => textOf(text, span));
  const named =
    furniture.some(({ start }) => start === paragraphs[0]?.start) && isNameOverNewsroom(name, newsroom);
  const ownLine = outletLine({ text, paragraphs });
  const url = own.url ?? first(linesAtEdges(article, furniture), addressOf);
  const outlet =
    first(lines, outletIn) ?? datelineOutlet({ text, paragraphs }, furniture) ?? outletTold(text);
  const found = {
    headline: own.headline ?? mailSubject(text, paragraphs) ?? headlineOf({ text, paragraphs }, furniture),
    outlet:
      own.outlet ??
      (named ? newsroom : undefined) ??
      (ownLine && textOf(text, ownLine).replace(/[\s,;:|–—-]+$/u, '')) ??
      (outlet === undefined ? undefined : inSmallLetters(text, outlet)),
    author: own.author ?? (named ? name : first(lines, authorOf)),
    url,
    published: own.published ?? first(lines, dateOf) ?? (url === undefined ? undefined : dateInAddress(url)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
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
function headlineOf(
  article: Pick<Article, 'text' | 'paragraphs'>,
  furniture: readonly Span[],
): Span | undefined {
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

/** "By Ana Brandt, Harlund Courier" */
const bylineOf = /^by\s[^,|]{3,60}[,|]\s*(.{2,40})$/i;

/** An outlet's name as a line of furniture prints it. */
function outletIn(line: string): string | undefined {
  for (const pattern of [rightsOf, appOf, reporterOf, bylineOf]) {
    const name = pattern.exec(line.length > 400 ? '' : line)?.[1]?.trim();
    if (name !== undefined && isOutlet(name)) return name;
  }
  return undefined;
}

/** "the HARLUND NEWS app" shouts a name that the text may also print as "Harlund News". */
function inSmallLetters(text: string, name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  const printed = text.match(new RegExp(name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'), 'gi')) ?? [];
  return printed.find((form) => /^\p{Lu}/u.test(form) && /\p{Ll}/u.test(form)) ?? name;
}

function isOutlet(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return endings.has(last) || /^\p{Lu}{2,6}$/u.test(name);
}

/** Outlets that begin their own reports as agencies do. */
const otherOutlets = 'CNN|BBC';
const dateline = datelineOf(`${anyAgency}|${otherOutlets}`);

/** "LONDON (Reuters) - ..." names the agency. */
function datelineOutlet(
  article: Pick<Article, 'text' | 'paragraphs'>,
  furniture: readonly Span[],
): string | undefined {
  const span = article.paragraphs.slice(0, firstParagraphs).find((paragraph) => {
    if (furniture.some((one) => overlaps(one, paragraph))) return false;
    return dateline.test(article.text.slice(paragraph.start, paragraph.start + 80));
  });
  return span && dateline.exec(article.text.slice(span.start, span.start + 80))?.[1];
}

const told = /\btold (?:[Tt]he )?((?:\p{Lu}[\p{L}.&]*\s){0,3}\p{Lu}[\p{L}.&]*)/gu;
/**
 * How often people must have told one outlet, and no other: in 3,000 articles it was the article's own in 90 % (108 of
 * 120) with twice, in 59 % with once.
 */
const fewestTold = 2;

/** The outlet that the article's people told what they say, which is mostly its own. */
function outletTold(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, words = ''] of text.matchAll(told)) {
    const outlet = outletAtStart(words);
    if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const [[outlet, count] = ['', 0]] = counts;
  return counts.size === 1 && count >= fewestTold ? outlet : undefined;
}

/** "Harlund Courier Monday" begins with an outlet. */
function outletAtStart(words: string): string | undefined {
  const names = words.replace(/\.$/, '').split(/\s+/);
  for (let count = names.length; count > 0; count--) {
    const name = names.slice(0, count).join(' ');
    // which Times, Post or Journal is not said
    if (isOutlet(name) && (count > 1 || !endings.has(name.toLowerCase()))) return name;
  }
  return undefined;
}
