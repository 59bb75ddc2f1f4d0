import type { Article } from '../../text/article';
import { textOf, type Span } from '../../text/span';
import { addressOf } from './furnitureLines';

/** The lines that say where an article is from stand among so many of its first paragraphs. */
const head = 5;
const longestOutlet = 50;

/**
 * The line at the head of an article that only holds the name of its outlet, as the address beside it shows: "The Brindle
 * Post" over "https://www.brindlepost.example/mill". No list of outlets is asked.
 */
export function outletLine({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): Span | undefined {
  const lines = paragraphs.slice(0, head);
  const addresses = lines.flatMap((span) => addressOf(textOf(text, span)) ?? []);
  const sites = new Set(addresses.flatMap(siteNames));
  return lines.find((span) => {
    const name = span.end - span.start > longestOutlet ? '' : nameIn(textOf(text, span));
    return name !== '' && sites.has(name);
  });
}

/** "CNN (Web)" is CNN. */
function nameIn(line: string): string {
  return plain(line.replace(/\s\([^()]*\)$/u, ''));
}

/** The parts of an address's host but the last, without "www". */
function siteNames(address: string): string[] {
  const host = /^(?:https?:\/\/)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return host
    .split('.')
    .slice(0, -1)
    .map(plain)
    .filter((name) => name !== 'www' && name !== '');
}

/** Letters and digits alone, in lower case, without the article in front. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.)/u, '');
}
