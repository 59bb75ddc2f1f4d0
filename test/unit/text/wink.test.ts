import assert from 'node:assert/strict';
import { createWink } from '../../../src/text/wink';

describe('createWink', () => {
  it('takes a contraction that a mark makes one word for its own lemma', () => {
    assert.deepEqual(
      [0, 1].map((token) => createWink(0).read('She cannot, so there.').lemmaOf(token)),
      ['she', 'cannot'],
    );
  });

  it('gives the same, and takes no more room, however often it was made anew', () => {
    const wink = createWink(0);
    const text = 'Orlebar sailed to Vorania.';
    const tokens = (): readonly string[] => {
      wink.forget();
      const { count, valueOf } = wink.read(text);
      return Array.from({ length: count }, (_, token) => valueOf(token));
    };
    const first = tokens();
    // what a text of ever new words does after each so many
    for (let i = 0; i < 24; i++) {
      wink.forget();
      wink.read(`Qua${i}zel met Vor${i}bin.`);
    }
    assert.deepEqual(tokens(), first);
  });
});
