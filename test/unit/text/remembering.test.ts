import assert from 'node:assert/strict';
import { remembering } from '../../../src/text/remembering';

describe('remembering', () => {
  const asked: string[] = [];
  const upper = remembering((word) => {
    asked.push(word);
    return word.toUpperCase();
  });

  it('makes of a word what it made before', () => {
    assert.deepEqual([upper('quay'), upper('mole'), upper('quay')], ['QUAY', 'MOLE', 'QUAY']);
    assert.deepEqual(asked, ['quay', 'mole']);
  });

  it('keeps no long word, which would keep its text', () => {
    asked.length = 0;
    upper('harbourmaster');
    upper('harbourmaster');
    assert.equal(asked.length, 2);
  });

  it('begins anew when it knows too many', () => {
    for (let i = 0; i < 1 << 16; i++) upper(`w${i}`);
    asked.length = 0;
    assert.equal(upper('quay'), 'QUAY');
    assert.deepEqual(asked, ['quay']);
  });
});
