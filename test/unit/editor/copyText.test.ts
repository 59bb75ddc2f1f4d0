import assert from 'node:assert/strict';
import type { Quote } from '../../../src/analysis/model';
import { copyText } from '../../../src/editor/find/copyText';
import { l10n, viewOf } from '../../support/cards';

const text = '“It leaks,” Orla Venn, an engineer, said.';
const quote: Quote = {
  start: 0,
  end: 11,
  kind: 'direct',
  quoted: [{ start: 1, end: 10 }],
  attribution: {
    mention: { start: 12, end: 21 },
    name: 'Orla Venn',
    role: { start: 23, end: 34, text: 'an engineer' },
    rule: 'after',
    confidence: 0.9,
  },
};
const copied = (changed: Partial<Quote> = {}, minimumConfidence = 0.5): string =>
  copyText({
    text,
    view: viewOf({}),
    quote: { ...quote, ...changed },
    source: 'Morning Herald, 2 Mar 2031',
    minimumConfidence,
    l10n,
  });

describe('a quote with its attribution, to copy', () => {
  it('has its words in marks, speaker, role and source', () => {
    assert.equal(copied(), '“It leaks,” — Orla Venn, an engineer (Morning Herald, 2 Mar 2031)');
  });

  it('has a title before the name, and a party after it', () => {
    const roles = ['Navy Gen.', 'D-Mass.', 'an engineer'].map((role) => ({ start: 23, end: 34, text: role }));
    const entities = [{ kind: 'person', name: 'Orla Venn', key: 'orla venn', roles, mentions: [] }] as const;
    const words = copyText({
      text,
      view: viewOf({ entities }),
      quote: { ...quote, attribution: { ...quote.attribution!, entity: 0 } },
      source: 'Morning Herald',
      minimumConfidence: 0.5,
      l10n,
    });
    assert.equal(words, '“It leaks,” — Navy Gen. Orla Venn, an engineer, D-Mass. (Morning Herald)');
  });

  it('names no speaker who is not certain', () => {
    assert.equal(copied({}, 0.95), '“It leaks,” — speaker not certain (Morning Herald, 2 Mar 2031)');
  });

  it('says of whom nobody knows no more than that', () => {
    const unknown: Quote = { start: 0, end: 11, kind: 'direct', quoted: quote.quoted };
    const words = copyText({
      text,
      view: viewOf({}),
      quote: unknown,
      source: 'Morning Herald',
      minimumConfidence: 0.5,
      l10n,
    });
    assert.equal(words, '“It leaks,” — speaker unknown (Morning Herald)');
  });

  it('puts no marks around what the article gives without', () => {
    assert.equal(
      copied({ kind: 'indirect', quoted: [], start: 1, end: 9 }),
      'It leaks — Orla Venn, an engineer, as reported (Morning Herald, 2 Mar 2031)',
    );
  });

  it('leaves out what the page put between its words', () => {
    const inserted = 'LINKS MORE ';
    const words = copyText({
      text: text.replace('leaks', `${inserted}leaks`),
      view: viewOf({ inserts: [{ start: 4, end: 4 + inserted.length, kind: 'links' }] }),
      quote: { ...quote, quoted: [{ start: 1, end: 10 + inserted.length }] },
      source: 'Morning Herald',
      minimumConfidence: 0.5,
      l10n,
    });
    assert.equal(words, '“It leaks,” — Orla Venn, an engineer (Morning Herald)');
  });
});
