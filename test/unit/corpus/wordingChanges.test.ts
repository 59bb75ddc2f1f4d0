import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordingChanges, type Wordings } from '../../../src/corpus/discrepancies/wordingChanges';

const told = (here: string, there: string): string[] =>
  wordingChanges(here, there).changes.map(
    (change) => `${change.here} / ${change.there}${change.turnsMeaning ? ' !' : ''}`,
  );

// All invented.
describe('wordingChanges', () => {
  it('tells words that stand for others, and which of them turn what is said', () => {
    const said = 'The council must drain the upper lock before winter.';
    assert.deepEqual(told(said, 'The council must empty the upper lock before winter.'), ['drain / empty']);
    assert.deepEqual(told(said, 'The council may drain the upper lock before winter.'), ['must / may !']);
    assert.deepEqual(told(said, 'The council must not drain the upper lock before winter.'), [' / not !']);
    assert.deepEqual(told(said, 'The council must drain the lower lock before winter.'), ['upper / lower']);
    assert.deepEqual(told(said, 'The council must drain the upper lock after winter.'), ['before / after !']);
    assert.deepEqual(told('We saw the ferry in Orrin that night', 'We saw the ferry in Harlund that night'), [
      'Orrin / Harlund !',
    ]);
    assert.deepEqual(told('they were able to row 40 boats home', 'they were unable to row 40 boats home'), [
      'able / unable !',
    ]);
    assert.deepEqual(told('they towed 40 boats home', 'they towed 41 boats home'), ['40 / 41 !']);
  });

  it('tells another currency, a lost sign and another number in words, but no other way to print one', () => {
    const cost = (sum: string): string => `The new bridge cost the town ${sum} in the end.`;
    assert.deepEqual(told(cost('$5 million'), cost('€5 million')), ['$5 million / €5 million !']);
    assert.deepEqual(told(cost('-5 percent'), cost('5 percent')), ['-5 / 5 !']);
    assert.deepEqual(told(cost('two thousand five hundred'), cost('2,600')), [
      'two thousand five hundred / 2,600 !',
    ]);
    for (const [one, other] of [
      ['$5 million', 'five million dollars'],
      ['US$5 million', '$5m'],
      ['two thousand five hundred', '2,500'],
      ['a million and a half', '1.5 million'],
      ['in twenty twenty-five', 'in 2025'],
    ] as const)
      assert.deepEqual(told(cost(one), cost(other)), [], one);
    assert.deepEqual(told(cost('a couple of hundred'), cost('200')), ['a couple of hundred / 200']);
  });

  it('tells no ends, brackets, said cuts, spellings of numbers and titles, nor small words', () => {
    const said = 'The owners knew that Senator Brandt wanted three and a half million crowns for the mill.';
    for (const same of [
      'knew that Senator Brandt wanted three and a half million crowns',
      'The owners knew Sen. Brandt wanted 3.5 million crowns for the mill.',
      'The owners knew that [Ana Brandt] wanted 3½ million crowns for the mill.',
      'The owners knew … wanted three and a half million crowns for a mill.',
      'The ówners knew that Senator Brandt wanted three and a half million crowns for the mill.',
      'The owners knew that Sénator Brandt wanted three and a half million crowns for the mill.',
      'And so, the owners, well, knew that Senator Brandt wanted three and a half million crowns for the mill.',
    ]) {
      assert.deepEqual(told(said, same), [], same);
    }
  });

  it('tells a denial lost within the first or last words', () => {
    assert.deepEqual(told('They don’t want a ferry to Orrin', 'They want a ferry to Orrin'), ['don’t /  !']);
    assert.deepEqual(told('We didn’t know of the hole', 'We knew of the hole'), ['didn’t know / knew !']);
    assert.deepEqual(told('We want the ferry but I do not', 'We want the ferry but I do'), []);
    const lost = (here: string, there: string): string[] =>
      wordingChanges(here, there, { isTurned: true }).changes.map((change) => change.here);
    assert.deepEqual(lost('We want the ferry but I do not', 'We want the ferry but I do'), ['not']);
    assert.deepEqual(lost('It never rains. I am not sure of this ferry', 'sure of this ferry'), ['I am not']);
    assert.deepEqual(lost('We will not, of course, pay for this ferry', 'We will … pay for this ferry'), [
      'not, of course',
    ]);
    // the reporter may deny it before the marks
    assert.deepEqual(told('I am not sure of this ferry', 'sure of this ferry'), []);
  });

  it('tells that something happened which almost did', () => {
    assert.deepEqual(told('We almost lost the ferry', 'We lost the ferry'), ['almost /  !']);
    assert.deepEqual(told('Then the mill nearly burned down', 'Then the mill burned down'), ['nearly /  !']);
    assert.deepEqual(told('Then the mill nearly always burned', 'Then the mill always burned'), [
      'nearly / ',
    ]);
  });

  it('tells other places in an order, decades and hours, not other ways to print them', () => {
    const dated = (date: string): string => `They rowed to the ${date} weir without any oars`;
    assert.deepEqual(told(dated('second'), dated('third')), ['second / third !']);
    assert.deepEqual(told(dated('2nd'), dated('second')), []);
    assert.deepEqual(told(dated('1980s'), dated('1990s')), ['1980s / 1990s !']);
    assert.deepEqual(told(dated('5pm'), dated('7pm')), ['5pm / 7pm !']);
    assert.deepEqual(told(dated('5 p.m.'), dated('5 a.m.')), ['5 p.m. / 5 a.m. !']);
    assert.deepEqual(told(dated('second old'), dated('old')), ['second / ']);
  });

  it('tells other times of day and other days, not other ways to print them', () => {
    const dated = (date: string): string => `They rowed to the weir ${date} without any oars`;
    for (const [one, other] of [
      ['at 14:00', 'at 2 p.m.'],
      ['at 2.30pm', 'at 14:30'],
      ['at noon', 'at 12 p.m.'],
      ['at midnight', 'at 12 a.m.'],
      ['on the fourth of July', 'on July 4'],
      ['on 4 July', 'on the 4th of July'],
      ['on July 4th', 'on July the fourth'],
      ['on Jan. 3', 'on January 3'],
    ] as const)
      assert.deepEqual(told(dated(one), dated(other)), [], one);
    assert.deepEqual(told(dated('at 14:00'), dated('at 4 p.m.')), ['14:00 / 4 p.m. !']);
    assert.deepEqual(told(dated('at 2:30'), dated('at 3:30')), ['2:30 / 3:30 !']);
    assert.deepEqual(told(dated('at 2:30'), dated('at 2:30 p.m.')), ['2:30 / 2:30 p.m.']);
    assert.deepEqual(told(dated('on the fourth of July'), dated('on July 5')), [
      'the fourth of July / July 5 !',
    ]);
    assert.deepEqual(told(dated('on June 3'), dated('on July 3')), ['June 3 / July 3 !']);
    assert.deepEqual(told(dated('on June 3'), dated('in June')), ['on June 3 / in June']);
  });

  it('tells names that stand for others, unless one may be short for the other or misspelt', () => {
    const told2 = (one: string, other: string): string[] =>
      told(`we sent ${one} to the weir`, `we sent ${other} to the weir`);
    assert.deepEqual(told2('Paul Weld', 'John Hart'), ['Paul Weld / John Hart !']);
    assert.deepEqual(told2('Niger', 'Nigeria'), ['Niger / Nigeria !']);
    assert.deepEqual(told2('Iran', 'Iraq'), ['Iran / Iraq !']);
    assert.deepEqual(told2('Iran', 'Saudi Arabia'), ['Iran / Saudi Arabia !']);
    assert.deepEqual(told2('HFF', 'Harlund Ferry Fund'), []);
    assert.deepEqual(told2('the U.S.', 'the United States'), []);
    assert.deepEqual(told2('the UK', 'the U.S.'), ['UK / U.S. !']);
    assert.deepEqual(told2('the HFW', 'the Harlund Ferry Fund'), ['HFW / Harlund Ferry Fund']);
    assert.deepEqual(told2('Wend Núñez', 'Wend Nunez'), []);
    assert.deepEqual(told2('Brandtt', 'Brandt'), ['Brandtt / Brandt']);
  });

  it('tells small words that stand for others between marks, and days even in a report of the same day', () => {
    const exchanged = (one: string, other: string, known: Wordings): string[] =>
      wordingChanges(`the council ${one} sail in fog`, `the council ${other} sail in fog`, known).changes.map(
        (change) => `${change.here} / ${change.there}${change.turnsMeaning ? ' !' : ''}`,
      );
    assert.deepEqual(exchanged('will', 'should', { inMarks: true }), ['will / should']);
    assert.deepEqual(exchanged('will', 'should', {}), []);
    assert.deepEqual(exchanged('today', 'tomorrow', { inMarks: true }), ['today / tomorrow !']);
    assert.deepEqual(exchanged('today', 'tomorrow', { ofOneDay: true }), ['today / tomorrow !']);
    assert.deepEqual(exchanged('today', 'tomorrow', {}), []);
  });

  it('tells no denial that only stands elsewhere', () => {
    const said = 'The board will wait for the ministry no longer, its chairwoman knows.';
    assert.deepEqual(
      told(said, 'The board will not wait for the ministry any longer, its chairwoman knows.'),
      [],
    );
    assert.deepEqual(told(said, 'The board will wait for the ministry any longer, its chairwoman knows.'), [
      'no / any !',
    ]);
    const agreed = 'The board agreed to wait for the ministry no longer, its chairwoman knows.';
    assert.deepEqual(
      told(agreed, 'The board did not agree to wait for the ministry any longer, its chairwoman knows.'),
      ['agreed / did not agree'],
    );
  });

  it('tells no two spellings of one word', () => {
    assert.deepEqual(told('the grey harbour defences held', 'the gray harbor defenses held'), []);
    assert.deepEqual(told('in the grey harbour it held', 'in the great harbor it held'), ['grey / great']);
  });

  it('says how much is alike', () => {
    assert.equal(wordingChanges('the mill is old', 'the mill is old').alike, 1);
    const [said, told] = ['the mill we have is old', 'the mill they had is old'];
    assert.equal(wordingChanges(said, told, { inMarks: false }).alike, 1);
    assert.equal(wordingChanges(said, told, { inMarks: true }).alike, 4 / 6);
    assert.equal(
      wordingChanges('the old mill burned in the gale', 'the old mill held in the gale').alike,
      6 / 7,
    );
  });

  it('answers any two strings, and finds nothing in a string compared with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        const { alike } = wordingChanges(a, b);
        assert.ok(alike >= 0 && alike <= 1);
        assert.deepEqual(wordingChanges(a, a).changes, []);
        assert.deepEqual(
          wordingChanges(a, b).changes.map(({ here, there }) => [there, here]),
          wordingChanges(b, a).changes.map(({ here, there }) => [here, there]),
        );
      }),
    );
  });
});
