import type { Span } from '../../../text/span';
import { isNationality } from '../../../text/countries';
import { isGenericBody } from '../grammar/personNouns';
import { isNamedAs, mayBe } from './bodyKinds';
import { namedWithin, type Cast, type Member } from './cast';
import { isRepeating, type Description } from './description';
import { membersCalled, type LastNamed } from './descriptions';
import type { Referent } from './focus';
import { inMind, ofMember, type Here, type Memory } from './memory';

/** The body that "the ministry", "the global health body" or "the city" stands for. */
export function ofBody(memory: Memory, description: Description, here: Here): Referent | undefined {
  const { cast, text, lastNamed } = memory;
  const { words, mention } = here;
  const body = isRepeating(words) ? bodyDescribed(cast, description, lastNamed) : undefined;
  if (body) return ofMember(body, 'bodyWord', undefined, text);
  const ofField = plainWords.test(words) ? bodyOfField(cast, description, lastNamed) : undefined;
  if (ofField) return ofMember(ofField, 'bodyKind', undefined, text);
  const town = ofTown(memory, words, mention);
  if (town) return ofMember(town, 'bodyWord', undefined, text);
  return ofGenericBody(memory, description, here);
}

/** Of many with one word in their names only so many are compared. */
const mostCompared = 48;

/** "the ministry": the body last named so far that has the word in its name and no other the description adds. */
function bodyDescribed(cast: Cast, description: Description, lastNamed: LastNamed): Member | undefined {
  const { head, modifiers, definite, plural } = description;
  if (!definite || plural) return undefined;
  let best: { at: number; member: Member } | undefined;
  for (const member of (cast.byBodyWord.get(head) ?? []).slice(0, mostCompared)) {
    const at = lastNamed.get(member.index);
    const name = member.entity.name.toLowerCase();
    const agrees = [...modifiers].every((word) => name.includes(word));
    if (at !== undefined && agrees && (!best || at > best.at)) best = { at, member };
  }
  return best?.member;
}

/** May stand for a body of any kind, if another word says which: "the global health body". */
const anyBody = /^(?:body|bloc|alliance|institution|giant|group|organi[sz]ation)$/;

/** "The global health body": the body last named so far with a word in its name that says which. */
function bodyOfField(
  cast: Cast,
  { head, modifiers, definite, plural }: Description,
  lastNamed: LastNamed,
): Member | undefined {
  if (!definite || plural || (!anyBody.test(head) && !isGenericBody(head))) return undefined;
  let best: { at: number; member: Member } | undefined;
  for (const word of modifiers) {
    for (const member of (cast.byBodyWord.get(word) ?? []).slice(0, mostCompared)) {
      const at = member.entity.kind === 'organization' ? lastNamed.get(member.index) : undefined;
      const fits = anyBody.test(head) || mayBe(member.entity.name, head);
      if (at !== undefined && fits && (!best || at > best.at)) best = { at, member };
    }
  }
  return best?.member;
}

/** No name within: "the global health body". */
const plainWords = /^[Tt]he(?: \p{Ll}[\p{L}-]*){2,5}$/u;

const townCalled = /^the (?:city|town|village|borough|municipality)$/i;
const townBefore = /\b(?:City|Town|Village|Borough|Municipality) of $/;
/** In code units. */
const townReach = 1500;

/** "The city", after "the Municipality of Skarvik". */
function ofTown({ cast, text }: Memory, words: string, { start }: Span): Member | undefined {
  if (!townCalled.test(words)) return undefined;
  const before = namedWithin(cast, { start: Math.max(0, start - townReach), end: start });
  return before.findLast(
    ({ member, mention }) =>
      member.entity.kind === 'place' &&
      townBefore.test(text.slice(Math.max(0, mention.start - 16), mention.start)),
  )?.member;
}

/** Of the mentions before only so many are looked at. */
const mostRemembered = 60;

/** "the company": the organization in focus, if none has the word in its name. */
function ofGenericBody(memory: Memory, { head, modifiers }: Description, here: Here): Referent | undefined {
  const of = [...modifiers].every(isNationality) ? modifiers.size : Infinity;
  if (!/^the (?:\S+ )?\S+$/i.test(here.words) || of > 1 || !isGenericBody(head)) return undefined;
  const { cast, foci, genders } = memory;
  const called = membersCalled(cast, head);
  const bodies = foci.slice(-mostRemembered).filter(({ referent: { member } }) => {
    if (member?.entity.kind !== 'organization') return false;
    return called.has(member.index) || mayBe(member.entity.name, head);
  });
  const named = bodies.flatMap(({ referent: { member } }) =>
    member && isNamedAs(member.entity.name, head) ? [member.index] : [],
  );
  const likely = new Set([...called, ...named]);
  const wanted = { person: false, plural: false, likely, unlikely: cast.described };
  return inMind({ foci: bodies, genders }, 'bodyKind', here, wanted);
}
