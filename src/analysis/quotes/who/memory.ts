import { textOf, type Span } from '../../../text/span';
import type { Cast, Member } from './cast';
import type { Described } from './descriptions';
import { pronounReferent, type Focus, type Referent, type Wanted } from './focus';
import type { Gender } from '../../names/genderedWords';
import type { Lede } from './lede';
import type { Passage } from './passages';
import type { Resolution } from './resolution';
import type { SpeakerMention } from './speakerMentions';
import type { SpokenOf } from './spokenOf';

/** What is known of who was spoken of so far. Changed while the article is read from front to back. */
export interface Memory {
  readonly text: string;
  readonly cast: Cast;
  /** By start. */
  readonly foci: Focus[];
  readonly described: Map<string, Described[]>;
  /** Who was meant by an epithet with this noun, by number of entity. */
  readonly calledSo: Map<string, Set<number>>;
  /** Whom descriptions at the beginning may be of. */
  readonly lede?: Lede;
  /** Whom a "he" before any name stands for. */
  readonly first?: Lede;
  /** Where each was last named so far, by number of entity. */
  readonly lastNamed: Map<number, number>;
  /** The name of who spoke last. */
  lastSpeaker?: string;
  /** The name of who spoke last, if that was to ask, and of the first paragraph in which another one answers. */
  lastAsker?: { readonly name: string; readonly answeredIn: number } | undefined;
  /** Genders that the article has told, by number of entity. */
  readonly genders: Map<number, Gender>;
}

/** A mention and where it stands. */
export interface Here {
  readonly words: string;
  readonly mention: Span;
  readonly place: Passage;
  /** Who is named in the words that were said: asked only where that matters. */
  readonly spokenOf: () => SpokenOf;
  /** The mention as that of a speaker, if it is one. */
  readonly speaks: SpeakerMention | undefined;
}

/** Whoever in mind fits best what is wanted at a place; `undefined` if nobody does. */
export function inMind(
  { foci, genders }: Pick<Memory, 'foci' | 'genders'>,
  by: Resolution,
  { mention, place, spokenOf, speaks }: Here,
  wanted: Wanted,
): Referent | undefined {
  const asked = { ...wanted, spokenOf: spokenOf(), ...(speaks && { said: speaks.said }) };
  const found = pronounReferent(foci, { ...place, start: mention.start }, asked, genders);
  return found && { ...found, by };
}

/**
 * A member of the cast as whom a mention stands for.
 * @param mention the name within it, if it holds one.
 */
export function ofMember(member: Member, by: Resolution, mention: Span | undefined, text: string): Referent {
  const { entity, full, person, gender, genderUnsure } = member;
  const nameFrom = mention && textOf(text, mention) === entity.name ? undefined : full;
  return {
    member,
    by,
    name: entity.name,
    person,
    plural: entity.kind === 'group' && entity.name.endsWith('s'),
    ...(gender && { gender }),
    ...(genderUnsure && { genderUnsure }),
    ...(nameFrom && { nameFrom: { start: nameFrom.start, end: nameFrom.end } }),
  };
}
