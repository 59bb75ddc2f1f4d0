import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes, quotesOf } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

const between = [
  'Advertisement',
  'Read more: Ivo Brandt says the harbour is dead',
  'Ivo Brandt @ivobrandt · Nov 3\nThe harbour is dead.',
  'The harbour is dead. pic.twitter.com/abc — Ivo Brandt (@ivobrandt) May 3, 2024',
  'The harbour is dead.\n\n— Ivo Brandt (@ivobrandt) May 3, 2024',
];

describe('what stands between the paragraphs of a story', () => {
  it('takes the turn from nobody who speaks before and behind it', () => {
    for (const other of [...between, '“The harbour is dead” — Ivo Brandt (@ivobrandt) May 3, 2024']) {
      const text = `Mara Orlova spoke on Monday. “We will not sell the harbour,” she said.\n\n${other}\n\n“It is ours and it stays ours.”`;
      const said = quotesOf(text).quotes.at(-1)?.attribution?.mention;
      assert.equal(text.slice(said?.start, said?.end), 'she', other);
    }
  });

  it('parts nobody from the words that a colon leads to', () => {
    for (const other of between) {
      const text = `Mara Orlova told reporters:\n\n${other}\n\n“We will not sell the harbour to them.”`;
      const said = quotesOf(text).quotes.at(-1)?.attribution;
      assert.equal(said?.name, 'Mara Orlova', other);
      assert.ok(said.confidence >= minimumConfidence);
    }
  });

  it('parts no words from the line that looks back at them', () => {
    assertQuotes('{direct=Mara Orlova|“Nobody was hurt.”}\n\nAdvertisement\n\nSo says {person|Mara Orlova}.');
  });
});
