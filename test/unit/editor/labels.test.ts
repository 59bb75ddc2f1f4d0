import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  articleLabel,
  articleLabels,
  capitalized,
  fileName,
  readableDate,
  readableDay,
  type Labelled,
} from '../../../src/editor/words/labels';

describe('what articles are called', () => {
  it('is outlet and date where both are known', () => {
    assert.equal(
      articleLabel('file:///a/b.txt', { outlet: 'Morning Herald', published: '2031-03-02' }),
      'Morning Herald, 2 Mar 2031',
    );
  });

  it('is the file name otherwise, after the outlet or before the date', () => {
    assert.equal(articleLabel('file:///a/b%20c.txt'), 'b c.txt');
    assert.equal(articleLabel('file:///a/b.txt', { outlet: 'Morning Herald' }), 'Morning Herald, b.txt');
    assert.equal(articleLabel('file:///a/b.txt', { published: '2031-03-02' }), 'b.txt, 2 Mar 2031');
    assert.equal(articleLabel('file:///a/b.txt', { outlet: 'H', published: 'soon' }), 'H, b.txt');
    assert.equal(
      articleLabel('file:///a/2031-03-02-b.txt', { published: '2031-03-02T08:00:00Z' }),
      '2031-03-02-b.txt',
    );
  });

  it('tells files, and where they are called alike folders, in a list where it would be the same', () => {
    const labelled = (
      ...articles: readonly (readonly [string, Partial<Labelled['provenance']>])[]
    ): string[] => {
      const labelOf = articleLabels(articles.map(([article, provenance]) => ({ article, provenance })));
      return articles.map(([article]) => labelOf(article));
    };
    const herald = { outlet: 'Herald', published: '2031-03-02' };
    assert.deepEqual(
      labelled(
        ['file:///a/b.txt', herald],
        ['file:///a/c.txt', herald],
        ['file:///a/d.txt', { outlet: 'Post' }],
      ),
      ['b.txt, Herald, 2 Mar 2031', 'c.txt, Herald, 2 Mar 2031', 'Post, d.txt'],
    );
    assert.deepEqual(labelled(['file:///a/b.txt', herald], ['file:///a%20c/b.txt', herald]), [
      'a/b.txt, Herald, 2 Mar 2031',
      'a c/b.txt, Herald, 2 Mar 2031',
    ]);
    assert.deepEqual(labelled(['file:///a/b.txt', {}], ['file:///c/b.txt', {}]), ['a/b.txt', 'c/b.txt']);
    assert.deepEqual(labelled(['file:///a/b.txt', herald], ['file:///a/b.txt', herald]), [
      'Herald, 2 Mar 2031',
      'Herald, 2 Mar 2031',
    ]);
    const dated = '2031-03-02.txt';
    assert.deepEqual(labelled([`file:///a/${dated}`, herald], [`file:///c/${dated}`, herald]), [
      `a/${dated}, Herald`,
      `c/${dated}, Herald`,
    ]);
    assert.equal(articleLabels([])('file:///a/b.txt'), 'b.txt');
  });

  it('is never empty for an id that is not', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (id) => assert.notEqual(articleLabel(id), '')),
    );
    assert.equal(fileName('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(fileName('file:///a/100%.txt'), '100%.txt');
  });

  it('begins a head with a capital, whatever its first letter', () => {
    assert.equal(capitalized('part of it'), 'Part of it');
    assert.equal(capitalized('élan'), 'Élan');
    assert.equal(capitalized('𐐨x'), '𐐀x');
    assert.equal(capitalized(''), '');
  });

  it('makes what writes dates once for all articles of a list', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    class Counted extends DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
        super(...given);
        made++;
      }
    }
    Object.assign(Intl, { DateTimeFormat: Counted });
    try {
      const labels = Array.from({ length: 1000 }, (_, i) =>
        articleLabel('file:///a/b.txt', { outlet: 'H', published: `20${10 + (i % 20)}-03-02` }, 'nn-NO'),
      );
      assert.equal(new Set(labels).size, 20);
      assert.equal(made, 1);
    } finally {
      Object.assign(Intl, { DateTimeFormat });
    }
  });

  it('reads dates without a time zone shifting them', () => {
    assert.equal(readableDate('2031-01-01'), '1 Jan 2031');
    for (const none of ['not a date', '5', 'hello 7', '']) assert.equal(readableDate(none), undefined);
  });

  it('tells the day at which something was done by the clock of who reads it', () => {
    const { TZ } = process.env;
    try {
      process.env.TZ = 'America/New_York';
      assert.equal(readableDay('2031-03-03T01:30:00.000Z', 'nb'), '2. mars 2031');
      assert.equal(readableDate('2031-03-03T01:30:00.000Z', 'nb'), '3. mars 2031');
      assert.equal(readableDay('2031-03-03', 'nb'), '3. mars 2031'); // no time, and so no other day anywhere
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});
