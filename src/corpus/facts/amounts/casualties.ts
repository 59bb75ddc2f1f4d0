import type { Word } from '../../../text/words';
import type { Amount } from './amount';
import { isPersons, eventOf, thingCounted } from '../wordGroups';

/** What can be told of people that are counted; the dead of one sentence are not the injured of another. */
const kinds: ReadonlySet<string> = new Set(['kill', 'injure', 'arrest']);
/** Whether a figure counts people to whom that happened. */
export function isOfCasualties(figure: object): boolean {
  return 'unit' in figure && typeof figure.unit === 'string' && kinds.has(figure.unit);
}

/** A word for casualties so near a number of people, in words, tells which it counts. */
const reach = 8;
/** So near where no people are named: "killing nine", "nine were injured", "nine dead". */
const reachWithoutNoun = 2;
/** These may stand between: "nine of them were killed". */
const between =
  /^(?:were|was|have|had|has|been|are|is|be|others|of|them|more|also|reported|feared|confirmed|at|least|up|to|about|nearly|over|than|as|many|some|around|and|left|more|than|leaving|another|other|an|estimated|toll|rose|stands|stood)$/;

/**
 * What happened to people of whom there are so many, by the nearest word for it: `kill`, `injure` or `arrest`;
 * `undefined` with none near. The number is words `at` to `to`.
 * @param nounEnd where the noun that names the people ends, if one does.
 */
export function casualtiesBeside(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  nounEnd: number | undefined,
): string | undefined {
  let last = to - 1;
  while (nounEnd !== undefined && (words[last + 1]?.start ?? Infinity) < nounEnd) last++;
  for (let i = to; i <= last; i++) {
    const own = kindOf(words[i]);
    if (own !== undefined) return own;
  }
  const named = nounEnd !== undefined;
  const forth = nearest(text, words, { from: last, step: 1, named });
  const back = nearest(text, words, { from: at, step: -1, named });
  return (forth?.distance ?? Infinity) <= (back?.distance ?? Infinity) ? forth?.kind : back?.kind;
}

interface Near {
  readonly kind: string;
  readonly distance: number;
}

/** The direction in which a word is looked for: from a word on, forth or back; beside people who are named, farther. */
interface Direction {
  readonly from: number;
  readonly step: 1 | -1;
  readonly named: boolean;
}

/** The nearest word for casualties in one direction, not beyond the end of a clause or the next number. */
function nearest(text: string, words: readonly Word[], { from, step, named }: Direction): Near | undefined {
  const most = named ? reach : reachWithoutNoun;
  let distance = 0;
  for (let i = from + step; distance < most; i += step) {
    const word = words[i];
    const beside = words[i - step];
    if (!word || !beside) return undefined;
    const gap = step > 0 ? text.slice(beside.end, word.start) : text.slice(word.end, beside.start);
    if (/[;:()“”"]|\s[-–—]\s/.test(gap) || (!named && gap.includes(','))) return undefined;
    // "shot 14 people, killing five", "officers involved in the arrest"
    if (step > 0 && gap.includes(',') && word.form.endsWith('ing')) return undefined;
    if (step > 0 && word.form === 'involved') return undefined;
    if (/^\d/.test(word.form) || (step > 0 && /^(?:and|but|while)$/.test(word.form))) return undefined;
    const kind = kindOf(word);
    if (kind !== undefined && step > 0 && isDoing(word.form)) return undefined;
    if (kind !== undefined) return isLabel(word, step, named) ? undefined : { kind, distance };
    if (!between.test(word.form)) distance++;
  }
  return undefined;
}

/** "Two officers arresting a man" are not arrested. */
function isDoing(form: string): boolean {
  return form.endsWith('ing') && form !== 'dying';
}

/** "Suspect two" is one suspect. */
function isLabel({ form }: Word, step: 1 | -1, named: boolean): boolean {
  return step < 0 && !named && /^(?:suspect|victim|case)$/.test(form);
}

function kindOf(word: Word | undefined): string | undefined {
  const event = word && eventOf(word.form);
  return event !== undefined && kinds.has(event) ? event : undefined;
}

const none: ReadonlySet<string> = new Set(['no', 'nobody', 'none']);

/** "no deaths", "no suspects", "nobody was injured", "no one was killed": none, which is a number too. */
export function noneOf(text: string, words: readonly Word[], at: number): Amount | undefined {
  const first = words[at];
  if (!first || !none.has(first.form)) return undefined;
  const isOne = first.form !== 'no' || words[at + 1]?.form === 'one';
  const from = first.form === 'no' ? at + 1 : at;
  for (let i = from; i < Math.min(words.length, from + (isOne ? 6 : 4)); i++) {
    const word = words[i];
    if (!word || (i > at && /[^\s-]/.test(text.slice(words[i - 1]?.end ?? 0, word.start)))) return undefined;
    const kind = kindOf(word);
    if (kind === undefined || (isOne && !/(?:ed|t|d|n)$/.test(word.form))) continue;
    if (
      !isOne &&
      i > from &&
      !isPersons(thingCounted(words[i - 1]?.form ?? '')) &&
      !/^(?:other|serious|reported|immediate|further|known|new)$/.test(words[i - 1]?.form ?? '')
    )
      return undefined;
    const interval = { low: 0, high: 0 };
    return {
      kind: 'number',
      value: 0,
      interval,
      bound: 'exact',
      unit: kind,
      start: first.start,
      end: word.end,
    };
  }
  return undefined;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another']);
const wasOne = /^(?:was|were|is|has|have|had|been|being|later|shot|and|also|immediately|reportedly)$/;

/** "a man was arrested", "an 18-year-old was killed": at least one. The words begin with the article. */
export function someoneOf(text: string, words: readonly Word[], at: number): Amount | undefined {
  const first = words[at];
  if (!first || !articles.has(first.form)) return undefined;
  let i = at + 1;
  while (i < at + 6 && words[i] && !isPersons(thingCounted(words[i]?.form ?? ''))) i++;
  if (i === at + 6 || /[^\s\p{L}\p{N}-]/u.test(text.slice(first.start, words[i]?.end))) return undefined;
  if (/s$|^(?:people|men|women|children)$/.test(words[i]?.form ?? 's')) return undefined;
  let verb = i + 1;
  while (verb < i + 5 && wasOne.test(words[verb]?.form ?? '')) verb++;
  const told = words[verb];
  const kind = verb > i + 1 ? kindOf(told) : undefined;
  if (!told || kind === undefined || !/(?:ed|shot|slain|hurt)$/.test(told.form)) return undefined;
  if (/[^\s]/.test(text.slice(words[i]?.end, told.start).replace(/[\p{L}\p{N}]/gu, ''))) return undefined;
  const interval = { low: 1, high: Infinity };
  return {
    kind: 'number',
    value: 1,
    interval,
    bound: 'least',
    unit: kind,
    start: first.start,
    end: told.end,
  };
}
