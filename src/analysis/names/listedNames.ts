import type { Token } from '../../text/tokens';
import { listed, listedAs } from './nameLists';
import type { NameRange } from './nameRange';

/** Words of the longest entry that is looked for: "international committee of the red cross". */
const longestEntry = 6;

/**
 * Adds what the word lists name wherever it is not part of a longer name: groups ("Iraqi", "Republicans"), and
 * organizations and places of several words, which mean nothing else. What the model took for a name by itself and the
 * lists have as a group is a group.
 */
export function addListedNames(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const all: NameRange[] = [];
  let at = 0;
  for (const name of names) {
    pushListed(at, name.from);
    const kind = listedKind(tokens, name.from, name.to);
    all.push(kind === 'group' ? { ...name, kind } : name);
    at = name.to;
  }
  pushListed(at, tokens.length);
  return all;

  function pushListed(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (!isCapital(tokens[i])) continue;
      for (let end = Math.min(to, i + longestEntry); end > i; end--) {
        const kind = listedKind(tokens, i, end);
        if (!kind) continue;
        all.push({ kind, from: i, to: end });
        i = end - 1;
        break;
      }
    }
  }
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Longer tokens stand in no list. */
const longestWord = 30;

function listedKind(tokens: readonly Token[], from: number, to: number): NameRange['kind'] | undefined {
  if (to - from > longestEntry || !isCapital(tokens[from]) || !isCapital(tokens[to - 1])) return undefined;
  let phrase = '';
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    if (text.length > longestWord) return undefined;
    phrase += (i > from ? ' ' : '') + text.toLowerCase().replace(/’/g, "'");
  }
  const lists = listedAs(phrase);
  if (lists & listed.group) return 'group';
  if (to - from === 1) return undefined;
  if (lists & listed.organization) return 'organization';
  return lists & (listed.country | listed.region | listed.city) ? 'place' : undefined;
}
