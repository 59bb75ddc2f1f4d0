import { textOf, type Span } from '../../text/span';
import { namedWithin, type Cast, type NamedAt } from './cast';

const afterPreposition =
  /\b(?:of|for|to|with|by|from|against|at|in|on|behind|about|near|under|representing)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:(?:\p{Lu}[\p{L}.]*|former|late|then|then-\p{L}+|ex-\p{L}+)\s+){0,4}$/u;
const endsCore = /^(?:$|[’']s?$|\s*[,(–—]|\s+(?:who|which|that|of|for|at|in|from|with|on|and|or)\b)/;

/** Whom a mention names itself: the persons, or the body, that its head stands for; empty if it only describes. */
export function namedBy(cast: Cast, text: string, mention: Span): NamedAt[] {
  const within = namedWithin(cast, mention);
  const persons = within.filter(({ member }) => member.person);
  const heads = persons.filter((one) => isPersonHead(text, mention, one.mention));
  if (heads.length > 0) return joined(text, heads);
  const bodies = within.filter(({ member, mention: { start, end } }) => {
    if (member.person || !endsCore.test(text.slice(end, mention.end))) return false;
    const before = text.slice(mention.start, start);
    return !afterPreposition.test(before) && !before.includes(',');
  });
  const body = bodies.at(-1);
  return body ? [body] : [];
}

/** Not "X's office", not "a spokesman for X". */
function isPersonHead(text: string, mention: Span, name: Span): boolean {
  const after = text.slice(name.end, mention.end);
  if (/^[’']s?\s+\S/.test(after)) return false;
  // "the Smith campaign": the name says which campaign
  if (/^\s+\p{Ll}+$/u.test(after) && !/^\s+(?:himself|herself|jr|sr)$/.test(after)) return false;
  const before = text.slice(mention.start, name.start);
  return !afterPreposition.test(before);
}

/** "X and Y" are both meant; of "X, Y's brother" only the first. */
function joined(text: string, heads: readonly NamedAt[]): NamedAt[] {
  const [first, ...others] = heads;
  if (!first) return [];
  const together = [first];
  for (const other of others) {
    const last = together.at(-1) ?? first;
    const between = textOf(text, { start: last.mention.end, end: other.mention.start });
    if (!/^(?:,|,? and|,? \(?[^,]{0,40}\)? and) (?:[\p{L}.]+ ){0,4}$/u.test(between)) break;
    if (
      between.startsWith(',') &&
      !/\band\b/.test(
        textOf(text, {
          start: first.mention.end,
          end: last === first ? other.mention.start : last.mention.end,
        }),
      )
    )
      break;
    together.push(other);
  }
  return together;
}
