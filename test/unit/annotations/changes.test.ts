import assert from 'node:assert/strict';
import { changesBetween } from '../../../src/annotations/changes';

describe('what sort of words changed', () => {
  const cases: [string, string, string[]][] = [
    ['The harbour will close.', 'The harbour will not close.', ['negation']],
    ['The harbour will close.', 'The harbour won’t close.', ['negation']],
    ["They didn't agree.", 'They did agree.', ['negation']],
    ['They always agreed.', 'They never agreed.', ['negation', 'other']],
    ['There was a decision.', 'There was no decision.', ['negation', 'other']],
    ['It opens in 2025.', 'It opens in 2035.', ['number']],
    ['It cost 5,000 crowns.', 'It cost 5000 crowns.', ['other']],
    ['It has three gates.', 'It has 3 gates.', ['other']],
    ['It has three gates.', 'It has four gates.', ['number']],
    ['It opens for the sixth time.', 'It opens for the seventh time.', ['number']],
    ['We met Oda Brakk there.', 'We met Mira Brakk there.', ['name']],
    ['It was a mistake.', 'It was an error.', ['other']],
    ['Ships came.', 'Boats came.', ['other']],
    ['We saw 3 ships in Tarn.', 'We saw no ships in Velm.', ['number', 'negation', 'name']],
    ['It was “late”.', 'It was "late".', ['other']],
    ['It was  late.', 'It was\r\nlate.', []],
    ['', '', []],
  ];
  for (const [before, after, kinds] of cases) {
    it(`${JSON.stringify(before)} → ${JSON.stringify(after)}: ${kinds.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(changesBetween(before, after), kinds));
  }
});
