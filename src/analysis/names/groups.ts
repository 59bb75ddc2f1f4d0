import type { Token } from '../../text/tokens';
import { listed, listedAs } from './nameLists';
import type { NameRange } from './recognize';

/** Words of the longest entry in the list of nationalities: "african - american". */
const longestEntry = 3;

/**
 * Adds the groups of the word list ("Iraqi", "Republicans") wherever they are not part of a longer name. What the
 * model took for a name by itself and the list has as a group is a group.
 */
export function addGroups(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const all: NameRange[] = [];
  let at = 0;
  for (const name of names) {
    pushGroups(at, name.from);
    all.push(isGroup(tokens, name.from, name.to) ? { ...name, kind: 'group' } : name);
    at = name.to;
  }
  pushGroups(at, tokens.length);
  return all;

  function pushGroups(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      for (let end = Math.min(to, i + longestEntry); end > i; end--) {
        if (!isGroup(tokens, i, end)) continue;
        all.push({ kind: 'group', from: i, to: end });
        i = end - 1;
        break;
      }
    }
  }
}

function isGroup(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longestEntry || !/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return false;
  let phrase = '';
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    if (text.length > 30) return false;
    phrase += (i > from ? ' ' : '') + text.toLowerCase().replace(/’/g, "'");
  }
  return (listedAs(phrase) & listed.group) > 0;
}
