import { overlaps, textOf, type Span } from '../../../text/span';
import type { Cast } from './cast';
import type { Focus, Referent } from './focus';
import { genderOfWord } from './gender';
import { genderVotes } from './genderVotes';
import type { SentencePlace } from '../marks/passages';
import type { Reading } from '../reading';
import { firstPerson, ledeOf } from './lede';
import type { Memory } from './memory';
import { isUnresolved, referentOf } from './resolver';
import { namedSentences } from './sentenceNames';
import { spokenOf, type SpokenOf } from './spokenOf';

/** A mention of somebody who speaks. */
export interface SpeakerMention extends Span {
  /** What is said, in marks or reported without them. */
  readonly said: readonly Span[];
  /** What of it stands after the mention. */
  readonly echoes: readonly Span[];
}

interface Event {
  readonly weight: Focus['weight'];
  readonly span: Span;
  /** Number of the speaker's mention. */
  readonly speaker?: number;
  /** Number of the mention whose speaker goes on here. */
  readonly echo?: number;
}

/**
 * Whom each speaker's mention stands for, reading the article from front to back and keeping in mind who was named,
 * described, acted and spoke. What was said is not the reporter's telling and brings nobody to mind.
 * @param places its sentences, in order.
 * @param mentions in order.
 * @param said the stretches that hold nothing but what was said, in order.
 */
export function followReferents(
  text: string,
  readings: readonly Reading[],
  places: readonly SentencePlace[],
  cast: Cast,
  mentions: readonly SpeakerMention[],
  said: readonly Span[],
): Referent[] {
  const sentences = namedSentences(readings, toldNames(cast, said));
  const lede = ledeOf(text, sentences);
  const first = firstPerson(sentences);
  const memory: Memory = {
    text,
    cast,
    foci: [],
    described: new Map(),
    calledSo: new Map(),
    lastNamed: new Map(),
    genders: genderVotes(sentences),
    ...(lede && { lede }),
    ...(first && { first }),
  };
  const names = sentences.flatMap((one) => one.names);
  const events: Event[] = [
    ...names.map(({ named, weight }): Event => ({ weight, span: named.mention })),
    ...subjectsOf(places, said, new Set(mentions.map(({ start }) => start))),
    ...mentions.map((span, speaker): Event => ({ weight: 'speaker', span, speaker })),
    ...mentions.flatMap(({ echoes }, echo) =>
      echoes.map((span): Event => ({ weight: 'speaker', span, echo })),
    ),
  ];
  const referents: Referent[] = [];
  let next = 0;
  for (const event of events.sort((a, b) => a.span.start - b.span.start)) {
    while (next + 1 < places.length && (places[next + 1]?.start ?? 0) <= event.span.start) next++;
    const place = places[next] ?? { paragraph: 0, sentence: 0 };
    const mention = event.speaker === undefined ? undefined : mentions[event.speaker];
    const goesOn = event.echo === undefined ? undefined : referents[event.echo];
    if (event.echo !== undefined && !goesOn) continue;
    const referent =
      goesOn ??
      referentOf(
        memory,
        event.span,
        place,
        mention ? spokenOf(text, cast, mention) : nobody,
        mention !== undefined,
      );
    if (event.speaker !== undefined) referents[event.speaker] = referent;
    if (!goesOn) learnGender(memory, referent, event.span);
    if (referent.member) memory.lastNamed.set(referent.member.index, event.span.start);
    const mute = referent.mute === true && !referent.person && event.weight !== 'speaker';
    if (mute || isUnresolved(referent)) continue;
    if (event.weight === 'speaker') memory.lastSpeaker = referent.name;
    const { paragraph, sentence } = place;
    const answeredIn = mention && answersFrom(text, mention, paragraph);
    if (mention)
      memory.lastAsker = answeredIn === undefined ? undefined : { name: referent.name, answeredIn };
    memory.foci.push({
      start: event.span.start,
      paragraph,
      sentence,
      weight: event.weight,
      referent,
    });
  }
  return referents;
}

function toldNames(cast: Cast, said: readonly Span[]): Cast['named'] {
  const isSaid = insideTeller(said);
  return cast.named.filter(({ mention }) => !isSaid(mention.start));
}

const asks = /^ (?:also |then |later )?(?:asks|asked) (?:\p{Lu}|him |her |me |us )/u;
const asked = /^ (?:also |then |later )?(?:asks|asked)\b/;
const asksReach = 20;

/**
 * Number of the paragraph from which on another one answers: of who asked somebody this one, of who asked something in
 * marks the next; `undefined` of others.
 */
function answersFrom(
  text: string,
  { start, end, said }: SpeakerMention,
  paragraph: number,
): number | undefined {
  const after = text.slice(end, end + asksReach);
  if (asks.test(after)) return paragraph;
  const last = said.at(-1);
  if (!last || !/\?["”’']*$/.test(text.slice(Math.max(last.start, last.end - 3), last.end))) return undefined;
  const inverted = /\b(?:asks|asked) $/.test(text.slice(Math.max(0, start - asksReach), start));
  return inverted || asked.test(after) ? paragraph + 1 : undefined;
}

const nobody: SpokenOf = new Map();

/** What sentences are about, but for whoever speaks, who is told of anyway. */
function subjectsOf(
  places: readonly SentencePlace[],
  said: readonly Span[],
  speakers: ReadonlySet<number>,
): Event[] {
  const isSaid = insideTeller(said);
  return places.flatMap(({ subject }): Event[] =>
    subject && !isSaid(subject.start) && !speakers.has(subject.start)
      ? [{ weight: 'subject', span: subject }]
      : [],
  );
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

/** Tells of places asked in order whether one of `spans`, in order, holds them. */
function insideTeller(spans: readonly Span[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    const here = { start: at, end: at + 1 };
    for (let span = spans[i]; span && span.end <= at; span = spans[i]) i++;
    const span = spans[i];
    return span !== undefined && overlaps(span, here);
  };
}
