import type { QuoteKind } from '../../model';
import type { Speaker } from '../draft';
import { namesSomething } from './naming';
import type { Shape } from './shape';
import { at, type Words } from '../word';

/** A stretch in marks, as word `i`, with what is held of it so far. */
export interface Judged {
  readonly i: number;
  readonly shape: Shape;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | undefined;
}

const joining = /^(?:,|;|\/|and|or|but|then|the|a|an|as|to|for|of|by|also|even|&)$/;

/**
 * Stretches that a list joins ("“a,” “b” and “c”") are of one kind: names if one of them is a name, else words somebody
 * said if some of them are. All of one sentence, in order; gives them in the same order.
 */
export function shareInLists<T extends Judged>(words: Words, judged: readonly T[]): T[] {
  const shared: T[] = [];
  for (let from = 0; from < judged.length;) {
    let to = from + 1;
    while (to < judged.length && areJoined(words, judged[to - 1], judged[to])) to++;
    shared.push(...agreeing(words, judged.slice(from, to)));
    from = to;
  }
  return shared;
}

function areJoined(words: Words, left: Judged | undefined, right: Judged | undefined): boolean {
  if (!left || !right || left.shape.address || right.shape.address) return false;
  for (let i = left.i + 1; i < right.i; i++) if (!joining.test(at(words, i).lower)) return false;
  return true;
}

function agreeing<T extends Judged>(words: Words, list: readonly T[]): readonly T[] {
  if (list.length < 2) return list;
  if (list.some(({ i, shape }) => namesSomething(words, i, shape))) {
    return list.map((one) => (one.shape.name ? { ...one, kind: 'scare' } : one));
  }
  const said = list.find(({ kind, speaker }) => kind !== 'scare' && speaker);
  if (!said) return list;
  return list.map((one) =>
    one.kind === 'scare' ? { ...one, kind: 'partial', speaker: one.speaker ?? said.speaker } : one,
  );
}
