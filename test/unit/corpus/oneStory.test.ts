import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

// All invented.
const names =
  '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}.';

/** The figures that two accounts of one story, or of two days, give otherwise. */
function told(here: string, there: string, publishedThere = '2031-05-04'): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, `${names}\n\n${text}`);
    corpus.put(article, { ...analysis, provenance: { published: i === 0 ? '2031-05-04' : publishedThere } });
  });
  return [...corpus.allDiscrepancies()].map(
    ({ verdict, here, there }) => `${verdict} ${here.text} | ${there.text}`,
  );
}

describe('figures in two accounts of one story', () => {
  it('are one where they are nearly the same number, whatever words stand around them', () => {
    assert.deepEqual(
      told('Repairs swallowed $50,000 last spring.', 'The bill for both lanterns came to $50,187.'),
      ['compatible $50,000 | $50,187'],
    );
    assert.deepEqual(
      told('Her camp had 1,812 pledged delegates.', 'Brandt now holds 1,809 delegates of the valley.'),
      ['conflicting 1,812 pledged delegates | 1,809 delegates'],
    );
    assert.deepEqual(told('He stayed for about five hours.', 'She wants to stay at least five hours.'), [
      'compatible about five hours | at least five hours',
    ]);
  });

  it('are not where they are small, shares, vague, farther apart, or of two days', () => {
    assert.deepEqual(told('He stayed for about five hours.', 'The ferry needs at least five hours.'), []);
    assert.deepEqual(told('He owned about three boats.', 'The gale sank at least three boats.'), []);
    assert.deepEqual(told('He fed at least a hundred people.', 'The raft saved close to 100 people.'), []);
    assert.deepEqual(told('Fares rose by about 25%.', 'Only a quarter of pupils came.'), []);
    assert.deepEqual(told('The strike went on for eight days.', 'She spent several days abroad.'), []);
    assert.deepEqual(told('Repairs swallowed $50,000.', 'The lanterns came to $56,000.'), []);
    assert.deepEqual(
      told('Repairs swallowed $50,000 last spring.', 'The lanterns came to $50,187.', '2031-05-06'),
      [],
    );
  });

  it('are not where each tells of somebody else, but for those who say so', () => {
    const here = 'She now has 1,812 pledged delegates.';
    assert.deepEqual(
      told('{person=Mo Hall|Hall} has 1,812 delegates.', '{person=Ana Brandt|Brandt} has 1,809 delegates.'),
      [],
    );
    assert.deepEqual(told(here, '{person=Ana Brandt|Brandt} has 1,809 delegates.'), [
      'conflicting 1,812 pledged delegates | 1,809 delegates',
    ]);
    const say = (who: string, count: string): string =>
      `{indirect=${who}|The camp has ${count} delegates}, {person=${who}|${who}} said.`;
    assert.deepEqual(told(say('Mo Hall', '1,812'), say('Eva Orlov', '1,809')), [
      'conflicting 1,812 delegates | 1,809 delegates',
    ]);
  });

  it('are one where the clauses are the same but for a number', () => {
    const here = 'But farmers would only get an offsetting orchard credit of $1500.';
    assert.deepEqual(told(here, 'But farmers would only get an offsetting orchard credit of $2500.'), [
      'conflicting $1500 | $2500',
    ]);
    assert.deepEqual(told(here, 'But sailors would only see a yearly harbour credit of $2500.'), []);
  });

  it('are two sides of one threshold where a sum is told from above and from below', () => {
    const here = 'The fee on incomes over $250,000 will rise.';
    assert.deepEqual(told(here, 'The fee on incomes below $250,000 will rise.'), []);
    assert.deepEqual(told(here, 'The fee on incomes around $250,000 will rise.'), [
      'compatible over $250,000 | around $250,000',
    ]);
  });

  it('are one where the same other number stands beside both', () => {
    const here = 'The blaze killed 12 people and injured dozens of others.';
    assert.deepEqual(told(here, 'Those flames killed 12 sailors, wounding 58 others.'), [
      'compatible dozens of others | 58 others',
    ]);
    const jobs = 'Employers there added 196,000 jobs, up from just ';
    assert.deepEqual(
      told(`${jobs}20,000.`, 'It was 196,000 new jobs in all, up from 33,000 the month before.'),
      ['conflicting 20,000 | 33,000'],
    );
    assert.deepEqual(told(`${jobs}20,000.`, 'It was 185,000 new jobs in all, up from 33,000.'), []);
  });

  it('are one where a story counts but one sort of thing, be it in another number', () => {
    assert.deepEqual(
      told('Guards stood ready in 23 states on Tuesday.', 'Mayors asked for guards in 29 states.'),
      ['conflicting 23 states | 29 states'],
    );
    assert.deepEqual(
      told('Hundreds of rockets rained down on Orrin.', 'Some 1,500 rockets hit Orrin and the valley.'),
      ['conflicting Hundreds of rockets | Some 1,500 rockets'],
    );
    assert.deepEqual(
      told('Guards stood ready in 23 states, as once in 2012.', 'They asked for guards in 29 states.'),
      ['conflicting 23 states | 29 states'],
    );
    assert.deepEqual(
      told('Guards stood ready in 23 states in March.', 'They asked for guards in 29 states.'),
      [],
    );
    assert.deepEqual(told('Guards stood ready in 23 states.', 'Ferries run in 29 states.'), []);
    assert.deepEqual(told('Harbour firms added 168,000 jobs.', 'Firms of all sorts added 135,000 jobs.'), []);
  });

  it('are one where the same befell many people', () => {
    const here = 'More than 3,000 people have been rescued from the flood.';
    assert.deepEqual(told(here, 'The guards said that they rescued more than 2,000 people in boats.'), [
      'compatible More than 3,000 people | more than 2,000 people',
    ]);
    assert.deepEqual(told(here, 'In the flood more than 2,000 people prayed.'), []);
  });

  it('are one where accounts call the same many people otherwise', () => {
    const here = 'More than 500 federal agents were involved in the search.';
    assert.deepEqual(told(here, 'The search went on with 500 officials.'), [
      'compatible More than 500 federal agents | 500 officials',
    ]);
    assert.deepEqual(told(here, 'The search went on with 450 officials.'), []);
    assert.deepEqual(told(here, 'The search drew 500 protesters.'), []);
  });

  it('are one where both are told in minutes, and near', () => {
    const here = 'They quarrelled for 18 minutes about the harbour.';
    assert.deepEqual(told(here, 'It was an extraordinary 15-minute quarrel about the harbour.'), [
      'conflicting 18 minutes | 15-minute',
    ]);
    assert.deepEqual(told(here, 'After 40 minutes nobody quarrelled about the harbour.'), []);
  });

  it('are not one of time where nothing but a name is in common', () => {
    const here =
      'In just over six months Orrin has seen four mayors, two dock strikes and the sad end of its only ferry.';
    assert.deepEqual(
      told(
        here,
        'Theft fell in Orrin and around the harbour market in the first six months, as smiths sold more locks.',
      ),
      [],
    );
    assert.deepEqual(
      told(
        here,
        'It has had as many mayors in six months as ever ruled the harbour market and its smiths before.',
      ),
      ['compatible just over six months | six months'],
    );
  });

  it('are of one large sum where one account alone gives the year', () => {
    assert.deepEqual(
      told('It spent more than $4 million on a conference in 2029.', 'A lavish $4.1 million conference.'),
      ['compatible more than $4 million | $4.1 million'],
    );
  });

  it('are denied only by words near them', () => {
    assert.deepEqual(
      told(
        'Another $1.9 billion comes from the reserve fund.',
        'An additional $2 billion from the reserve fund of the valley, which is not tapped before autumn.',
      ),
      ['compatible $1.9 billion | $2 billion'],
    );
  });

  it('are one where both are ranges that begin or end alike', () => {
    const here = 'He spoke of 100,000 to 240,000 deaths.';
    assert.deepEqual(told(here, 'It could be 100,000 to 200,000 fatalities.'), [
      'compatible 100,000 to 240,000 deaths | 100,000 to 200,000 fatalities',
    ]);
    assert.deepEqual(told(here, 'It could be 110,000 to 200,000 fatalities.'), []);
  });

  it('are one where near sums are to pay one thing', () => {
    const here = 'He asked again for $5 billion for a wall.';
    assert.deepEqual(told(here, 'The bill sets $5.7 billion aside.'), []);
    assert.deepEqual(told(here, 'The bill gives $5.7 billion for the harbour wall.'), [
      'conflicting $5 billion | $5.7 billion',
    ]);
    assert.deepEqual(told(here, 'The bill gives $9 billion for the harbour wall.'), []);
  });

  it('are one where they measure one thing', () => {
    const here = 'Brandt spoke at the end of her two-day visit to Orrin.';
    assert.deepEqual(told(here, 'It was the last day of a three-day state visit to Orrin, not a holiday.'), [
      'conflicting two-day | three-day',
    ]);
    assert.deepEqual(told(here, 'It was the last day of a three-day strike in Orrin.'), []);
    assert.deepEqual(told(here, 'It was three days before her visit to Orrin.'), []);
  });

  it('are one where large sums are near and something tells of one thing', () => {
    const here =
      'He asked again for $5 billion for the great harbour wall and for additional money for guards.';
    assert.deepEqual(told(here, 'He wants $5.7 billion set aside for a wall.'), [
      'conflicting $5 billion | $5.7 billion',
    ]);
    assert.deepEqual(told(here, 'The bill sets $5.7 billion aside for schools.'), []);
  });

  it('are days of one event where it stands beside both', () => {
    assert.deepEqual(
      told(
        'The old keeper died May 1 of lung fever.',
        'A mass was read for the keeper, who died this week of lung fever.',
      ),
      ['compatible May 1 | this week'],
    );
    assert.deepEqual(
      told(
        'The old keeper died May 1 of lung fever.',
        'The keeper died of lung fever and a mass was read in Orrin this week.',
      ),
      [],
    );
  });

  it('are not where the one is of time that is left', () => {
    const left = 'With three years left, the mayor looks tired and speaks of another career.';
    assert.deepEqual(told(left, 'Her office, as the mayor knows, was shut for about three years.'), []);
    assert.deepEqual(told(left, 'The mayor has about three years left in which to mend roads.'), [
      'compatible three years | about three years',
    ]);
  });

  it('are one where a distance is told from a place and without it', () => {
    assert.deepEqual(
      told('They caught him about 245 miles from there.', 'He drove about 250 miles before the arrest.'),
      ['compatible about 245 miles | about 250 miles'],
    );
  });

  it('are not shares that are near by chance', () => {
    const here = 'Of the sailors 47 percent were for {person=Mo Hall|Hall}.';
    assert.deepEqual(
      told(here, 'Among farmers {person=Mo Hall|Hall} led {person=Eva Orlov|Orlov} with 49 percent.'),
      [],
    );
    assert.deepEqual(told(here, 'Of all the sailors 49 percent were for {person=Mo Hall|Hall}.'), [
      'conflicting 47 percent | 49 percent',
    ]);
  });

  it('are not where each is of somebody else, be it said in a pronoun', () => {
    const here = '{person=Mo Hall|Hall} would need to win 67 percent of the remaining parishes.';
    const need = ' needs to win more than 60 percent of the remaining parishes.';
    assert.deepEqual(told(here, `{person=Ana Brandt|She}${need}`), []);
    assert.deepEqual(told(here, `{person=Mo Hall|He}${need}`), [
      'compatible 67 percent | more than 60 percent',
    ]);
  });

  it('are not where each sum is said to be something else', () => {
    const here =
      'The mayor offers {person=Mo Hall|Hall} $1.22 billion in spending reductions for the harbour.';
    const offers = 'The mayor offers {person=Mo Hall|Hall}';
    assert.deepEqual(told(here, `${offers} revenue increases of about $1.3 billion for the harbour.`), []);
    assert.deepEqual(told(here, `${offers} spending reductions of about $1.3 billion for the harbour.`), [
      'compatible $1.22 billion | about $1.3 billion',
    ]);
    assert.deepEqual(
      told(here, `${offers} $1.3 billion in Orrin for the harbour.`),
      ['compatible $1.22 billion | $1.3 billion'].map((line) => line.replace('compatible', 'conflicting')),
    );
  });

  it('are not of two of several, nor of what opens and what closes', () => {
    const sold = (which: string, many: string): string =>
      `The ferry at the valley pier sold ${many} tickets in the ${which} quarter.`;
    assert.deepEqual(told(sold('first', '5,200'), sold('second', '4,100')), []);
    assert.deepEqual(told(sold('first', '5,200'), sold('first', '4,100')), [
      'conflicting 5,200 tickets | 4,100 tickets',
    ]);
    const cars = (which: string, many: string): string =>
      `The plant in the valley built ${many} lorries ${which} year.`;
    assert.deepEqual(told(cars('this', '52,000'), cars('last', '47,000')), []);
    const pier = (does: string, hour: string): string =>
      `The old customs pier of Harlund ${does} at ${hour} in Vardania.`;
    assert.deepEqual(told(pier('opens', '7 a.m.'), pier('closes', '8 p.m.')), []);
    assert.deepEqual(told(pier('opens', '7 a.m.'), pier('opens', '8 p.m.')), ['conflicting 7 a.m. | 8 p.m.']);
    const sum = (of: string, much: string): string =>
      `The ferry of the valley had ${of} of ${much} in the last quarter.`;
    assert.deepEqual(told(sum('revenue', '$5.2 million'), sum('profits', '$4.1 million')), []);
  });

  it('are one where they count people in the numbers of years', () => {
    assert.deepEqual(
      told('Nearly the whole valley came: 1500 people marched.', 'In the valley 1800 people marched.'),
      ['conflicting 1500 people | 1800 people'],
    );
  });

  it('are not a count and a lead', () => {
    const here = 'Brandt won 247 delegates of the valley.';
    assert.deepEqual(told(here, 'Brandt has a lead of 275 delegates in the valley.'), []);
    assert.deepEqual(told(here, 'Brandt has won 275 delegates in the valley.'), [
      'conflicting 247 delegates | 275 delegates',
    ]);
  });

  it('are not of two months', () => {
    const here = 'The valley added 80,000 jobs in March, just 3,000 more than in February.';
    assert.deepEqual(told(here, 'The valley added just 70,000 jobs in February.'), []);
    assert.deepEqual(told(here, 'The valley added just 70,000 jobs in March.'), [
      'conflicting 80,000 jobs | 70,000 jobs',
    ]);
  });
});

