import { affiliationDescribed, isSameAffiliation, type Affiliation } from './affiliation';
import type { Cast, Member } from './cast';
import { describe } from './description';
import { memberDescribed, membersCalled } from './descriptions';
import { onePerson, type Referent } from './focus';
import { inMind, ofMember, type Here, type Memory } from './memory';

/** Of the mentions before only so many are looked at. */
const mostRemembered = 200;

/** "the California Democrat": who is of that party and state, or else who is in mind and of no other ones. */
export function ofAffiliation(memory: Memory, here: Here): Referent | undefined {
  const { cast, text, foci, genders, lastNamed } = memory;
  const wanted = affiliationDescribed(here.words);
  if (!wanted) return undefined;
  const fitting = [...cast.affiliations.values()].filter(({ its }) => isSameAffiliation(its, wanted));
  const [only] = fitting;
  if (only && fitting.length === 1)
    return ofMember(only.member, lastNamed.has(only.member.index) ? 'role' : 'roleAhead', undefined, text);
  if (wanted.party === undefined) return undefined;
  const match = memberDescribed(cast, describe(here.words), lastNamed);
  if (match && match.alike.size < 2) return ofMember(match.member, 'role', undefined, text);
  const maybe = foci
    .slice(-mostRemembered)
    .filter(({ referent: { member } }) => member && isAffiliated(cast, member, wanted, fitting.length === 0));
  const likely = new Set(politicians.flatMap((head) => [...membersCalled(cast, head)]));
  const asker = here.speaks?.turn === 'answers' ? memory.lastSpeaker : undefined;
  const found = inMind({ foci: maybe, genders }, 'epithet', here, {
    ...onePerson,
    likely,
    unlikely: cast.described,
    ...(asker !== undefined && { asker }),
  });
  return found ?? { by: 'words', name: here.words, ...onePerson };
}

/** What those are called whom articles call by party and state. */
const politicians = [
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'leader',
  'speaker',
  'lawmaker',
];

/** @param unknown what to say of those of whom the article tells no party and state. */
function isAffiliated(
  { affiliations }: Cast,
  { index, person }: Member,
  wanted: Affiliation,
  unknown: boolean,
): boolean {
  const known = affiliations.get(index);
  return person && (known ? isSameAffiliation(known.its, wanted) : unknown);
}
