import assert from 'node:assert/strict';
import { withoutTwins, withoutWeaker } from '../../../src/corpus/match/plausible/weaker';
import type { PairMatch } from '../../../src/corpus/match/places/pairMatch';

const match = (left: number, right: number, given: Partial<PairMatch>): PairMatch => ({
  relation: 'altered',
  changes: [],
  score: 0.9,
  likeness: 0.9,
  information: 1.5,
  exchanged: 0,
  left: { start: left, end: left + 10 },
  right: { start: right, end: right + 10 },
  ...given,
});

describe('withoutWeaker', () => {
  const exact = match(0, 500, { relation: 'truncated', score: 1 });

  it('drops few altered words whose one side stands elsewhere unaltered', () => {
    assert.deepEqual(withoutWeaker([match(0, 100, {}), exact]), [exact]);
    assert.deepEqual(withoutWeaker([match(300, 500, {}), exact]), [exact]);
  });

  it('drops a part of two quotes of which one is the other of a better match', () => {
    const scrap = match(300, 500, { relation: 'truncated', score: 0.3, information: 0.7 });
    assert.deepEqual(withoutWeaker([scrap, exact]), [exact]);
    assert.deepEqual(withoutWeaker([{ ...scrap, score: 0.6 }, exact]), [exact]);
  });

  it('keeps what tells more, what is whole, what stands alone and what is the same place', () => {
    const kept = [
      [match(0, 100, { information: 3 }), exact],
      [match(0, 100, { relation: 'verbatim', score: 0.3 }), exact],
      [match(0, 100, { relation: 'truncated' }), exact],
      [match(300, 100, {}), exact],
      [match(0, 500, {}), exact],
      [match(0, 100, {}), match(0, 500, { relation: 'verbatim', score: 0.8 })],
    ];
    for (const matches of kept) assert.deepEqual(withoutWeaker(matches), matches);
  });
});

describe('withoutTwins', () => {
  const exact = match(0, 500, { relation: 'verbatim', score: 1, information: 3 });

  it('drops an altered match of a place that stands unaltered in the same statement of the other article', () => {
    assert.deepEqual(withoutTwins([match(0, 700, { information: 3 }), exact]), [exact]);
    assert.deepEqual(withoutTwins([match(200, 500, { information: 3 }), exact]), [exact]);
  });

  it('keeps what stands farther off, is reported, or is a part of another place', () => {
    const kept = [
      [match(0, 800, {}), exact],
      [match(0, 700, { relation: 'paraphrased' }), exact],
      [match(0, 700, {}), match(0, 500, { relation: 'altered', score: 1 })],
      [match(0, 700, {}), match(0, 500, { relation: 'verbatim', left: { start: 0, end: 40 } })],
    ];
    for (const matches of kept) assert.deepEqual(withoutTwins(matches), matches);
  });
});
