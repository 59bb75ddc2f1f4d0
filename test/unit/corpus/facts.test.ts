import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountsIn } from '../../../src/corpus/facts/amounts/amountsIn';
import { distanceBetween } from '../../../src/corpus/facts/amounts/bounds';
import { dayOfDate, weekdayOf } from '../../../src/corpus/facts/moments/calendar';
import { areOfTwoThings } from '../../../src/corpus/facts/twoThings';
import { canBothBe } from '../../../src/corpus/facts/verdict';
import { compareMoments, momentsIn, type Moment } from '../../../src/corpus/facts/moments/moment';

const read = (text: string): string[] =>
  amountsIn(text, { start: 0, end: text.length }).map(
    ({ start, end, unit, interval }) => `${text.slice(start, end)}: ${interval.low}-${interval.high} ${unit}`,
  );

const areTwo = (here: string, there: string): boolean => {
  const [a, b] = [here, there].map((text) => amountsIn(text, { start: 0, end: text.length })[0]);
  assert.ok(a && b);
  return areOfTwoThings(a, b);
};

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
    assert.deepEqual(read('limited to less than $1.4 billion, nearly £40 million, at least a €3 fee'), [
      'less than $1.4 billion: 0-1400000000 $',
      'nearly £40 million: 36000000-40000000 £',
      'at least a €3: 3-Infinity €',
    ]);
  });

  it('reads scales, compounds, ranges and shares', () => {
    assert.deepEqual(read('$1.2bn, 5K voters, 1.2m jobs, two and a half million homes'), [
      '$1.2bn: 1200000000-1200000000 $',
      '5K voters: 5000-5000 voter',
      '1.2m jobs: 1200000-1200000 job',
      'two and a half million homes: 2500000-2500000 home',
    ]);
    assert.deepEqual(read('20 to 30 percent, between 5 and 7 million euros, 40-50 boats'), [
      '20 to 30 percent: 20-30 %',
      '5 and 7 million euros: 5000000-7000000 €',
      '40-50 boats: 40-50 boat',
    ]);
    assert.deepEqual(read('a term of seven-to-nine-year length, a 7- to 9-year term'), [
      'seven-to-nine-year: 2556.75-3287.25 day',
      '7- to 9-year: 2556.75-3287.25 day',
    ]);
    assert.deepEqual(read('a third of voters, two-thirds of them, half of the seats, 20% and 20 per cent'), [
      'a third: 32.833333333333336-33.833333333333336 %',
      'two-thirds: 66.16666666666667-67.16666666666667 %',
      'half: 49.5-50.5 %',
      '20%: 20-20 %',
      '20 per cent: 20-20 %',
    ]);
    assert.deepEqual(read('one hundred and twenty people; a vote of 5-4'), [
      'one hundred and twenty people: 120-120 people',
    ]);
    assert.deepEqual(read('The number of boats in the harbour rose to nearly 130.'), [
      'nearly 130: 117-130 boat',
    ]);
  });

  it('reads numbers in words as they are spoken: a scale multiplies what follows the last larger one', () => {
    assert.deepEqual(read('two thousand five hundred boats, one million two hundred thousand boats'), [
      'two thousand five hundred boats: 2500-2500 boat',
      'one million two hundred thousand boats: 1200000-1200000 boat',
    ]);
    assert.deepEqual(read('half a million boats, a million and a half boats, a quarter of a million boats'), [
      'half a million boats: 500000-500000 boat',
      'million and a half boats: 1500000-1500000 boat',
      'quarter of a million boats: 250000-250000 boat',
    ]);
    assert.deepEqual(read('a couple of hundred boats, three point five million boats'), [
      'couple of hundred boats: 200-300 boat',
      'three point five million boats: 3500000-3500000 boat',
    ]);
    assert.deepEqual(read('one hundred twenty-five boats'), ['one hundred twenty-five boats: 125-125 boat']);
  });

  it('takes no day of a month and no time of day for how many died', () => {
    assert.deepEqual(read('The baker died May 25 at the harbour.'), []);
    assert.deepEqual(read('The baker was taken to the mill, where he died at 9:25 p.m. on Monday.'), []);
  });

  it('tells the dead, the injured and the arrested apart, and counts none', () => {
    assert.deepEqual(read('The flood killed nine and injured 27 people.'), [
      'nine: 9-9 kill',
      '27 people: 27-27 injure',
    ]);
    assert.deepEqual(read('It left 12 dead; nobody was arrested and no deaths were confirmed.'), [
      '12 dead: 12-12 kill',
      'nobody was arrested: 0-0 arrest',
      'no deaths: 0-0 kill',
    ]);
    assert.deepEqual(read('three officers involved in the arrest; four officers seen arresting her'), [
      'three officers: 3-3 officer',
      'four officers: 4-4 officer',
    ]);
    assert.deepEqual(read('An 18-year-old man was arrested in Harlund.'), [
      'An 18-year-old man was arrested: 1-Infinity arrest',
    ]);
  });

  it('counts what is new, takes a bound after a unit, and no month for what there is so much of in each', () => {
    assert.deepEqual(read('They added 33,000 new jobs, of 55 pounds or less, and 223,000 per month.'), [
      '33,000 new jobs: 33000-33000 job',
      '55 pounds: 0-24.948 kilogram',
    ]);
    assert.deepEqual(read('196,000 jobs, up from just 20,000, and ships from 20,000 ports'), [
      '196,000 jobs: 196000-196000 job',
      '20,000: 20000-20000 job',
      '20,000 ports: 20000-20000 port',
    ]);
  });

  it('reads ages as facts of whose they are', () => {
    const ages = (text: string): unknown[] =>
      amountsIn(text, { start: 0, end: text.length }).map(({ holder, value, unit }) => [
        holder?.join(' '),
        value,
        unit,
      ]);
    assert.deepEqual(ages('Tor Lindqvist, 46, and 31-year-old Ana Brandt left.'), [
      ['tor lindqvist', 46, 'year old'],
      ['ana brandt', 31, 'year old'],
    ]);
    assert.deepEqual(ages('Tor Lindqvist, aged 46, met Ana Brandt, a 31-year-old baker.'), [
      ['tor lindqvist', 46, 'year old'],
      ['ana brandt', 31, 'year old'],
    ]);
    assert.ok(areTwo('Tor Lindqvist, 46, left.', 'Ana Lindqvist, 31, left.'));
    assert.ok(!areTwo('Tor Lindqvist, 46, left.', 'The ferryman Tor Lindqvist, 47, left.'));
    assert.ok(!areTwo('Tor Lindqvist, 46, left.', '47-year-old Captain Tor Lindqvist left.'));
  });

  it('reads how many of them are told besides: these are a part, and no other number of the whole', () => {
    const all = 'They wooed 23 members of the guild, including 21 whom it threw out.';
    assert.ok(areTwo(all, 'The 21 members were thrown out.'));
    assert.ok(areTwo('They wooed 23 members, of whom 21 were thrown out.', 'It has 21 members.'));
    assert.ok(!areTwo(all, 'The 22 members were thrown out.'));
    assert.ok(!areTwo('They wooed 23 members, and 21 came.', 'It has 21 members.'));
  });

  it('reads one casualty, but nobody’s beside whom others were', () => {
    assert.deepEqual(read('One man was killed; the blaze killed one person and injured five.'), [
      'One man: 1-1 kill',
      'one person: 1-1 kill',
      'five: 5-5 injure',
    ]);
    assert.deepEqual(read('One of them was killed, one boat sank, and one man fled.'), []);
  });

  it('reads what somebody named has so many of', () => {
    assert.deepEqual(read('Brandt’s 12 boats left; Brandt 12 boats.'), ['12 boats: 12-12 boat']);
  });

  it('takes what goes on over some time for no bound', () => {
    assert.deepEqual(read('It was spread over two nights. It lasted over two weeks.'), [
      'two nights: 2-2 night',
      'over two weeks: 14-Infinity day',
    ]);
  });

  it('takes what something else is compared with for no bound', () => {
    assert.deepEqual(read('It costs far more than the $5 they asked for, and nearly the $9 they had.'), [
      '$5: 5-5 $',
      'nearly the $9: 8.1-9 $',
    ]);
  });

  it('takes neither years nor numbers without a thing for amounts', () => {
    assert.deepEqual(read('In 2017, one of them came second at Pier 14.'), []);
    assert.deepEqual(read('The B-7 bombers left with an 18-year-old pilot.'), []);
    assert.deepEqual(read('She told “12 Minutes” so; Twelve Hours was on.'), []);
  });

  it('reads a rise as no range, many thousands as more than thousands, and a sum in another currency once', () => {
    assert.deepEqual(read('fares rose from 10 to 25 percent, ranging from 10 to 25 percent'), [
      '25 percent: 25-25 %',
      '10 to 25 percent: 10-25 %',
    ]);
    assert.deepEqual(read('tens of thousands of boats and hundreds of millions of nets'), [
      'tens of thousands of boats: 20000-200000 boat',
      'hundreds of millions of nets: 200000000-2000000000 net',
    ]);
    assert.deepEqual(read('a wage of £10.50 an hour (about $15), and then $16'), [
      '£10.50: 10.5-10.5 £',
      '$16: 16-16 $',
    ]);
  });

  it('reads areas, volumes, speeds and temperatures, and pounds as money where they are', () => {
    assert.deepEqual(read('40 degrees Celsius, 104 degrees Fahrenheit, 104 degrees'), [
      '40 degrees Celsius: 40-40 degree celsius',
      '104 degrees Fahrenheit: 40-40 degree celsius',
      '104 degrees: 104-104 degree',
    ]);
    assert.deepEqual(read('20 square kilometers, 2 square feet, 3 cubic meters, 100 km per hour'), [
      '20 square kilometers: 20000000-20000000 square metre',
      '2 square feet: 0.18580608-0.18580608 square metre',
      '3 cubic meters: 3000-3000 litre',
      '100 km per hour: 100-100 kilometre per hour',
    ]);
    assert.deepEqual(read('5 million pounds, 5 million pounds of flour, £5 million, C$5 million'), [
      '5 million pounds: 5000000-5000000 £',
      '5 million pounds: 2268000-2268000 kilogram',
      '£5 million: 5000000-5000000 £',
      'C$5 million: 5000000-5000000 $c',
    ]);
  });

  it('gives measures in one unit each, and a figure that is converted in brackets once', () => {
    const metres = (text: string): unknown[] =>
      amountsIn(text, { start: 0, end: text.length }).map(({ start, end, unit, value }) => [
        text.slice(start, end),
        unit,
        Math.round(value * 100) / 100,
      ]);
    assert.deepEqual(metres('220 miles (354 km) from Harlund, under 30in of rain'), [
      ['220 miles', 'metre', 354_055.68],
      ['under 30in', 'metre', 0.76],
    ]);
    assert.deepEqual(metres('almost an hour, and two weeks later'), [
      ['almost an hour', 'day', 0.04],
      ['two weeks', 'day', 14],
    ]);
    assert.deepEqual(metres('a magnitude-5.1 tremor and one of magnitude 4.8'), [
      ['5.1', 'magnitude', 5.1],
      ['4.8', 'magnitude', 4.8],
    ]);
  });

  it('counts others beside somebody, and tells parts of a count from the whole', () => {
    const parts = (text: string): unknown[] =>
      amountsIn(text, { start: 0, end: text.length }).map(({ value, unit, isPart }) => [value, unit, isPart]);
    assert.deepEqual(parts('The blast hurt the keeper and injured four other people.'), [
      [4, 'injure', undefined],
    ]);
    assert.deepEqual(parts('Seven guards and two sailors were wounded.'), [
      [7, 'guard', true],
      [2, 'injure', true],
    ]);
    assert.deepEqual(parts('The storm killed eight people and injured 11 others.')[1], [
      11,
      'injure',
      undefined,
    ]);
  });

  it('answers any string with spans in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of amountsIn(text, { start: 0, end: text.length })) assert.ok(start < end);
      }),
    );
  });
});

