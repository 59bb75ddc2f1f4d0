import type { Word } from './words';

/** A run of words of two wordings, by how many; of `same` as many on both sides. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly count: number;
}

/** One of the two wordings. */
interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What tells where a change begins: a mark before its first word or behind its last one. */
const mark = /[^\s\p{L}\p{N}]/u;

/**
 * The same difference with each change of one side alone where a reader would see it. Where the word before a change is
 * also its last one, it could as well begin a word earlier: “The [mayor said: The] ferry sank” is “[The mayor said:] The
 * ferry sank”. Of such places the one counts that leaves no few words alone, else one between marks.
 * In each change `removed` stands first.
 */
export function slidRuns(
  given: readonly WordRun[],
  here: Wording,
  there: Wording,
  isSame: (a: string, b: string) => boolean,
): WordRun[] {
  const none: WordRun = { kind: 'same', count: 0 };
  const runs = [none, ...given, none]; // each change stands between two
  const counts = runs.map(({ count }) => count);
  let [i, j] = [0, 0];
  runs.forEach(({ kind }, at) => {
    const count = counts[at] ?? 0;
    if (kind !== 'same' && isAlone(runs, at)) {
      const [wording, from] = kind === 'removed' ? [here, i] : [there, j];
      const room = { before: counts[at - 1] ?? 0, after: counts[at + 1] ?? 0 };
      const by = slide(wording, { from, count }, room, isSame);
      counts[at - 1] = room.before + by;
      counts[at + 1] = room.after - by;
      i += by;
      j += by;
    }
    if (kind !== 'added') i += count;
    if (kind !== 'removed') j += count;
  });
  return joined(runs.map(({ kind }, at) => ({ kind, count: counts[at] ?? 0 })));
}

/** Whether the other side has nothing in the place of a change. */
function isAlone(runs: readonly WordRun[], at: number): boolean {
  return runs[at - 1]?.kind === 'same' && runs[at + 1]?.kind === 'same';
}

/**
 * By how many words a change of so many words had better stand farther on; fewer than 0 for farther back.
 * @param room how many words around it are the same on both sides.
 */
function slide(
  wording: Wording,
  { from, count }: { readonly from: number; readonly count: number },
  room: { readonly before: number; readonly after: number },
  isSame: (a: string, b: string) => boolean,
): number {
  const canBe = (at: number): boolean => {
    const [first, beyond] = [wording.words[at], wording.words[at + count]];
    return first !== undefined && beyond !== undefined && isSame(first.form, beyond.form);
  };
  let least = 0;
  while (-least < room.before && canBe(from + least - 1)) least--;
  let most = 0;
  while (most < room.after && canBe(from + most)) most++;
  let [best, bestWorth] = [0, -1];
  for (let by = least; by <= most; by++) {
    const leavesNone = (room.before > 0 && -by === room.before) || (room.after > 0 && by === room.after);
    const marks = [from + by, from + by + count].filter((at) => hasMarkBefore(wording, at)).length;
    const worth = (leavesNone ? 3 : 0) + marks;
    if (worth > bestWorth || (worth === bestWorth && Math.abs(by) < Math.abs(best)))
      [best, bestWorth] = [by, worth];
  }
  return best;
}

function hasMarkBefore({ text, words }: Wording, at: number): boolean {
  return mark.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length));
}

/** Without empty runs; of changes side by side those of each side are one. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const all: WordRun[] = [];
  let [removed, added] = [0, 0];
  const close = (): void => {
    if (removed > 0) all.push({ kind: 'removed', count: removed });
    if (added > 0) all.push({ kind: 'added', count: added });
    [removed, added] = [0, 0];
  };
  for (const { kind, count } of runs) {
    if (count === 0) continue;
    if (kind === 'removed') removed += count;
    else if (kind === 'added') added += count;
    else {
      close();
      const last = all.at(-1);
      if (last?.kind === 'same') all[all.length - 1] = { kind, count: last.count + count };
      else all.push({ kind, count });
    }
  }
  close();
  return all;
}
