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
    assert.deepEqual(told('He stayed for about five hours.', 'She expects a visit of at least five hours.'), [
      'compatible about five hours | at least five hours',
    ]);
  });

  it('are not where they are small, shares, vague, farther apart, or of two days', () => {
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
});
