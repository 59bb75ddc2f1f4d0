import { anyMonths, monthNamed } from '../../text/calendarWords';
import { textOf, type Span } from '../../text/span';
import type { Provenance } from '../model';
import type { FrontMatter } from '../../text/frontMatter';
import { dateOf } from './furnitureLines';

const keys = {
  headline: ['title', 'headline'],
  outlet: [
    'outlet',
    'source',
    'publication',
    'publisher',
    'site',
    'website',
    'newspaper',
    'site_name',
    'sitename',
  ],
  author: ['author', 'authors', 'byline', 'by', 'creator'],
  url: ['url', 'link', 'source_url', 'source', 'canonical', 'permalink'],
  published: ['date', 'published', 'published_at', 'publication date', 'pubdate', 'publish_date', 'created'],
} as const;

/** What the front matter says; a `source` may be an outlet or an address. */
export function readFrontMatter(text: string, { fields }: FrontMatter): Provenance {
  const spans = (names: readonly string[]): Span[] => names.flatMap((name) => fields.get(name) ?? []);
  const values = (names: readonly string[]): string[] => spans(names).map((span) => textOf(text, span));
  const [headline] = spans(keys.headline);
  const found = {
    headline,
    outlet: values(keys.outlet).find((value) => !isWeb(value)),
    author: values(keys.author)[0]?.replace(/["']/g, ''),
    url: values(keys.url).find(isWeb),
    published: values(keys.published)
      .map(isoDateOf)
      .find((date) => date !== undefined),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function isWeb(value: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(value);
}

function isoDateOf(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/.exec(value)?.[0] ?? dateOf(value);
}

const datedPath = new RegExp(
  `/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2]|${anyMonths})[/-](0?[1-9]|[12]\\d|3[01])(?:/|$)`,
  'i',
);

/** The date in the path of a news site's address: `/2031/03/02/`. */
export function dateInAddress(url: string): string | undefined {
  const [, year, month = '', day = ''] = datedPath.exec(url) ?? [];
  if (year === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : monthNamed(month);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
