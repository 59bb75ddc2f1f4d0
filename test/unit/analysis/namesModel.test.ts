import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelCount, mayBegin, mayEnd, mayFollow } from '../../../src/analysis/names/nameLabels';
import {
  makeFeatureBuffer,
  mostFeatures,
  readFeatures,
  readFeatureSource,
  type FeatureBuffer,
} from '../../../src/analysis/names/nameFeatures';
import { addScores, headerSize, readNameModel } from '../../../src/analysis/names/nameModel';
import { tokenize } from '../../../src/text/tokens';
import { bestLabels } from '../../../src/analysis/names/viterbi';
import { modelBytes, shippedModel } from './namesSupport';

describe('readNameModel', () => {
  const problemOf = (bytes: Uint8Array): string | undefined => {
    const read = readNameModel(bytes);
    return 'problem' in read ? read.problem : undefined;
  };

  it('reads the model that is shipped, which is at most 3 MB', () => {
    assert.equal(problemOf(modelBytes), undefined);
    assert.ok(modelBytes.length <= 3_000_000);
  });

  it('says what is wrong with bytes that are no model', () => {
    assert.match(problemOf(new Uint8Array()) ?? '', /too short/);
    assert.match(problemOf(new Uint8Array(100)) ?? '', /not a model file/);
    assert.match(problemOf(modelBytes.slice(0, 1_000_000)) ?? '', /damaged/);
    const other = modelBytes.slice();
    other[8] = 250;
    assert.match(problemOf(other) ?? '', /version/);
  });

  it('finds a changed byte in each number of the header', () => {
    for (let at = 8; at < headerSize; at++)
      for (let change = 1; change < 256; change += 41) {
        const damaged = modelBytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        assert.ok(problemOf(damaged), `byte ${at} by ${change}`);
      }
  }).timeout(20_000);

  it('finds a changed byte wherever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: modelBytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = modelBytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ change;
          assert.ok(problemOf(damaged));
        },
      ),
      { numRuns: 30 },
    );
  }).timeout(20_000);
});

describe('addScores', () => {
  const model = shippedModel();
  const scoresOf = (features: FeatureBuffer): Int32Array => {
    const scores = new Int32Array(labelCount);
    addScores(model, features, scores, 0);
    return scores;
  };

  it('adds up as many weights of one feature as a token can have', () => {
    const tokenized = tokenize('The mayor of Brindle, Ada Brook, met the Harbour Board.');
    const buffer = makeFeatureBuffer();
    const sentence = { ...readFeatureSource(tokenized), from: 0, to: tokenized.tokens.length, buffer };
    let seen = 0;
    for (let token = 0; token < tokenized.tokens.length; token++) {
      readFeatures(sentence, token);
      for (const key of buffer.keys.slice(0, buffer.count)) {
        const once = scoresOf({ keys: Int32Array.of(key), count: 1 });
        const often = scoresOf({ keys: new Int32Array(mostFeatures).fill(key), count: mostFeatures });
        assert.deepEqual(
          often,
          once.map((score) => score * mostFeatures),
        );
        if (once.some((score) => score < 0) && once.some((score) => score > 0)) seen++;
      }
    }
    assert.ok(seen > 100);
  });
});

describe('bestLabels', () => {
  it('gives a valid sequence for any scores', () => {
    const scores = fc.array(fc.integer({ min: -500, max: 500 }), {
      minLength: 0,
      maxLength: 30 * labelCount,
    });
    fc.assert(
      fc.property(scores, (given) => {
        const count = Math.floor(given.length / labelCount);
        const labels = bestLabels(given, count, new Int16Array(labelCount * labelCount));
        assert.equal(labels.length, count);
        if (count === 0) return;
        assert.ok(mayBegin(labels[0]!) && mayEnd(labels[count - 1]!));
        for (let i = 1; i < count; i++) assert.ok(mayFollow(labels[i - 1]!, labels[i]!));
      }),
    );
  });
});
