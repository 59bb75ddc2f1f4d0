import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PairGrid } from '../../../src/corpus/match/places/pairGrid';
import { overlaps, type Span } from '../../../src/text/span';

const span = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const pair = fc.record({ left: span, right: span });

function widened({ start, end }: Span, reach: number): Span {
  return { start: start - reach, end: end + reach };
}

describe('PairGrid', () => {
  it('finds what looking at each of the pairs would find', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), pair, fc.nat(400), (pairs, asked, reach) => {
        const grid = new PairGrid(pairs);
        for (const one of pairs) {
          const near =
            overlaps(widened(asked.left, reach), one.left) &&
            overlaps(widened(asked.right, reach), one.right);
          if (near) assert.ok(grid.someNear(asked, reach, (other) => other === one));
          const [left, right] = [overlaps(asked.left, one.left), overlaps(asked.right, one.right)];
          if (left || right) assert.ok(grid.someBeside(asked, (other) => other === one));
          if (right) assert.ok(grid.someOn('right', asked.right, (other) => other === one));
        }
      }),
    );
  });

  it('does not look at those that stand elsewhere', () => {
    const pairs = Array.from({ length: 1000 }, (_, i) => {
      const place = { start: i * 50, end: i * 50 + 40 };
      return { left: place, right: { start: 7, end: 20 } };
    });
    const grid = new PairGrid(pairs);
    let asked = 0;
    const never = (): boolean => {
      asked++;
      return false;
    };
    for (const one of pairs) grid.someNear(one, 0, never);
    assert.ok(asked <= pairs.length * 20, `asked ${asked} times`);
  });
});
