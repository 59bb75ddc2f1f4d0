import { textOf } from '../../../text/span';
import { isMisprint } from '../../entities/misprint';
import type { Member } from './cast';

/** Who the persons may be that an article names by one word. */
export interface FullerNames {
  /** By number of entity: who it surely is. */
  readonly known: ReadonlyMap<number, Member>;
  /** Numbers of those whose name the article misprints. */
  readonly misprints: ReadonlySet<number>;
  /** By number of entity: several who bear the name. */
  readonly namesakes: ReadonlyMap<number, ReadonlySet<Member>>;
}

/** "AM" after "Mr McConachie". */
const lettersAfter = /(?: \p{Lu}{2,4})+$/u;
/** "CM" of "CM Sangma": an office in letters. */
const lettersBefore = /^\p{Lu}{2,4} (?=\p{Lu}\p{Ll}\S*$)/u;
/** Only so many names are compared with one that may be misprinted. */
const mostCompared = 60;

/**
 * Who a person known by one word alone is: the only other one whose name ends with it as the article prints it, or
 * else the only one whose name begins with it ("Fiona", "Tseng") or has it before or after a hyphen; or else
 * the only body whose name begins with it; or else the only one whose last name it misprints.
 */
export function fullerNames(text: string, members: readonly Member[]): FullerNames {
  const byLast = new Map<string, Set<Member>>();
  const byOther = new Map<string, Set<Member>>();
  const persons = members.filter(({ person }) => person);
  for (const member of persons) {
    for (const mention of member.entity.mentions) {
      const words = textOf(text, mention).replace(lettersBefore, '').split(/\s+/);
      const last = words.at(-1) ?? '';
      if (words.length < 2) continue;
      note(byLast, last, member);
      for (const part of [words[0] ?? '', ...(last.includes('-') ? last.split('-') : [])]) {
        note(byOther, part, member);
      }
    }
  }
  const bodies = new Map<string, Set<Member>>();
  for (const member of members) {
    const [first = '', ...others] = member.entity.name.split(/\s+/);
    if (member.entity.kind === 'organization' && others.length > 0) note(bodies, first, member);
  }
  const lastNames = [...byLast.keys()].slice(0, mostCompared);
  const known = new Map<number, Member>();
  const misprints = new Set<number>();
  const namesakes = new Map<number, ReadonlySet<Member>>();
  for (const { index, entity } of persons) {
    const name = entity.name.replace(lettersAfter, '').replace(lettersBefore, '');
    if (/\s/.test(name)) continue;
    const bearers = byLast.get(name);
    const found = onlyOne(bearers) ?? onlyOne(byOther.get(name)) ?? onlyOne(bodies.get(name));
    const meant = found ? undefined : misprinted(name, lastNames, byLast, byOther, bodies);
    if (meant) {
      known.set(index, meant);
      misprints.add(index);
    } else if (found) known.set(index, found);
    else if (bearers) namesakes.set(index, bearers);
  }
  return { known, misprints, namesakes };
}

function misprinted(
  name: string,
  lastNames: readonly string[],
  byLast: ReadonlyMap<string, ReadonlySet<Member>>,
  ...others: readonly ReadonlyMap<string, unknown>[]
): Member | undefined {
  if (byLast.has(name) || others.some((one) => one.has(name))) return undefined;
  const alike = lastNames.filter((last) => isMisprint(name, last));
  return alike.length === 1 ? onlyOne(byLast.get(alike[0] ?? '')) : undefined;
}

function note(byWord: Map<string, Set<Member>>, word: string, member: Member): void {
  const known = byWord.get(word);
  if (known) known.add(member);
  else byWord.set(word, new Set([member]));
}

/** The one of them, or all the same name; `undefined` for several persons. */
function onlyOne(members: ReadonlySet<Member> | undefined): Member | undefined {
  const [one, ...others] = members ?? [];
  return others.every((other) => other.entity.name === one?.entity.name) ? one : undefined;
}
