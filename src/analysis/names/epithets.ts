import { beginsCapital } from '../../text/capital';
import { isNameParticle } from '../../text/closedWords';
import type { Token } from '../../text/tokens';
import { isGivenName } from './gender';
import { wordsOfName, type NameRange } from './nameRange';

const initials = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,})$/u;

/**
 * People's names without a word that only calls them something: "Slippery Ada Brook", "Reuters Ada Brook", where the article
 * also has "Ada Brook" by itself. A nickname that somebody gives a person is not who they are.
 */
export function withoutEpithets(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const before = wordsBefore(tokens, names);
  return names.map((name) => {
    if (!isCalled(tokens, name)) return name;
    const bare = { ...name, from: name.from + 1 };
    const words = before.get(wordsOfName(tokens, bare));
    const standsBare = words !== undefined && (words.size > 1 || !words.has(wordAt(tokens, name.from)));
    return standsBare ? bare : name;
  });
}

/** For each full name of a person the words that stand right before it; an empty one at the beginning. */
function wordsBefore(
  tokens: readonly Token[],
  names: readonly NameRange[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'person' || name.to - name.from < 2) continue;
    const full = wordsOfName(tokens, name);
    before.set(full, (before.get(full) ?? new Set()).add(wordAt(tokens, name.from - 1)));
  }
  return before;
}

/** Whether the first word of a person's name is none of it by its looks: a given name follows, with a last name, and it is none. */
function isCalled(tokens: readonly Token[], { kind, from, to }: NameRange): boolean {
  if (kind !== 'person' || to - from < 3) return false;
  const first = wordAt(tokens, from);
  const given = wordAt(tokens, from + 1);
  const last = wordAt(tokens, from + 2);
  if (initials.test(first) || isGivenName(first) || isNameParticle(first.toLowerCase())) return false;
  // not "Abu al-Brook", "Ada-Brook"
  return (
    isGivenName(given) &&
    !isNameParticle(given.toLowerCase()) &&
    beginsCapital(last) &&
    !isNameParticle(last.toLowerCase())
  );
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}
