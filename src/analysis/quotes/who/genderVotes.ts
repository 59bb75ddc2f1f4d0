import { genderOfPronoun, isReflexive } from '../../../text/pronouns';
import type { Member } from './cast';
import type { Gender } from '../../names/genderedWords';
import type { NamedSentence } from './sentenceNames';
import { at, isVerbal } from '../word';

/** So many sentences must speak against what the given name tells. */
const againstName = 3;
/** So many more sentences must speak for one gender than for the other. */
const clearly = 3;

/**
 * The genders of persons, by number of entity, as the article itself tells them: in a sentence that names one person
 * alone, a "his" or "she" after the name is that person's. Where sentences disagree the great majority decides.
 */
export function genderVotes(sentences: readonly NamedSentence[]): Map<number, Gender> {
  const votes = new Map<number, Record<Gender, number> & { readonly member: Member }>();
  for (const { words, sentence, names } of sentences) {
    const persons = names.filter(({ named }) => named.member.person);
    const [first] = persons;
    if (!first || first.weight === 'name') continue;
    const { member } = first.named;
    const { index } = member;
    if (persons.some(({ named }) => named.member.index !== index)) continue;
    const gender = genderAfter(
      words,
      first.words.to,
      sentence.to,
      first.weight === 'subject' && !first.leading,
    );
    if (!gender) continue;
    const counts = votes.get(index) ?? { member, female: 0, male: 0 };
    counts[gender] += isBound(words, first.words.to, sentence.to) ? againstName : 1;
    votes.set(index, counts);
  }
  const genders = new Map<number, Gender>();
  for (const [index, { member, female, male }] of votes) {
    const gender = female > male ? 'female' : 'male';
    const [most, least] = female > male ? [female, male] : [male, female];
    const enough = member.gender && member.gender !== gender ? againstName : 1;
    if (most >= Math.max(enough, clearly * least)) genders.set(index, gender);
  }
  return genders;
}

/** "Brook counted himself": whether a verb of a range of words has its subject for its object, which leaves no doubt. */
function isBound(words: NamedSentence['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isReflexive(at(words, i).lower) && isVerbal(at(words, i - 1))) return true;
  }
  return false;
}

/**
 * The gender of the pronouns in a range of words; `undefined` if there are none or of both.
 * @param isSubject whether the range tells of whom it follows: in "because Ada Brook was late, he left" somebody else acts.
 */
function genderAfter(
  words: NamedSentence['words'],
  from: number,
  to: number,
  isSubject: boolean,
): Gender | undefined {
  let found: Gender | undefined;
  for (let i = from; i < to; i++) {
    const gender = genderOfPronoun(at(words, i).lower);
    if (!gender) continue;
    if (!isSubject && /^s?he$/.test(at(words, i).lower)) return undefined;
    if (found && gender !== found) return undefined;
    found = gender;
  }
  return found;
}
