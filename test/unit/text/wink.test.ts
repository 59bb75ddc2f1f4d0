import assert from 'node:assert/strict';
import { createWink } from '../../../src/text/wink';

describe('createWink', () => {
  it('gives the same, and takes no more room, however often it was made anew', () => {
    const wink = createWink(['sbd', 'pos', 'ner'], 0);
    const text = 'Orlebar sailed to Vorania.';
    const tokens = (): string[] => {
      wink.forget();
      return wink.readDoc(text).tokens().out();
    };
    const first = tokens();
    // what a text of ever new words does after each so many: 24 doublings of some kilobytes were no string any more
    for (let i = 0; i < 24; i++) {
      wink.forget();
      wink.readDoc(`Qua${i}zel met Vor${i}bin.`);
    }
    assert.deepEqual(tokens(), first);
  });
});
