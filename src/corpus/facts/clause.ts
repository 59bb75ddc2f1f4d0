import type { Span } from '../../text/span';
import type { Passage, WordRange } from '../passage';

/** Words beside a figure that tell what it is about, on each side. */
const reach = 14;
/** These bring two clauses together of which each has its own figures. */
const clauseEnd = /[;:()[\]]|\s[-–—]+\s/;
/** In characters, brackets included. */
const longestConversion = 24;

/**
 * The words that tell what a figure is about: its clause, as far as it goes near it. What stands in brackets beside a
 * figure and nothing else is about what stands around them.
 */
export function clauseAround(passage: Passage, figure: WordRange): WordRange {
  const clause = { from: clauseStart(passage, figure.from), to: clauseStop(passage, figure.to) };
  if (!isInBrackets(passage, clause) || clause.to - clause.from > figure.to - figure.from + 1) return clause;
  return {
    from: Math.max(0, figure.from - reach),
    to: Math.min(passage.words.length, figure.to + reach),
  };
}

function isInBrackets({ text, words }: Passage, { from, to }: WordRange): boolean {
  return text.charAt((words[from]?.start ?? 0) - 1) === '(' && text.charAt(words[to - 1]?.end ?? 0) === ')';
}

function clauseStart(passage: Passage, at: number): number {
  let from = at;
  while (from > 0 && at - from < reach && !beginsClause(passage, from)) from--;
  return from;
}

function clauseStop(passage: Passage, next: number): number {
  let to = next;
  while (to < passage.words.length && to - next < reach && !beginsClause(passage, to)) to++;
  return to;
}

/** A clause begins here that has its own figures; in a list of names the last one follows "and" too. */
function beginsClause({ words, text }: Passage, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return true;
  const gap = text.slice(before.end, word.start);
  if (clauseEnd.test(gap)) return !isConverted(text, before, word);
  return (
    /,\s$/.test(gap) &&
    /^(?:and|but|while|whereas|compared|up|down|including)$/.test(word.form) &&
    !/\p{Lu}/u.test(text.charAt(next?.start ?? 0))
  );
}

/** Around "(350 km)", which only says again what stands before it. */
function isConverted(text: string, before: Span, word: Span): boolean {
  const [from, to] = [Math.max(0, before.start - longestConversion), word.end + longestConversion];
  const conversion = /\(\d[\d.,]*\s?\p{L}{1,12}\)/u.exec(text.slice(from, to));
  if (!conversion) return false;
  const start = from + conversion.index;
  return start - 1 <= word.start && start + conversion[0].length >= before.end;
}
