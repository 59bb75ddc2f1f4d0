import assert from 'node:assert/strict';
import { countWhile } from '../../../src/text/countWhile';

describe('countWhile', () => {
  it('counts those up to the first that something does not hold for', () => {
    for (let count = 0; count < 9; count++)
      for (let held = 0; held <= count; held++)
        assert.equal(
          countWhile(count, (at) => at < held),
          held,
        );
  });

  it('asks few of many', () => {
    let asked = 0;
    assert.equal(
      countWhile(1_000_000, (at) => {
        asked++;
        return at < 777_777;
      }),
      777_777,
    );
    assert.ok(asked <= 20);
  });
});
