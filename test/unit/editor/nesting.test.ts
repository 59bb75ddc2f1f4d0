import { strict as assert } from 'node:assert';
import { nested, type Nested } from '../../../src/editor/place/nesting';

type Tree = readonly [string, readonly Tree[]];

const tree = ({ thing, within }: Nested<{ start: number; end: number }>): Tree => [
  `${thing.start}-${thing.end}`,
  within.map(tree),
];
const span = (start: number, end: number) => ({ start, end });

describe('nested', () => {
  it('puts each stretch into the shortest that holds it', () => {
    assert.deepEqual(nested([span(0, 4), span(0, 20), span(5, 15), span(6, 8), span(30, 40)]).map(tree), [
      [
        '0-20',
        [
          ['0-4', []],
          ['5-15', [['6-8', []]]],
        ],
      ],
      ['30-40', []],
    ]);
  });

  it('leaves stretches beside each other that only overlap', () => {
    assert.deepEqual(nested([span(0, 10), span(5, 15), span(6, 9)]).map(tree), [
      ['0-10', []],
      ['5-15', [['6-9', []]]],
    ]);
  });
});
