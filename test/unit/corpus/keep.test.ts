import assert from 'node:assert/strict';
import { keep } from '../../../src/corpus/keep';

describe('what is kept of many', () => {
  it('are those put latest, also of what was put before', () => {
    const kept = new Map<string, number>();
    ['quay', 'weir', 'quay', 'yard'].forEach((word, i) => keep(kept, word, i, 2));
    assert.deepEqual(
      [...kept],
      [
        ['quay', 2],
        ['yard', 3],
      ],
    );
  });
});
