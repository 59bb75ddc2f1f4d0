import assert from 'node:assert/strict';
import { alignSentences } from '../../../src/corpus/comparison/alignSentences';
import { WordRarity } from '../../../src/corpus/index/wordRarity';
import { queryPassage, type Passage } from '../../../src/corpus/passage';

const sentence = (text: string): Passage => queryPassage(text, new WordRarity());

describe('sentences that share quotes', () => {
  it('are paired once, however many quotes they share, and whatever their other words', () => {
    const [left, right] = [sentence('“Snow fell,” he said'), sentence('“Snow fell,” as all of Orrin knows')];
    const pair = { left: 0, right: 0 };
    assert.deepEqual(alignSentences([left], [right]), []);
    assert.deepEqual(alignSentences([left], [right], [pair, pair]), [{ ...pair, isOne: false }]);
  });

  it('are compared without stalling where they are a thousand quotes each', () => {
    const long = sentence('“Snow fell on the weir” and '.repeat(5_000));
    const pair = { left: 0, right: 0 };
    const known = Array.from({ length: 20_000 }, () => ({ ...pair }));
    assert.deepEqual(alignSentences([long], [long], known), [{ ...pair, isOne: true }]);
  });
});
