import { genderOfPronoun } from '../../../text/pronouns';
import genderedList from '../../../data/speechGendered.txt';
import { readWordList } from '../../../text/wordList';
import { genderOfGivenName } from '../../names/gender';

export type Gender = 'female' | 'male';

const gendered = new Map(
  readWordList(genderedList).flatMap((line) => {
    const [pronoun = '', words = ''] = line.split(':');
    const gender: Gender = pronoun === 'she' ? 'female' : 'male';
    return words
      .trim()
      .split(' ')
      .map((word): [string, Gender] => [word, gender]);
  }),
);

/** Whether a word tells a person's gender: a title ("Mrs"), a role ("spokesman"), a pronoun ("her"). */
export function genderOfWord(word: string): Gender | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return genderOfPronoun(lower) ?? gendered.get(lower);
}

/** The gender that the given name of a person's full name tells. */
export function genderOfName(name: string): Gender | undefined {
  const parts = name.split(/\s+/);
  const given = parts.length > 1 ? parts[0] : undefined;
  return given === undefined ? undefined : genderOfGivenName(given);
}
