import type { Span } from '../../../text/span';

/** A pair of marks of one paragraph; `start..end` with the marks. */
export interface Pair extends Span {
  /** 0 where the mark that would open it is not repeated after a paragraph that left it open. */
  readonly openWidth: number;
  /** 0 where no mark closes it. */
  readonly closeWidth: number;
  /** Whether it is still open where its paragraph ends. */
  readonly leftOpen: boolean;
  /** Whether it goes on with what the paragraph before left open. */
  readonly continues: boolean;
}

/** What a mark looks like; marks of one pair mostly look alike. */
export type Glyph = 'straight' | 'curly' | 'angle';

/**
 * What shape and neighbours of a quotation mark say of it. `either` opens or closes; `mayOpen` and `mayClose` do so or
 * are mere apostrophes. `absent` is no mark: one that closes may be missing there.
 */
export type Lean = 'open' | 'close' | 'either' | 'mayOpen' | 'mayClose' | 'absent';

/** A quotation mark, or what may be one. */
export interface Sign {
  readonly at: number;
  readonly width: number;
  readonly glyph: Glyph;
  readonly lean: Lean;
  /** Whether it may repeat the mark that is open, as each paragraph of a quote of several begins. */
  readonly repeats?: boolean;
}

/**
 * What a sign does in a reading of its paragraph; `restart` opens, and whatever was open before never was; `repeat` goes
 * on with what is open.
 */
const acts = ['skip', 'open', 'restart', 'repeat', 'close'] as const;
type Act = (typeof acts)[number];

/**
 * What each departure from marks that open, close and nest neatly costs a reading of a paragraph; the cheapest reading
 * holds. The order matters, the values hardly: any of them may change by a third without changing the figures.
 */
const cost = {
  /** A mark that opens or closes nothing. */
  stray: 1.5,
  /** A mark that is never closed, as the next paragraph goes on with a mark of its own, or there is none. */
  unclosed: 1.2,
  /** A mark that was never closed before the next one opens. */
  restart: 2,
  /** A mark that only repeats the one that is open. */
  repeated: 0.5,
  /** Marks of one kind within each other, and if they look alike. */
  nested: 0.3,
  nestedAlike: 0.6,
  /** A pair whose marks look different. */
  unlike: 0.6,
  /** A closing mark that is missing before the reporter's words. */
  absent: 1.1,
  /** What may be an apostrophe and is taken for a mark. */
  apostropheOpens: 0.8,
  apostropheCloses: 0.3,
};

const glyphs: readonly Glyph[] = ['straight', 'curly', 'angle'];
/** States: nothing open; a mark of each look; a mark of each look within one of each look. */
const states = 1 + glyphs.length + glyphs.length ** 2;
/** So many marks of a paragraph are read together; a paragraph of megabytes of marks takes bounded memory. */
const mostTogether = 2000;

/** An unclosed stretch shorter than this, in code units, is a stray mark unless its mark can only open. */
const shortestUnclosed = 12;

/**
 * Pairs the marks of a paragraph, all double or all single; only outermost pairs are given, in order. Of all readings
 * the one that departs least from marks that open, close and nest neatly is taken. What opens last and is never closed
 * ends with the paragraph.
 * @param carried whether the paragraph before left a stretch open.
 */
export function pairSigns(signs: readonly Sign[], paragraph: Span, carried: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let from = 0; from < signs.length; from += mostTogether) {
    const part = from === 0 && signs.length <= mostTogether ? signs : signs.slice(from, from + mostTogether);
    const last = from + mostTogether >= signs.length;
    const found = pairsOf(part, cheapestReading(part), paragraph, carried && from === 0);
    pairs.push(...(last ? found : found.filter((pair) => !pair.leftOpen)));
  }
  return pairs;
}

function pairsOf(signs: readonly Sign[], read: readonly Act[], paragraph: Span, carried: boolean): Pair[] {
  const pairs: Pair[] = [];
  let begun: Sign | undefined;
  let depth = 0;
  signs.forEach((sign, i) => {
    const act = read[i];
    if (act === 'restart') depth = 0;
    if (act === 'open' || act === 'restart') {
      if (depth === 0) begun = sign;
      depth++;
    } else if (act === 'close') {
      depth--;
      if (begun && depth === 0) pairs.push(pairOf(begun, sign, carried && begun.at === paragraph.start));
    } else if (carried && i === 0 && sign.lean === 'close' && sign.at > paragraph.start) {
      pairs.push({ ...pairOf(sign, sign, true), start: paragraph.start, openWidth: 0 });
    }
  });
  if (begun && depth > 0 && (begun.lean === 'open' || paragraph.end - begun.at > shortestUnclosed)) {
    const continues = carried && begun.at === paragraph.start;
    pairs.push({
      start: begun.at,
      end: paragraph.end,
      openWidth: begun.width,
      closeWidth: 0,
      leftOpen: true,
      continues,
    });
  }
  return pairs;
}

