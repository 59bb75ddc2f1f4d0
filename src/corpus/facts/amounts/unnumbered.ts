import type { Word } from '../../../text/words';
import { isPersons, thingCounted } from '../wordGroups';
import type { Amount } from './amount';
import { casualtyOf } from './casualties';

const none: ReadonlySet<string> = new Set(['no', 'nobody', 'none']);
/** Of whom there are none is told within so many words: "no immediate reported injuries", ... */
const reachOfNone = 4;
/** ... and what befell nobody within so many: "no one was believed to be injured". */
const reachOfNobody = 6;

/** "no deaths", "no suspects", "nobody was injured", "no one was killed": none, which is a number too. */
export function noneOf(text: string, words: readonly Word[], at: number): Amount | undefined {
  const first = words[at];
  if (!first || !none.has(first.form)) return undefined;
  const isNobody = first.form !== 'no' || words[at + 1]?.form === 'one';
  const from = first.form === 'no' ? at + 1 : at;
  const next = Math.min(words.length, from + (isNobody ? reachOfNobody : reachOfNone));
  for (let i = from; i < next; i++) {
    const word = words[i];
    if (!word || (i > at && /[^\s-]/.test(text.slice(words[i - 1]?.end ?? 0, word.start)))) return undefined;
    const kind = casualtyOf(word);
    if (kind === undefined || (isNobody && !/(?:ed|t|d|n)$/.test(word.form))) continue;
    if (!isNobody && i > from && !mayBeNone(words[i - 1]?.form ?? '')) return undefined;
    return {
      kind: 'number',
      value: 0,
      interval: { low: 0, high: 0 },
      bound: 'exact',
      unit: kind,
      start: first.start,
      end: word.end,
    };
  }
  return undefined;
}

/** Whether there are none, too, where a word stands before what there is none of: "no serious injuries", "no police arrests". */
function mayBeNone(form: string): boolean {
  return (
    isPersons(thingCounted(form)) || /^(?:other|serious|reported|immediate|further|known|new)$/.test(form)
  );
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'one']);
const wasOne = /^(?:was|were|is|has|have|had|been|being|later|shot|and|also|immediately|reportedly)$/;
/** Somebody is named within so many words of the article: "an 18-year-old off-duty police officer". */
const longestPerson = 6;
/** What befell them follows after at most so many words: "had been reportedly shot and killed". */
const longestVerb = 5;

/** "a man was arrested", "an 18-year-old was killed": at least one; "one man was": one. The words begin with the article. */
export function someoneOf(text: string, words: readonly Word[], at: number): Amount | undefined {
  const first = words[at];
  if (!first || !articles.has(first.form)) return undefined;
  let person = at + 1;
  while (person < at + longestPerson && words[person] && !isPerson(words[person])) {
    // "the blaze killed one person and injured"
    if (casualtyOf(words[person]) !== undefined) return undefined;
    person++;
  }
  if (person === at + longestPerson || words[person + 1]?.form === 'and') return undefined;
  if (/[^\s\p{L}\p{N}-]/u.test(text.slice(first.start, words[person]?.end))) return undefined;
  if (/s$|^(?:people|men|women|children)$/.test(words[person]?.form ?? 's')) return undefined;
  let verb = person + 1;
  while (verb < person + longestVerb && wasOne.test(words[verb]?.form ?? '')) verb++;
  const told = words[verb];
  const kind = verb > person + 1 ? casualtyOf(told) : undefined;
  if (!told || kind === undefined || !/(?:ed|shot|slain|hurt)$/.test(told.form)) return undefined;
  if (/[^\s\p{L}\p{N}]/u.test(text.slice(words[person]?.end, told.start))) return undefined;
  const isCounted = first.form === 'one';
  return {
    kind: 'number',
    value: 1,
    interval: { low: 1, high: isCounted ? 1 : Infinity },
    bound: isCounted ? 'exact' : 'least',
    unit: kind,
    start: first.start,
    end: (isCounted ? words[person] : told)?.end ?? told.end,
  };
}

function isPerson(word: Word | undefined): boolean {
  return word !== undefined && isPersons(thingCounted(word.form));
}
