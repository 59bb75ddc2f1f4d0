import type { Span } from '../../../text/span';
import { mayHaveTag } from './missingMarks';
import type { Sign } from './pair';

const afterSentence = /[.!?…][)\]]?\s{1,3}$/;
/** What stands before a mark, as far as it tells whether a sentence ends there, in code units. */
const reach = 5;

/**
 * The marks of a paragraph, with those that may repeat the one that it begins with: of a quote of several paragraphs
 * that a page prints as one ("“We stay. “We must. “They will see.”"). Each opens after a sentence; where the words since
 * the mark before it name who spoke, rather one that closes is missing.
 */
export function withRepeated(text: string, paragraph: Span, signs: readonly Sign[]): readonly Sign[] {
  const [first] = signs;
  if (!first || signs.length < 3 || first.at !== paragraph.start) return signs;
  let from = first.at + first.width;
  return signs.map((sign) => {
    const words = text.slice(from, sign.at);
    from = sign.at + sign.width;
    const repeats = sign.lean === 'open' && afterSentence.test(words.slice(-reach)) && !mayHaveTag(words);
    return repeats ? { repeats, ...sign } : sign;
  });
}
