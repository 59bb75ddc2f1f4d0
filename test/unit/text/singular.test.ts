import assert from 'node:assert/strict';
import { singular } from '../../../src/text/singular';

describe('singular', () => {
  it('knows the endings of nouns in the plural', () => {
    const nouns = ['students', 'parties', 'policewomen', 'firemen', 'salespeople', 'grandchildren'];
    assert.deepEqual(nouns.map(singular), [
      'student',
      'party',
      'policewoman',
      'fireman',
      'salesperson',
      'grandchild',
    ]);
  });

  it('leaves other nouns as they are', () => {
    for (const noun of ['witness', 'student', 'sheep', '']) assert.equal(singular(noun), noun);
  });
});
