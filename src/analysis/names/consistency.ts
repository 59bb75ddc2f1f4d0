import { beginsCapital, beginsSmall } from '../../text/capital';
import type { Token, TokenizedText } from '../../text/tokens';
import { isAcronymOf } from '../entities/nameForms';
import { isGivenName } from './gender';
import { isGeneration } from './generation';
import { nameKinds } from './nameLabels';
import type { NameRange } from './nameRange';

const shortest = 3;
/** In tokens: longer names are not looked for elsewhere. */
const longestSpread = 12;

/** For each of `nameKinds` the sum of its odds over the mentions of a string. */
type Kinds = number[];

/** No mention says more than this against a kind; 1.5 and 6 gave the same. */
const leastOdds = -3;
/** What somebody has taught outweighs all mentions. */
const taughtOdds = -1e6;
/** What a person's full name says of its first word by itself: in East Asia it is the family name. */
const firstWordShare = 0.5;

/**
 * Makes an article consistent with itself: a string that is a name in one place is one, of the same kind, elsewhere,
 * and so is the last name of a person. The kind is the one that all mentions together make likeliest, a full name
 * counting for its parts, which gave 0.5 points of F more than what seven in ten of them are. Taught names stay.
 */
export function spreadNames({ tokens }: TokenizedText, found: readonly NameRange[]): NameRange[] {
  const names = withoutNouns(tokens, found);
  const known = readKnown(tokens, names);
  const small = smallWords(tokens, known);
  const all: NameRange[] = [];
  let at = 0;
  for (const name of names) {
    pushKnown(at, name.from);
    const kind = isTaught(name) ? undefined : likeliestKind(known.kinds.get(wordsOf(tokens, name)));
    push(kind ? { ...name, kind } : name);
    at = name.to;
  }
  pushKnown(at, tokens.length);
  return all;

  function pushKnown(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const found = knownAt(i, to);
      if (!found) continue;
      push(found);
      i = found.to - 1;
    }
  }

  function push(name: NameRange): void {
    const given = all.at(-1);
    if (given && isGivenBefore(given, name)) all[all.length - 1] = { ...given, to: name.to };
    else all.push(name);
  }

  /** "Michelle" right before a last name, which is one name with it. */
  function isGivenBefore(given: NameRange, last: NameRange): boolean {
    const persons = given.kind === 'person' && last.kind === 'person';
    if (!persons || given.to !== last.from || isTaught(given) || isTaught(last)) return false;
    const [before, after] = [tokens[given.from], tokens[last.from]];
    return (
      given.to - given.from === 1 &&
      last.to - last.from === 1 &&
      after?.start === (before?.end ?? 0) + 1 &&
      isGivenName(before?.text ?? '') &&
      !isGivenName(after.text)
    );
  }

  function knownAt(from: number, limit: number): NameRange | undefined {
    const longest = known.longest.get(tokens[from]?.text ?? '') ?? 0;
    for (let to = Math.min(limit, from + longest); to > from; to--) {
      const words = wordsOf(tokens, { from, to });
      const kind = likeliestKind(known.kinds.get(words));
      if (
        kind &&
        words.length >= shortest &&
        !small.has(words.toLowerCase()) &&
        standsAlone(from, to, kind)
      ) {
        return { kind, from, to };
      }
    }
    return undefined;
  }

  /** Whether the tokens are no part of a longer word or, but for people, of a longer run of capitalized words. */
  function standsAlone(from: number, to: number, kind: NameRange['kind']): boolean {
    const before = tokens[from - 1];
    const after = tokens[to];
    if (before?.end === tokens[from]?.start && /[-@#]$/.test(before?.text ?? '')) return false;
    if (after?.start === tokens[to - 1]?.end && (after?.text ?? '').startsWith('-')) return false;
    return kind === 'person' || !(isCapital(before) || isCapital(after));
  }
}

/**
 * Of "Ada Brook Papers" in a title or a post, where the article has Ada Brook and her papers too, the name alone.
 */
function withoutNouns(tokens: readonly Token[], names: readonly NameRange[]): readonly NameRange[] {
  const long = names.filter((name) => name.kind === 'person' && name.to - name.from > 2 && !isTaught(name));
  if (long.length === 0) return names;
  const wholes = new Set(names.map((name) => wordsOf(tokens, name)));
  const longer = long.filter(({ from, to }) => wholes.has(wordsOf(tokens, { from, to: to - 1 })));
  if (longer.length === 0) return names;
  const small = new Set(tokens.flatMap(({ text }) => (beginsSmall(text) ? [text] : [])));
  const withNoun = new Set(longer.filter(({ to }) => small.has((tokens[to - 1]?.text ?? '').toLowerCase())));
  return names.map((name) => (withNoun.has(name) ? { ...name, to: name.to - 1 } : name));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && beginsCapital(token.text);
}

/** The known strings, in lower case, that stand in small letters too: "may". */
function smallWords(tokens: readonly Token[], { kinds }: Known): ReadonlySet<string> {
  const lower = new Set([...kinds.keys()].map((words) => words.toLowerCase()));
  const small = tokens.filter(({ text }) => lower.has(text) && beginsSmall(text));
  return new Set(small.map(({ text }) => text));
}

interface Known {
  readonly kinds: ReadonlyMap<string, Kinds>;
  /** Tokens of the longest known string, by its first token. */
  readonly longest: ReadonlyMap<string, number>;
}

function readKnown(tokens: readonly Token[], names: readonly NameRange[]): Known {
  const kinds = new Map<string, Kinds>();
  const longest = new Map<string, number>();
  const spelt = new Map<string, NameRange['kind']>();
  const firstWords: NameRange[] = [];
  for (const [i, name] of names.entries()) {
    learn(name);
    const outer = names[i - 1];
    if (outer && isInBrackets(tokens, outer, name)) {
      // what the brackets abbreviate says what the acronym names, wherever it stands: "DRC"
      spelt.set(wordsOf(tokens, name), outer.kind);
    }
    if (name.kind !== 'person' || name.to - name.from < 2) continue;
    firstWords.push({ ...name, to: name.from + 1 });
    const last = isGeneration(tokens[name.to - 1]?.text ?? '') ? name.to - 2 : name.to - 1;
    if (last > name.from && (tokens[last]?.text.length ?? 0) > shortest) {
      learn({ ...name, from: last, to: last + 1 });
    }
  }
  for (const word of firstWords) if (kinds.has(wordsOf(tokens, word))) learn(word, firstWordShare);
  for (const [acronym, kind] of spelt) kinds.set(acronym, oddsOf({ kind }));
  return { kinds, longest };

  function learn(name: NameRange, share = 1): void {
    const first = tokens[name.from]?.text ?? '';
    if (name.kind === 'group' || name.to - name.from > longestSpread || !beginsCapital(first)) return;
    const words = wordsOf(tokens, name);
    const sums = kinds.get(words);
    kinds.set(
      words,
      oddsOf(name).map((odds, kind) => (sums?.[kind] ?? 0) + share * odds),
    );
    longest.set(first, Math.max(longest.get(first) ?? 0, name.to - name.from));
  }
}

function isTaught(name: NameRange): boolean {
  return name.name !== undefined;
}

function oddsOf(name: Pick<NameRange, 'kind' | 'odds' | 'name'>): Kinds {
  if (name.odds) return name.odds.map((odds) => Math.max(leastOdds, odds));
  const others = name.name === undefined ? leastOdds : taughtOdds;
  return nameKinds.map((kind) => (kind === name.kind ? 0 : others));
}

/** Whether `inner` stands in brackets right after `outer` and is its acronym. */
function isInBrackets(tokens: readonly Token[], outer: NameRange, inner: NameRange): boolean {
  if (outer.to + 1 !== inner.from || tokens[outer.to]?.text !== '(') return false;
  return isAcronymOf(wordsOf(tokens, inner), wordsOf(tokens, outer));
}

/** The words of a range, single spaces between them; hyphens count as words. */
function wordsOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): string {
  if (to - from === 1) return tokens[from]?.text ?? '';
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function likeliestKind(kinds: Kinds | undefined): NameRange['kind'] | undefined {
  return kinds && nameKinds[kinds.indexOf(Math.max(...kinds))];
}
