import { contains, type Span } from '../../text/span';

/**
 * A word that a selection may cut: letters of scripts that have capitals, which all part words by spaces, and digits
 * with the separators between them. An apostrophe ends it: a name may be chosen without its “'s”.
 */
const word = /(?:[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}]|\p{N}(?:[.,](?=\p{N}))?)+/gu;

/**
 * A selection with the words at its ends whole: who drags over words misses an end by a letter, and nobody claims
 * “he ministe”. Annotation tools go either way. WebAnno, TextAE and NER Annotator widen every selection to words, and
 * users of Taguette and Recogito ask for that; but in NER Annotator and Wave people then miss the parts of words. It
 * takes care to choose a part of one word and nothing else, as the “un” of “unarmed”: so that is left as it is.
 */
export function withWholeWords(text: string, span: Span): Span {
  const first = wordAround(text, span.start);
  const last = wordAround(text, span.end);
  if ([first, last].some((whole) => whole && contains(whole, span))) return span;
  return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}

/** The word that goes on before and after an offset. */
function wordAround(text: string, offset: number): Span | undefined {
  word.lastIndex = text.lastIndexOf('\n', offset - 1) + 1;
  for (let found = word.exec(text); found && found.index < offset; found = word.exec(text)) {
    const end = found.index + found[0].length;
    if (end > offset) return { start: found.index, end };
  }
  return undefined;
}
