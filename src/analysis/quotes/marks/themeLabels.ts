import { plainWord } from '../../../text/plainWord';
import { singular } from '../../../text/singular';
import { contains, textOf, type Span } from '../../../text/span';
import type { Entity } from '../../model';
import type { Draft } from '../draft';
import { isPeople, isPersonNoun, isVoice } from '../grammar/personNouns';
import type { Reading } from '../reading';

/** Who speaks says so of themselves or to somebody; a report does not. */
const personal = /\b(?:I|me|my|mine|we|us|our|you|your)\b/i;
const ofSpeaker = /\b(?:I|me|my|mine|we|us|our)\b/;
const smallWord = /\p{Ll} /u;
const fullStop = /\.[”"’']*$/;
/** A sentence that ends, as a headline does not. */
const ends = /[.?!…][”"’')\]]*$/;
const goesOnAfterEnd = /\p{Ll}[.?!]["”’]? ["“‘]?\p{Lu}/u;
const small = /\p{Ll}{2}/u;
/** So many labels make a record of what was said, whatever its lines look like. */
const fewestOfRecord = 4;
const opensWithMarks = /^["“‘«]/;

/**
 * The paragraphs whose words before the colon are no speaker but the place where the story was written, "ORRIN: The mayor
 * said", or what it is about, "Orrin: the harbour is shut", "BROOK TAX PLAN: WHAT WE KNOW": what the article's names know
 * as a place, what goes on behind a person's name, as the only such label of all, the words in capitals before the first
 * sentence of the story, and nobody's name before a headline, "THE HARBOUR: What you should know".
 * @param turns the paragraphs that begin with a label, by number.
 */
export function themeLabels(
  text: string,
  readings: readonly Reading[],
  turns: ReadonlyMap<number, Draft>,
  entities: readonly Entity[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (turns.size === 0) return found;
  const placeEndingAt = new Map<number, Span>();
  const personStartingAt = new Map<number, Span>();
  const namesEnd = new Set<number>();
  for (const { kind, mentions } of entities) {
    if (kind === 'place') for (const mention of mentions) placeEndingAt.set(mention.end, mention);
    if (kind === 'person') for (const mention of mentions) personStartingAt.set(mention.start, mention);
    if (kind === 'person' || kind === 'organization') for (const { end } of mentions) namesEnd.add(end);
  }
  const first = readings.findIndex((one) => !one.furniture && isSentence(textOf(text, one)));
  for (const [i, turn] of turns) {
    const { speaker } = turn;
    if (!speaker || opensWithMarks.test(textOf(text, turn))) continue;
    const { mention } = speaker;
    const said = textOf(text, turn);
    const place = placeEndingAt.get(mention.end);
    const isPlace = place !== undefined && contains(mention, place);
    const goesOn = (personStartingAt.get(mention.start)?.end ?? Infinity) < mention.end;
    const isReport = isSentence(said) && !personal.test(said);
    // a headline may have a full stop: "Brook: The harbour is shut."
    const opensStory = i === first && turns.size === 1 && isReport && turn.kind === 'direct';
    const mayAct = namesEnd.has(mention.end) || isVoices(textOf(text, mention));
    const isTheme = turns.size < fewestOfRecord && isHeading(said, mayAct);
    if (goesOn || isTheme || (isPlace ? isReport || turn.kind !== 'direct' : opensStory)) found.add(i);
  }
  return found;
}

/** A report is a sentence at least, of small letters; what is said as a headline has no full stop. */
function isSentence(words: string): boolean {
  return fullStop.test(words) && smallWord.test(words);
}

/** Whether words behind a label are a headline, which nobody speaks: no sentence that ends, and of nobody who may act, or all in capitals. */
function isHeading(said: string, mayAct: boolean): boolean {
  if (ends.test(said) || goesOnAfterEnd.test(said)) return false;
  return !small.test(said) || !(mayAct || ofSpeaker.test(said));
}

/** "Police", "Officials", but not "THE CANDIDATES", which is a theme. */
function isVoices(label: string): boolean {
  const last = plainWord(label.slice(label.lastIndexOf(' ') + 1));
  return !/^the\s/i.test(label) && (isPeople(last) || isPersonNoun(singular(last)) || isVoice(last));
}
