import type { Span } from '../../text/span';

/** A pair of marks of one paragraph; `start..end` with the marks. */
export interface Pair extends Span {
  /** 0 where the mark that would open it is not repeated after a paragraph that left it open. */
  readonly openWidth: number;
  /** 0 where no mark closes it. */
  readonly closeWidth: number;
  /** Whether it goes on with what the paragraph before left open. */
  readonly continues: boolean;
}

/** A quotation mark, with what its shape and neighbours say of it. */
export interface Sign {
  readonly at: number;
  readonly width: number;
  readonly lean: 'open' | 'close' | 'either';
}

/** An unclosed stretch shorter than this, in code units, is a stray mark unless it begins its paragraph. */
const shortestUnclosed = 12;

/**
 * Pairs the marks of a paragraph, all double or all single; only outermost pairs are given, in order. What opens last and is never
 * closed ends with the paragraph. An opening mark within an open stretch is a nested one if enough closing marks
 * follow for both; otherwise the earlier one was never closed, and is dropped.
 * @param carried whether the paragraph before left a stretch open.
 */
export function pairSigns(signs: readonly Sign[], paragraph: Span, carried: boolean): Pair[] {
  const surplus = surplusAfter(signs);
  const pairs: Pair[] = [];
  let open: Sign[] = [];
  signs.forEach((sign, i) => {
    const opens = sign.lean === 'open' || (sign.lean === 'either' && open.length === 0);
    if (opens) {
      if (open.length > 0 && (surplus[i] ?? 0) < 2) open = [];
      open.push(sign);
      return;
    }
    const begun = open.pop();
    if (begun && open.length === 0) {
      pairs.push(pairOf(begun, sign, carried && begun.at === paragraph.start));
    } else if (!begun && carried && i === 0 && sign.lean === 'close' && sign.at > paragraph.start) {
      // the opening mark was not repeated
      pairs.push({
        start: paragraph.start,
        end: sign.at + sign.width,
        openWidth: 0,
        closeWidth: sign.width,
        continues: true,
      });
    }
  });
  const left = open[0];
  if (left && (paragraph.end - left.at > shortestUnclosed || left.at === paragraph.start)) {
    const continues = carried && left.at === paragraph.start;
    pairs.push({ start: left.at, end: paragraph.end, openWidth: left.width, closeWidth: 0, continues });
  }
  return pairs;
}

function pairOf(open: Sign, close: Sign, continues: boolean): Pair {
  return {
    start: open.at,
    end: close.at + close.width,
    openWidth: open.width,
    closeWidth: close.width,
    continues,
  };
}

/** For each sign, how many more of those after it close than open. */
function surplusAfter(signs: readonly Sign[]): number[] {
  const surplus = new Array<number>(signs.length).fill(0);
  let sum = 0;
  for (let i = signs.length - 1; i >= 0; i--) {
    surplus[i] = sum;
    const lean = signs[i]?.lean;
    if (lean === 'close') sum++;
    if (lean === 'open') sum--;
  }
  return surplus;
}
