import { strict as assert } from 'node:assert';
import { dayOf } from '../../../src/editor/host/stamp';

describe('the day of a time', () => {
  it('is that of the clock of who reads it', () => {
    const { TZ } = process.env;
    try {
      process.env.TZ = 'America/New_York';
      assert.equal(dayOf('2031-03-03T01:30:00.000Z'), '2031-03-02');
      process.env.TZ = 'Pacific/Auckland';
      assert.equal(dayOf('2031-03-03T23:30:00.000Z'), '2031-03-04');
      for (const whole of ['2031-03-03', 'soon', '']) assert.equal(dayOf(whole), whole);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});
