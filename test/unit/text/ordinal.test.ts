import assert from 'node:assert/strict';
import { ordinalOf } from '../../../src/text/ordinal';

describe('ordinalOf', () => {
  it('reads places in an order, decades and hours, however they are printed', () => {
    const read = (words: string): (string | undefined)[] => words.split(' ').map(ordinalOf);
    assert.deepEqual(read('second 2nd 19th twelfth'), ['2', '2', '19', '12']);
    assert.deepEqual(read('1980s 80s 1990s'), ['80s', '80s', '90s']);
    assert.deepEqual(read('5pm 7pm 5am'), ['5pm', '7pm', '5am']);
    assert.deepEqual(read('5 s pm 5m seconds'), [undefined, undefined, undefined, undefined, undefined]);
  });
});
