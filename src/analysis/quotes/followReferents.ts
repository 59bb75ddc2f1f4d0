import { textOf, type Span } from '../../text/span';
import type { Cast } from './cast';
import type { Focus, Referent } from './focus';
import { genderOfWord } from './gender';
import type { SentencePlace } from './passages';
import type { Reading } from './reading';
import { isUnresolved, referentOf, type Memory } from './resolver';

interface Event {
  readonly weight: Focus['weight'];
  readonly span: Span;
  /** Number of the speaker's mention. */
  readonly speaker?: number;
}

/**
 * Whom each speaker's mention stands for, reading the article from front to back and keeping in mind who was named,
 * described, acted and spoke. What stands in marks is not the reporter's telling and brings nobody to mind.
 * @param places its sentences, in order.
 * @param mentions in order.
 */
export function followReferents(
  text: string,
  readings: readonly Reading[],
  places: readonly SentencePlace[],
  cast: Cast,
  mentions: readonly Span[],
): Referent[] {
  const memory: Memory = {
    text,
    cast,
    foci: [],
    described: new Map(),
    lastNamed: new Map(),
    genders: new Map(),
  };
  const referents: Referent[] = [];
  let next = 0;
  for (const event of eventsOf(readings, cast, mentions, places)) {
    while (next + 1 < places.length && (places[next + 1]?.start ?? 0) <= event.span.start) next++;
    const place = places[next] ?? { paragraph: 0, sentence: 0 };
    const referent = referentOf(memory, event.span, place);
    if (event.speaker !== undefined) referents[event.speaker] = referent;
    learnGender(memory, referent, event.span);
    if (referent.member) memory.lastNamed.set(referent.member.index, event.span.start);
    if (isUnresolved(referent)) continue;
    const { paragraph, sentence } = place;
    memory.foci.push({
      start: event.span.start,
      paragraph,
      sentence,
      weight: event.weight,
      referent: referent,
    });
  }
  return referents;
}

/** A "she" that stands for somebody of unknown gender tells it for the rest of the article. */
function learnGender(
  { text, genders }: Memory,
  { member, gender, genderUnsure }: Referent,
  span: Span,
): void {
  if (!member?.person || (gender && !genderUnsure)) return;
  const told = genderOfWord(textOf(text, span));
  if (told && !genders.has(member.index)) genders.set(member.index, told);
}

function eventsOf(
  readings: readonly Reading[],
  cast: Cast,
  mentions: readonly Span[],
  places: readonly SentencePlace[],
): Event[] {
  const ignored = readings.flatMap((reading): Span[] =>
    reading.furniture ? [reading] : [...reading.marked],
  );
  const isIgnored = insideTeller(ignored);
  const names = cast.named.filter(({ mention }) => !isIgnored(mention.start));
  const events: Event[] = [
    ...names.map(({ mention }): Event => ({ weight: 'name', span: mention })),
    ...places.flatMap(({ subject }): Event[] => (subject ? [{ weight: 'subject', span: subject }] : [])),
    ...mentions.map((span, speaker): Event => ({ weight: 'speaker', span, speaker })),
  ];
  return events.sort((a, b) => a.span.start - b.span.start);
}

/** Tells of places asked in order whether one of `spans`, in order, holds them. */
function insideTeller(spans: readonly Span[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    for (let span = spans[i]; span && span.end <= at; span = spans[i]) i++;
    const span = spans[i];
    return span !== undefined && span.start <= at;
  };
}