describe('two accounts that name few in common', () => {
  it('are of one story where their other words are alike', () => {
    const tell = (who: string, more: string): string =>
      `{person=${who}|${who}} sang at the lantern fair of {place=Harlund|Harlund} in {place=Orrin|Orrin}. ${more}`;
    const fair = 'Sailors, bakers and rope makers danced around the painted lanterns until the storm broke.';
    const names = [
      'Eva Orlov',
      'Bo Vale',
      'Ada Brook',
      'Mo Hall',
      'Ana Brandt',
      'Jo Field',
      'Al Stone',
      'Cy Reed',
    ];
    const crowd = (from: number): string =>
      names
        .slice(from, from + 4)
        .map((name) => `{person=${name}|${name}} came.`)
        .join(' ');
    const of = (here: string, there: string): string[] => {
      const corpus = new Corpus();
      [`${crowd(0)} ${here}`, `${crowd(4)} ${there}`].forEach((text, i) => {
        const { article, analysis } = readMarkedArticle(`a${i}`, text);
        corpus.put(article, { ...analysis, provenance: { published: '2031-05-04' } });
      });
      return [...corpus.allDiscrepancies()].map(({ here, there }) => `${here.text} | ${there.text}`);
    };
    const [here, there] = [tell('Eva Orlov', 'It cost $50,000.'), tell('Ana Brandt', 'The sum was $50,187.')];
    assert.deepEqual(of(`${here} ${fair}`, `${there} ${fair}`), ['$50,000 | $50,187']);
    const other = 'Nobody asked the treasurer whose bridge it was, nor did the council publish its letters.';
    assert.deepEqual(of(`${here} ${fair}`, `${there} ${other}`), []);
  });
});

