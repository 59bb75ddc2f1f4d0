import bodyList from '../../../data/speechBodies.txt';
import collectiveList from '../../../data/speechCollectives.txt';
import personList from '../../../data/speechPersons.txt';
import officeList from '../../../data/titlesOffices.txt';
import { isNationality } from '../../../text/countries';
import { readWordList } from '../../../text/wordList';
import { remembering } from '../../../text/remembering';
import { isDocument } from './documents';
import { genderOfWord } from '../../names/genderedWords';

const persons = new Set(readWordList(personList));
const offices = new Set(readWordList(officeList));
const personEnding =
  /(?:man|woman|person|boy|girl|ist|ian|ologist|keeper|leader|officer|chief|head|aide|-year-old|-of-(?:one|two|three|four|five|six))$/;

/** Whether a noun, lower case, names a kind of person. */
export const isPersonNoun = remembering(
  (head) =>
    persons.has(head) || offices.has(head) || personEnding.test(head) || genderOfWord(head) !== undefined,
);

/** These end words for people: "paratrooper", "signatory", "interviewee". */
const agent = /(?:[^aeiou]er|or|ee|eer|ant|ory|ician|arian|crat|mate|trate)$/;

/** Whether a noun, lower case, ends as words for people do, which tells that it names one where it speaks: "striker". */
export function isAgentNoun(noun: string): boolean {
  return agent.test(noun) && !/(?:other|ever)$/.test(noun) && !things.test(`${noun}s`);
}

const genericBodies = new Set(readWordList(bodyList));

/** Whether a noun, lower case, stands for a body that the article has named: "the company". */
export function isGenericBody(head: string): boolean {
  return genericBodies.has(head);
}

const collectives = new Set(readWordList(collectiveList));
const manyPeople =
  /^(?:people|men|women|children|police|others|both|some|many|several|most|members|fans|voters|critics|victims|families|locals|youths|troops|authorities)$/;
const peopleEnding =
  /(?:[^aeiou]ers|ists|ians|ors|ants|ees|eers|[bdeklnprst]men|[bdeklnprst]women|folk|aides|chiefs|officials|experts)$/;

/** End as words for people do. */
const things =
  /^(?:numbers|papers|newspapers|letters|matters|answers|orders|powers|corners|computers|quarters|headquarters|chapters|disorders|offers|posters|waters|rivers|towers|borders|dangers|cent(?:er|re)s|markers|factors|errors|doors|floors|mirrors|colors|tensions|lists|ads|plants|grants|restaurants|protests|committees|fees|trees|degrees)$/;

/** Whether a noun in the plural, lower case, names people: "officials", but not "words". */
export const isPeople = remembering((head) => {
  if (things.test(head)) return false;
  if (manyPeople.test(head) || peopleEnding.test(head) || isNationality(head)) return true;
  return isPersonNoun(head.replace(/ies$/, 'y').replace(/s$/, ''));
});

/** Whether a noun, lower case, names what may be said to have said something: a body, people as one, a writing. */
export function isVoice(head: string): boolean {
  return isGenericBody(head) || isDocument(head) || collectives.has(head);
}

/** Whether words call one person by the people or party: "the Belgian", but not "the British" or "the Taliban". */
export function isPeoplesMember(words: string): boolean {
  const [, one = ''] = /^the (\p{Lu}\p{L}+(?:an|i|er|at))$/iu.exec(words) ?? [];
  const lower = one.toLowerCase();
  return isNationality(lower) && isNationality(`${lower}s`);
}
