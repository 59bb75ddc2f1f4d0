import { monthNamed } from '../../../text/calendarWords';
import { isPossessive } from '../../../text/pronouns';
import { isGenitive, isPhraseWord, setting, year } from '../grammar/phraseWords';
import { isAbbreviation } from '../sentences';
import { at, isMoment, isSubjectPronoun, isVerbal, type Words } from '../word';

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

/** Whether the clause that begins at `from` stands after "in which", "of whom". */
export function followsInWhich(words: Words, from: number): boolean {
  return /^(?:which|whom)$/.test(at(words, from - 1).lower) && at(words, from - 2).tag === 'ADP';
}

const questionAdverb = /^(?:how|why|when|where)$/;
const whenSaid = /^(?:earlier|later|recently)$/;
const aside =
  /^(?:in|on|at|during|to|of|about|via|through|with|without|by|from|after|as|amid|despite|before|over)$/;

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
  if (word.tag === 'ADV' && !questionAdverb.test(word.lower) && !isShare(words, i)) return i + 1;
  const month = word.lower === 'on' ? i + 1 : i;
  if (monthNamed(at(words, month).lower) > 0 && at(words, month).tag === 'PROPN')
    return skipDate(words, month);
  if (isMoment(word) || whenSaid.test(word.lower)) return i + 1;
  if (word.lower === 'all' && at(words, i + 1).lower === 'along') return i + 2;
  // "in a report released last week that"
  if (/^(?:released|published|issued|posted|filed|sent|dated)$/.test(word.lower)) {
    const end = skipAdverbial(words, i + 1, to);
    return end > i + 1 && at(words, end).lower === 'that' ? end : i;
  }
  // "said for the first time on Monday that"
  if (word.lower === 'for' && /^(?:first|second|third|last)$/.test(at(words, i + 2).lower))
    return at(words, i + 3).lower === 'time' ? i + 4 : i;
  // "said for weeks he would", but not "noted that Saturday would be"
  if (word.lower === 'for' && isMoment(at(words, i + 1))) return i + 2;
  if (word.lower === 'that' && isVerbal(at(words, i + 2))) return i;
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

/** "said most voters", "said more children": how many of those are meant of whom something is said. */
function isShare(words: Words, i: number): boolean {
  const next = at(words, i + 1).tag;
  if (isGenitive(at(words, i - 1))) return false;
  return at(words, i).lower === 'most'
    ? /^(?:ADJ|NOUN|PROPN)$/.test(next)
    : at(words, i).lower === 'more' && next === 'NOUN';
}

/** "Jan. 14", "June 3, 2015", "May": over a date that begins with its month, and over a comma before "that". */
function skipDate(words: Words, month: number): number {
  const dot = at(words, month + 1).text === '.' ? month + 2 : month + 1;
  if (!/^\d{1,2}$/.test(at(words, dot).text)) return dot;
  const dated = at(words, dot + 1).text === ',' && year.test(at(words, dot + 2).text);
  const end = dated ? dot + 3 : dot + 1;
  return at(words, end).text === ',' && at(words, end + 1).lower === 'that' ? end + 1 : end;
}

const longestInnerQuote = 30;
/** These lead to when and where somebody speaks. */
const occasion = /^(?:in|on|at|during|after|before|without)$/;
/** "in a bid to win": what an infinitive after these tells is their own. */
const aims =
  /^(?:ability|agreement|attempt|bid|chance|deal|decision|efforts?|move|order|plans?|requirement|response|right|way)$/;

function isInfinitive(words: Words, to: number): boolean {
  const { tag, lower, lemma } = at(words, to + 1);
  return at(words, to).lower === 'to' && tag === 'VERB' && lower === lemma;
}

function isAim(words: Words, from: number, to: number): boolean {
  return aims.test(at(words, to - 1).lower) || words.slice(from, to).some(({ marked }) => marked);
}

function skipPrepositional(words: Words, i: number, to: number): number {
  if (at(words, i + 1).tag === 'DAY') {
    let end = i + 1;
    while (at(words, end).tag === 'DAY' || isMoment(at(words, end))) end++;
    // "before Tuesday's vote"
    if (!isGenitive(at(words, end))) return end;
  }
  let end = i + 1;
  while (end < to && isInside(words, end)) {
    const { tag, text } = at(words, end);
    const opens = tag === 'DET' || isPossessive(text);
    if (opens && end > i + 1 && at(words, end - 1).tag !== 'ADP') break;
    end++;
  }
  const next = at(words, end);
  // "said [by the time she came it was late]"
  if (at(words, i).lower === 'by' && isMoment(at(words, end - 1)) && isSubjectPronoun(next)) return i;
  const contentFollows =
    /^(?:that|,|how|why|whether|what|if)$/.test(next.lower) ||
    /^(?:PRON|DET|QUOTE)$/.test(next.tag) ||
    isReleased(words, end, to) ||
    (occasion.test(at(words, i).lower) && isInfinitive(words, end) && !isAim(words, i, end));
  return end > i + 1 && end < to && contentFollows ? end : i;
}

/** "released last week that", "sent on Monday that" */
function isReleased(words: Words, i: number, to: number): boolean {
  return at(words, i).tag === 'VERB' && skipAdverbial(words, i, to) > i;
}

function isInside(words: Words, i: number): boolean {
  const word = at(words, i);
  if (isPhraseWord(word) || word.tag === 'DAY' || /^['’-]/.test(word.text)) return true;
  if (word.tag === 'QUOTE') return word.end - word.start < longestInnerQuote;
  if (word.lower === 'to') return isAddressed(at(words, i - 1).lower) && !isInfinitive(words, i);
  return word.tag === 'ADP' && /^(?:of|with|at|in|on|for)$/.test(word.lower);
}

/** "in a note to clients that" */
function isAddressed(writing: string): boolean {
  return setting.test(writing) || /^(?:note|address|appeal|testimony)$/.test(writing);
}

/** Where a clause goes on after "on Monday", "at a rally", "later", "specifically" at `from`; `from` if nothing such stands there. */
export function skipCircumstance(words: Words, from: number, to: number): number {
  const first = at(words, from);
  const plain = first.tag === 'ADV' && !/^(?:how|why|when|where)$/.test(first.lower);
  const skips =
    plain || isMoment(first) || /^(?:in|on|at|during|by|last|this|again|later)$/.test(first.lower);
  return skips ? skipAdverbials(words, from, to) : from;
}

/** Whether from `from` to `to`, behind a cue, no more stands than when and where: "on Monday in a long letter to the council". */
export function tellsOnlyWhen(words: Words, from: number, to: number): boolean {
  const first = at(words, from);
  if (from < to && !/^(?:ADP|ADV)$/.test(first.tag) && !isMoment(first)) return false;
  if (first.lower === 'with') return false;
  return !words.slice(from, to).some(({ tag }) => /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT|QUOTE)$/.test(tag));
}