describe('people in two accounts', () => {
  const blast = 'in the blast at the mill';

  it('are one figure of one group, or of people in general', () => {
    const here = `Two officers were injured ${blast}.`;
    assert.deepEqual(told(here, `Three students were injured ${blast}.`), []);
    assert.deepEqual(told(here, `Three people were injured ${blast}.`), [
      'conflicting Two officers | Three people',
    ]);
  });

  it('are of the time that the sentence before tells', () => {
    const here = `Five officers were killed ${blast}.`;
    assert.deepEqual(told(here, `On June 9, 2029, a boiler burst in Orrin. Four officers were killed.`), []);
    assert.deepEqual(told(here, `This week a boiler burst in Orrin. Four officers were killed.`), [
      'conflicting Five officers | Four officers',
    ]);
  });

  it('are of one event of two days only if something else tells so', () => {
    const here = `Five people were killed ${blast}.`;
    assert.deepEqual(told(here, 'Four of the people were killed.', '2031-05-06'), []);
    assert.deepEqual(told(here, 'Four people were killed at the mill.', '2031-05-06'), [
      'conflicting Five people | Four people',
    ]);
  });

  it('are no other fact where only a round number is the same', () => {
    const here = 'About 400,000 people marched.';
    assert.deepEqual(told(here, 'The letter was signed by 400,000 people.', '2031-05-06'), []);
    assert.deepEqual(told(here, 'The letter was signed by 412,000 people.', '2031-05-06'), []);
    assert.deepEqual(told(here, 'In all 400,000 people marched there.', '2031-05-06'), [
      'compatible About 400,000 people | 400,000 people',
    ]);
  });
});

