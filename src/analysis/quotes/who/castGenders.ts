import { genderOfPronoun } from '../../../text/pronouns';
import { wordBefore } from '../../../text/wordBefore';
import type { Entity } from '../../model';
import { genderOfName } from '../../names/gender';
import { genderOfTitle, genderOfWord, type Gender } from '../../names/genderedWords';
import type { Member } from './cast';
import { mostDescribed } from './castRoles';

/**
 * The gender of a person, by its roles and what else it is called, or else by its name, which is not sure.
 * @param called titles and descriptions.
 */
export function genderOf(
  { name, roles }: Entity,
  called: readonly string[],
): Pick<Member, 'gender' | 'genderUnsure'> {
  const words = [
    ...called.flatMap((title) => title.split(' ')),
    ...roles.flatMap((role) => role.text.split(/[\s-]+/)),
  ];
  for (const word of words) {
    const gender = genderOfWord(word);
    // "her counterpart" tells nothing of the counterpart
    if (gender && !genderOfPronoun(word.toLowerCase())) return { gender };
  }
  const gender = genderOfName(name);
  return gender ? { gender, genderUnsure: true } : {};
}

/** The genders that titles before a name or a short form of it tell, where all of them tell the same. */
export function gendersByTitle(
  text: string,
  members: readonly Member[],
  known: ReadonlyMap<number, Member>,
): Map<number, Gender> {
  const genders = new Map<number, Set<Gender>>();
  for (const member of members) {
    if (!member.person) continue;
    const { index } = known.get(member.index) ?? member;
    const told = genders.get(index) ?? new Set();
    genders.set(index, told);
    for (const mention of member.entity.mentions.slice(0, mostDescribed)) {
      const gender = genderOfTitle(wordBefore(text, mention.start));
      if (gender) told.add(gender);
    }
  }
  // "Mr. Brook" and "Mrs. Brook" of one name are a couple
  return new Map(
    [...genders].flatMap(([index, [gender, other]]) => (gender && !other ? [[index, gender] as const] : [])),
  );
}
