import {
  isEmptySource,
  readArticleSource,
  writeArticleSource,
  type ArticleSource,
  type SourceStamp,
} from './articleSource';
import { conflictSides, hasConflictMarks } from './conflict';
import { isObject, parseJson, stringOf, type JsonObject } from './json';
import type { Annotation, Sidecar, SidecarProblem } from './model';
import { readMergedLines, writeLines, type SidecarPage } from './sidecarLines';
import { readWebAnnotation, sameAnnotation, writeWebAnnotation } from './webAnnotation';
import { isAbsolute } from './webTarget';

/**
 * The sidecar format: one JSON-LD file beside the article, a W3C AnnotationPage
 * (https://www.w3.org/TR/annotation-model/#annotation-page) whose items stand one a line, sorted by id.
 *
 * Why so, tried with `git merge` on two branches that both add annotations (10 seeds each): line merging joins no two
 * insertions at the same spot. Sorted by time, files conflict always; sorted by id or by place, adding one each to a
 * hundred is clean in 10 of 10, adding five each in 6 to 9, adding fifty each never. With `*.annotations.jsonld
 * merge=union` in `.gitattributes` fifty each never conflict, but a comma between two lines may be missing. So the file
 * stays plain JSON that any program reads, sorted by id, which no edit of the article changes; and our reader also
 * takes what either merge leaves (see `readMergedLines`): the next write mends it, and no annotation is lost.
 */
const context = 'http://www.w3.org/ns/anno.jsonld';

/** Name of the sidecar of an article: the article's file name with an ending of our own. */
export function sidecarName(articleFileName: string): string {
  return `${articleFileName}.annotations.jsonld`;
}

/** Why a file cannot be read, after its name; and what is to be done with it. */
interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

const noList: Trouble = {
  what: 'has other content (valid JSON, but no list of annotations)',
  remedy: 'Mend it',
};
const noJson: Trouble = { what: 'is damaged (no valid JSON)', remedy: 'Mend it' };
const unresolved: Trouble = {
  what: 'has a git conflict that is not resolved',
  remedy:
    'Resolve it (keep the lines of both sides, delete those that begin with <<<<<<<, ======= or >>>>>>>)',
};

/** What `Sidecar.raw` is. */
type Content = SidecarPage | Trouble;

/**
 * Reads the content of a sidecar file; `undefined` and white space are an empty sidecar. Any string will do: what
 * cannot be read is told in `problems`, and kept as it is when the sidecar is written.
 */
export function readSidecar(json: string | undefined): Sidecar {
  if (json === undefined || json.replace(/^\uFEFF/, '').trim() === '')
    return contentOf({ page: {}, items: [] }, []);
  const value = parseJson(json);
  if (value !== undefined) {
    const page = pageOf(value);
    if (page) return contentOf(page, []);
    return unreadable(noList);
  }
  const merged = readMergedLines(json) ?? readBothSides(json);
  if (!merged) return unreadable(hasConflictMarks(json) ? unresolved : noJson);
  const message =
    'The file with its annotations holds marks of a merge. All annotations in it were read; the next change to them mends it.';
  return contentOf(merged, [{ kind: 'merged', message }]);
}

/**
 * The new content of a sidecar file that holds these annotations: the changed ones written, those not listed any
 * more left out, all else (unknown fields, items that are no text annotations) as it was read. The same annotations
 * give the same bytes. A sidecar that could not be read gives a problem, so that nothing in it is lost; it reads on
 * after the name of the file and a colon.
 * @param source name of the article's file, relative to the sidecar.
 */
