import assert from 'node:assert/strict';
import { daysApart } from '../../../src/corpus/daysApart';

describe('days between two dates', () => {
  it('are those of the calendar, whatever the times', () => {
    assert.equal(daysApart('2031-03-04T08:00Z', '2031-03-04T15:00:00Z'), 0);
    assert.equal(daysApart('2031-03-04', '2031-03-04T15:00Z'), 0);
    assert.equal(daysApart('2031-03-04T23:30Z', '2031-03-05T00:30Z'), 1);
    assert.equal(daysApart('2031-03-01', '2031-02-27'), 2);
  });

  it('are those that the dates print, wherever it was', () => {
    assert.equal(daysApart('2031-03-04T23:30:00-05:00', '2031-03-04'), 0);
  });

  it('are unknown where a date is', () => {
    assert.ok(Number.isNaN(daysApart(undefined, '2031-03-04')));
    assert.ok(Number.isNaN(daysApart('2031-03-04', 'yesterday')));
  });
});
