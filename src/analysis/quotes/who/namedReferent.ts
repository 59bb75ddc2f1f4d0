import { textOf, type Span } from '../../../text/span';
import { isStandingShortName } from '../../entities/nameForms';
import { genderOfTitle } from '../../names/genderedWords';
import { isPersonNoun } from '../grammar/personNouns';
import type { Cast, Member, NamedAt } from './cast';
import { isOtherOfFamily } from './families';
import { onePerson, type Referent } from './focus';
import { inMind, ofMember, type Here, type Memory } from './memory';

/** "Brook and his allies", "Brook and other bakers", up to what is told of them */
const withOthers = /^ and [\p{L}\p{N}][^,;:()–—]*/u;
/** " and founder of the club": what the person before is as well */
const andHolder = /^ and (\p{Ll}[\p{Ll}-]*) (?:of|at|for) /u;
/** "the Brook and Quill campaigns" */
const ofBoth = /^ and \p{Lu}\S* \p{Ll}/u;
const couple = /^(?:Mr|Dr|Sir)\.? and (?:Mrs|Ms|Dr|Lady)\.? $/;
/** "lawmakers and Brook", "Norland and the Isles" */
const otherFirst = /^[^,;:()–—]+ and (?:the )?$/u;

/** The whole of what names somebody and others, of whom the article names no more: "Brook and other bakers". */
function joinedName(text: string, { entity }: Member, mention: Span, words: Span): string | undefined {
  const after = withOthers.exec(text.slice(mention.end, words.end))?.[0];
  if (after !== undefined && !isPersonNoun(andHolder.exec(after)?.[1] ?? ''))
    return (ofBoth.test(after) ? textOf(text, mention) : entity.name) + after;
  const title = text.slice(words.start, mention.start);
  if (couple.test(title)) return textOf(text, words);
  const before = otherFirst.exec(title)?.[0];
  return before === undefined || mention.end < words.end ? undefined : before + entity.name;
}

/** "the elder Brook": perhaps the other one of two. */
const oneOfFamily = /^the (?:elder|older|senior|younger) \S+$/i;

/** Who is named by a mention, or that one with the others whom it tells of beside: "Brook and his allies". */
export function ofName(memory: Memory, { member, mention, misprint }: NamedAt, here: Here): Referent {
  const { cast, text } = memory;
  const namesakes = cast.namesakes.get(member.index);
  if (namesakes) return ofNamesakes(memory, namesakes, here) ?? ofMember(member, 'name', mention, text);
  const spelled = spelledOut(cast, member);
  const joined = joinedName(text, spelled, mention, here.mention);
  if (joined !== undefined) {
    const { nameFrom } = ofMember(spelled, 'several', mention, text);
    const { person } = member;
    return { by: 'several', name: joined, person, plural: true, ...(nameFrom && { nameFrom }) };
  }
  const whole = textOf(text, mention) === spelled.entity.name;
  const referent = ofMember(spelled, whole ? 'name' : misprint ? 'misprint' : 'part', mention, text);
  const lastName = !whole && /^\S+$/.test(textOf(text, mention)) ? textOf(text, mention) : undefined;
  const isOther =
    lastName !== undefined &&
    (member.onlyOwns === true ||
      (here.speaks !== undefined && isOtherOfFamily(text, cast.families, lastName, here.speaks.said)));
  if (isOther || oneOfFamily.test(here.words)) return { ...referent, by: 'namesake' };
  const some = someOfGroup(spelled, here.words);
  return some === undefined ? referent : { ...referent, name: some };
}

/** In words. */
const longestSome = 6;

/**
 * "Two Democrats", "Ohio Democrats", of a long clause with "who" what stands before it: who of a group speaks, where the
 * words do not mean all of it.
 */
function someOfGroup({ entity }: Member, words: string): string | undefined {
  const whole = words.replace(/^the /i, '');
  const isLong = whole.split(' ').length > longestSome;
  const some = isLong ? whole.replace(/,? (?:who|whom|whose)\b.*$/su, '') : whole;
  if (entity.kind !== 'group' || some === entity.name) return undefined;
  return some.includes(' ') && some.split(' ').length <= longestSome ? some : undefined;
}

/** Of the mentions before only so many are looked at. */
const mostRemembered = 200;

/** Of several who bear a name the one in mind. */
function ofNamesakes(memory: Memory, namesakes: ReadonlySet<Member>, here: Here): Referent | undefined {
  const { foci, genders } = memory;
  const theirs = foci
    .slice(-mostRemembered)
    .filter(({ referent }) => referent.member && namesakes.has(referent.member));
  const [title = ''] = here.words.split(' ', 1);
  const gender = genderOfTitle(title);
  return inMind({ foci: theirs, genders }, 'namesake', here, { ...onePerson, ...(gender && { gender }) });
}

/** The body that another one's name is the initials of: "DoE" is the Directorate of Education. */
function spelledOut(cast: Cast, member: Member): Member {
  const { name, kind } = member.entity;
  const longer = cast.byInitials.get(name);
  // "AP" is the Associated Press, whoever else has these initials
  if (!longer || isStandingShortName(name) || !/^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(name)) return member;
  const spelled = longer.filter((other) => other.entity.name.length > name.length);
  // a transcript calls persons by their initials
  return (
    spelled.find((other) => other.entity.kind === kind) ?? spelled.find(({ person }) => person) ?? member
  );
}

/** Several whom one mention names: "Ada Brook, Bo Vale and Cy Ames". */
export function together(named: readonly NamedAt[]): Referent {
  const names = named.map(({ member }) => member.entity.name);
  const [first] = named;
  const nameFrom = first?.member.entity.mentions[0];
  return {
    by: 'several',
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    person: named.every(({ member }) => member.person),
    plural: true,
    ...(nameFrom && { nameFrom: { start: nameFrom.start, end: nameFrom.end } }),
  };
}
