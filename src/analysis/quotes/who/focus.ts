import type { Span } from '../../../text/span';
import type { Member } from './cast';
import type { Gender } from '../../names/genderedWords';
import type { Resolution } from './resolution';
import type { SpokenOf } from './spokenOf';

/** Whom a mention stands for: somebody named, or somebody the article only describes. */
export interface Referent {
  readonly member?: Member;
  readonly name: string;
  readonly gender?: Gender;
  /** Whether only the given name tells the gender. */
  readonly genderUnsure?: boolean;
  readonly person: boolean;
  readonly plural: boolean;
  /** Whether it is described as nothing that could have a voice, unless it speaks after all: "their last words". */
  readonly mute?: boolean;
  /** Whether the article describes somebody so early that it may well name them later: "A senator said ...". */
  readonly early?: boolean;
  /** How it is known whom the mention stands for. */
  readonly by: Resolution;
  /** For a pronoun or an epithet: how well it fits. */
  readonly fit?: Fit;
  /** For a pronoun, an office or a description: whether others may be meant who were told of nearby. See `hasRivals`. */
  readonly rivalled?: boolean;
  /** The mention that gives the name, if it is another one. */
  readonly nameFrom?: Span;
}

/** How well somebody in mind fits a pronoun. */
export interface Fit {
  /** The more the better; up to about 4. */
  readonly score: number;
  /** How much better than the next best; up to 4, and that much where nobody else fits. */
  readonly lead: number;
  /**
   * Whether it rests on a mention of which it is doubtful whom it stands for, or on one in an earlier paragraph where this
   * one names somebody else.
   */
  readonly doubtful?: boolean;
}

/** A mention that pronouns may refer to. */
export interface Focus {
  readonly start: number;
  readonly paragraph: number;
  /** Number of its sentence, counted through the article. */
  readonly sentence: number;
  /** What the mention does: speak, be what its sentence or another clause is about, be named in passing, or say which. */
  readonly weight: 'speaker' | 'subject' | 'clause' | 'name' | 'modifier';
  readonly referent: Referent;
  /** Whether it is doubtful whom this mention itself stands for. */
  readonly doubtful?: boolean;
}

/** What a pronoun asks of whom it stands for. */
export interface Wanted {
  readonly gender?: Gender;
  readonly person: boolean;
  readonly plural: boolean;
  readonly spokenOf?: SpokenOf;
  /** Of a speaker: what is said. */
  readonly said?: readonly Span[];
  /** The name of who has just asked something, of an answer: it is somebody else's. */
  readonly asker?: string;
  /** Of a speaker: the name of who spoke last. */
  readonly lastSpeaker?: string;
  /** Whether the verb says that somebody goes on: "she added". */
  readonly goesOn?: boolean;
  /** Who is called so elsewhere, by number of entity. */
  readonly likely?: ReadonlySet<number>;
  /** Who is called otherwise, unless also so, by number of entity. */
  readonly unlikely?: ReadonlySet<number>;
}

/** What asks for one person. */
export const onePerson = { person: true, plural: false } as const;

const weights = { speaker: 3, subject: 3, clause: 2, name: 1, modifier: 0 };
const perSentence = 0.5;
const perParagraph = 0.7;
const genderKnown = 0.8;
const unknownWoman = 0.8;
/** Given names may be of either gender elsewhere in the world. */
const genderContrary = 4;
const asker = 1.5;
/** Who spoke last speaks on; all the more where that is what the verb says. */
const spokeLast = 0.25;
const speaksOn = 1.5;
const describedSo = 1;
const describedOtherwise = 0.5;
/** "He" and "she" stand less often for somebody who is only described; 0.5 did best of 0 to 2.5 on 142 articles. */
const nameless = 0.5;
/** A place is "it" less often than a body is. */
const place = 1;
/** Looks back at most so many mentions: nobody remembers more. */
const memory = 60;
const farthestParagraph = 8;
const greatestLead = 4;
/** Whoever fits so much better is clearly meant, and who fits so much worse is none whom one thinks of. */
const clearly = 0.5;
const likelyLead = 1.6;
const farBehind = 3;

/**
 * Whom a pronoun at a place stands for: who spoke or acted last rather than who was merely named, close rather than
 * far, of the right gender and number. `undefined` if nobody fits.
 * @param foci by start.
 * @param genders that pronouns have told, by number of entity.
 */
