import type { Inserted } from '../../text/layOut';
import type { Span } from '../../text/span';
import { toldText } from '../../text/told';

/** Elements of HTML that stand in the text of articles. */
const elements =
  'a|abbr|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|path|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|u|ul|video|wbr';
/** Of a tag: it may be on several lines, none of them blank. */
const within = String.raw`(?:[^<>\n]|\n(?![^\S\n]*\n)){0,4000}`;
const attribute = String.raw`[\w:-]{1,40}\s{0,3}=\s{0,3}["']`;
/**
 * A tag of a known element, of any with attributes, or of one that closes; a comment; an address in angle brackets.
 * None reaches over another angle bracket, so that all of them together are read in linear time.
 */
const tag = new RegExp(
  String.raw`<(?:/[a-z][\w:-]{0,40}\s{0,3}|(?:${elements})(?:\s${within})?/?|[a-z][\w:-]{0,40}\s{1,3}${attribute}${within}|[a-z][\w:-]{0,40}\s{0,3}/|!--[^<>]{0,4000}--|(?:https?|mailto):[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,64})>`,
  'gi',
);

const target = String.raw`\((?:<[^<>\n]{0,2000}>|(?=[^\s()]{0,2000}[./#])[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,3}\)`;
/** A picture with the words that stand for it: no part of the story. */
const picture = new RegExp(String.raw`!\[[^[\]\n]{0,500}\](?:${target}|\[[^[\]\n]{0,60}\])`, 'g');
const link = new RegExp(String.raw`\[([^[\]\n]{0,500})\](?:${target}|\[[^[\]\n]{0,60}\])`, 'dg');
const footnote = /\[\^[^\s[\]]{1,40}\]:?/g;
/** "[[Ada Brook]]", "[[Ada Brook (mayor)|the mayor]]". */
const wikiLink = /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/dg;
/** "[12]", "[3][note 1]" behind a word or a sign, as encyclopedias have it. */
const references = /(?<=[^\s[\]])(?:\[(?:\d{1,3}|(?:note|nb) \d{1,3}|[a-z ]{3,30} needed)\]){1,20}(?!\()/g;
const escape = /\\(?=[*_[\]#>~.+-])/g;

/** What of a text is format. */
export interface InlineMarkup {
  /** Not in order; they do not overlap. */
  readonly marks: readonly Inserted[];
  /** What stands between the tags of block quotes, in order. */
  readonly quoted: readonly Span[];
}

/**
 * The marks of Markdown and HTML within the lines of a text, each with what belongs to it and is not read: the tags, the
 * addresses of links, whole pictures, stars and underscores around words, backslashes before such signs. Linear in
 * the length of the text.
 * @param breaks offsets in order at which a line ends that the next one does not go on with: no emphasis reaches over.
 */
export function findInlineMarkup(printed: string, breaks: readonly number[]): InlineMarkup {
  if (!/[<[*_~\\]/.test(printed)) return { marks: [], quoted: [] };
  const found: Inserted[] = [];
  let text = printed;
  const take = (spans: readonly Span[], told?: ''): void => {
    if (spans.length === 0) return;
    for (const span of spans) found.push(told === undefined ? span : { ...span, told });
    text = toldText(text, spans);
  };
  const tags = text.includes('<') ? all(text, tag) : [];
  take(tags);
  // before links, whose labels and numbers stand in brackets too
  if (text.includes('[')) take(all(text, references), '');
  if (text.includes('](') || text.includes('][')) {
    take(all(text, picture));
    take(aroundLabels(text, link));
  }
  if (text.includes('[[')) take(aroundLabels(text, wikiLink), '');
  if (text.includes('[^')) take(all(text, footnote));
  if (text.includes('\\')) take(all(text, escape));
  take(emphasis(text, breaks));
  return { marks: found, quoted: blockQuotes(printed, tags) };
}

/** What stands between an opening tag and the next closing one, none of it blank. */
function blockQuotes(printed: string, tags: readonly Span[]): Span[] {
  const quoted: Span[] = [];
  let from: number | undefined;
  for (const { start, end } of tags) {
    const name = printed.slice(start, Math.min(end, start + 12)).toLowerCase();
    if (/^<blockquote[\s>]/.test(name)) from = end;
    else if (name.startsWith('</blockquote') && from !== undefined) {
      if (/\S/.test(printed.slice(from, start))) quoted.push({ start: from, end: start });
      from = undefined;
    }
  }
  return quoted;
}

function all(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/**
 * Of links the brackets and the addresses, in order; the words between are the author's.
 * @param pattern gives where its first group stands.
 */
function aroundLabels(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole, indices }) => {
    const [start, end] = indices?.[1] ?? [index, index];
    return [
      { start: index, end: start },
      { start: end, end: index + whole.length },
    ];
  }).flat();
}

const run = /\*+|_+|~~/g;
/** Longer runs are rules, or letters that nobody prints. */
const longestRun = 3;
const wordUnit = /[\p{L}\p{N}]/u;

/** Runs of stars, underscores or tildes that enclose words, opening and closing ones, in order. */
function emphasis(text: string, breaks: readonly number[]): Span[] {
  const found: Span[] = [];
  const open = new Map<string, number>();
  let passed = 0;
  for (const { index, 0: signs } of text.matchAll(run)) {
    const from = passed;
    while ((breaks[passed] ?? Infinity) < index) passed++;
    if (passed > from) open.clear();
    const end = index + signs.length;
    if (signs.length > longestRun) continue;
    const before = text.charAt(index - 1) || ' ';
    const after = text.charAt(end) || ' ';
    const opens = !/\s/.test(after) && !wordUnit.test(before);
    const closes = !/\s/.test(before) && !wordUnit.test(after);
    const start = open.get(signs);
    if (closes && start !== undefined) {
      found.push({ start, end: start + signs.length }, { start: index, end });
      open.delete(signs);
    } else if (opens) {
      open.set(signs, index);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