describe('days in two accounts of one story', () => {
  const met = (day: string): string =>
    `{person=Ana Brandt|Brandt} and {person=Mo Hall|Hall} met at the old harbour office ${day}.`;

  it('are of two events where the one came after the other account', () => {
    assert.deepEqual(told(met('on Saturday'), met('on Monday'), '2031-05-05'), []);
    assert.deepEqual(told(met('on Saturday'), met('on Friday'), '2031-05-05'), [
      'conflicting Saturday | Friday',
    ]);
  });

  it('are of two events where they are many days apart', () => {
    assert.deepEqual(told(met('May 3'), met('April 27')), []);
    assert.deepEqual(told(met('May 3'), met('May 1')), ['conflicting May 3 | May 1']);
  });

  it('are of one event of the past where the one is told more exactly', () => {
    const test = (day: string): string => `The old boiler of the mill was tested ${day}.`;
    assert.deepEqual(told(test('in June 2027'), `Nobody has tested a boiler since June 30, 2027.`), [
      'compatible June 2027 | since June 30, 2027',
    ]);
    assert.deepEqual(told(test('in June 2027'), `Brandt was born on June 30, 2027.`), []);
    const grave =
      'The keeper and the two bakers lie in the old churchyard of the valley since the ferry sank in 2027.';
    assert.deepEqual(
      told(grave, 'Another keeper of the harbour painted lanterns and sang at the fair in June 2027.'),
      [],
    );
    assert.deepEqual(
      told(grave, 'When the ferry sank in June 2027 nobody at the fair of painted lanterns heard it.'),
      ['compatible in 2027 | June 2027'],
    );
  });

  it('are of one event where it is awaited as early as then', () => {
    const here = 'The plan could come as early as May 8, Brandt hopes.';
    assert.deepEqual(told(here, 'Her decree may be signed as soon as next week.'), [
      'compatible May 8 | next week',
    ]);
    assert.deepEqual(told(here, 'Her decree may be signed next week.'), []);
  });

  it('are told by a noun, not by who reports, after an article', () => {
    const here = '{person=Ana Brandt|Brandt} fired the harbour secretary {person=Mo Hall|Mo Hall} in a ';
    const there = '{person=Ana Brandt|Brandt} fired her harbour secretary {person=Mo Hall|Mo Hall} in April.';
    assert.deepEqual(told(`${here}tweet April 28.`, there), ['compatible April 28 | in April']);
  });

  it('are of one event beside both where half of what is told is the same', () => {
    const here = 'The smiths threatened over the weekend to shut the harbour market. Fish grew dear.';
    assert.deepEqual(
      told(here, 'A week ago it began: smiths threatened this week to shut down every market.'),
      ['compatible over the weekend | this week'],
    );
    assert.deepEqual(told(here, 'A week ago it began: bakers shut down every school this week.'), []);
  });

  it('agree on midnight, which is of two days', () => {
    const show = (day: string): string =>
      `{person=Mo Hall|Hall} was shot at the midnight show of the old harbour theatre ${day}.`;
    assert.deepEqual(told(show('on Friday'), show('on Thursday midnight')), []);
    assert.deepEqual(told(show('on Friday'), show('on Thursday night')), [
      'compatible Friday | Thursday night',
    ]);
  });

  it('say nothing in the year itself', () => {
    assert.deepEqual(told(met('on Saturday'), met('in 2031')), []);
    assert.deepEqual(told(met('on Saturday'), met('this month')), ['compatible Saturday | this month']);
  });

  it('are the day of one thing and the month that holds it, where both tell of it but once', () => {
    const rented = 'The keepers had rented a brass barge in April.';
    assert.deepEqual(told(rented, 'On April 28 somebody rented that brass barge.'), [
      'compatible in April | April 28',
    ]);
    assert.deepEqual(told(rented, 'On April 28 somebody painted the ferry.'), []);
    const barges = 'Brass barges rented cheaply. Brass barges, rented. '.repeat(3);
    assert.deepEqual(told(`${rented} ${barges}`, `On April 28 a brass barge was rented. ${barges}`), []);
    assert.deepEqual(
      told(
        rented,
        'On April 28 the ferry sailed without bread or coal, which a brass barge brought on May 2.',
      ),
      [],
    );
  });
});
