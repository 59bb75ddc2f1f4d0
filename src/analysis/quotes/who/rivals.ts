import type { Gender } from '../../names/genderedWords';
import { describe } from './description';
import { nameless } from './epithet';
import type { Focus, Referent } from './focus';

/** "He", where the paragraph tells of so many others before it whom it may stand for, or it and the two before of so many. */
const crowdHere = 2;
const crowdNear = 6;
const nearParagraphs = 2;
/** Of a long paragraph only so many sentences count. */
const nearSentences = 8;
/** Who holds an office is still the one that was told of so many paragraphs before. */
const officeInView = 4;

/** Looks back at most so many mentions. */
const memory = 60;

/**
 * Whether others may be meant than the one for whom "he", an office or a repeated description of somebody seems to stand:
 * a crowd around a "he"; a witness without a name who speaks, where "she" seems to stand for somebody whom nothing shows to
 * be a woman and who has said nothing; another one without a name since "the source"; anybody since "the commandant", if
 * that was long ago.
 * @param foci by start, all of them before the mention.
 * @param gender that the mention itself tells.
 * @param genders that pronouns have told, by number of entity.
 */
export function hasRivals(
  foci: readonly Focus[],
  meant: Referent,
  place: Pick<Focus, 'paragraph' | 'sentence'>,
  gender: Gender | undefined,
  genders: ReadonlyMap<number, Gender>,
): boolean {
  const { by, name, person, plural } = meant;
  if (plural || !/^(?:pronoun|role|again)$/.test(by)) return false;
  if (!person && !nameless.test(describe(name).head)) return false;
  const genderOf = ({ member, gender: own }: Referent): Gender | undefined =>
    (member && genders.get(member.index)) ?? own;
  const wanted = gender ?? genderOf(meant);
  const isOther = ({ referent }: Focus): boolean => {
    if (referent.name === name || !referent.person || referent.plural) return false;
    const known = genderOf(referent);
    return !wanted || !known || known === wanted;
  };
  const recent = foci.slice(-memory);
  if (by === 'pronoun') {
    const near = recent.filter((focus) => place.sentence - focus.sentence <= nearSentences && isOther(focus));
    const isKnown = !meant.member || genderOf(meant) !== undefined;
    return isCrowd(near, place) || (!isKnown && !hasSpoken(meant, recent) && near.some(isWitness));
  }
  const last = recent.findLastIndex(({ referent }) => referent.name === name);
  const since = recent.slice(last + 1).filter(isOther);
  if (by === 'again') return since.some(({ referent }) => !referent.member);
  const away = place.paragraph - (recent[last]?.paragraph ?? -Infinity);
  return since.length > 0 && away > officeInView;
}

function isCrowd(near: readonly Focus[], { paragraph }: Pick<Focus, 'paragraph'>): boolean {
  const within = (paragraphs: number): number =>
    new Set(
      near.filter((one) => paragraph - one.paragraph <= paragraphs).map(({ referent }) => referent.name),
    ).size;
  return within(0) >= crowdHere || within(nearParagraphs) >= crowdNear;
}

function hasSpoken({ name }: Referent, recent: readonly Focus[]): boolean {
  return recent.some(
    ({ referent, weight }) => referent.name === name && weight === 'speaker' && referent.by !== 'pronoun',
  );
}

/** Whether somebody without a name speaks. */
function isWitness({ referent, weight }: Focus): boolean {
  return weight === 'speaker' && !referent.member;
}
