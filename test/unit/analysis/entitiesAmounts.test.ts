import assert from 'node:assert/strict';
import { amountsOf } from '../../../src/analysis/entities/amounts';
import { expectAmounts, read } from './namesSupport';

// All sentences here are invented.
describe('amountsOf', () => {
  it('gives a quantity with its bound and what it counts', () => {
    expectAmounts(
      'There are {quantity|nearly 5,000 U.S. troops} there, and {quantity|over 5,000} came, {quantity|around 300}.',
    );
    expectAmounts(
      'It moved {quantity|a few hundred troops} and {quantity|at least 12 large kites} on {date|Monday}.',
    );
    expectAmounts('{quantity|Hundreds of protesters} came, {quantity|14 people} left.');
    expectAmounts('They sent {quantity|between 5,000 and 6,000 soldiers}.');
    expectAmounts(
      'It sold {quantity|upward of 30 kites}, {quantity|greater than 40} and {quantity|well over 50}.',
    );
  });

  it('leaves out what is no amount', () => {
    expectAmounts('It had second- and third-order effects on the 82nd Kite Division.');
    expectAmounts('IE 11 is not supported. One of them flew a Boeing 737.');
    expectAmounts('It fights Covid-19 in the {date|coming winter} day by day.');
  });

  it('leaves out what only numbers a heading, a part or a round', () => {
    expectAmounts('Article two, on ferries, passed by {quantity|229 to 198}. They voted on article three.');
    expectAmounts('It stands in chapter five of the book, and in Volume Two. Step two: wait.');
    expectAmounts(
      'In the attack {quantity|two} died. On {date|Friday} {quantity|two} died. In prison {quantity|two} died.',
    );
    expectAmounts('The police arrested {quantity|two}, after firing {quantity|two} of them.');
  });

  it('leaves out a number that is part of an adjective, not one that measures', () => {
    expectAmounts(
      'A three-legged cat in a one-sided match met a two-faced, 12-sided kite and four-eyed men.',
    );
    expectAmounts(
      'A {duration|five-year} plan, a {quantity|12-page letter}, a {duration|two-hour} walk, a {quantity|two-bed house}, {quantity|twenty-one kites}, a {quantity|275}-sworn-member lead.',
    );
  });

  it('leaves out what counts the items of a list', () => {
    expectAmounts(
      '1. They left.\n2) {quantity|12 ferries} left.\n{quantity|3 ferries} stayed.\n3. They left.',
    );
  });

  it('knows money, shares, ages, years', () => {
    expectAmounts(
      'It cost {money|about $2.5 million}, {money|€3m} or {money|$5bn}: {percent|45 percent} more.',
    );
    expectAmounts('A {duration|30-year-old} came in {date|2022}, for {duration|10 years}.');
    expectAmounts('It closed {date|Monday night} at {time|5 p.m.}, {date|two years ago}.');
  });

  it('gives nothing in what it is told to ignore', () => {
    expectAmounts('5,000 people\nThere were {quantity|300 people}.', [{ start: 0, end: 12 }]);
  });

  it('takes sums and shares in long and short forms for one, and no other amounts', () => {
    const { article, tokenized, names } = read(
      'They asked for $5.7 billion, then $5.7bn, then $5bn. It grew by 45 percent, or 45%. ' +
        'The wall is 5m high. It cost €5m, not €5 million.',
    );
    const told = amountsOf(article, tokenized, names).map(
      ({ name, mentions }) => `${name}: ${mentions.length}`,
    );
    assert.deepEqual(told, ['$5.7 billion: 2', '$5bn: 1', '45 percent: 2', '5m: 1', '€5m: 2']);
  });
});
