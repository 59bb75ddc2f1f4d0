import type { NamedAt } from './cast';
import type { Focus } from './focus';
import type { Reading } from '../reading';
import { at, isPreposition, isRelative, isVerbal, type Word, type WordRange, type Words } from '../word';
import { mainSubject } from '../grammar/mainSubject';
import { isTitle } from '../grammar/nameParts';
import { isGenitive } from '../grammar/phraseWords';

/** A name in the reporter's own words, with the part it plays in its sentence. */
export interface SentenceName {
  readonly named: NamedAt;
  readonly weight: Exclude<Focus['weight'], 'speaker'>;
  /** Number of the first word of the name and of the word after it. */
  readonly words: WordRange;
  /** Whether it stands in a clause that leads to another one: "after Ada Brook lost, ..." */
  readonly leading?: boolean;
}

/** The names of one sentence. */
export interface NamedSentence {
  readonly words: Words;
  readonly sentence: WordRange;
  /** In order. */
  readonly names: readonly SentenceName[];
}

/**
 * The sentences of the story that name somebody in the reporter's own words, in order: what stands in marks is left
 * out, and so is page furniture.
 * @param named by start.
 */
export function namedSentences(readings: readonly Reading[], named: readonly NamedAt[]): NamedSentence[] {
  const found: NamedSentence[] = [];
  let next = 0;
  for (const { words, sentences, furniture } of readings) {
    for (const sentence of sentences) {
      const end = at(words, sentence.to - 1).end;
      const names: SentenceName[] = [];
      const tellsNothing = (named[next]?.mention.start ?? end) < end && isVerbless(words, sentence);
      let i = sentence.from;
      for (let one = named[next]; one && one.mention.start < end; one = named[++next]) {
        while (i < sentence.to && at(words, i).end <= one.mention.start) i++;
        const from = i;
        if (furniture || at(words, from).marked || one.mention.start < at(words, sentence.from).start)
          continue;
        let to = from + 1;
        while (to < sentence.to && at(words, to).start < one.mention.end) to++;
        const range = { from, to };
        names.push({
          named: one,
          words: range,
          ...(isLeading(words, sentence, range) && { leading: true }),
          weight: tellsNothing && !isWhole(sentence, range) ? 'name' : weightOf(words, sentence, range),
        });
      }
      if (names.length > 0) found.push({ words, sentence, names });
    }
  }
  return found;
}

/** Looks so far for the verb of a name that an apposition follows. */
const longestAside = 30;

function weightOf(words: Words, sentence: WordRange, { from, to }: WordRange): SentenceName['weight'] {
  // "an Obama supporter", "Harbour Committee Chairman Ada Brook"
  const next = at(words, to);
  const office = isTitle(next.lower) && at(words, to + 1).tag === 'PROPN';
  if (next.tag === 'NOUN' || office) return 'modifier';
  if (isGenitive(at(words, to)) || /^['’]s?$/.test(at(words, to).text)) {
    return verbBefore(words, sentence, from) ? 'name' : 'clause';
  }
  if (isCleft(words, sentence, from, to)) return 'subject';
  if (isLikened(words, sentence, from)) return 'name';
  const actsAfter = at(words, to).text === ',' && /^who$/.test(at(words, to + 1).lower);
  if (isGoverned(words, sentence, from) && !isFronted(words, sentence, from, to))
    return actsAfter ? 'clause' : 'name';
  if (!verbBefore(words, sentence, from))
    return isFrontedSubject(words, sentence, { from, to }) ? 'clause' : 'subject';
  return actsAfter || isVerbal(at(words, afterAside(words, sentence, to))) ? 'clause' : 'name';
}

/** "Ada Brook, the baker": a line that tells nothing, as below a picture. */
function isVerbless(words: Words, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) if (isVerbal(at(words, i)) || at(words, i).text === '.') return false;
  return true;
}

/** Whether a name is all of its sentence, as in a heading of what is told of somebody next. */
function isWhole(sentence: WordRange, { from, to }: WordRange): boolean {
  return from === sentence.from && to >= sentence.to - 1;
}

/** "For Ada Brook, going without would mean ...": what the sentence is about, before it begins. */
function isFronted(words: Words, sentence: WordRange, from: number, to: number): boolean {
  return from - 1 === sentence.from && at(words, sentence.from).lower === 'for' && at(words, to).text === ',';
}

const subordinator = /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)$/;

/** "After Ada Brook lost, Bert Quill left": whether a clause of somebody only leads to what is told of another one. */
function isFrontedSubject(words: Words, sentence: WordRange, range: WordRange): boolean {
  if (!isLeading(words, sentence, range)) return false;
  const main = mainSubject(words, sentence);
  return (
    main !== undefined &&
    main.from >= range.to &&
    words.slice(main.from, main.to).some(({ tag }) => tag === 'PROPN')
  );
}

/** Whether a name stands in the clause with which a sentence begins, after "when", "but because" or the like. */
function isLeading(words: Words, sentence: WordRange, { from }: WordRange): boolean {
  if (from - sentence.from > longestTitle) return false;
  return words.slice(sentence.from, from).some(({ lower }) => subordinator.test(lower));
}

/** "Like his late colleague, Ada Brook, he sings", "nothing like Ada Brook": whom somebody else is compared with. */
function isLikened(words: Words, sentence: WordRange, from: number): boolean {
  const likens = ({ lower, tag }: Word): boolean => /^(?:like|unlike)$/.test(lower) && tag !== 'VERB';
  if (likens(at(words, from - 1))) return true;
  return (
    likens(at(words, sentence.from)) && !verbBefore(words, { ...sentence, from: sentence.from + 1 }, from)
  );
}

/** "it was Ada Brook who answered" */
function isCleft(words: Words, sentence: WordRange, from: number, to: number): boolean {
  return (
    from - 2 >= sentence.from &&
    at(words, from - 2).lower === 'it' &&
    /^(?:is|was)$/.test(at(words, from - 1).lower) &&
    at(words, to).lower === 'who'
  );
}

/** Whether a preposition stands before a name and what describes it: "with the former mayor, Ada Brook". */
function isGoverned(words: Words, sentence: WordRange, from: number): boolean {
  for (let i = from - 1; i >= sentence.from && i > from - longestTitle; i--) {
    const word = at(words, i);
    if (word.tag === 'ADP') return isPreposition(word);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.tag) && word.text !== '.') return false;
  }
  return false;
}

const longestTitle = 6;

function verbBefore(words: Words, sentence: WordRange, from: number): boolean {
  for (let i = sentence.from; i < from; i++) {
    const word = at(words, i);
    if (isVerbal(word) && !word.lower.endsWith('ing')) return true;
  }
  return false;
}

/** Number of the word after a name, what is set off by commas after it, and adverbs. */
export function afterAside(words: Words, sentence: WordRange, to: number): number {
  let i = to;
  // "a former bookkeeper, Ada Brook, had raised the alarm"
  const itself = at(words, i).text === ',' && isFinite(at(words, i + 1));
  if (itself) return i + 1;
  if (at(words, i).text === ',') {
    let close = i + 1;
    while (close < sentence.to && close - i < longestAside && at(words, close).text !== ',') close++;
    if (at(words, close).text === ',') i = close + 1;
  }
  while (at(words, i).tag === 'ADV' || isRelative(at(words, i))) i++;
  return i;
}

function isFinite(word: Word): boolean {
  return isVerbal(word) && !/(?:ing|ed|en|wn)$/.test(word.lower);
}
