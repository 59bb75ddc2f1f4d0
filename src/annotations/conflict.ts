/** What git writes around the two sides of a conflict; `|` begins what was there before them, in the styles that show it. */
type ConflictMark = '<' | '|' | '=' | '>';

/** The mark that a line of a file is, without its line break. */
export function conflictMark(line: string): ConflictMark | undefined {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line) ? (line.charAt(0) as ConflictMark) : undefined;
}

/** Whether git has left a conflict in a text, whole or in part. */
export function hasConflictMarks(text: string): boolean {
  return linesOf(text).some((line) => ['<', '>'].includes(conflictMark(line) ?? ''));
}

/** Which marks may follow the last one; the first mark of a text stands as if behind `>`. */
const following = { '<': '|=', '|': '=', '=': '>', '>': '<' } as const;

/** A text as either side of its conflicts has it; `undefined` where the marks are not in the order in which git writes them. */
export function conflictSides(text: string): readonly [ours: string, theirs: string] | undefined {
  const ours: string[] = [];
  const theirs: string[] = [];
  let last: ConflictMark = '>';
  for (const line of linesOf(text)) {
    const mark = conflictMark(line);
    if (mark) {
      if (!following[last].includes(mark)) return undefined;
      last = mark;
      continue;
    }
    if (last === '<' || last === '>') ours.push(line);
    if (last === '=' || last === '>') theirs.push(line);
  }
  return last === '>' ? [ours.join('\n'), theirs.join('\n')] : undefined;
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}
