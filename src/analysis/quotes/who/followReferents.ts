import { genderOfPronoun } from '../../../text/pronouns';
import { overlaps, textOf, type Span } from '../../../text/span';
import { minimumConfidence } from '../speakers/rules';
import type { Cast } from './cast';
import { certaintyOf } from './certainty';
import type { Focus, Referent } from './focus';
import { genderOfWord } from '../../names/genderedWords';
import { genderVotes } from './genderVotes';
import type { Passage, SentencePlace } from './passages';
import type { Reading } from '../reading';
import { firstPerson, ledeOf } from './lede';
import type { Memory } from './memory';
import { isUnresolved } from './pronounReferent';
import { referentOf } from './resolver';
import { hasRivals } from './rivals';
import { namedSentences, type SentenceName } from './sentenceNames';
import type { SpeakerMention } from './speakerMentions';

interface Event {
  readonly weight: Focus['weight'];
  readonly span: Span;
  /** Number of the speaker's mention. */
  readonly speaker?: number;
  /** Number of the mention whose speaker goes on here. */
  readonly echo?: number;
}

/** An article, as it is read to follow whom it tells of. */
export interface Telling {
  readonly text: string;
  readonly readings: readonly Reading[];
  /** Its sentences, in order. */
  readonly places: readonly SentencePlace[];
  readonly cast: Cast;
  /** The stretches that hold nothing but what was said, or who signs it, in order. */
  readonly said: readonly Span[];
}

/**
 * Whom each speaker's mention stands for, reading the article from front to back and keeping in mind who was named,
 * described, acted and spoke. What was said is not the reporter's telling and brings nobody to mind.
 * @param mentions in order.
 */
export function followReferents(telling: Telling, mentions: readonly SpeakerMention[]): Referent[] {
  const { text, readings, places, cast, said } = telling;
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
    genders: new Map([...genderVotes(sentences), ...cast.titled]),
    ...(lede && { lede }),
    ...(first && { first }),
  };
  const names = sentences.flatMap((one) => one.names);
  const referents: Referent[] = [];
  const last = mentions.at(-1)?.start ?? -1;
  let next = 0;
  for (const event of eventsOf(telling, names, mentions)) {
    if (event.span.start > last) break;
    while (next + 1 < places.length && (places[next + 1]?.start ?? 0) <= event.span.start) next++;
    const place = places[next] ?? { paragraph: 0, sentence: 0 };
    const mention = event.speaker === undefined ? undefined : mentions[event.speaker];
    const goesOn = event.echo === undefined ? undefined : referents[event.echo];
    if (event.echo !== undefined && !goesOn) continue;
    const referent =
      goesOn ?? rivalled(memory, referentOf(memory, event.span, place, mention), event.span, place);
    if (event.speaker !== undefined) referents[event.speaker] = referent;
    // who spoke in the story may go on in it after a post; whoever else signs one may not
    if (mention?.isPost && memory.lastSpeaker !== referent.name) continue;
    const doubtful = isDoubtful(referent);
    if (!goesOn && !doubtful) learnGender(memory, referent, event.span);
    if (referent.member) memory.lastNamed.set(referent.member.index, event.span.start);
    const mute = referent.mute === true && !referent.person && event.weight !== 'speaker';
    if (mute || isUnresolved(referent)) continue;
    if (event.weight === 'speaker') memory.lastSpeaker = referent.name;
    const { paragraph, sentence } = place;
    if (mention) memory.lastAsker = askerOf(referent, mention, paragraph);
    memory.foci.push({
      start: event.span.start,
      paragraph,
      sentence,
      weight: event.weight,
      referent,
      ...(doubtful && { doubtful }),
    });
  }
  return referents;
}

/** Whom a mention stands for, with whether others may be meant. */
function rivalled({ text, foci, genders }: Memory, referent: Referent, span: Span, place: Passage): Referent {
  const gender = genderOfPronoun(textOf(text, span));
  return hasRivals(foci, referent, place, gender, genders) ? { ...referent, rivalled: true } : referent;
}

/** All that brings somebody to mind, in order. */
function eventsOf(
  { places, said }: Telling,
  names: readonly SentenceName[],
  mentions: readonly SpeakerMention[],
): Event[] {
  return [
    ...names.map(({ named, weight }): Event => ({ weight, span: named.mention })),
    ...subjectsOf(places, said, new Set(mentions.map(({ start }) => start))),
    ...mentions.map((span, speaker): Event => ({ weight: 'speaker', span, speaker })),
    ...mentions.flatMap(({ echoes, isPost }, echo) =>
      (isPost ? [] : echoes).map((span): Event => ({ weight: 'speaker', span, echo })),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Whether it may well be somebody else for whom a mention stands, so that a "he" after it would be too. */
function isDoubtful(referent: Referent): boolean {
  return referent.member !== undefined && certaintyOf(referent, 'after') < minimumConfidence;
}

/** Who asks something there that another one answers, if anybody does. */
function askerOf({ name }: Referent, { answered }: SpeakerMention, paragraph: number): Memory['lastAsker'] {
  return answered && { name, answeredIn: answered === 'same' ? paragraph : paragraph + 1 };
}

function toldNames(cast: Cast, said: readonly Span[]): Cast['named'] {
  const isSaid = insideTeller(said);
  return cast.named.filter(({ mention }) => !isSaid(mention.start));
}

/** What sentences are about, but for whoever speaks, who is told of anyway. */
function subjectsOf(
  places: readonly SentencePlace[],
  said: readonly Span[],
  speakers: ReadonlySet<number>,
): Event[] {
  const isSaid = insideTeller(said);
  return places
    .flatMap(({ subjects }) => subjects)
    .filter(({ start }) => !isSaid(start) && !speakers.has(start))
    .map((span): Event => ({ weight: 'subject', span }));
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
