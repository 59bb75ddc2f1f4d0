import type { Cache } from 'wink-nlp/src/cache.js';

/** First and last token, and the name of the pattern. */
export type Found = readonly [first: number, last: number, name: Name];

/** The number of a class of words or a tag, below 0 for one that always holds; or a type of amounts. */
type Name = number | string;

/** What an automaton reads of a token: its word or a class of words. */
export type Transform = (word: number, cache: Cache, tokens: readonly number[], at: number) => number;

/** A machine of a model for wink-nlp, which finds patterns of tokens. */
export interface Automaton {
  /** By state, and by what is read there: the next state. */
  readonly next: readonly (ReadonlyMap<Name, number> | undefined)[];
  /** By state: the name of the pattern that ends there. */
  readonly names: readonly (Name | undefined)[];
  /** By state: how much of the tokens at both ends is no part of the pattern. */
  readonly margins: readonly (readonly [number, number] | undefined)[];
  /** By state: the state of the pattern that has ended there if nothing longer follows. */
  readonly otherwise: readonly (number | undefined)[];
  readonly transform: Transform | undefined;
  /** What is passed over. */
  readonly passedOver: number;
}

const root = 0;
/** What is read behind the last token, and what stands for all that no other key stands for. */
const endOfText = 2_070_000;
const anythingElse = 2_070_003;
/** The name of what is no pattern. */
const nameless = 0;

type Json = Readonly<Record<string, unknown>>;

/** Reads a machine as a model has it, JSON of its states and what is told of them. */
export function readAutomaton(
  machine: string,
  transform: Transform | undefined,
  passedOver: number,
): Automaton {
  const [, , states, names, margins] = JSON.parse(machine) as [number, number, Json, Json, Json];
  const byState = <Value>(table: Json): Value[] => {
    const list: Value[] = [];
    for (const [state, value] of Object.entries(table)) list[Number(state)] = value as Value;
    return list;
  };
  const next = byState<Record<string, number>>(states).map(
    (keys) => new Map(Object.entries(keys).map(([key, state]) => [nameOf(key), state])),
  );
  return {
    next,
    names: byState<Name>(names).map(nameOf),
    margins: byState(margins),
    otherwise: next.map((keys) => keys.get(anythingElse)),
    transform,
    passedOver,
  };
}

/** Models write numbers as words too. */
function nameOf(name: Name): Name {
  return Number.isNaN(Number(name)) ? name : Number(name);
}

/**
 * What the last of some automata finds; each reads what the one before found as one token.
 * @param normal the words in their normal form, by token.
 */
export function recognize(
  automata: readonly Automaton[],
  normal: readonly number[],
  cache: Cache,
  tokens: readonly number[],
): Found[] {
  let found: Found[] = [];
  for (const automaton of automata) found = findPatterns(automaton, normal, found, cache, tokens);
  return found;
}

/** As wink-nlp's `recognize` does, which looks each token up in plain objects, and so in twice the time. */
function findPatterns(
  { next, names, margins, otherwise, transform, passedOver }: Automaton,
  normal: readonly number[],
  joined: readonly Found[],
  cache: Cache,
  tokens: readonly number[],
): Found[] {
  const length = normal.length;
  const anyJoined = joined.length > 0;
  const joinedAt = new Map(joined.map((one) => [one[0], one]));
  const found: Found[] = [];
  let first = 0;
  let state = root;
  // the pattern that has ended, should nothing longer follow
  let ended = root;
  let endedAt = 0;
  let width = 1;
  for (let from = 0; from <= length; from++) {
    for (let at = from; at <= length; at += width) {
      let read: Name = at === length ? endOfText : (normal[at] ?? 0);
      if (read === passedOver) continue;
      const whole = anyJoined ? joinedAt.get(at) : undefined;
      width = whole ? whole[1] - at + 1 : 1;
      if (whole) read = whole[2];
      else if (transform && at < length) read = transform(normal[at] ?? 0, cache, tokens, at);
      const before = state;
      state = next[before]?.get(read) ?? root;
      if (before === root && state !== root) first = at;
      if (names[state] !== undefined) {
        push(state, at + width - 1);
        from = at;
      } else if (state !== root) {
        const other = otherwise[state];
        if (other) {
          ended = other;
          endedAt = at + width - 1;
        }
        continue;
      } else if (ended !== root) {
        push(ended, endedAt);
        from = endedAt;
      }
      state = root;
      ended = root;
      break;
    }
  }
  return found;

  function push(end: number, last: number): void {
    const name = names[end];
    if (name === undefined || name === nameless) return;
    const [before, after] = margins[end] ?? [0, 0];
    found.push([first + before, last - after, name]);
  }
}
