import type { Word } from '../../../text/words';
import { cardinals, fractions, scales } from './numberWords';
import { isJoined, readPlain, scaleOfPart, type Plain } from './plainNumeral';

/** A number that begins at a word. */
export interface Numeral extends Plain {
  /** A share of something ("a third of", "one in five"), its interval in percent. */
  readonly isShare: boolean;
  /** Two numbers tell it: "20 to 30". */
  readonly isRange?: boolean;
}

/** The number that begins at a word: digits or words with their scales, a range of two, a share; `undefined` for none. */
export function readNumeral(text: string, words: readonly Word[], at: number): Numeral | undefined {
  const share = readShare(text, words, at);
  if (share) return share;
  const first = readPlain(text, words, at);
  if (!first) return undefined;
  return readRange(text, words, at, first) ?? { ...first, isShare: false };
}

/** "20 to 30", "20-30", "between 20 and 30", "two or three". */
function readRange(text: string, words: readonly Word[], at: number, first: Plain): Numeral | undefined {
  const between = words[first.to];
  const last = words[first.to - 1];
  if (!between || !last || first.interval.low !== first.interval.high) return undefined;
  // "rose from 10 to 25 percent" tells of two figures, the second of which holds
  if (words[at - 1]?.form === 'from' && !words[at - 2]?.form.startsWith('rang')) return undefined;
  // in "seven-to-nine-year" the hyphen stands beside the link
  const isLink = between.form === 'to' || between.form === 'or' || isAfterBetween(words, first);
  const hyphen = !isLink && /^\s?[-–—]\s?$/.test(text.slice(last.end, between.start));
  if (!hyphen && !(isLink && isJoined(text, words, first.to))) return undefined;
  const second = readPlain(text, words, hyphen ? first.to : first.to + 1);
  if (!second || second.interval.low !== second.interval.high) return undefined;
  const low = scaledAlike(first, second, words);
  const high = second.interval.high;
  // a vote of 5-4 and a drop from 30 to 20 are no ranges
  return low < high && low > 0
    ? { ...first, ...second, interval: { low, high }, isShare: false, isRange: true }
    : undefined;
}

function isAfterBetween(words: readonly Word[], { to }: Plain): boolean {
  if (words[to]?.form !== 'and') return false;
  return words.slice(Math.max(0, to - 4), to).some(({ form }) => form === 'between');
}

/** The low end of "20 to 30 million" is twenty million. */
function scaledAlike(first: Plain, second: Plain, words: readonly Word[]): number {
  const { low } = first.interval;
  const scale = scales.get(words[second.to - 1]?.form ?? '');
  const own = scales.get(words[first.to - 1]?.form ?? '');
  return scale !== undefined && own === undefined && low < 1000 ? low * scale : low;
}

/** Shares are told roundly: "a third" of so many thousand is hardly ever exactly that. */
const shareReach = 0.5;

/** "half of", "a third of", "two-thirds of", "three quarters of", "one in five". */
function readShare(text: string, words: readonly Word[], at: number): Numeral | undefined {
  const form = words[at]?.form ?? '';
  const many = form === 'a' || form === 'an' ? 1 : (cardinals.get(form) ?? Number.NaN);
  const isHalf = form === 'half' && words[at - 1]?.form !== 'a';
  if (isHalf && isOf(words, at + 1) && scaleOfPart(words, at + 1) === undefined) return shareOf(1, 2, at + 1);
  if (!(many >= 1 && many < 10) || !isJoined(text, words, at + 1)) return undefined;
  const next = words[at + 1]?.form ?? '';
  const parts = fractions.get(next.replace(/s$/, ''));
  // "a quarter of a million" is a number
  if (parts !== undefined && scaleOfPart(words, at + 2) !== undefined) return undefined;
  if (parts !== undefined && many < parts && isOf(words, at + 2)) return shareOf(many, parts, at + 2);
  const whole = next === 'in' ? readPlain(text, words, at + 2) : undefined;
  const all = whole?.interval.low ?? 0;
  if (all !== whole?.interval.high || all > 20 || many >= all) return undefined;
  if (/^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(words[whole.to]?.form ?? '')) return undefined;
  return shareOf(many, all, whole.to);
}

function isOf(words: readonly Word[], at: number): boolean {
  return /^(?:of|the|all)$/.test(words[at]?.form ?? '');
}

function shareOf(many: number, parts: number, to: number): Numeral {
  const percent = (100 * many) / parts;
  return { interval: { low: percent - shareReach, high: percent + shareReach }, to, isShare: true };
}
