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
