import type { Span } from '../../../text/span';
import { isAcronymOf } from '../../entities/nameForms';
import { allInitialsOf } from './description';
import { isTitle } from '../grammar/nameParts';

/** An acronym stands within so many code units after the beginning of what it abbreviates. */
const reach = 120;
const mostWords = 10;

const genitive = /[’']s?$/;
const bracketed = /\((\p{Lu}\p{L}{0,5}\p{Lu})\)/gu;

/**
 * By acronym the name right before the first place where it stands in brackets: "Directorate of Education (DoE)". Names
 * whose initials it is, or else the words with capitals before it.
 */
export function spelledOutInText(text: string): Map<string, SpelledOut> {
  const found = new Map<string, SpelledOut>();
  for (const { 1: acronym = '', index } of text.matchAll(bracketed)) {
    if (found.get(acronym)?.byInitials === true) continue;
    const name = nameBefore(text, index, acronym);
    const other = name ?? (found.has(acronym) ? undefined : capitalsBefore(text, index));
    if (other) found.set(acronym, { byInitials: name !== undefined, ...other });
  }
  return found;
}

/** What stands before an acronym in brackets. */
export interface SpelledOut extends Span {
  /** Whether the acronym is its initials; if not, it is only what is printed with capitals. */
  readonly byInitials: boolean;
}

const joined = '(?:of|for|and|the|de|del|la|le|des|du|in|on|&)';
const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}’'-]*(?: (?:${joined} )*\\p{Lu}[\\p{L}’'-]*)+)$`,
  'u',
);

/** What is printed with capitals right before a place: a name perhaps, with an acronym of another language. */
function capitalsBefore(text: string, open: number): Span | undefined {
  const from = Math.max(0, open - reach);
  const before = text.slice(from, open).trimEnd().replace(genitive, '');
  const name = capitals.exec(before)?.[1]?.replace(/^The /, '');
  if (!name?.includes(' ')) return undefined;
  return { start: from + before.length - name.length, end: from + before.length };
}

function nameBefore(text: string, open: number, acronym: string): Span | undefined {
  const from = Math.max(0, open - reach);
  const before = text.slice(from, open).trimEnd().replace(genitive, '');
  const starts = [...before.matchAll(/(?<!\S)\p{L}/gu)].map(({ index }) => index).slice(-mostWords);
  for (const start of starts.reverse()) {
    const name = before.slice(start);
    if (!/^\p{Lu}/u.test(name) || !name.includes(' ')) continue;
    if (isAcronymOf(acronym.toUpperCase(), name) || allInitialsOf(name) === acronym) {
      return { start: from + start, end: from + before.length };
    }
  }
  return undefined;
}

const hasField =
  /(?:^| )(?:Ministry|Department|Directorate|Secretariat|Office|Bureau|Agency|Committee|Commission|Council|Institute|Cent(?:er|re)|School|Faculty|Board|Federation|Association|Society|Union|Fund) (?:of|for|on) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;
const goesOn =
  /^(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)*,? (?:and|&) (\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,3}/u;

/**
 * A body's name as the article prints it, where the mention holds only the first of its fields: "Ministry of Harbours"
 * of "Ministry of Harbours and Inland Waters". The mention itself where nothing is missing.
 * @param taken whether a place of the text belongs to another name.
 */
export function printedBody(text: string, mention: Span, taken: (at: number) => boolean): Span {
  const { start, end } = mention;
  if (!hasField.test(text.slice(start, end))) return { start, end };
  const [more = '', last = ''] = goesOn.exec(text.slice(end, end + reach)) ?? [];
  if (more === '' || isTitle(last)) return { start, end };
  for (let at = end; at < end + more.length; at++) if (taken(at)) return { start, end };
  return { start, end: end + more.length };
}

/** Bodies of which a country or a league has one in each place it is at. */
const posted = /(?:^| )(?:Embassy|Consulate|Consulate General|Forces|Command|Mission|Delegation|Garrison)$/;
const post = /^ (?:in|to) (?:the )?/;

/**
 * The name of a body that stands for another one at a place, with that place: "Dutch Embassy in Skarvik" of "the Dutch
 * Embassy in Skarvik". The mention itself where no place is named.
 * @param isPlace whether a place of the text belongs to the name of a town or a country.
 */
export function postedBody(text: string, mention: Span, isPlace: (at: number) => boolean): Span {
  const { start, end } = mention;
  if (!posted.test(text.slice(start, end))) return { start, end };
  const [between = ''] = post.exec(text.slice(end, end + reach)) ?? [];
  const from = end + between.length;
  let to = from;
  while (between !== '' && to < end + reach && isPlace(to)) to++;
  return { start, end: to > from ? to : end };
}
