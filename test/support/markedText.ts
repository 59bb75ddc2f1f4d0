/** A stretch of marked text, with offsets into the bare text. */
export interface Mark {
  /** The word before `#`, `=` or `|`: `person`, `direct`, `cue`... */
  readonly label: string;
  /** The number after `#`: marks with the same number belong together, a quote, its cue and its speaker, say. */
  readonly link?: number;
  /** What stands after `=`, if anything: a full name, say. */
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

/** A text without its marks, and the marks: by start, a longer one before those inside it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const token = /\\[{}|\\]|\{([a-zA-Z-]+)(?:#(\d+))?(?:=([^|{}]*))?\||\}/g;

/**
 * Reads fixtures such as `{speaker#1|Merkel} {cue#1|said} {direct#1=Angela Merkel|“We can do it.”}`. Marks nest;
 * `\{`, `\}`, `\|` and `\\` stand for themselves.
 * @throws RangeError if a mark is not closed or closed twice.
 */
export function readMarked(marked: string): MarkedText {
  // marks by the order in which they are opened, so that of two with the same span the outer one comes first
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(token)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [all, label, link, value] = match;
    if (label !== undefined) {
      open.push(marks.length);
      marks.push({
        label,
        start: text.length,
        end: text.length,
        ...(link === undefined ? {} : { link: Number(link) }),
        ...(value === undefined ? {} : { value }),
      });
    } else if (all === '}') {
      const index = open.pop();
      const begun = index === undefined ? undefined : marks[index];
      if (index === undefined || !begun)
        throw new RangeError(`a mark is closed but not opened, before: ${marked.slice(from, from + 40)}`);
      marks[index] = { ...begun, end: text.length };
    } else {
      text += all.slice(1);
    }
  }
  text += marked.slice(from);
  const last = open.pop();
  const unclosed = last === undefined ? undefined : marks[last];
  if (unclosed)
    throw new RangeError(`a mark is not closed: ${text.slice(unclosed.start, unclosed.start + 40)}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Writes marks back into a text: the inverse of `readMarked`. Marks must nest. */
export function writeMarked(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  let written = '';
  let at = 0;
  const copyTo = (to: number): void => {
    written += text.slice(at, to).replace(/[{}|\\]/g, '\\$&');
    at = to;
  };
  const closeUpTo = (to: number): void => {
    for (let end = ends.at(-1); end !== undefined && end <= to; end = ends.at(-1)) {
      copyTo(end);
      written += '}';
      ends.pop();
    }
  };
  for (const mark of sorted) {
    closeUpTo(mark.start);
    copyTo(mark.start);
    const link = mark.link === undefined ? '' : `#${mark.link}`;
    written += `{${mark.label}${link}${mark.value === undefined ? '' : `=${mark.value}`}|`;
    ends.push(mark.end);
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return written;
}
