import type { Word } from '../../../text/words';
import { eventOf } from '../wordGroups';
import type { GivenNumber } from './givenNumber';

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
 * `undefined` with none near.
 * @param nounEnd where the noun that names the people ends, if one does.
 */
export function casualtiesBeside(
  { text, words, at, to }: GivenNumber,
  nounEnd: number | undefined,
): string | undefined {
  let last = to - 1;
  while (nounEnd !== undefined && (words[last + 1]?.start ?? Infinity) < nounEnd) last++;
  for (let i = to; i <= last; i++) {
    const own = casualtyOf(words[i]);
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
    const kind = casualtyOf(word);
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

/** What a word says happened to people: `kill`, `injure` or `arrest`; `undefined` for other words. */
export function casualtyOf(word: Word | undefined): string | undefined {
  const event = word && eventOf(word.form);
  return event !== undefined && kinds.has(event) ? event : undefined;
}
