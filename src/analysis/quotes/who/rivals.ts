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
  const here = new Set<string>();
  const near = new Set<string>();
  let since = 0;
  let hasSpoken = false;
  let otherSpeaks = false;
  let away = Infinity;
  for (const { referent, paragraph, sentence, weight } of foci.slice(-memory).reverse()) {
    const back = place.paragraph - paragraph;
    if (referent.name === name) {
      if (weight === 'speaker' && referent.by !== 'pronoun') hasSpoken = true;
      away = Math.min(away, back);
      continue;
    }
    const known = genderOf(referent);
    if (!referent.person || referent.plural || (wanted && known && known !== wanted)) continue;
    if (weight === 'speaker' && !referent.member && place.sentence - sentence <= nearSentences)
      otherSpeaks = true;
    if (away === Infinity && (by !== 'again' || !referent.member)) since++;
    if (place.sentence - sentence > nearSentences) continue;
    if (back === 0) here.add(referent.name);
    if (back <= nearParagraphs) near.add(referent.name);
  }
  const isUnheard = meant.member !== undefined && !hasSpoken && genderOf(meant) === undefined;
  if (by === 'pronoun' && otherSpeaks && isUnheard) return true;
  if (by === 'pronoun') return here.size >= crowdHere || near.size >= crowdNear;
  return since > 0 && (by === 'again' || away > officeInView);
}
