import { genderOfKin } from '../../names/genderedWords';
import type { Member } from './cast';
import { countryOf } from './countryOf';
import type { Description } from './description';
import { memberDescribed, type Described, type Match } from './descriptions';
import { onePerson, type Referent } from './focus';
import { inMind, ofMember, type Here, type Memory } from './memory';

/** Says that nobody is meant who was spoken of before. */
const notBefore = /^(?:another|one|a second|a third) /i;

/**
 * Who has the role or title of a description.
 * @param before who was described with the same noun.
 */
export function ofRole(
  memory: Memory,
  description: Description,
  here: Here,
  before: readonly Described[],
): Referent | undefined {
  const { text, lastNamed } = memory;
  const match = notBefore.test(here.words) ? undefined : memberDescribed(memory.cast, description, lastNamed);
  if (!match) return undefined;
  const named = lastNamed.get(match.member.index);
  if (isOfOtherBody(text, description, match.member) || isOthersKin(description, here, named))
    return undefined;
  // "another board member" speaks between a board member and "the board member"
  const nearer = before.findLast(({ referent }) => !referent.member && !referent.plural);
  if (nearer && nearer.start > (named ?? -1) && saysNoMore(description.modifiers, nearer.modifiers)) {
    return undefined;
  }
  // whom a description has been taken for is not named by that
  const first = match.member.entity.mentions[0]?.start ?? 0;
  if (first > here.mention.start) {
    const isNear = first - here.mention.start < aheadReach;
    return isNear || !isOfACountry(description, match.member)
      ? ofMember(match.member, 'roleAhead', undefined, text)
      : undefined;
  }
  const by = anybody.test(description.head) ? 'roleUnclear' : 'role';
  return ofAlike(memory, match, here) ?? ofMember(match.member, by, undefined, text);
}

/** "The president" of the first lines may be the one whom the article then names with his country. */
const aheadReach = 400;

/** Whether who is "Vardanian President Ada Brook" farther on is hardly "the president", of whom no country is told. */
function isOfACountry({ head, modifiers }: Description, { entity }: Member): boolean {
  if (!headOfState.test(head) || modifiers.size > 0) return false;
  const words = entity.roles.flatMap(({ text }) => text.toLowerCase().split(/\s+/));
  return words.some((word) => countryOf(word) !== undefined);
}

/** What everybody is: no office. */
const anybody = /^(?:man|woman|boy|girl)$/;

/** So far behind a name "his uncle" may be somebody else's uncle. */
const kinReach = 700;

/** Whether somebody's relative, told by a pronoun, may not be the one whom the article named long before. */
function isOthersKin({ head }: Description, { words, mention }: Here, named = -Infinity): boolean {
  return (
    /^(?:his|her|their) /i.test(words) && genderOfKin(head) !== undefined && mention.start - named > kinReach
  );
}

/** Of a country, or of a body: "the president" alone is the country's, where the text calls him so before. */
const headOfState = /^(?:president|premier|chancellor)$/;

/** Whether who is "the president of the Bakers' Union" is not who an article calls "the president" before it names that one. */
function isOfOtherBody(
  text: string,
  { head, modifiers }: Description,
  { introduced, entity }: Member,
): boolean {
  if (!headOfState.test(head) || modifiers.size > 0 || introduced === Infinity) return false;
  const ofBody = new RegExp(`\\b${head} of (?:the )?(\\p{Lu}[\\p{L}’'-]+)`, 'iu');
  const bodies = entity.roles.flatMap((role) => ofBody.exec(role.text)?.[1] ?? []);
  if (bodies.length === 0 || bodies.some((body) => countryOf(body.toLowerCase()) !== undefined)) return false;
  return new RegExp(`\\b[Tt]he ${head}(?! of\\b)`, 'u').test(text.slice(0, introduced));
}

/** Of several with one role whoever is in mind: "the president" of two. */
function ofAlike(memory: Memory, { alike }: Match, here: Here): Referent | undefined {
  if (alike.size < 2) return undefined;
  const { foci, genders, text } = memory;
  const theirs = foci
    .slice(-mostRemembered)
    .filter(({ referent: { member } }) => member && alike.has(member.index));
  const found = inMind({ foci: theirs, genders }, 'roleShared', here, onePerson);
  if (!found?.member || !found.fit) return undefined;
  const clear = found.fit.lead >= clearLead;
  return ofMember(found.member, clear ? 'roleShared' : 'roleUnclear', undefined, text);
}

/** Of several with one role one must fit so much better. */
const clearLead = 1;

/** Of the mentions before only so many are looked at. */
const mostRemembered = 60;

/** Whether words that say which one are all among those before: "the senator" after "a senator who would not be named". */
function saysNoMore(words: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return [...words].every((word) => before.has(word));
}