describe('the calendar', () => {
  it('finds the day that a weekday or a date means from the day of publication', () => {
    const friday = dayOfDate('2019-03-15') ?? 0;
    const days = (text: string): (number | undefined)[] =>
      momentsIn(text, { start: 0, end: text.length }, friday).map(({ day }) => day && day - friday);
    assert.deepEqual(days('It burned on Thursday.'), [-1]);
    assert.deepEqual(days('It will open on Thursday.'), [6]);
    assert.deepEqual(days('It burned on March 14 and 13 March 2019, not Feb. 29, 2019.'), [-1, -2]);
    assert.deepEqual(days('It burned on December 30.'), [-75]);
    assert.deepEqual(days('It burned after Super Tuesday, before Ash Wednesday and on Monday.'), [-4]);
  });

  it('compares days across articles, and takes days far apart for other events', () => {
    const moment = (text: string, published?: string): Moment => {
      const [first] = momentsIn(text, { start: 0, end: text.length }, dayOfDate(published));
      assert.ok(first);
      return first;
    };
    const told = moment('on Thursday', '2019-03-15');
    assert.equal(compareMoments(told, moment('on March 14', '2019-03-16')), 'equal');
    assert.equal(compareMoments(told, moment('on March 13', '2019-03-16')), 'apart');
    assert.equal(compareMoments(told, moment('on January 9', '2019-03-16')), 'unrelated');
    assert.equal(weekdayOf(dayOfDate('1970-01-01') ?? -1), 4);
  });
});

