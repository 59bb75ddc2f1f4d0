import type { Passage, WordRange } from '../../passage';

/** Whether some words are a part of a stretch that is whole by itself: between marks of its own, or a sentence. */
export function isWholePart(passage: Passage, first: number, last: number, stretch: WordRange): boolean {
  return standsInOwnMarks(passage, first, last) || isSentence(passage, first, last, stretch);
}

/** Whether a pair of marks within a stretch holds some words and no others: ‘Whiner’ in “everyone says, ‘Whiner.’” */
function standsInOwnMarks({ text, words }: Passage, first: number, last: number): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return /["“‘'’]/.test(text.charAt(start - 1)) && /^[.,!?]?["”’']/.test(text.slice(end, end + 2));
}

/** Shorter sentences (“Absolutely.”) are fragments when they are quoted by themselves. */
const shortestSentence = 3;

/** Whether some words of a stretch begin and end with a sentence. */
function isSentence({ text, words }: Passage, first: number, last: number, range: WordRange): boolean {
  const before = text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
  const after = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? text.length);
  if (last - first + 1 < shortestSentence) return false;
  const begins = first === range.from || /[.!?]/.test(before);
  const ends = last + 1 === range.to || /[.!?]/.test(after);
  return begins && ends;
}
