import { compareSpans, firstEndingAfter, textOf, type Span } from '../../text/span';
import type { Reading } from '../reading';
import { dayOfDate, yearAndMonthOf } from './moments/calendar';

/** A mention of somebody, with the last word of the name in lower case. */
export interface PersonMention extends Span {
  readonly last: string;
}

/** What is known of an article around its figures. */
export interface Surroundings {
  /** Mentions of places by name, by start. */
  readonly places: readonly Span[];
  /** The same of people, be they named or meant by "he", but where they are told as who says something. */
  readonly people: readonly PersonMention[];
  /** Year and month of publication as an article prints them in lower case; empty where unknown. */
  readonly published: readonly string[];
}

/** What an article tells around its figures. */
export function surroundingsOf({ analysis, provenance }: Reading): Surroundings {
  const mentions = (wanted: 'place' | 'person', forms: readonly string[]): PersonMention[] =>
    analysis.entities
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ name, mentions }) =>
        mentions
          .filter(({ form }) => forms.includes(form))
          .map(({ start, end }) => ({ start, end, last: name.toLowerCase().split(' ').at(-1) ?? '' })),
      )
      .sort(compareSpans);
  const endsOfSpeakers = new Set(analysis.quotes.map(({ attribution }) => attribution?.mention.end));
  const day = dayOfDate(provenance.published);
  return {
    places: mentions('place', ['name']),
    people: mentions('person', ['name', 'pronoun']).filter(({ end }) => !endsOfSpeakers.has(end)),
    published: day === undefined ? [] : yearAndMonthOf(day),
  };
}

/** The last names of the people whom a clause mentions. */
export function peopleIn(clause: Span, { people }: Surroundings): ReadonlySet<string> {
  return new Set(mentionsIn(clause, people).map(({ last }) => last));
}

/** The places that a clause names, in lower case, and whether it tells of several together: "in Harlund and Orrin". */
export function placesIn(
  text: string,
  clause: Span,
  { places }: Surroundings,
): { readonly places: ReadonlySet<string>; readonly summed: boolean } {
  const named = mentionsIn(clause, places);
  return {
    places: new Set(named.map((place) => textOf(text, place).toLowerCase())),
    summed: named.some((place, i) => {
      const before = named[i - 1];
      return before !== undefined && /^,?\s(?:and|or)\s(?:in\s)?$/.test(text.slice(before.end, place.start));
    }),
  };
}

/** Those of some mentions, sorted by start, that begin in a clause or reach into it. */
function mentionsIn<T extends Span>(clause: Span, mentions: readonly T[]): readonly T[] {
  const first = firstEndingAfter(mentions, clause.start);
  let next = first;
  while ((mentions[next]?.start ?? Infinity) < clause.end) next++;
  return mentions.slice(first, next);
}
