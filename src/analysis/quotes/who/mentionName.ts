import { possessiveForms } from '../../../text/pronouns';
import { textOf, type Span } from '../../../text/span';
import { isGivenName } from '../../names/gender';
import { isCountry } from '../../../text/countries';
import { isTitle } from '../grammar/nameParts';
import { namedWithin, type Cast, type Member, type NamedAt } from './cast';
import { isGenericBody, isPeople, isPersonNoun, isVoice } from '../grammar/personNouns';

const afterPreposition = new RegExp(
  '\\b(?:of|for|to|with|by|from|against|at|in|on|behind|about|near|under|outside|around|across|off|within|inside|before|representing)\\s+' +
    `(?:(?:the|a|an|${possessiveForms}|both|all|several)\\s+)?(?:[\\p{L}-]+[’']s?\\s+)?` +
    '(?:(?:\\p{Lu}[\\p{L}.]*|former|late|then|then-\\p{L}+|ex-\\p{L}+)\\s+){0,4}$',
  'u',
);
/** "defenders of Ada and " before her brother's name, but not "Sens. Ada Brook of Brindle and " */
const afterTwo = /\p{Ll}s (?:of|for|to|from|in|at) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}and $/u;
/** "the solicitor for Ada and " before her brother's name: he has that solicitor too */
const forTwo = /(\p{Ll}+) for (?:\p{Lu}[\p{L}.’'-]+ ){1,3}and $/u;
/** "officials in Brindle and " before another place */
const besideAnother = /\b(?:of|for|to|from|in|at|by) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}and $/u;
/** "bakers and the " before a body: both speak */
const besideOthers = /\p{Ll}(?:s|men|women|people) and (?:the )?$/u;
/** "the Islamic State group" is the Islamic State. */
const kindAfter =
  /^ (?:news )?(?:group|newspaper|daily|organi[sz]ation|network|movement|militia|magazine|website|channel|broadcaster|airline|company)(?=$|[’']s?$|,| )/;
const endsCore = /^(?:$|[’']s?$|\s*[,(–—]|\s+(?:who|which|that|of|for|at|in|from|with|on|and|or)\b)/;

const ofKind = /([\p{L}-]+) (?:of|for|from|at|with) (?:the |an? )(?:[\p{Ll}-]+ ){1,4}$/u;
const relativeWord = /\b(?:who|which|that|whose)\b/;

/** "The head of the old baking company " before its name: somebody of what is named. */
function isOfKind(before: string): boolean {
  return isPersonNoun((ofKind.exec(before)?.[1] ?? '').toLowerCase());
}

const ofSeveral = /^ and (?:\p{Lu}[\p{L}-]+ )+(\p{Ll}+)$/u;
const oneOfGroup = /^(?:an?|one|another) /i;

/** Whom a mention names itself: the persons, or the body, that its head stands for; empty if it only describes. */
export function namedBy(cast: Cast, text: string, mention: Span): NamedAt[] {
  const within = namedWithin(cast, mention);
  const persons = within.filter(({ member }) => member.person);
  const heads = persons.filter((one) => isPersonHead(text, mention, one.mention));
  if (heads.length > 0) return withBody(text, mention, within, joined(text, heads));
  const listed = listOfBodies(text, within);
  if (listed) return listed;
  const bodies = within.filter(({ member, mention: name }) => {
    const { start, end } = name;
    const after = text.slice(end, mention.end);
    const rest = member.entity.kind === 'organization' ? after.replace(kindAfter, '') : after;
    if (member.person || !endsCore.test(rest)) return false;
    const before = text.slice(mention.start, start);
    // "a Vardania Republican" is none of the names, but somebody of that group
    if (member.entity.kind === 'group' && (oneOfGroup.test(before) || isOneOf(text, mention, name, member)))
      return false;
    // "Anatole France" is no country
    if (member.entity.kind === 'place' && isGivenName(lastWordOf(before))) return false;
    // "friends of the harbour using Ferrygram"
    if (/ \p{Ll}+ing (?:the )?$/u.test(before) || besideAnother.test(before)) return false;
    if (isOfKind(before) || relativeWord.test(before)) return false;
    // "U.S. and Western diplomats"
    if (member.entity.kind === 'place' && isPeople(ofSeveral.exec(after)?.[1] ?? '')) return false;
    if (rest === '' && isApposed(before)) return true;
    return !afterPreposition.test(before) && !besideOthers.test(before) && !/[,(–—]|--/.test(before);
  });
  const body = bodies.at(-1);
  const other = bodies.at(-2);
  if (!body) return [];
  const between = other ? text.slice(other.mention.end, body.mention.start) : '';
  return other && / and (?:the )?$/.test(between) && between.length < 10 ? [other, body] : [body];
}

const beforeItsName = /^(?:the|its|their|an?) (?:\p{Ll}[\p{L}-]* ){0,3}(\p{Ll}[\p{L}-]*), (?:the )?$/iu;
const bodyAs =
  /^(?:ally|arm|branch|chain|maker|owner|parent|partner|rival|sponsor|subsidiary|successor|unit|wing)$/;

/** "its key ally, " before the name of a body. */
function isApposed(before: string): boolean {
  const noun = beforeItsName.exec(before)?.[1] ?? '';
  return bodyAs.test(noun) || isGenericBody(noun);
}

/** The last word of what ends with a space. */
function lastWordOf(before: string): string {
  return /(\p{Lu}\p{L}+) $/u.exec(before)?.[1] ?? '';
}

/** "The Brook Association, the Bakers' Project and the Harbour Group": all bodies of a list of three or more. */
function listOfBodies(text: string, within: readonly NamedAt[]): NamedAt[] | undefined {
  if (within.length < 3 || within.some(({ member }) => member.entity.kind !== 'organization'))
    return undefined;
  const joints = within.slice(1).map(({ mention }, i) => text.slice(within[i]?.mention.end, mention.start));
  const isList = joints.every((joint, i) =>
    (i < joints.length - 1 ? /^, (?:the )?$/ : /^,? and (?:the )?$/).test(joint),
  );
  return isList ? [...within] : undefined;
}

/** Whether "the senior Harbour Democrat" is one of the Democrats. */
function isOneOf(text: string, { start }: Span, name: Span, { entity }: Member): boolean {
  return name.start !== start && `${textOf(text, name)}s` === entity.name;
}

/** Of "Ada Brook and the Harbour Committee" the body as well. */
function withBody(text: string, { end }: Span, within: readonly NamedAt[], persons: NamedAt[]): NamedAt[] {
  const last = persons.at(-1)?.mention.end ?? end;
  const body = within.find(
    ({ member, mention }) => !member.person && mention.start > last && mention.end === end,
  );
  const between = body && textOf(text, { start: last, end: body.mention.start });
  return body && /^,? and (?:the )?$/.test(between ?? '') ? [...persons, body] : persons;
}

/** What ends or begins no noun: "Brook in a statement", "Brook also told". */
const small = `(?:in|of|for|at|on|to|by|with|from|after|before|during|about|who|whose|which|that|when|while|and|or|as|an?|the|${possessiveForms}|also|then|is|was|has|had)\\b`;
/** The last of the nouns right after a name, up to what ends the phrase: "-aligned donor", " campaign official". */
const headAfter = new RegExp(
  `^(?:-\\p{L}+)?(?: (?!${small})\\p{Ll}[\\p{Ll}-]*){0,3}[ -](?!${small})(\\p{Ll}+)(?=$|,| \\(| ${small})`,
  'u',
);

/** Not "X's office", not "a spokesman for X". */
function isPersonHead(text: string, mention: Span, name: Span): boolean {
  const after = text.slice(name.end, mention.end);
  // "HBA President" was taken for somebody's name
  if (/^\p{Lu}{2,} (?:President|Chair\p{L}*|Secretary|Director|CEO)$/u.test(textOf(text, name))) return false;
  if (/^[’'][sS]?\s+\S/.test(after)) return false;
  // "the Smith campaign", "a Smith campaign aide, Ada Brook": the name says which one
  if (describedNoun.test(after)) return false;
  // "the Brook Harbour Archive"
  if (bodyAfter.test(after) && /^the /i.test(textOf(text, mention))) return false;
  const head = headAfter.exec(after)?.[1] ?? '';
  if (isPersonNoun(head) || isPeople(head) || isPeople(`${head}s`) || isVoice(head)) return false;
  const before = withoutCountry(text.slice(mention.start, name.start));
  if (isTitleWithField(before)) return true;
  if (isOfficeOfBody(before)) return true;
  if (isPersonNoun(forWhom.exec(before)?.[1] ?? '') || by.test(before)) return false;
  if (afterTwo.test(before) || isPersonNoun(forTwo.exec(before)?.[1] ?? '') || isOfKind(before)) return false;
  return !afterPreposition.test(before) && !relativeWord.test(before) && !ofFirm.test(before);
}

/** "Ada Brook of the law firm " before its name */
const ofFirm =
  /\p{Lu}\S*,? (?:of|at|with) (?:the|a) (?:\p{Ll}+ )?(?:agency|bank|brokerage|charity|company|firm|magazine|newspaper|paper) $/u;

/** "the Smith campaign", "an old Smith foe, Ada Brook": a noun after the name, with which the phrase ends. */
const describedNoun = new RegExp(
  `^\\s+(?!${small}|(?:himself|herself|jr|sr|too|again|alone|\\p{Ll}+ly)(?:$|,))\\p{Ll}+(?=$|,)`,
  'u',
);
const bodyAfter = /^(?: \p{Lu}\p{L}*\p{Ll}){1,4}(?=$|,)/u;

/** "an inquiry led by special counsel ", "two people close to the harbour master " before the name */
const by =
  /\b(?:(?:led|headed|chaired|run|ordered|overseen|commissioned|unsealed|obtained|seen|reviewed|cited) by|(?:close|loyal) to|familiar with) (?:[\p{L}.’'-]+ ){0,5}$/u;

/** "a spokesman for the prime minister, " before the minister's name */
const forWhom = /\bfor (?:the|his|her|their) (?:[\p{L}-]+ ){0,3}(\p{Ll}+), $/u;

const ofCountry = /(\p{L}+) of (?:the )?(\p{Lu}[\p{L}-]+) $/u;

/** What stands before a name without the country of an office: "the President of Mongolia " is "the President ". */
function withoutCountry(before: string): string {
  const [all = '', office = '', country = ''] = ofCountry.exec(before) ?? [];
  return isTitle(office) && isCountry(country)
    ? before.slice(0, before.length - all.length) + `${office} `
    : before;
}

const titleWithField =
  /^\p{Lu}\S* (?:\p{Lu}\S* )?(?:of|for) (?:the )?((?:\p{Lu}[\p{L}-]* |and )+)(?:\p{Lu}\p{Ll}+\. )?$/u;

/** "Director of Education" before a name, but not "Spokesman for President". */
function isTitleWithField(before: string): boolean {
  const field = titleWithField.exec(before)?.[1];
  if (field === undefined || /^(?:The|A|An|Spokes\p{L}*|Friends?|Members?) /u.test(before)) return false;
  return !field.trim().split(' ').some(isTitle);
}

const bodyWithOffice =
  /^(?:[Tt]he |[Ff]ormer )?(?:\p{Lu}[\p{L}-]* ){0,6}?(\p{Lu}\p{L}+) (of|for|on) (?:the )?(?:\p{Lu}[\p{L}-]* |and )+?(\p{Lu}\p{L}+) $/u;

/** "House of Harbours Speaker", "Old Harbour Committee on Tolls Chairman" before a name, but not "Spokesman for Harbour Speaker". */
function isOfficeOfBody(before: string): boolean {
  const [, body = '', joint = '', office = ''] = bodyWithOffice.exec(before) ?? [];
  const lower = body.toLowerCase();
  return (
    isTitle(office) && !isTitle(body) && !isPersonNoun(lower) && (joint !== 'on' || isGenericBody(lower))
  );
}

/** Of "Brook on hiring Brandt: “...”", a heading, Brook is who speaks. */
const theme = /^ (?:on|against|about|after) /i;

/** "X (R) and Y" */
const bracketed = / \([^()]*\)/gu;

/** Between two names: "X, governor of Red River, and Y, a baker". */
const apposed = /^, [^,]{2,60}, and (?:[\p{L}.]+ ){0,3}$/u;

/** "X and Y" are both meant; of "X, Y's brother" only the first, of "the X editor Y" the last. */
function joined(text: string, heads: readonly NamedAt[]): NamedAt[] {
  let together: NamedAt[] = [];
  for (const head of heads) {
    const last = together.at(-1);
    const between = last
      ? textOf(text, { start: last.mention.end, end: head.mention.start }).replace(bracketed, '')
      : '';
    if (last && /,(?! and\b)|\(/.test(between) && !listGoesOn(text, heads, head) && !apposed.test(between))
      break;
    if (last && theme.test(between)) break;
    if (last && !/\band\b|,/.test(between)) together = together.slice(0, -1);
    together.push(head);
  }
  return together;
}

/** Whether a name after a comma is one of a list: "X, Y and Z". */
function listGoesOn(text: string, heads: readonly NamedAt[], head: NamedAt): boolean {
  const next = heads[heads.indexOf(head) + 1];
  if (!next) return false;
  const between = textOf(text, { start: head.mention.end, end: next.mention.start });
  return /^(?:,|,? and) (?:[\p{L}.]+ ){0,3}$/u.test(between);
}
