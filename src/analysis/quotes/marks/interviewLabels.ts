import type { Reading } from '../reading';
import { at } from '../word';
import { dialogLabels, type LabelledLine } from './dialogs';
import { beginningWithColon, courtLabel, isOther, longestLabel, namedBy, sureLabel } from './labelPatterns';

/** Two who speak by turns, each so often, make an interview; so do so many labels that prose has no use for. */
const fewestTurns = 3;

/**
 * The labels of an interview in which two or more speak by turns, each line with a name or initials and a colon, or with
 * "Q." and "A.", and of short dialogs; empty where the article holds none. Who is named once in full and by initials then
 * has turns under both.
 */
export function interviewLabels(text: string, readings: readonly Reading[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  const sure: string[] = [];
  const lines: (LabelledLine | undefined)[] = [];
  for (const reading of readings) {
    if (reading.furniture) continue;
    const line = labelledLine(text, reading);
    lines.push(line);
    if (!line) continue;
    const { label } = line;
    turns.set(label, (turns.get(label) ?? 0) + 1);
    if (sureLabel.test(text.slice(reading.start, Math.min(reading.end, reading.start + longestLabel))))
      sure.push(label);
  }
  if (sure.length >= fewestTurns) return new Set(sure);
  const ofInitials = new Map([...turns.keys()].map((label) => [initialsOf(label), label]));
  const often = [...turns].filter(([label, count]) => {
    const own = ofInitials.get(label);
    const isShort = own !== undefined && own !== label;
    return (
      !isShort && count + (turns.get(initialsOf(label)) ?? 0) * (label.length > 1 ? 1 : 0) >= fewestTurns
    );
  });
  const byTurns = often.length < 2 ? [] : often.flatMap(([label]) => [label, initialsOf(label)]);
  return new Set([...byTurns.filter((label) => turns.has(label)), ...dialogLabels(text, lines)]);
}

function labelledLine(text: string, reading: Reading): LabelledLine | undefined {
  const court = courtLabel.exec(text.slice(reading.start, Math.min(reading.end, reading.start + 12)));
  const beginning = court ? undefined : beginningWithColon(text, reading);
  const named = court ?? (beginning && namedBy(beginning));
  if (!named) return undefined;
  const [all, , label = ''] = named;
  if (!court && (at(reading.words, 0).tag === 'VERB' || isOther(label))) return undefined;
  return { label, said: { start: reading.start + all.length, end: reading.end } };
}

function initialsOf(label: string): string {
  return label
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}
