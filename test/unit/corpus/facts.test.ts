import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountsIn } from '../../../src/corpus/facts/amount';
import { distanceBetween } from '../../../src/corpus/facts/bounds';
import { compareMoments, momentsIn } from '../../../src/corpus/facts/moment';

const read = (text: string): string[] =>
  amountsIn(text, { start: 0, end: text.length }).map(
    ({ start, end, unit, interval }) => `${text.slice(start, end)}: ${interval.low}-${interval.high} ${unit}`,
  );

describe('amountsIn', () => {
  it('reads bounds and vague numbers as intervals, and nouns that stand for each other as one unit', () => {
    assert.deepEqual(read('nearly 5,000 U.S. troops, over 5,000 soldiers and around 5,000 US soldiers'), [
      'nearly 5,000 U.S. troops: 4500-5000 troop',
      'over 5,000 soldiers: 5000-Infinity troop',
      'around 5,000 US soldiers: 4500-5500 troop',
    ]);
    assert.deepEqual(read('a few hundred troops and more than two dozen people'), [
      'few hundred troops: 200-600 troop',
      'more than two dozen people: 24-Infinity people',
    ]);
    assert.deepEqual(read('as many as five million homes, $4.5 million, up to 12 percent'), [
      'as many as five million homes: 0-5000000 home',
      '$4.5 million: 4500000-4500000 $',
      'up to 12 percent: 0-12 %',
    ]);
  });

  it('takes neither years nor numbers without a thing for amounts', () => {
    assert.deepEqual(read('In 2017, one of them came second at Pier 14.'), []);
    assert.deepEqual(read('The B-7 bombers left with an 18-year-old pilot.'), []);
  });

  it('answers any string with spans in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of amountsIn(text, { start: 0, end: text.length })) assert.ok(start < end);
      }),
    );
  });
});

describe('distanceBetween', () => {
  it('is 0 for intervals that overlap or touch, else a share of the larger', () => {
    assert.equal(distanceBetween({ low: 4500, high: 5000 }, { low: 5000, high: Infinity }), 0);
    assert.equal(distanceBetween({ low: 29, high: Infinity }, { low: 22, high: 22 }), 7 / 29);
  });
});

describe('momentsIn', () => {
  it('tells days and times apart from looser ones', () => {
    const text = 'on Thursday, early Friday local time, at 8:20 a.m.';
    const moments = momentsIn(text, { start: 0, end: text.length });
    assert.deepEqual(
      moments.map(({ start, end, value, loose }) => [text.slice(start, end), value, loose]),
      [
        ['Thursday', 4, false],
        ['early Friday local time', 5, true],
        ['8:20 a.m.', 500, false],
      ],
    );
    assert.equal(compareMoments(moments[0]!, moments[1]!), 'near');
  });
});
