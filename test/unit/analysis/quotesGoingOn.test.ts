import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

describe('words behind which the sentence goes on', () => {
  const before = '{person|Bo Vale} said the pier was late.\n\n';

  it('are not surely of who spoke before', () => {
    const { quotes } = assertQuotes(
      `${before}{direct=Bo Vale|“Nobody ever asked us about it,”} a woman could be heard.`,
    );
    assert.ok((quotes.at(-1)?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('are not surely of whom the sentence before reports, but for words that only go on with them', () => {
    const after = (rest: string): number => {
      const { quotes } = assertQuotes(
        `{direct=Bo Vale|“The pier is late,”} {person|Bo Vale} said. {direct=Bo Vale|“Nobody ever asked us about it,”} ${rest}`,
      );
      return quotes.at(-1)?.attribution?.confidence ?? 0;
    };
    assert.ok(after('a woman could be heard.') < minimumConfidence);
    for (const rest of ['adding to the noise.', 'which is false.', 'something of a surprise to them.'])
      assert.ok(after(rest) >= minimumConfidence, rest);
  });
});

describe('who spoke a fragment right behind it', () => {
  it('goes on, though somebody else is told of before', () => {
    assertQuotes(
      '{person|Bakers} praised it — {partial=Bakers|“Great!”} {direct=Bakers|“Wow!”} The pier, they said, is the answer to the question of the town: {partial=Bo Vale|“Never mind!”} said {person|Bo Vale}, a clerk. {direct=Bo Vale|“The fears have been much overstated.”}',
      ['direct'],
    );
  });
});

describe('labels within a line', () => {
  it('belong to the words right behind them', () => {
    assertQuotes(
      'It went on and on. {person=Bo Vale|Vale}: {direct=Bo Vale|“I was going to leave. It was not —”} {person=Ada Brook|Brook}: {direct=Ada Brook|“You had made your choice before they came.”}\n\n{person|Bo Vale} and {person|Ada Brook} left.',
    );
  });
});

describe('who is asked to say something', () => {
  it('does not go on', () => {
    const { quotes } = assertQuotes(
      'He was going to make a promise, and asked {person|Bo Vale} to tell the porter to leave. {direct|“From now on I will only drink what you agree to.”}',
      ['direct'],
    );
    assert.notEqual(quotes.at(-1)?.attribution?.name, 'Bo Vale');
  });
});
