import type { ChangeKind } from '../../model';
import { isOnlyDenied } from '../alike/onlyDenied';
import { areOpposite } from '../../oppositeWords';
import type { Passage } from '../../passage';
import { changesIn } from '../wording/changes';
import type { Gap } from '../wording/evidence';
import { calendarWordAt, isDenialAt, isNumber, isOfName } from '../alike/wordKinds';

/**
 * What words in each other's place, all that two quotes of a few words differ in, turn in what is said: by a negation that
 * one of the two lacks, by another number, day or name, or by a word that says the opposite (`other`). `undefined` where
 * they turn nothing for sure.
 */
export function turnedBy(gap: Gap, left: Passage, right: Passage): ChangeKind | undefined {
  if (denialsIn(gap.left, left) % 2 !== denialsIn(gap.right, right) % 2)
    return isOnlyDenied({ left: formsOf(gap.left, left), right: formsOf(gap.right, right) })
      ? 'negation'
      : areOpposed(gap, left, right)
        ? 'other'
        : undefined;
  if (areOpposed(gap, left, right)) return 'other';
  return isFigureOrName(gap, left, right) ? exchangedKind(gap, left, right) : undefined;
}

function denialsIn(words: readonly number[], passage: Passage): number {
  return words.filter((word) => isDenialAt(passage, word) && !isAnswer(passage, word)).length;
}

/** "No, he did" denies nothing of what follows. */
function isAnswer({ text, words }: Passage, word: number): boolean {
  return (
    words[word]?.form === 'no' && /^\s*[,.;:!?–—]/.test(text.slice(words[word].end, words[word].end + 2))
  );
}

function formsOf(words: readonly number[], passage: Passage): string[] {
  return words.map((word) => passage.words[word]?.form ?? '');
}

function areOpposed({ left, right }: Gap, a: Passage, b: Passage): boolean {
  const [here, there] = [formsOf(left, a), formsOf(right, b)];
  const [one = '', other = ''] = [here[0], there[0]];
  return here.length === 1 && there.length === 1 && areOpposite(one, other);
}

/** Whether as many numbers, days or names stand in each other's place, and nothing else. */
function isFigureOrName({ left, right }: Gap, a: Passage, b: Passage): boolean {
  if (left.length === 0 || left.length !== right.length) return false;
  return [isFigure, isOfName].some(
    (isOne) => left.every((word) => isOne(a, word)) && right.every((word) => isOne(b, word)),
  );
}

function isFigure(passage: Passage, word: number): boolean {
  return isNumber(passage.words[word]?.form ?? '') || calendarWordAt(passage, word) !== undefined;
}

function exchangedKind(gap: Gap, left: Passage, right: Passage): ChangeKind | undefined {
  const [kind] = changesIn({ pairs: [], gaps: [gap] }, left, right);
  return kind === 'number' || kind === 'name' ? kind : undefined;
}
