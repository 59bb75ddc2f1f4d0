import type { Span } from '../../../text/span';
import type { Passage } from '../../passage';
import { signaturesIn } from '../places/posts';

/** What an editor notes of how words were said, or of how they are printed. */
const note =
  /[[(](?:sic|break|pauses?|laughs?|laughter|laughing|applause|cheers|cheering|crosstalk|inaudible|unintelligible)[\])]/giu;

/** The words between two words of a passage but those that no speaker said: an editor's note, the signature of a post in two parts. */
export function saidBetween({ text, words }: Passage, before: number, after: number): number[] {
  const numbers = Array.from({ length: Math.max(0, after - before - 1) }, (_, i) => before + 1 + i);
  if (numbers.length === 0) return numbers;
  const start = words[before]?.end ?? 0;
  const unsaid = unsaidIn(text.slice(start, words[after]?.start ?? start));
  if (unsaid.length === 0) return numbers;
  return numbers.filter((number) => {
    const at = (words[number]?.start ?? 0) - start;
    return !unsaid.some((span) => span.start <= at && at < span.end);
  });
}

function unsaidIn(text: string): Span[] {
  if (!/[[(]/.test(text)) return [];
  const notes = [...text.matchAll(note)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return [...notes, ...signaturesIn(text)];
}