describe('stretches of days', () => {
  it('are found by name and by their distance from the day of publication', () => {
    const wednesday = dayOfDate('2019-03-13') ?? 0;
    const days = (text: string): unknown[] =>
      momentsIn(text, { start: 0, end: text.length }, wednesday).map((moment) =>
        moment.days?.map((day) => day - wednesday),
      );
    assert.deepEqual(days('It burned last week.'), [[-9, -3]]);
    assert.deepEqual(days('It burned over the weekend.'), [[-5, -3]]);
    assert.deepEqual(days('It opens next month.'), [[19, 48]]);
    assert.deepEqual(days('It burned in February.'), [[-40, -13]]);
    assert.deepEqual(days('It burned two weeks ago.'), [[-17, -10]]);
    assert.deepEqual(days('It was built in 1911.').length, 1);
  });

  it('hold the days in them and contradict no others', () => {
    const first = (text: string): Moment => {
      const [moment] = momentsIn(text, { start: 0, end: text.length }, dayOfDate('2019-03-13'));
      assert.ok(moment);
      return moment;
    };
    assert.equal(compareMoments(first('last week'), first('on March 6')), 'near');
    assert.equal(compareMoments(first('on March 6'), first('last week')), 'near');
    assert.equal(compareMoments(first('last week'), first('on March 12')), 'unrelated');
    assert.equal(compareMoments(first('in February'), first('last month')), 'equal');
  });
});

describe('canBothBe', () => {
  const can = (here: string, there: string): boolean => {
    const [a, b] = [here, there].map((text) => amountsIn(text, { start: 0, end: text.length })[0]);
    assert.ok(a && b);
    assert.equal(canBothBe(a, b), canBothBe(b, a));
    return canBothBe(a, b);
  };

  it('is true of bounds that meet, of rounding and of other units', () => {
    assert.ok(can('nearly 5,000 boats', 'over 5,000 boats'));
    assert.ok(can('48,700 boats', '50,000 boats'));
    assert.ok(can('189 days', 'six months'));
    assert.ok(can('at least 22 boats', 'at least 29 boats'));
    assert.ok(can('fewer than 100 boats', '80 boats'));
    assert.ok(can('under $10 million', '$8 million'));
  });

  it('is false of two flat figures', () => {
    assert.ok(!can('240 miles', '250 miles'));
    assert.ok(!can('22 boats', 'at least 29 boats'));
    assert.ok(!can('11 boats', '12 boats'));
    assert.ok(!can('fewer than 100 boats', 'more than 100 boats'));
    assert.ok(!can('fewer than 100 boats', '150 boats'));
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
