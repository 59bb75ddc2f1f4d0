import type { Provenance } from '../../analysis/model';

/** The name of an article's file without its folders, from its id (a URI); the id itself if it has no path. */
export function fileName(id: string): string {
  const path = id.replace(/[?#].*$/u, '').replace(/\/+$/u, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || id;
  } catch {
    return name; // a lone % in a file name
  }
}

/**
 * What an article is called in lists and cards: outlet and date where both are known, else its file name with the one
 * that is, unless the name has the date already. The outlet comes first: it tells accounts apart where there is no room
 * for more. Plain text: to be escaped where it goes into Markdown.
 * @param locale of the date, a BCP 47 tag.
 */
export function articleLabel(
  id: string,
  provenance: Pick<Provenance, 'outlet' | 'published'> = {},
  locale = 'en',
): string {
  const { outlet, published } = provenance;
  const date = published === undefined ? undefined : readableDate(published, locale);
  if (outlet !== undefined && date !== undefined) return `${outlet}, ${date}`;
  const name = fileName(id);
  if (outlet !== undefined) return `${outlet}, ${name}`;
  const beside = dateBeside(name, published, locale);
  return beside === undefined ? name : `${name}, ${beside}`;
}

/** When an article was published; `undefined` where that is not known, or its file's name tells it. */
function dateBeside(file: string, published: string | undefined, locale: string): string | undefined {
  return published === undefined || file.includes(published.slice(0, 10))
    ? undefined
    : readableDate(published, locale);
}

/** What a list calls an article, by its id. */
export type LabelOf = (article: string) => string;

/** What an article is called by. */
export interface Labelled {
  readonly article: string;
  readonly provenance: Pick<Provenance, 'outlet' | 'published'>;
}

/**
 * What articles of one list are called, each as `articleLabel` has it. Those that it calls alike begin with their files,
 * which tell them apart where there is no room for more, and with their folders where these are called alike, too.
 */
export function articleLabels(articles: readonly Labelled[], locale = 'en'): LabelOf {
  const each = new Map(articles.map(({ article, provenance }) => [article, provenance]));
  const alike = countOf([...each], ([id, provenance]) => articleLabel(id, provenance, locale));
  const files = countOf([...each], ([id]) => fileName(id));
  const isOne = (counts: ReadonlyMap<string, number>, label: string): boolean => (counts.get(label) ?? 0) < 2;
  return (id) => {
    const provenance = each.get(id) ?? {};
    const label = articleLabel(id, provenance, locale);
    if (isOne(alike, label)) return label;
    const file = isOne(files, fileName(id)) ? fileName(id) : fileInFolder(id);
    const { outlet, published } = provenance;
    return [file, outlet, dateBeside(file, published, locale)]
      .filter((part) => part !== undefined)
      .join(', ');
  };
}

function countOf<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The name of an article's file and of the folder that it lies in. */
function fileInFolder(id: string): string {
  const folder = fileName(id.slice(0, id.lastIndexOf('/')));
  return `${folder}/${fileName(id)}`;
}

/** A date as people of that place write it, `6 Jan 2020`; `undefined` for what is no ISO 8601 date. */
export function readableDate(iso: string, locale = 'en'): string | undefined {
  return dateIn('UTC', iso, locale);
}

/** The day at which something was done, by the clock of who reads it if a time is told; else as `readableDate`. */
export function readableDay(iso: string, locale = 'en'): string | undefined {
  return dateIn(iso.includes('T') ? undefined : 'UTC', iso, locale);
}

/** @param timeZone of the date; that of the machine if it is missing. */
function dateIn(timeZone: 'UTC' | undefined, iso: string, locale: string): string | undefined {
  const time = /^\d{4}-\d{2}/.test(iso) ? Date.parse(iso) : NaN; // `Date.parse` makes something of “5”
  if (Number.isNaN(time)) return undefined;
  return dateFormat(locale === 'en' ? 'en-GB' : locale, timeZone).format(time);
}

/** Kept: to make one takes 50 µs, and a list of ten thousand articles needs as many dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, timeZone: 'UTC' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone ?? ''}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  dateFormats.set(key, made);
  return made;
}

/** Words at the head of something, with a capital. */
export function capitalized(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return words === '' ? '' : first.toLocaleUpperCase() + words.slice(first.length);
}