function pairOf(open: Sign, close: Sign, continues: boolean): Pair {
  return {
    start: open.at,
    end: close.at + close.width,
    openWidth: open.width,
    closeWidth: close.width,
    leftOpen: false,
    continues,
  };
}

/** What each sign does, in the reading that costs least (Viterbi over what is open). */
function cheapestReading(signs: readonly Sign[]): Act[] {
  let costs = new Array<number>(states).fill(Infinity);
  costs[0] = 0;
  const from = new Uint8Array(signs.length * states);
  signs.forEach((sign, i) => {
    const next = new Array<number>(states).fill(Infinity);
    for (let state = 0; state < states; state++) {
      const sofar = costs[state] ?? Infinity;
      if (sofar === Infinity) continue;
      for (const act of actsOf(sign)) {
        const to = stateAfter(state, act, sign);
        const sum = to < 0 ? Infinity : sofar + costOf(state, act, sign);
        if (sum >= (next[to] ?? Infinity)) continue;
        next[to] = sum;
        from[i * states + to] = state * acts.length + acts.indexOf(act);
      }
    }
    costs = next;
  });
  let best = 0;
  for (let state = 0; state < states; state++) {
    if (endCost(costs, state) < endCost(costs, best)) best = state;
  }
  const read = new Array<Act>(signs.length).fill('skip');
  for (let i = signs.length - 1; i >= 0; i--) {
    const step = from[i * states + best] ?? 0;
    read[i] = acts[step % acts.length] ?? 'skip';
    best = Math.floor(step / acts.length);
  }
  return read;
}

function depthOf(state: number): number {
  if (state === 0) return 0;
  return state <= glyphs.length ? 1 : 2;
}

function endCost(costs: readonly number[], state: number): number {
  return (costs[state] ?? Infinity) + depthOf(state) * cost.unclosed;
}

const opening: readonly Act[] = ['open', 'restart', 'skip'];
const closing: readonly Act[] = ['close', 'skip'];
const any: readonly Act[] = ['open', 'close', 'restart', 'skip'];

const repeating: readonly Act[] = [...opening, 'repeat'];

function actsOf({ lean, repeats }: Sign): readonly Act[] {
  if (lean === 'either') return any;
  if (repeats) return repeating;
  return lean === 'open' || lean === 'mayOpen' ? opening : closing;
}

/** What is open after a sign; -1 where it cannot do that. */
function stateAfter(state: number, act: Act, { glyph }: Sign): number {
  const depth = depthOf(state);
  const look = glyphs.indexOf(glyph);
  if (act === 'skip') return state;
  if (act === 'restart') return depth === 0 ? -1 : 1 + look;
  if (act === 'repeat') return state === 1 + look ? state : -1;
  if (act === 'open') {
    if (depth === 0) return 1 + look;
    return depth === 1 ? 1 + glyphs.length * state + look : -1;
  }
  if (depth === 0) return -1;
  return depth === 1 ? 0 : Math.floor((state - 1) / glyphs.length);
}

const mayBeNone = new Set<Lean>(['mayOpen', 'mayClose', 'absent']);

function costOf(state: number, act: Act, { glyph, lean }: Sign): number {
  const look = glyphs.indexOf(glyph);
  if (act === 'skip') return mayBeNone.has(lean) ? 0 : cost.stray;
  if (lean === 'absent') return cost.absent;
  if (act === 'repeat') return cost.repeated;
  if (act === 'close') {
    const alike = (state - 1) % glyphs.length === look;
    return (alike ? 0 : cost.unlike) + (lean === 'mayClose' ? cost.apostropheCloses : 0);
  }
  const doubt = lean === 'mayOpen' ? cost.apostropheOpens : 0;
  if (act === 'restart') return depthOf(state) * cost.restart + doubt;
  if (state === 0) return doubt;
  return doubt + (state - 1 === look ? cost.nestedAlike : cost.nested);
}
