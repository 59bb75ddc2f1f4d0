import type { Token } from '../../text/tokens';
import type { NameRange } from './nameRange';
import { taughtWord, type TaughtName, type TaughtNames } from './taughtNames';

/**
 * Puts in what a person has taught: its forms, in this spelling, are what the table says wherever they stand, and
 * names that cross them give way. A name that holds more words than the taught one stays ("Henry Ford" where "Ford"
 * is taught), so that a short form does not tear longer names apart. Linear in the number of tokens for forms of
 * bounded length. `names` in order, without overlap; so is the answer.
 */
export function teachNames(
  tokens: readonly Token[],
  names: readonly NameRange[],
  byFirstWord: TaughtNames,
): NameRange[] {
  if (byFirstWord.size === 0) return [...names];
  const all: NameRange[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    while (next < names.length && (names[next]?.to ?? 0) <= at) keep(names[next++]);
    const known = names[next];
    const taught = taughtAt(tokens, at, byFirstWord);
    if (!taught || (known && isInside(at, at + taught.words.length, known))) {
      at++;
      continue;
    }
    const to = at + taught.words.length;
    while (next < names.length && (names[next]?.from ?? 0) < to) next++;
    if (taught.kind !== 'none') all.push({ kind: taught.kind, from: at, to, name: taught.name });
    at = to;
  }
  while (next < names.length) keep(names[next++]);
  return all;

  function keep(name: NameRange | undefined): void {
    if (name) all.push(name);
  }
}

/** Whether a longer name holds these tokens. */
function isInside(from: number, to: number, name: NameRange): boolean {
  return name.from <= from && to <= name.to && to - from < name.to - name.from;
}

function taughtAt(tokens: readonly Token[], from: number, byFirstWord: TaughtNames): TaughtName | undefined {
  const first = taughtWord(tokens[from]?.text ?? '');
  // "the Guv" is "The Guv" where a sentence begins with it
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const forms = byFirstWord.get(first) ?? byFirstWord.get(small);
  return forms?.find(({ words }) =>
    words.every((word, i) => i === 0 || word === taughtWord(tokens[from + i]?.text ?? '')),
  );
}
