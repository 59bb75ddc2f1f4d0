import { isObject, listOf, stringOf, type JsonObject } from './json';

/** Where a person says that an article is from. Never empty strings; all missing for nothing said. */
export interface ArticleSource {
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly url?: string;
}

/** Who says it when, and under which id: values, since nothing here knows a clock. */
export interface SourceStamp {
  /** A fresh IRI for a new annotation: `urn:uuid:...`. */
  readonly id: string;
  /** The present time, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * What a W3C Web Annotation with the motivation `describing` on a whole article says of its source, in terms of
 * schema.org (https://schema.org/NewsArticle), whose prefix the context of Web Annotations defines; `undefined` if it
 * is none.
 */
export function readArticleSource(item: unknown): ArticleSource | undefined {
  if (!isObject(item) || !listOf(item.type).includes('Annotation')) return undefined;
  if (!listOf(item.motivation).includes('describing') || !isWhole(item.target)) return undefined;
  const body = listOf(item.body).find((one) => isObject(one) && readBody(one) !== undefined);
  return isObject(body) ? readBody(body) : undefined;
}

/**
 * The annotation that says so. What `previous`, the item it was read from, holds besides is kept.
 * @param article IRI of the article, relative to the sidecar.
 */
export function writeArticleSource(
  source: ArticleSource,
  stamp: SourceStamp,
  article: string,
  previous: JsonObject = {},
): JsonObject {
  const { id, type, motivation, created, body, ...kept } = previous;
  const bodies = listOf(body);
  const known = bodies.find((one) => isObject(one) && readBody(one) !== undefined);
  const written = writeBody(source, isObject(known) ? known : {});
  return {
    id: stringOf(id) ?? stamp.id,
    type: type ?? 'Annotation',
    motivation: motivation ?? 'describing',
    created: created ?? stamp.now,
    ...kept,
    ...(created === undefined ? {} : { modified: stamp.now }),
    body: bodies.length > 1 ? bodies.map((one) => (one === known ? written : one)) : written,
    target: article,
  };
}

/** Whether nothing is said. */
export function isEmptySource({ outlet, author, published, url }: ArticleSource): boolean {
  return [outlet, author, published, url].every((value) => value === undefined);
}

/** A whole resource is named by its IRI alone, or by one without a selector. */
function isWhole(target: unknown): boolean {
  const targets = listOf(target);
  return (
    targets.length > 0 && targets.every((one) => typeof one === 'string' || (isObject(one) && !one.selector))
  );
}

const vocabulary = ['schema:', 'http://schema.org/', 'https://schema.org/', ''];

function termOf(body: JsonObject, name: string): unknown {
  for (const prefix of vocabulary) if (`${prefix}${name}` in body) return body[`${prefix}${name}`];
  return undefined;
}

function readBody(body: JsonObject): ArticleSource | undefined {
  const found = {
    outlet: nameIn(termOf(body, 'publisher')),
    author: nameIn(termOf(body, 'author')),
    published: dateIn(termOf(body, 'datePublished')),
    url: textIn(termOf(body, 'url')),
  };
  const said = Object.entries(found).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function writeBody({ outlet, author, published, url }: ArticleSource, previous: JsonObject): JsonObject {
  const own = ['publisher', 'author', 'datePublished', 'url'].flatMap((name) =>
    vocabulary.map((prefix) => `${prefix}${name}`),
  );
  const kept = Object.entries(previous).filter(([key]) => key !== 'type' && !own.includes(key));
  return {
    type: previous.type ?? 'schema:NewsArticle',
    ...(outlet === undefined
      ? {}
      : { 'schema:publisher': { type: 'schema:Organization', 'schema:name': outlet } }),
    ...(author === undefined ? {} : { 'schema:author': { type: 'schema:Person', 'schema:name': author } }),
    ...(published === undefined ? {} : { 'schema:datePublished': published }),
    ...(url === undefined ? {} : { 'schema:url': url }),
    ...Object.fromEntries(kept),
  };
}

/** The name of somebody or something, be it told as such or alone. */
function nameIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isObject(first) ? textIn(termOf(first, 'name')) : textIn(first);
}

function textIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  const text = (isObject(first) ? stringOf(first['@id'] ?? first.id) : stringOf(first))?.trim();
  return text === '' ? undefined : text;
}

function dateIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text !== undefined && isIsoDate(text) ? text : undefined;
}

/** Whether a text is an ISO 8601 date that the calendar has, with or without a time. */
export function isIsoDate(text: string): boolean {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(Date.parse(day)).toISOString().startsWith(day);
}
