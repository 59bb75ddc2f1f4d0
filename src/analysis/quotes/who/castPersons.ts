import type { Entity, Mention } from '../../model';
import { isGivenName } from '../../names/gender';
import { isCapitalizedPart, isTitle } from '../grammar/nameParts';
import { isGenericBody, isPersonNoun } from '../grammar/personNouns';

const officeName =
  / (?:Officer|Commissioner|Secretary|Director|Minister|Governor|President|Chairman|Inspector|Superintendent|Commander)$/;

/** Whether the name of a body is an office: "District Harbour Officer". */
export function isOfficeName(name: string): boolean {
  return officeName.test(name);
}

/** Whether somebody is named, whatever the name was taken for. */
export function isPerson(
  text: string,
  { kind, name, mentions }: Entity,
  personNames: ReadonlySet<string>,
): boolean {
  if (kind === 'person') return /\s/.test(name) || !isMostlyPlace(text, mentions);
  if (kind !== 'organization') return false;
  if (isOfficeName(name)) return true;
  const [first = '', ...others] = name.split(/\s+/).slice(0, mostNameWords);
  return isGivenName(first) && others.some((_, i) => personNames.has(others.slice(i).join(' ')));
}

const ofAge = /\d-year-old $/;
const ageReach = 12;

/**
 * Whether what was taken for a body is called as only persons are: "Dr. Mercedes Brook", "14-year-old Mercedes Brook",
 * "Mercedes Brook, a teacher".
 */
export function isCalledPerson(
  text: string,
  { kind, name, mentions }: Entity,
  titles: readonly string[],
  called: readonly string[],
): boolean {
  if (kind !== 'organization') return false;
  const words = name.split(/\s+/).slice(0, mostNameWords);
  if (!words.every((word) => isCapitalizedPart(word))) return false;
  if (isGenericBody((words.at(-1) ?? '').toLowerCase())) return false;
  if (titles.some((title) => isTitle(title.slice(title.lastIndexOf(' ') + 1)))) return true;
  if (mentions.some(({ start }) => ofAge.test(text.slice(Math.max(0, start - ageReach), start)))) return true;
  const nouns = called.map((word) => word.slice(word.lastIndexOf(' ') + 1).toLowerCase());
  return words.length > 1 && nouns.some((noun) => isPersonNoun(noun) && !ofBodiesToo.test(noun));
}

/** What persons and bodies alike are called. */
const ofBodiesToo =
  /^(?:owner|maker|builder|leader|producer|partner|rival|sponsor|host|operator|developer|publisher|lender|buyer|seller|winner|champion|member|founder|giant|pioneer|star|head|supporter|provider|employer|critic|ally|opponent|contractor|successor|competitor|supplier|investor|backer|defender|donor|consultant|player|killer|guardian|agent|creditor|debtor|neighbo[u]?r|parent|runner-up|holder|author|suspect|accused|defendant|plaintiff|survivor|victim)$/;

const mostNameWords = 6;
const mostLookedAt = 40;
const placing = /(?:^|[^\p{L}])(?:in|at|near|around|outside|across)\s$/u;

/** Whether something is mostly named as where something is: "in Brookfield", and more than once. */
function isMostlyPlace(text: string, mentions: readonly Mention[]): boolean {
  const looked = mentions.slice(0, mostLookedAt);
  const placed = looked.filter(({ start }) => placing.test(text.slice(Math.max(0, start - 9), start)));
  return placed.length > 1 && placed.length * 2 > looked.length;
}
