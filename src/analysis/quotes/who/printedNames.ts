import { monthNamed } from '../../../text/calendarWords';
import { hasCapital } from '../../../text/capital';
import type { Span } from '../../../text/span';
import { wordBefore } from '../../../text/wordBefore';
import { isGivenName } from '../../names/gender';
import { isFamilyName } from '../../names/nameLists';
import { largeWord } from '../grammar/nameByCapitals';
import { isCapitalizedPart, isNamePart, isTitle, opensSentence } from '../grammar/nameParts';

const reach = 40;
const particleFirst = /^(?:Al|El|De|Da|Di|Del|Della|Du|Van|Von|Bin|Ben|Ibn|Abu|Le|La) \p{Lu}\S*$/u;
const rightPart = /^[-‑](\p{L}[\p{L}’']*)/u;
const leftPart = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}’']*)[-‑]$/u;
const largeBefore = /(?:^|[^\p{L}\p{N}'’-])(\p{Lu}[\p{L}’'-]*) $/u;
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
 * @param isOther whether a word names somebody or something else: "the Brook-Brandt talks".
 */
export function printedName(
  text: string,
  mention: Span,
  taken: (at: number) => boolean,
  isOther: (word: string) => boolean = () => false,
): Span {
  const { start, end } = growHyphens(text, mention, taken, isOther);
  const name = text.slice(start, end);
  // "Al Harthy" lacks as much as "Harthy" does
  if (particleFirst.test(name)) return { start: growLeft(text, { start, end }, taken), end };
  if (/\s/.test(name)) return { start, end };
  const given = givenAfter.exec(text.slice(end, end + reach))?.[0];
  if (given && !taken(end + 1)) return { start, end: end + given.length };
  return { start: growLeft(text, { start, end }, taken), end };
}

function growHyphens(
  text: string,
  { start, end }: Span,
  taken: (at: number) => boolean,
  isOther: (word: string) => boolean,
): Span {
  let from = start;
  let to = end;
  for (
    let part = hyphenRight(text, start, to);
    part && !taken(to + 1) && !isOther(part.slice(1));
    part = hyphenRight(text, start, to)
  ) {
    to += part.length;
  }
  const hyphened = /[-‑]/.test(text.charAt(start - 1));
  const left = hyphened ? leftPart.exec(text.slice(Math.max(0, start - reach), start))?.[1] : undefined;
  if (left !== undefined && isLeftPart(left) && !taken(start - 2) && !isOther(left))
    from = start - left.length - 1;
  if (from < start && !/\s/.test(text.slice(from, to)))
    from = growLeft(text, { start: from, end: to }, taken);
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

/** Verbs of saying that stand before who says it. */
const invertedVerb = /^(?:Added|Answered|Asked|Called|Cried|Exclaimed|Replied|Said|Says|Shouted)$/;

/** "Cried Brook, showing", "Said Brook: “...”": whether a verb begins the sentence before a name; Said is a name as well. */
export function isInvertedVerb(text: string, start: number, word: string, end: number): boolean {
  return (
    invertedVerb.test(word) && opensSentence(text, start) && (word !== 'Said' || text.charAt(end) === ':')
  );
}

const ofTime = /\b(?:in|since|until|by|from|of|last|this|next|early|late) $/i;
/** Looked at before a month. */
const timeReach = 7;

/** "in April Brook said": whether a word is a month, of which some are given names too. */
export function isMonth(text: string, start: number, word: string): boolean {
  return monthNamed(word) > 0 && ofTime.test(text.slice(Math.max(0, start - timeReach), start));
}

function growLeft(text: string, { start, end }: Span, taken: (at: number) => boolean): number {
  if (!hasCapital(wordBefore(text, start))) return start;
  const word = largeBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  // "Prince" is a given name as well
  if (word === undefined || !isNamePart(word) || isTitle(word)) return start;
  // "the Brindle Post’s Brook"
  if (/[’']s$/.test(word)) return start;
  // "Strengthening Brook’s position", in a list of points
  if (/^\p{L}{5,}ing$/u.test(word) && !isGivenName(word) && !isFamilyName(word)) return start;
  const from = start - word.length - 1;
  if (isInvertedVerb(text, from, word, end) || isMonth(text, from, word)) return start;
  return taken(from) || !isGivenOrInside(text, from, word) ? start : from;
}

/** Looked at behind a word for the name that it may begin. */
const nameReach = 30;

/**
 * Whether a word is a given name, or stands with the name after it within a sentence as well: at the beginning of one any
 * word has a capital ("Loyal Brook voters").
 */
function isGivenOrInside(text: string, start: number, word: string): boolean {
  if (isGivenName(word) || !opensSentence(text, start)) return true;
  const [both = ''] = /^\S+ [\p{L}-]+/u.exec(text.slice(start, start + word.length + nameReach)) ?? [];
  for (let at = text.indexOf(both); both !== '' && at >= 0; at = text.indexOf(both, at + both.length)) {
    if (!opensSentence(text, at)) return true;
  }
  return false;
}

const sharedLast = new RegExp(
  `^(?: and|, and(?= \\p{Ll})) (?:[\\p{Ll}\\p{N}-]+ ){0,3}(${largeWord}) (${largeWord})(?![’']s)`,
  'u',
);
const listed = /\p{Lu}[\p{L}’'-]*, $/u;
/** Looked at before a name for another one of a list. */
const listReach = 20;

/**
 * The full name of somebody whose last name the article prints once for two people: "Ada" of "Ada and her sister Bea
 * Brook" is Ada Brook. `undefined` where it does not, as in a list ("Stone, Ada and Bea Brook").
 */
export function sharedName(text: string, mention: Span): string | undefined {
  const given = text.slice(mention.start, mention.end);
  if (!isGivenName(given) || listed.test(text.slice(Math.max(0, mention.start - listReach), mention.start)))
    return undefined;
  const [all, other = '', last] =
    sharedLast.exec(text.slice(mention.end, mention.end + reach + given.length)) ?? [];
  if (all === undefined || last === undefined || !isCapitalizedPart(last)) return undefined;
  // a daughter may bear the name of her husband
  if (/ (?:grand)?daughter /.test(all)) return undefined;
  // "Prince Ada and Prince Ada"
  if (last === given || isTitle(other)) return undefined;
  return `${given} ${last}`;
}
