import { beginsCapital } from '../../text/capital';
import type { Token } from '../../text/tokens';
import { isTitle } from './titleWords';
import { listed, listedAs, mostWordsFrom } from './nameLists';
import type { NameRange } from './nameRange';

/** Words of the longest entry that is looked for: "international committee of the red cross". */
const longestEntry = 6;

/**
 * Adds what the word lists name wherever it is not part of a longer name: groups ("Iraqi", "Republicans"), and
 * organizations and places of several words, which mean nothing else. What the model took for a name by itself and the
 * lists have as a group is a group, and a listed place before a person's title is a place. What they have as the name of
 * something else alone ("Brexit") is none, and one word that they have as a body or a place is nobody whom the text never
 * calls by a longer name ("Fox").
 */
export function addListedNames(tokens: readonly Token[], found: readonly NameRange[]): NameRange[] {
  const all: NameRange[] = [];
  const names = joinListed(tokens, found);
  const borne = wordsOfPersons(tokens, names);
  let at = 0;
  for (const name of names) {
    const place = name.kind === 'person' ? placeBeforeTitle(tokens, at, name.from) : undefined;
    pushListed(at, place?.from ?? name.from);
    if (place) all.push(place);
    const kind = onlyKind(tokens, name) ?? kindOfNobody(tokens, name, borne);
    if (kind !== 'other') all.push(kind ? { ...name, kind } : name);
    at = name.to;
  }
  pushListed(at, tokens.length);
  return all;

  function pushListed(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (!isCapital(tokens[i])) continue;
      for (let end = Math.min(to, i + mostWordsFrom(phraseOf(tokens, i, i + 1))); end > i; end--) {
        const kind = listedKind(tokens, i, end);
        if (!kind) continue;
        all.push({ kind, from: i, to: end });
        i = end - 1;
        break;
      }
    }
  }
}

/**
 * Names that are parts of a longer one as that: a listed body of which the model found “House” and “Representatives”, or
 * one of them. A longer name that the model found stays, and so does a person.
 */
function joinListed(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const joined: NameRange[] = [];
  let at = 0;
  names.forEach((name, n) => {
    if (name.from < at) return; // part of the one before
    const whole = name.kind === 'person' ? undefined : listedAround(tokens, names, n, at);
    joined.push(whole ?? name);
    at = (whole ?? name).to;
  });
  return joined;
}

/** The listed body that has a name and more words in it, none of them before `least`, and cuts no other name. */
function listedAround(
  tokens: readonly Token[],
  names: readonly NameRange[],
  n: number,
  least: number,
): NameRange | undefined {
  const { from: first, to: last } = names[n] ?? { from: 0, to: 0 };
  const others = names.slice(n + 1, n + longestEntry);
  for (let from = Math.max(least, last - longestEntry); from <= first; from++) {
    if (!isCapital(tokens[from])) continue;
    for (let to = from + mostWordsFrom(phraseOf(tokens, from, from + 1)); to >= last; to--) {
      if (to - from === last - first || listedKind(tokens, from, to) !== 'organization') continue;
      const isCut = others.some((other) => other.from < to && (other.to > to || other.kind === 'person'));
      if (!isCut) return { kind: 'organization', from, to };
    }
  }
  return undefined;
}

/** Words of the longest title after a place and of the longest listed place: "attorney general", "new south wales". */
const longestTitle = 3;

/**
 * A listed place that ends where the titles of the person at `person` begin ("{Louisiana} Gov. Ada Finch"), or undefined;
 * none before `least`.
 */
function placeBeforeTitle(tokens: readonly Token[], least: number, person: number): NameRange | undefined {
  let title = person;
  while (
    title > least &&
    person - title < longestTitle &&
    isCapital(tokens[title - 1]) &&
    isTitle(tokens[title - 1])
  )
    title--;
  if (title === person) return undefined;
  for (let from = Math.max(least, title - longestTitle); from < title; from++) {
    const before = tokens[from - 1];
    if (isPlace(tokens, from, title) && !isCapital(before) && before?.text !== 'of') {
      return { kind: 'place', from, to: title };
    }
  }
  return undefined;
}

/**
 * What the lists have a name as, if that leaves no choice: `other` is no person, organization, place or group. People are
 * called like their firms.
 */
function onlyKind(
  tokens: readonly Token[],
  { kind, from, to }: NameRange,
): NameRange['kind'] | 'other' | undefined {
  if (to - from > longestEntry) return undefined;
  const lists = listedAs(phraseOf(tokens, from, to));
  if (lists & listed.group) return 'group';
  if (lists === listed.other) return 'other';
  const mayBeSomebody = kind === 'person' && to - from === 1;
  return lists === listed.organization && !mayBeSomebody ? 'organization' : undefined;
}

/** The words of persons' names of several words. */
function wordsOfPersons(tokens: readonly Token[], names: readonly NameRange[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, from, to }) =>
      kind === 'person' && to - from > 1 ? tokens.slice(from, to).map(({ text }) => text.toLowerCase()) : [],
    ),
  );
}

/** What a person of one word is instead, if the lists have it and nobody in the text is called so by several words. */
function kindOfNobody(
  tokens: readonly Token[],
  { kind, from, to }: NameRange,
  borne: ReadonlySet<string>,
): NameRange['kind'] | undefined {
  if (kind !== 'person' || to - from > 1 || isTitle(tokens[from - 1])) return undefined;
  const word = phraseOf(tokens, from, to);
  if (borne.has(word)) return undefined;
  const lists = listedAs(word);
  if (lists === listed.organization || lists === (listed.organization | listed.familyName))
    return 'organization';
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && beginsCapital(token.text);
}

/** Longer tokens stand in no list. */
const longestWord = 30;

function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const places = listed.country | listed.region | listed.city;
  return isCapital(tokens[from]) && (listedAs(phraseOf(tokens, from, to)) & places) > 0;
}

function listedKind(tokens: readonly Token[], from: number, to: number): NameRange['kind'] | undefined {
  if (to - from > longestEntry || !isCapital(tokens[from]) || !isCapital(tokens[to - 1])) return undefined;
  const lists = listedAs(phraseOf(tokens, from, to));
  if (lists & listed.group) return 'group';
  if (to - from === 1) return undefined;
  if (lists & listed.organization) return 'organization';
  return lists & (listed.country | listed.region | listed.city) ? 'place' : undefined;
}

/** The tokens in lower case with single spaces between them; empty if one is longer than any listed. */
function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = '';
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    if (text.length > longestWord) return '';
    phrase += (i > from ? ' ' : '') + text.toLowerCase().replace(/’/g, "'");
  }
  return phrase;
}
