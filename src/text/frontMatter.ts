import { trimSpan, type Span } from './span';

/** What a file says of itself before its text, or right below its headline. */
export interface FrontMatter extends Span {
  /** Values by key, both as printed but for quotation marks; keys in lower case. The first value of a key counts. */
  readonly fields: ReadonlyMap<string, Span>;
}

/** Farther than this, in code units, no front matter goes. */
const longest = 4000;
const fence = /^(?:\uFEFF)?\s*---[ \t]*\r?\n/;
const fenceEnd = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;
const fieldLine = /^([\p{L}_][\p{L}\d_ -]{0,30}?)[ \t]*:[ \t]+(\S.*)$/gmu;
/** Keys by which lines at the top without fences are known for what they are. */
const plainKey =
  /^(?:title|headline|source|outlet|publication|publisher|site|author|by|byline|date|published|publication date|url|link)$/;
const fewestPlain = 2;

/** The first line, if lines of known keys may follow it. */
const headlineLine = /^(?:\uFEFF)?[^\n]{1,200}\n(?:[ \t]*\r?\n)?(?=[\p{L} ]{2,20}:[ \t]+\S)/u;

/**
 * The YAML between `---` lines at the top of a text, or at least two lines of known keys there or below its first line
 * ("Source: ..."), with its plain fields; `undefined` where there is none. Nested values and lists over several lines are passed over.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const top = text.slice(0, longest);
  const open = fence.exec(top);
  if (!open) return plainFields(top, 0) ?? plainFields(top, headlineLine.exec(top)?.[0].length ?? 0);
  const from = open[0].length;
  fenceEnd.lastIndex = from - 1;
  const close = fenceEnd.exec(top);
  if (!close) return undefined;
  const fields = fieldsIn(top.slice(0, close.index), from);
  return fields.size > 0 ? { start: 0, end: close.index + close[0].length, fields } : undefined;
}

function plainFields(top: string, start: number): FrontMatter | undefined {
  let end = start;
  let lines = 0;
  for (const line of top.slice(start).split('\n')) {
    const key = /^(?:\uFEFF)?([\p{L} ]{2,20}):[ \t]+\S/u.exec(line)?.[1]?.toLowerCase();
    if (key === undefined || !plainKey.test(key)) break;
    end += line.length + 1;
    lines++;
  }
  if (lines < fewestPlain) return undefined;
  return { start, end: Math.min(end, top.length), fields: fieldsIn(top.slice(0, end), start) };
}

function fieldsIn(text: string, from: number): Map<string, Span> {
  const fields = new Map<string, Span>();
  for (const match of text
    .slice(from)
    .replace(/^\uFEFF/, ' ')
    .matchAll(fieldLine)) {
    const [line, key = '', value = ''] = match;
    const end = from + match.index + line.length;
    const span = unquoted(text, trimSpan(text, { start: end - value.length, end }));
    const name = key.toLowerCase();
    if (span.end > span.start && !fields.has(name)) fields.set(name, span);
  }
  return fields;
}

/** Without the marks or brackets that YAML puts around a value. */
function unquoted(text: string, { start, end }: Span): Span {
  const pair = text.charAt(start) + text.charAt(end - 1);
  const isPair = end - start > 1 && (pair === '""' || pair === "''" || pair === '[]');
  return isPair ? { start: start + 1, end: end - 1 } : { start, end };
}
