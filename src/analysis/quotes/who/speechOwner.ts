import { namedWithin, type Cast, type Member } from './cast';

/** "’s late speech in which", "’s letter, where" */
const owned =
  /['’]s? (?:(?!(?:an?|the|to|of|with|for|about|at|on|in|by|from) )[\p{L}-]+ ){0,3}(?:address|article|book|claim|column|comment|deposition|e-?mail|essay|interview|lecture|letter|memo|message|op-ed|post|remark|sermon|speech|statement|testimony|tweet|video)(?:e?s)?,? (?:(?:in|during|on) which|where) $/u;
const reach = 100;
const which = /(?:which|where) $/;

/** Whose words a clause tells: "Brook’s speech in which he said", at the place of "he". */
export function speechOwner(text: string, cast: Cast, place: number): Member | undefined {
  const from = Math.max(0, place - reach);
  const before = text.slice(from, place);
  if (!which.test(before)) return undefined;
  const match = owned.exec(before);
  if (!match) return undefined;
  const end = from + match.index;
  const owner = namedWithin(cast, { start: from, end }).find(({ mention }) => mention.end === end);
  return owner?.member.person ? owner.member : undefined;
}
