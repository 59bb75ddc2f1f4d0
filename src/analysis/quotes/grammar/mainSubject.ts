import { at, isVerbal, type Word, type WordRange, type Words } from '../word';
import { isComplement } from './complements';
import { subjectOf } from './subjects';

/** Whether a clause is subordinate that begins right after a word: "because", "saying". */
function isSubordinated({ tag, lower }: Word): boolean {
  return tag === 'SCONJ' || lower === 'unless' || (tag === 'VERB' && lower.endsWith('ing'));
}

const longestInfinitive = 14;

/** Whether from a verb to a place nothing parts a clause: "to change the way of counting" up to "counting". */
function goesOn(words: Words, from: number, to: number): boolean {
  if (to <= from || to - from > longestInfinitive) return false;
  return words
    .slice(from, to)
    .every(({ tag, text }) => !/^(?:SCONJ|CCONJ|QUOTE)$/.test(tag) && !/^[,:;—–]$/.test(text));
}

/** "After X lost, Y left", and "after the meeting X left": what a preposition is if a clause follows that another one does. */
const maybeSubordinating = /^(?:after|before|since|until|till|once|as)$/;

/** The subject of the first main verb of a sentence. */
export function mainSubject(words: Words, sentence: WordRange): WordRange | undefined {
  let infinitive = -1;
  let fronted: WordRange | undefined;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const word = at(words, i);
    if (!isVerbal(word) || (word.tag === 'VERB' && word.lower.endsWith('ing'))) continue;
    if (at(words, i - 1).lower === 'to') {
      infinitive = i;
      continue;
    }
    // "is likely to be repeated": what is not said of anybody yet
    if (word.tag === 'VERB' && at(words, i - 1).lower === 'be' && at(words, i - 2).lower === 'to') continue;
    const { subject, relative } = subjectOf(words, i, sentence.from, []);
    if (subject && (relative || isWhose(words, subject))) {
      i = closeOfAside(words, i, sentence) ?? i;
      continue;
    }
    if (!subject || isSubordinated(at(words, subject.from - 1)) || isComplement(words, subject)) continue;
    if (
      !fronted &&
      subject.from - 1 === sentence.from &&
      maybeSubordinating.test(at(words, sentence.from).lower)
    ) {
      fronted = subject;
      continue;
    }
    // "her wish to see the mayor was": who is seen is not what it is about
    const isObject = infinitive > 0 && goesOn(words, infinitive, subject.from);
    return isObject ? (subjectOf(words, infinitive, sentence.from, []).subject ?? subject) : subject;
  }
  return fronted;
}

const mostJoined = 4;

/** The subjects of the clauses that ", and" or the like joins to the first one: "it rained, and the boats left". */
export function joinedSubjects(words: Words, sentence: WordRange): WordRange[] {
  const found: WordRange[] = [];
  for (let i = sentence.from + 2; i < sentence.to && found.length < mostJoined; i++) {
    if (at(words, i).tag !== 'CCONJ' || at(words, i - 1).text !== ',') continue;
    const subject = mainSubject(words, { from: i + 1, to: sentence.to });
    // "..., and upon hearing of it, the mayor left"
    const led = subject && at(words, i + 1).tag === 'ADP' && at(words, subject.from - 1).text === ',';
    if (subject && (subject.from === i + 1 || led)) found.push(subject);
  }
  return found;
}

function isWhose(words: Words, subject: WordRange): boolean {
  return at(words, subject.from - 1).lower === 'whose' || at(words, subject.from).lower === 'whose';
}

const longestAside = 40;

/**
 * The comma that closes what is set off after a name, of a verb within: "X, the baker who sang and saw two friends leave,
 * was". `undefined` where no comma opens it, or none closes it before another clause begins.
 */
function closeOfAside(words: Words, verb: number, { from, to }: WordRange): number | undefined {
  if (!words.slice(from, verb).some(({ text }) => text === ',')) return undefined;
  for (let i = verb + 1; i < Math.min(to, verb + longestAside); i++) {
    const { text, tag } = at(words, i);
    if (tag === 'QUOTE' || /^[:;—–]$/.test(text)) return undefined;
    if (text === ',') return isVerbal(at(words, i + 1)) || at(words, i + 1).tag === 'ADV' ? i : undefined;
  }
  return undefined;
}
