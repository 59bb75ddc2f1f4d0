import { monthNamed } from '../../../text/calendarWords';
import { isPhraseWord, year } from '../grammar/phraseWords';
import { isAbbreviation } from '../sentences';
import { at, isMoment, type Words } from '../word';

const longestLook = 26;

/** Whether a clause with a finite verb, or with words in marks for it, begins at `from`. */
export function isClause(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < longestLook; i++) {
    const word = at(words, i);
    if (word.tag === 'AUX') return true;
    if (i > from && word.tag === 'QUOTE') return true;
    const finite = word.tag === 'VERB' && !word.lower.endsWith('ing') && at(words, i - 1).lower !== 'to';
    if (i > from && finite) return true;
    const shortens = word.text === '.' && isAbbreviation(at(words, i - 1).text);
    if (/^[.;:?!]$/.test(word.text) && !shortens) return false;
  }
  return false;
}

const questionAdverb = /^(?:how|why|when|where)$/;
const whenSaid = /^(?:earlier|later|recently)$/;
const aside = /^(?:in|on|at|during|to|of|about|via|through|with|by|from|after|as)$/;

/** Skips what stands between a cue and what was said: "on Monday", "in a statement", "later". */
export function skipAdverbials(words: Words, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const next = skipAdverbial(words, i, to);
    if (next === i) break;
    i = next;
  }
  return i;
}

function skipAdverbial(words: Words, i: number, to: number): number {
  const word = at(words, i);
  if (word.tag === 'ADV' && !questionAdverb.test(word.lower)) return i + 1;
  if (monthNamed(word.lower) > 0 && word.tag === 'PROPN') return skipDate(words, i);
  if (isMoment(word) || whenSaid.test(word.lower)) return i + 1;
  if (/^(?:this|last|that|earlier|early|late)$/.test(word.lower)) {
    const within = at(words, i + 1).lower === 'in' && /^(?:earlier|early|late)$/.test(word.lower);
    return isMoment(at(words, i + 1)) || within ? i + 2 : i;
  }
  // "asked him to “look into” it"
  const next = at(words, i + 1);
  const infinitive =
    word.lower === 'to' &&
    (next.tag === 'VERB' || (next.tag === 'QUOTE' && /^["“'‘«]+\p{Ll}/u.test(next.text)));
  if (word.tag !== 'ADP' || !aside.test(word.lower) || infinitive) return i;
  return skipPrepositional(words, i, to);
}

/** "Jan. 14", "June 3, 2015,", "May": over a date that begins with its month. */
function skipDate(words: Words, month: number): number {
  const dot = at(words, month + 1).text === '.' ? month + 2 : month + 1;
  if (!/^\d{1,2}$/.test(at(words, dot).text)) return dot;
  const dated = at(words, dot + 1).text === ',' && year.test(at(words, dot + 2).text);
  return dated ? dot + 3 : dot + 1;
}

const longestInnerQuote = 30;

function skipPrepositional(words: Words, i: number, to: number): number {
  if (at(words, i + 1).tag === 'DAY') {
    let end = i + 1;
    while (at(words, end).tag === 'DAY' || isMoment(at(words, end))) end++;
    return end;
  }
  let end = i + 1;
  while (end < to && isInside(words, end)) {
    if (at(words, end).tag === 'DET' && end > i + 1 && at(words, end - 1).tag !== 'ADP') break;
    end++;
  }
  const next = at(words, end);
  const contentFollows =
    /^(?:that|,|how|why|whether|what|if)$/.test(next.lower) || /^(?:PRON|DET|QUOTE)$/.test(next.tag);
  return end > i + 1 && end < to && contentFollows ? end : i;
}

function isInside(words: Words, i: number): boolean {
  const word = at(words, i);
  if (isPhraseWord(word) || word.tag === 'DAY' || /^['’-]/.test(word.text)) return true;
  if (word.tag === 'QUOTE') return word.end - word.start < longestInnerQuote;
  return word.tag === 'ADP' && /^(?:of|with|at|in|on|for)$/.test(word.lower);
}

/** Where a clause goes on after "on Monday", "at a rally", "later", "specifically" at `from`; `from` if nothing such stands there. */
export function skipCircumstance(words: Words, from: number, to: number): number {
  const first = at(words, from);
  const plain = first.tag === 'ADV' && !/^(?:how|why|when|where)$/.test(first.lower);
  const skips =
    plain || isMoment(first) || /^(?:in|on|at|during|by|last|this|again|later)$/.test(first.lower);
  return skips ? skipAdverbials(words, from, to) : from;
}
