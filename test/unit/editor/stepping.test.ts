import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { rankOf, stepFrom, stopsOf, type Direction } from '../../../src/editor/find/stepping';
import type { Span } from '../../../src/text/span';

const own = (span: Span): Span => span;
const spans = (...pairs: readonly (readonly [number, number])[]): Span[] =>
  pairs.map(([start, end]) => ({ start, end }));
const caret = (offset: number): Span => ({ start: offset, end: offset });

function reached(things: readonly Span[], from: Span, direction: Direction): readonly number[] | undefined {
  const span = stepFrom(stopsOf(things, own), from, direction)?.span;
  return span && [span.start, span.end];
}

describe('stepping through an article', () => {
  const some = spans([40, 50], [10, 20]);

  it('goes to the nearest one after or before the caret, and round the ends', () => {
    assert.deepEqual(reached(some, caret(0), 'next'), [10, 20]);
    assert.deepEqual(reached(some, caret(15), 'next'), [40, 50]);
    assert.deepEqual(reached(some, caret(45), 'next'), [10, 20]);
    assert.deepEqual(reached(some, caret(30), 'previous'), [10, 20]);
    assert.deepEqual(reached(some, caret(45), 'previous'), [40, 50]);
    assert.deepEqual(reached(some, caret(10), 'previous'), [40, 50]);
  });

  it('takes one that begins just at the caret', () => {
    assert.deepEqual(reached(spans([0, 5], [8, 9]), caret(0), 'next'), [0, 5]);
  });

  it('goes on from the one that is selected into those that begin with it or lie in it', () => {
    const nested = spans([10, 30], [10, 15], [12, 20]);
    assert.deepEqual(reached(nested, caret(10), 'next'), [10, 30]);
    assert.deepEqual(reached(nested, { start: 10, end: 30 }, 'next'), [10, 15]);
    assert.deepEqual(reached(nested, { start: 10, end: 15 }, 'next'), [12, 20]);
    assert.deepEqual(reached(nested, { start: 12, end: 20 }, 'previous'), [10, 15]);
  });

  it('stops once where several things stand at one place, and counts them all', () => {
    const stops = stopsOf(spans([10, 20], [1, 2], [10, 20], [30, 31]), own);
    assert.deepEqual(
      stops.map(({ things, before }) => [things.length, before]),
      [
        [1, 0],
        [2, 1],
        [1, 3],
      ],
    );
  });

  it('counts those of a kind apart, all of them in turn', () => {
    const stops = stopsOf(spans([10, 20], [1, 2], [10, 20], [30, 33], [40, 42]), own);
    const ranks = (counts: (span: Span) => boolean) => stops.map((stop) => rankOf(stops, stop, counts));
    const isLong = ({ start, end }: Span): boolean => end - start > 2;
    assert.deepEqual(ranks(isLong), [
      undefined,
      { first: 1, last: 2, of: 3 },
      { first: 3, last: 3, of: 3 },
      undefined,
    ]);
    assert.deepEqual(
      ranks((span) => !isLong(span)).map((rank) => rank?.first),
      [1, undefined, undefined, 2],
    );
  });

  it('has nowhere to go where there is nothing', () => {
    assert.equal(stepFrom([], caret(3), 'next'), undefined);
  });

  const anySpan = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  const anySpans = fc.array(anySpan, { minLength: 1, maxLength: 12 });

  it('reaches everything from everywhere, either way, in as many steps as there are places', () => {
    fc.assert(
      fc.property(anySpans, anySpan, fc.constantFrom('next', 'previous'), (things, start, direction) => {
        const stops = stopsOf(things, own);
        const seen = new Set<unknown>();
        let from: Span = start;
        stops.forEach(() => {
          const stop = stepFrom(stops, from, direction)!;
          for (const thing of stop.things) seen.add(thing);
          from = stop.span;
        });
        assert.equal(seen.size, things.length);
      }),
    );
  });

  it('comes back by a step the other way', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(), (things, chosen) => {
        const stops = stopsOf(things, own);
        const { span } = stops[chosen % stops.length]!;
        assert.deepEqual(stepFrom(stops, stepFrom(stops, span, 'next')!.span, 'previous')?.span, span);
      }),
    );
  });
});
