import nationalityList from '../../data/nationalities.txt';
import { singular } from '../../text/singular';
import { readWordList } from '../../text/wordList';

const listed = new Set(readWordList(nationalityList));
/** What the adjective of a people has more than its noun: “Kurdish”, “Democratic”, “Serbian”. */
const adjectival = /(?<!s)(ish|ic|ian)$/;

/**
 * The people, party or religion that a plain name is of, by one word for its members and its adjective: `democrat` for
 * “Democrats” and “Democratic”, `iraqi` for “Iraqi” and “Iraqis”.
 */
export function peopleOf(plain: string): string {
  const member = memberOf(plain);
  const noun = member.replace(adjectival, '');
  if (noun === member || !listed.has(noun)) return member;
  // “Turkic” is of more than the Turks: their adjective is another one
  return member.endsWith('ic') && listed.has(`${noun}ish`) ? member : noun;
}

/** Whether a plain name is the adjective of a people whose members are called otherwise: “Democratic”. */
export function isOfPeople(plain: string): boolean {
  return peopleOf(plain) !== memberOf(plain);
}

function memberOf(plain: string): string {
  return plain.length > 4 ? singular(plain) : plain;
}
