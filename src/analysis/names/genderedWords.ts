import genderedList from '../../data/speechGendered.txt';
import { plainWord } from '../../text/plainWord';
import { genderOfPronoun } from '../../text/pronouns';
import { readWordList } from '../../text/wordList';

/** What pronouns, titles and the like tell of a person. */
export type Gender = 'female' | 'male';

/** What a word that tells a gender is: a title before a name, somebody's relative, what somebody is or does. */
type Sort = 'title' | 'kin' | 'role';

const sorts: Readonly<Record<Sort, Map<string, Gender>>> = {
  title: new Map(),
  kin: new Map(),
  role: new Map(),
};
for (const line of readWordList(genderedList)) {
  const [, pronoun, sort, words = ''] = /^(he|she) (title|kin|role): (.*)$/.exec(line) ?? [];
  for (const word of words.split(' ')) sorts[sort as Sort].set(word, pronoun === 'she' ? 'female' : 'male');
}
/** A title goes before somebody's relative, and that before what somebody is. */
const ofAnySort = new Map([...sorts.role, ...sorts.kin, ...sorts.title]);

/** The gender that a word tells, in any case: a title ("Mrs."), a relative, a role ("spokesman"), a pronoun ("her"). */
export function genderOfWord(word: string): Gender | undefined {
  const lower = plainWord(word);
  return genderOfPronoun(lower) ?? ofAnySort.get(lower);
}

/** The gender that a title before a name tells, in any case: "Mrs.", "Sir". */
export function genderOfTitle(word: string): Gender | undefined {
  return sorts.title.get(plainWord(word));
}

/** The gender that a word for somebody's relative tells, in any case: "wife". */
export function genderOfKin(word: string): Gender | undefined {
  return sorts.kin.get(plainWord(word));
}