export function pronounReferent(
  foci: readonly Focus[],
  place: Pick<Focus, 'start' | 'paragraph' | 'sentence'>,
  wanted: Wanted,
  genders: ReadonlyMap<number, Gender>,
): Referent | undefined {
  const near = nearby(foci, place).filter((focus) => !isSaidSo(focus, wanted));
  const rank = (focus: Focus): number =>
    (scoreOf(focus, place, wanted, genders) ?? -Infinity) - womanMissing(focus.referent, wanted, genders);
  let best: { score: number; referent: Referent; doubtful: boolean; paragraph: number } | undefined;
  let second = -Infinity;
  for (const focus of near) {
    const { referent } = focus;
    const score = rank(focus);
    if (score === -Infinity) continue;
    if (!best || score > best.score) {
      if (best && best.referent.name !== referent.name) second = best.score;
      best = { score, referent, doubtful: focus.doubtful === true, paragraph: focus.paragraph };
    } else if (score > second && best.referent.name !== referent.name) second = score;
  }
  if (!best) return undefined;
  const { score, referent } = best;
  // somebody surely named nearby fits best even without the doubtful mention
  const isFittest = (focus: Focus): boolean =>
    !focus.doubtful &&
    focus.referent.name === referent.name &&
    rank(focus) >= second + clearly &&
    (referent.by !== 'epithet' || focus.paragraph >= best.paragraph);
  const lead = Math.min(greatestLead, score - second);
  const isRival = (focus: Focus): boolean => rank(focus) > score - farBehind;
  const isHere = ({ paragraph }: Focus): boolean => paragraph === place.paragraph;
  const here = isOne(wanted) ? near.filter(isHere) : [];
  const doubtful =
    (best.doubtful && !near.some(isFittest)) ||
    isLeftBehind(here, referent, isRival) ||
    here.some(
      (focus) =>
        (isNamelessSpeaker(focus, wanted) || isDoubtfulSpeaker(focus, wanted)) &&
        rank(focus) > score - likelyLead,
    );
  const fit = score + womanMissing(referent, wanted, genders);
  return { ...referent, fit: { score: fit, lead, ...(doubtful && { doubtful }) } };
}

/** Whether a mention stands for whoever speaks or somebody else, who is not known before: the first "he" of "he came, he said". */
function isSaidSo({ start, referent }: Focus, { said = [] }: Wanted): boolean {
  return referent.by === 'pronoun' && said.some((span) => span.start <= start && start < span.end);
}

function isOne({ person, plural }: Wanted): boolean {
  return person && !plural;
}

/** Whether a mention is that of who spoke last and has no name: "he" goes on less often for them, but may. */
function isNamelessSpeaker({ weight, referent }: Focus, { lastSpeaker }: Wanted): boolean {
  return (
    weight === 'speaker' &&
    !referent.member &&
    !referent.plural &&
    referent.person &&
    referent.name === lastSpeaker
  );
}

/** Whether a mention is that of who spoke last, called something that may be said of somebody else: "said the Town boss". */
function isDoubtfulSpeaker({ weight, doubtful, referent }: Focus, { lastSpeaker }: Wanted): boolean {
  return (
    weight === 'speaker' && doubtful === true && referent.by === 'epithet' && referent.name === lastSpeaker
  );
}

/** Whether a paragraph does not name who fits best, but somebody else who fits too, or describes one as what it is about. */
function isLeftBehind(
  here: readonly Focus[],
  { name }: Referent,
  isRival: (focus: Focus) => boolean,
): boolean {
  return (
    !here.some(({ referent }) => referent.name === name) &&
    here.some(
      (focus) => (focus.referent.member !== undefined || focus.weight === 'subject') && isRival(focus),
    )
  );
}

/** The mentions before a place that are still in mind, the last one first. */
function nearby(foci: readonly Focus[], place: Pick<Focus, 'start' | 'paragraph'>): Focus[] {
  const found: Focus[] = [];
  for (let i = foci.length - 1; i >= 0 && found.length < memory; i--) {
    const focus = foci[i];
    if (!focus || focus.start >= place.start) continue;
    if (place.paragraph - focus.paragraph > farthestParagraph) break;
    found.push(focus);
  }
  return found;
}

function scoreOf(
  { weight, paragraph, sentence, referent }: Focus,
  at: Pick<Focus, 'paragraph' | 'sentence'>,
  wanted: Wanted,
  genders: ReadonlyMap<number, Gender>,
): number | undefined {
  if (referent.plural !== wanted.plural || referent.person !== wanted.person) return undefined;
  const told = referent.member && genders.get(referent.member.index);
  const gender = told ?? referent.gender;
  const contrary = wanted.gender && gender && wanted.gender !== gender;
  if (contrary && (told ?? !referent.genderUnsure)) return undefined;
  const known = wanted.gender && gender ? (contrary ? -genderContrary : genderKnown) : 0;
  const named = (referent.member && wanted.spokenOf?.get(referent.member.index)) ?? 0;
  const distance =
    perSentence * Math.min(6, at.sentence - sentence) + perParagraph * (at.paragraph - paragraph);
  const asked = wanted.asker === referent.name ? asker : 0;
  const last = wanted.lastSpeaker === referent.name ? (wanted.goesOn ? speaksOn : spokeLast) : 0;
  const called = referent.member ? calledSo(referent.member.index, wanted) : 0;
  const kind = referent.member?.entity.kind === 'place' ? place : 0;
  const unnamed = wanted.person && !wanted.plural && !referent.member ? nameless : 0;
  return weights[weight] + known + called + last - named - asked - kind - unnamed - distance;
}

/** How much less likely "she" is somebody of unknown gender: of most women the given name tells it, and most others are men. */
function womanMissing(
  { member, gender, name }: Referent,
  wanted: Wanted,
  genders: ReadonlyMap<number, Gender>,
): number {
  const known = gender ?? (member && genders.get(member.index));
  const goesOn = wanted.goesOn === true && wanted.lastSpeaker === name;
  return wanted.gender === 'female' && !known && !goesOn ? unknownWoman : 0;
}

function calledSo(index: number, { likely, unlikely }: Wanted): number {
  if (likely?.has(index)) return describedSo;
  return unlikely?.has(index) ? -describedOtherwise : 0;
}
