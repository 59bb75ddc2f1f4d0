import assert from 'node:assert/strict';
import type { Corpus } from '../../../src/corpus/corpus';
import { corpusOf } from './markedArticle';

// All invented.
const quote =
  '{direct=Ana Brandt|“We shall rebuild the lighthouse before the autumn storms,”} Ana Brandt said.';
const copy = `The old tower at Harlund lost its lantern in a gale that kept every boat of the valley in port for nine days.

${quote}

The council will vote on the money in the second week of next month, an official of the harbour office added.`;

const accounts = (corpus: Corpus, id: string): string[] =>
  corpus
    .matchesOf(id)
    .map(({ article, account, dependence }) => `${article} ${account} ${dependence?.kind ?? 'independent'}`)
    .sort();

describe('accounts of articles that carry one quote', () => {
  const own = `Fishermen cheered on Monday. ${quote} Nobody knew what it would cost.`;
  const corpus = corpusOf(`${copy}\n\nBy our reporter in Orrin.`, copy, own, `Sailors doubt it. ${quote}`);

  it('are one where an article copies the other, and say so', () => {
    assert.deepEqual(accounts(corpus, 'a0'), ['a1 0 copied', 'a2 2 independent', 'a3 3 independent']);
    assert.deepEqual(accounts(corpus, 'a2'), ['a0 1 independent', 'a1 1 independent', 'a3 3 independent']);
  });

  it('are one where both credit the same agency', () => {
    const both = corpusOf(
      `HARLUND (Reuters) - The gale is over. ${quote}`,
      `${own}\n\nReuters contributed to this report.`,
    );
    assert.deepEqual(both.matchesOf('a0')[0]?.dependence, { kind: 'agency', name: 'Reuters' });
  });

  it('are one where both credit the same agency in any of the ways that pages do', () => {
    const agencyOf = (before: string, after = ''): unknown =>
      corpusOf(`${before}The gale is over. ${quote}${after}`, `${before}${own}${after}`).matchesOf('a0')[0]
        ?.dependence;
    const found = (name: string): unknown => ({ kind: 'agency', name });
    assert.deepEqual(agencyOf('HARLUND, March 4 (REUTERS) - '), found('Reuters'));
    assert.deepEqual(agencyOf('HARLUND (AP) '), found('Associated Press'));
    assert.deepEqual(agencyOf('HARLUND, March 4 (PTI) '), found('PTI'));
    assert.deepEqual(agencyOf('', '\n\n© 2025 AFP'), found('AFP'));
    assert.deepEqual(agencyOf('', '\n\nWith wires from AFP'), found('AFP'));
    assert.deepEqual(
      agencyOf('', '\n\n{furniture|Reporting by Jonas Weld; Editing by Tor Holm}'),
      found('Reuters'),
    );
    assert.deepEqual(
      agencyOf('', '\n\n{furniture|AP writer Tor Holm contributed to this report.}'),
      found('Associated Press'),
    );
    assert.equal(agencyOf('', '\n\nHarbour (AP) of Orrin.'), undefined);
  });

  it('are not one by what their pages add to both', () => {
    const notice =
      '{furniture|Sign up for our free letter and get the best stories of Harlund and the whole valley in your inbox every morning at seven}';
    const both = corpusOf(`${own}\n\n${notice}`, `Sailors doubt it. ${quote}\n\n${notice}`);
    assert.equal(both.matchesOf('a0')[0]?.dependence, undefined);
  });

  it('are one for all copies, however many there are', () => {
    const copies = Array.from({ length: 32 }, (_, i) => `${copy}\n\nNumber ${i}.`);
    const all = corpusOf(own, ...copies);
    assert.deepEqual(new Set(all.matchesOf('a9').map(({ account }) => account)).size, 2);
    assert.deepEqual(new Set(all.matchesOf('a0').map(({ account }) => account)).size, 1);
  });

  it('say of each match whether it is independent', () => {
    const [first] = corpus.allQuoteMatches();
    assert.equal(first?.dependence?.kind, 'copied');
  });
});
