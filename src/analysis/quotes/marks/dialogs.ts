import type { Span } from '../../../text/span';

/** A line that begins with a label. */
export interface LabelledLine {
  readonly label: string;
  /** What stands behind the label. */
  readonly said: Span;
}

/** So many lines with a label, one below the other, make a dialog if two of the labels come back and a question is answered. */
const fewestLines = 4;
const fewestOfTwo = 2;
/** What somebody says begins and ends as sentences do. */
const utterance = /^["“‘]?[\p{Lu}\p{N}[(—–-].*[.!?…—–”"’)\]-]$/su;

/**
 * The labels of dialogs too short for a transcript: lines one below the other, no two running with one label, of which
 * one asks what the next one answers. Lists ("Where: ...", "When: ...") ask nothing. Among 3,000 articles one has such a
 * dialog, and none of their lists passes for one.
 * @param lines by paragraph, without furniture; `undefined` where a paragraph has no label.
 */
export function dialogLabels(text: string, lines: readonly (LabelledLine | undefined)[]): Set<string> {
  const labels = new Set<string>();
  let run: LabelledLine[] = [];
  for (const line of [...lines, undefined]) {
    if (line && line.label !== run.at(-1)?.label) {
      run.push(line);
      continue;
    }
    if (isDialog(text, run)) for (const { label } of run) labels.add(label);
    run = line ? [line] : [];
  }
  return labels;
}

function isDialog(text: string, run: readonly LabelledLine[]): boolean {
  if (run.length < fewestLines) return false;
  const counts = new Map<string, number>();
  for (const { label } of run) counts.set(label, (counts.get(label) ?? 0) + 1);
  const often = [...counts.values()].filter((count) => count >= fewestOfTwo);
  if (often.length < 2) return false;
  const said = run.map((line) => text.slice(line.said.start, line.said.end).trim());
  return (
    said.slice(0, -1).some((words) => words.endsWith('?')) && said.every((words) => utterance.test(words))
  );
}
