import courtList from '../../data/courts.txt';
import { beginsCapital } from '../../text/capital';
import { monthNamed } from '../../text/calendarWords';
import { isFunctionWord } from '../../text/closedWords';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import { isOpener } from './openers';
import type { NameRange } from './nameRange';

const kindsOfCourt: ReadonlySet<string> = new Set(readWordList(courtList));
const possessive = /^['’]s?$/;
const word = /^\p{L}[\p{L}-]*$/u;
/** Words of a place, at most: "South East Brindle". */
const longestPlace = 3;

/**
 * Names courts as wholes, of which the model may take the beginning for somebody: "Brindle Coroner’s Court", "Brindle Crown
 * Court". As many other names as there were, but for parts of courts.
 */
export function withCourts(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const courts: NameRange[] = [];
  tokens.forEach(({ text }, i) => {
    const court = /^Courts?$/.test(text) ? courtEndingAt(tokens, i) : undefined;
    if (court) courts.push(court);
  });
  if (courts.length === 0) return [...names];
  const all: NameRange[] = [];
  let next = 0;
  for (const name of names) {
    while (next < courts.length && (courts[next]?.from ?? 0) < name.to) {
      const court = courts[next++];
      if (court) all.push(court);
    }
    const last = all.at(-1);
    if (!last || !courts.includes(last) || name.from >= last.to) all.push(name);
    else if (name.from < last.from) all.splice(-1, 0, { ...name, to: last.from });
  }
  return [...all, ...courts.slice(next)];
}

function courtEndingAt(tokens: readonly Token[], last: number): NameRange | undefined {
  const kind = possessive.test(tokens[last - 1]?.text ?? '') ? last - 2 : last - 1;
  if (!kindsOfCourt.has(tokens[kind]?.text ?? '')) return undefined;
  let from = kind;
  while (kind - from < longestPlace && isOfPlace(tokens, from - 1)) from--;
  return from < kind ? { kind: 'organization', from, to: last + 1 } : undefined;
}

function isOfPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    next.start - token.end === 1 &&
    word.test(token.text) &&
    beginsCapital(token.text) &&
    !isFunctionWord(token.text.toLowerCase()) &&
    !isOpener(token.text) &&
    !token.text.endsWith('day') &&
    monthNamed(token.text.toLowerCase()) === 0
  );
}
