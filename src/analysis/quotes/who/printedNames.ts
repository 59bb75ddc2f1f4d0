import type { Span } from '../../../text/span';
import { isGivenName } from '../../names/gender';
import { largeWord } from '../grammar/nameByCapitals';
import { isCapitalizedPart, isNamePart, isTitle } from '../grammar/nameParts';

const reach = 40;
const particleFirst = /^(?:Al|El|De|Da|Di|Del|Della|Du|Van|Von|Bin|Ben|Ibn|Abu|Le|La) \p{Lu}\S*$/u;
const rightPart = /^[-‑](\p{L}[\p{L}’']*)/u;
const leftPart = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}’']*)[-‑]$/u;
const wordBefore = /(?:^|[^\p{L}\p{N}'’-])(\p{Lu}[\p{L}’'-]*) $/u;
/** "Ming-chung" after "Tseng": a given name that follows the family's. */
const givenAfter = /^ \p{Lu}\p{Ll}+-\p{Ll}+(?![\p{L}-])/u;
/** What a hyphen adds to a name without being part of it: "the Brask-led bid". */
const noPart =
  /^(?:era|led|style|like|run|owned|backed|based|born|free|only|aligned|appointed|friendly|linked|related|\p{Ll}{3,}(?:ed|ing))$/u;
const noPrefix = /^(?:Non|Pro|Anti|Ex|Pre|Post|Then|Mid|Neo|Co|Vice|Sino|Anglo|Franco|Russo)$/;

/**
 * A person's name as the article prints it, where a mention holds only a part of it: "Cosmo Brightwell-Ng" around
 * "Ng", "Tseng Ming-chung" around "Tseng". The mention itself where nothing is missing.
 * @param taken whether a place of the text belongs to another name.
 */
export function printedName(text: string, mention: Span, taken: (at: number) => boolean): Span {
  const { start, end } = growHyphens(text, mention, taken);
  const name = text.slice(start, end);
  // "Al Harthy" lacks as much as "Harthy" does
  if (particleFirst.test(name)) return { start: growLeft(text, start, taken), end };
  if (/\s/.test(name)) return { start, end };
  const given = givenAfter.exec(text.slice(end, end + reach))?.[0];
  if (given && !taken(end + 1)) return { start, end: end + given.length };
  return { start: growLeft(text, start, taken), end };
}

function growHyphens(text: string, { start, end }: Span, taken: (at: number) => boolean): Span {
  let from = start;
  let to = end;
  for (let part = hyphenRight(text, start, to); part && !taken(to + 1); part = hyphenRight(text, start, to)) {
    to += part.length;
  }
  const hyphened = /[-‑]/.test(text.charAt(start - 1));
  const left = hyphened ? leftPart.exec(text.slice(Math.max(0, start - reach), start))?.[1] : undefined;
  if (left !== undefined && isLeftPart(left) && !taken(start - 2)) from = start - left.length - 1;
  if (from < start && !/\s/.test(text.slice(from, to))) from = growLeft(text, from, taken);
  return { start: from, end: to };
}

function isLeftPart(word: string): boolean {
  return !noPrefix.test(word) && (/^(?:Al|El)$/.test(word) || isCapitalizedPart(word));
}

function hyphenRight(text: string, start: number, end: number): string | undefined {
  const [all, part = ''] = rightPart.exec(text.slice(end, end + reach)) ?? [];
  if (all === undefined || noPart.test(part)) return undefined;
  const large = /^\p{Lu}\p{L}*\p{Ll}/u.test(part);
  // "Lin Chih-chien", but "a Brask-friendly paper"
  const small = /^\p{Ll}{2,6}$/u.test(part) && /\s/.test(text.slice(start, end));
  return large || small ? all : undefined;
}

function growLeft(text: string, start: number, taken: (at: number) => boolean): number {
  const word = wordBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  // "Prince" is a given name as well
  if (word === undefined || !isNamePart(word) || isTitle(word)) return start;
  const from = start - word.length - 1;
  return taken(from) ? start : from;
}

const sharedLast = new RegExp(`^,? and (?:[\\p{Ll}\\p{N}-]+ ){0,3}${largeWord} (${largeWord})(?![’']s)`, 'u');

/**
 * The full name of somebody whose last name the article prints once for two people: "Ada" of "Ada and her sister Bea
 * Brook" is Ada Brook. `undefined` where it does not.
 */
export function sharedName(text: string, mention: Span): string | undefined {
  const given = text.slice(mention.start, mention.end);
  if (!isGivenName(given)) return undefined;
  const [all, last] = sharedLast.exec(text.slice(mention.end, mention.end + reach + given.length)) ?? [];
  if (all === undefined || last === undefined || !isCapitalizedPart(last)) return undefined;
  return `${given} ${last}`;
}
