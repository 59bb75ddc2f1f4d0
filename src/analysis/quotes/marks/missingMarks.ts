import { isPossessive } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import { isVerbOf, speechVerbLemma } from '../grammar/speechVerbs';
import type { Sign } from './pair';

const word = String.raw`(?:\p{L}{1,4}\.(?= \p{Lu})|\p{L}[\p{L}’'-]{0,30})`;
const fewWords = `${word}(?: ${word}){0,4}`;
/** A tag stands right after a comma or the like: "We will stay, she said." Bounded at every step. */
const tag = new RegExp(`[,!?](?= {1,2}(${fewWords})(?=[.,;:"“\\n]|$))`, 'gu');
/** The same with more words behind it, or behind the reporter's marks of another kind. */
const mayBeTag = new RegExp(`[,!?]['’]{0,2}(?= {1,2}(${fewWords}))`, 'gu');
const pronoun = /^(?:he|she|they)$/;
/** After the tag only where, when or to whom it was said. */
const afterTag = /^(?:in|on|at|to|during|after|before|from|about|through|via|by|with|of)$/;

/**
 * Where a closing mark may be missing: right before a reporter's tag that no mark sets apart from the words ("We will
 * stay, she said. “We must.”"). Only for a paragraph with an odd number of marks; none of them is sure.
 */
export function missingCloses(text: string, paragraph: Span, signs: readonly Sign[]): Sign[] {
  if (signs.length % 2 === 0) return [];
  const first = signs[0]?.at ?? paragraph.end;
  const words = text.slice(first, paragraph.end);
  const found: Sign[] = [];
  for (const match of words.matchAll(tag)) {
    if (!isTag(match[1] ?? '')) continue;
    found.push({ at: first + match.index + 1, width: 0, glyph: 'straight', lean: 'absent' });
  }
  return found;
}

/** A closing mark behind a comma or the like, before the reporter's tag. */
const closeBeforeTag = new RegExp(`^[,!?]["”]{1,2} {1,2}(${fewWords})(?=[.,;:"“\\n]|$)`, 'u');

/**
 * Where an opening mark is missing: at the beginning of a paragraph whose first mark closes what nothing opened, right
 * before a reporter's tag (We will stay,” she said. “We must.”). Only for a paragraph with an odd number of marks.
 */
export function missingOpen(text: string, paragraph: Span, signs: readonly Sign[]): Sign | undefined {
  const [first] = signs;
  if (signs.length % 2 === 0 || first?.lean !== 'close' || first.at - paragraph.start < shortestOpened)
    return undefined;
  const tagged = closeBeforeTag.exec(
    text.slice(first.at - 1, Math.min(paragraph.end, first.at + longestTag)),
  );
  return tagged && isTag(tagged[1] ?? '')
    ? { at: paragraph.start, width: 0, glyph: first.glyph, lean: 'open' }
    : undefined;
}

/** In code units. */
const shortestOpened = 12;
const longestTag = 160;

/** Whether words say somewhere who spoke, after a comma or the like: "We will stay, she said at noon." Linear. */
export function mayHaveTag(words: string): boolean {
  for (const match of words.matchAll(mayBeTag)) if (isTag(match[1] ?? '')) return true;
  return false;
}

/** "she said", "Ada Brook told reporters", "said the mayor". */
function isTag(phrase: string): boolean {
  const words = phrase.split(' ');
  const verb = words.findIndex((word) => isReporting(word));
  if (verb < 0) return false;
  const rest = words.slice(verb + 1);
  if (verb > 0) {
    const subject = words.slice(0, verb);
    if (!(pronoun.test(subject.at(-1) ?? '') && verb === 1) && !subject.every(isNameWord)) return false;
    return (
      rest.length === 0 ||
      afterTag.test(rest[0] ?? '') ||
      (words[verb] === 'told' && !/^an?$/.test(rest[0] ?? '') && !isPossessive(rest[0] ?? ''))
    );
  }
  return (
    rest.length > 0 &&
    (/^[Tt]he$/.test(rest[0] ?? '') || pronoun.test(rest[0] ?? '') || rest.every(isNameWord))
  );
}

function isReporting(word: string): boolean {
  const lemma = speechVerbLemma(word);
  return (
    lemma !== undefined && lemma !== word && isVerbOf(lemma, 'clause', 'quoting') && !word.endsWith('ing')
  );
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:the|of)$/.test(word);
}
