import { conflictMark } from './conflict';
import { isObject, parseJson, type JsonObject } from './json';

/** The content of a sidecar file: a page of annotations. */
export interface SidecarPage {
  /** All of the page but its items. */
  readonly page: JsonObject;
  readonly items: readonly unknown[];
}

const itemsLine = '"items": [';
const endLine = ']';

/** Writes a page with each field and each item on a line of its own. Ends with a line break. */
export function writeLines({ page, items }: SidecarPage): string {
  const fields = Object.entries(page).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return ['{', ...fields, itemsLine, ...(lines ? [lines] : []), endLine, '}', ''].join('\n');
}

/**
 * Reads what `git merge` leaves of two versions that `writeLines` wrote: item lines in any order, with or without
 * their commas, lines that stand twice, and conflict markers between items. `undefined` if any line of it cannot be
 * read, or if the page's own fields are in conflict: then a person has to mend the file.
 */
export function readMergedLines(text: string): SidecarPage | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const from = lines.indexOf(itemsLine);
  const to = lines.lastIndexOf(endLine);
  if (
    from < 0 ||
    to < from ||
    lines
      .slice(to + 1)
      .join('')
      .trim() !== '}'
  )
    return undefined;
  const page = parseJson(`${lines.slice(0, from).join('\n').trimEnd().replace(/,$/, '')}}`);
  if (!isObject(page)) return undefined;
  const items = readItems(withoutMarkers(lines.slice(from + 1, to)));
  return items && { page, items };
}

/** Both sides of each conflict; not what was there before them, which a three-way marker style shows too. */
function withoutMarkers(lines: readonly string[]): string[] {
  let inBase = false;
  return lines.filter((line) => {
    const mark = conflictMark(line);
    if (mark) inBase = mark === '|';
    return !mark && !inBase && line.trim() !== '';
  });
}

function readItems(lines: readonly string[]): unknown[] | undefined {
  const items: unknown[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const item = parseJson(line.replace(/,\s*$/, ''));
    if (!isObject(item)) return undefined;
    const written = JSON.stringify(item);
    if (!seen.has(written)) items.push(item);
    seen.add(written);
  }
  return items;
}
