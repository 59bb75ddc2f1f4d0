import type { Span } from '../../text/span';
import type { Member } from './cast';
import type { Gender } from './gender';

/** Whom a mention stands for: somebody named, or somebody the article only describes. */
export interface Referent {
  readonly member?: Member;
  readonly name: string;
  readonly gender?: Gender;
  /** Whether only the given name tells the gender. */
  readonly genderUnsure?: boolean;
  readonly person: boolean;
  readonly plural: boolean;
  /** For a pronoun or an epithet: how well it fits, the more the better; up to about 4. */
  readonly fit?: number;
  /** The mention that gives the name, if it is another one. */
  readonly nameFrom?: Span;
}

/** A mention that pronouns may refer to. */
export interface Focus {
  readonly start: number;
  readonly paragraph: number;
  /** Number of its sentence, counted through the article. */
  readonly sentence: number;
  readonly weight: 'speaker' | 'subject' | 'name';
  readonly referent: Referent;
}

/** What a pronoun asks of whom it stands for. */
export interface Wanted {
  readonly gender?: Gender;
  readonly person: boolean;
  readonly plural: boolean;
}

const weights = { speaker: 3, subject: 3, name: 1 };
const perSentence = 0.5;
const perParagraph = 0.7;
const genderKnown = 0.8;
/** Given names may be of either gender elsewhere in the world. */
const genderContrary = 4;
/** Looks back at most so many mentions: nobody remembers more. */
const memory = 60;
const farthestParagraph = 8;

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
  let best: { score: number; referent: Referent } | undefined;
  for (let i = foci.length - 1, seen = 0; i >= 0 && seen < memory; i--) {
    const focus = foci[i];
    if (!focus || focus.start >= place.start) continue;
    seen++;
    if (place.paragraph - focus.paragraph > farthestParagraph) break;
    const score = fit(focus, place, wanted, genders);
    if (score !== undefined && (!best || score > best.score)) best = { score, referent: focus.referent };
  }
  return best && { ...best.referent, fit: best.score };
}

function fit(
  { weight, paragraph, sentence, referent }: Focus,
  place: Pick<Focus, 'paragraph' | 'sentence'>,
  wanted: Wanted,
  genders: ReadonlyMap<number, Gender>,
): number | undefined {
  if (referent.plural !== wanted.plural || referent.person !== wanted.person) return undefined;
  const told = referent.member && genders.get(referent.member.index);
  const gender = told ?? referent.gender;
  const contrary = wanted.gender && gender && wanted.gender !== gender;
  if (contrary && (told ?? !referent.genderUnsure)) return undefined;
  const known = wanted.gender && gender ? (contrary ? -genderContrary : genderKnown) : 0;
  const distance =
    perSentence * Math.min(6, place.sentence - sentence) + perParagraph * (place.paragraph - paragraph);
  return weights[weight] + known - distance;
}