export function writeSidecar(
  sidecar: Sidecar,
  annotations: readonly Annotation[],
  source: string,
): { json: string } | { problem: string } {
  const content = sidecar.raw as Content;
  if ('remedy' in content) return { problem: notWritten(content) };
  try {
    const items = mergeItems(sidecar, content.items, annotations, iriOf(source));
    return { json: writeLines({ page: pageFields(content.page, source), items: sortById(items) }) };
  } catch (error) {
    return {
      problem: `it could not be written: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/**
 * The new content of a sidecar file that says where its article is from, and all else as it was read; an empty source
 * takes back what was said. A sidecar that could not be read gives a problem.
 * @param source name of the article's file, relative to the sidecar.
 */
export function writeSource(
  sidecar: Sidecar,
  given: ArticleSource,
  stamp: SourceStamp,
  source: string,
): { json: string } | { problem: string } {
  const content = sidecar.raw as Content;
  if ('remedy' in content) return { problem: notWritten(content) };
  const isSource = (item: unknown): boolean => readArticleSource(item) !== undefined;
  const previous = content.items.filter(isSource).filter(isObject).at(-1);
  const others = content.items.filter((item) => !isSource(item));
  const items = isEmptySource(given)
    ? others
    : [...others, writeArticleSource(given, stamp, iriOf(source), previous)];
  return { json: writeLines({ page: pageFields(content.page, source), items: sortById(items) }) };
}

/** The annotations of a sidecar as it holds them, with all that `Annotation` does not know of, by id. */
export function itemsOf(sidecar: Sidecar): ReadonlyMap<string, JsonObject> {
  const content = sidecar.raw as Content;
  const shown = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  const items = new Map<string, JsonObject>();
  for (const item of 'remedy' in content ? [] : content.items) {
    const annotation = readWebAnnotation(item);
    const known = annotation && shown.get(annotation.id);
    if (known && isObject(item) && sameAnnotation(known, annotation)) items.set(known.id, item);
  }
  return items;
}

function unreadable(trouble: Trouble): Sidecar {
  const { what, remedy } = trouble;
  const message = `Its annotations cannot be read: the file that holds them ${what}. ${remedy} or put an earlier version in its place; until then they are not shown, and nothing is written to it.`;
  return {
    annotations: [],
    problems: [{ kind: 'unreadable', message }],
    raw: trouble satisfies Content,
  };
}

function notWritten({ what, remedy }: Trouble): string {
  return `it ${what}, so it is left as it is. ${remedy}, put an earlier version in its place, or move it away to begin anew.`;
}

/** What both sides of a conflict hold in a file that another program has laid out; `undefined` if that is not plain. */
function readBothSides(json: string): SidecarPage | undefined {
  const sides = conflictSides(json)?.map((side) => pageOf(parseJson(side)));
  const [ours, theirs] = sides ?? [];
  if (!ours || !theirs || JSON.stringify(ours.page) !== JSON.stringify(theirs.page)) return undefined;
  const items = [...ours.items, ...theirs.items].map((item) => [JSON.stringify(item), item] as const);
  return { page: ours.page, items: [...new Map(items).values()] };
}

/** A page, a bare list of annotations, or one annotation alone. */
function pageOf(value: unknown): SidecarPage | undefined {
  if (Array.isArray(value)) return { page: {}, items: value as unknown[] };
  if (!isObject(value)) return undefined;
  const { items, ...page } = value;
  if (Array.isArray(items)) return { page, items: items as unknown[] };
  if (items !== undefined) return undefined;
  if (readWebAnnotation(value)) return { page: {}, items: [value] };
  return value.type === 'AnnotationPage' || Object.keys(value).length === 0 ? { page, items: [] } : undefined;
}

function contentOf(content: SidecarPage, found: readonly SidecarProblem[]): Sidecar {
  const annotations = new Map<string, Annotation>();
  const twice: SidecarProblem[] = [];
  let source: ArticleSource | undefined;
  let others = 0;
  for (const item of content.items) {
    const said = readArticleSource(item);
    if (said) {
      source = { ...source, ...said };
      continue;
    }
    const annotation = readWebAnnotation(item);
    if (!annotation) {
      others++;
      continue;
    }
    const other = annotations.get(annotation.id);
    if (other) twice.push(standsTwice(annotation));
    if (!other || timeOf(other) <= timeOf(annotation)) annotations.set(annotation.id, annotation);
  }
  return {
    annotations: [...annotations.values()],
    ...(source ? { source } : {}),
    problems: [...found, ...(others > 0 ? [itemsKept(others)] : []), ...twice],
    raw: content satisfies Content,
  };
}

function itemsKept(count: number): SidecarProblem {
  const message =
    count === 1
      ? '1 entry of the file with its annotations marks no words of the article: it is kept, but not shown.'
      : `${count} entries of the file with its annotations mark no words of the article: they are kept, but not shown.`;
  return { kind: 'kept', message };
}

function standsTwice({ id }: Annotation): SidecarProblem {
  const message = `An annotation stands twice in the file with its annotations; the later version is shown (${id}).`;
  return { kind: 'twice', message };
}

function timeOf({ modified, created }: Annotation): string {
  return modified ?? created ?? '';
}

function mergeItems(
  sidecar: Sidecar,
  items: readonly unknown[],
  annotations: readonly Annotation[],
  source: string,
): unknown[] {
  const read = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  const wanted = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const origins = new Map<string, JsonObject>();
  const kept = items.flatMap((item) => {
    const annotation = readWebAnnotation(item);
    if (isObject(item) && typeof item.target === 'string' && readArticleSource(item)) {
      return [isAbsolute(item.target) ? item : { ...item, target: source }];
    }
    if (!annotation || !isObject(item)) return [item];
    const shown = read.get(annotation.id);
    const now = wanted.get(annotation.id);
    if (shown && now && sameAnnotation(shown, now)) return [withSource(item, annotation, source)];
    if (shown && sameAnnotation(shown, annotation)) origins.set(annotation.id, item);
    return [];
  });
  const changed = annotations.filter((annotation) => {
    const shown = read.get(annotation.id);
    return !shown || !sameAnnotation(shown, annotation);
  });
  return [
    ...kept,
    ...changed.map((annotation) => writeWebAnnotation(annotation, source, origins.get(annotation.id))),
  ];
}

/** The item as it was read; written anew only if its article has another name now. */
function withSource(item: JsonObject, annotation: Annotation, source: string): JsonObject {
  const target = item.target;
  const known = isObject(target) ? target.source : undefined;
  if (known === source || typeof known !== 'string' || isAbsolute(known)) return item;
  return writeWebAnnotation(annotation, source, item);
}

function pageFields(page: JsonObject, source: string): JsonObject {
  const { '@context': given, id, type, ...others } = page;
  return {
    '@context': given ?? context,
    id: isAbsolute(id) ? id : iriOf(sidecarName(source)),
    type: type ?? 'AnnotationPage',
    ...others,
  };
}

/** By id, in the order of code units; items without one last, in their order. */
function sortById(items: readonly unknown[]): unknown[] {
  const idOf = (item: unknown): string | undefined => (isObject(item) ? stringOf(item.id) : undefined);
  return [...items].sort((a, b) => {
    const [idA, idB] = [idOf(a), idOf(b)];
    if (idA === undefined || idB === undefined) return Number(idA === undefined) - Number(idB === undefined);
    return idA < idB ? -1 : Number(idA > idB);
  });
}

/** A relative file name as a relative IRI. */
function iriOf(fileName: string): string {
  const wellFormed = fileName.replace(/\p{Surrogate}/gu, '\uFFFD');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
