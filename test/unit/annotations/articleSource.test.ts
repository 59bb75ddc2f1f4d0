import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIsoDate, readArticleSource, writeArticleSource } from '../../../src/annotations/articleSource';
import { readSidecar, writeSidecar, writeSource } from '../../../src/annotations/sidecar';
import type { JsonObject } from '../../../src/annotations/json';

const stamp = { id: 'urn:uuid:1', now: '2031-03-04T05:06:07.000Z' };
const source = {
  outlet: 'The Harlund Courier',
  author: 'Ana Brandt',
  published: '2031-03-02',
  url: 'https://courier.example/mill',
};

function contentOf(written: { json: string } | { problem: string }): string {
  assert.ok('json' in written);
  return written.json;
}

function itemsIn(json: string): JsonObject[] {
  return (JSON.parse(json) as { items: JsonObject[] }).items;
}

describe('the source of an article', () => {
  it('is a describing annotation on the whole article, in terms of schema.org', () => {
    const [item] = itemsIn(contentOf(writeSource(readSidecar(undefined), source, stamp, 'the mill.txt')));
    assert.deepEqual(item, {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'describing',
      created: stamp.now,
      body: {
        type: 'schema:NewsArticle',
        'schema:publisher': { type: 'schema:Organization', 'schema:name': 'The Harlund Courier' },
        'schema:author': { type: 'schema:Person', 'schema:name': 'Ana Brandt' },
        'schema:datePublished': '2031-03-02',
        'schema:url': 'https://courier.example/mill',
      },
      target: 'the%20mill.txt',
    });
  });

  it('is read back without a problem, changed in place, and taken back when it is empty', () => {
    const first = readSidecar(contentOf(writeSource(readSidecar(undefined), source, stamp, 'a.txt')));
    assert.deepEqual([first.source, first.annotations, first.problems], [source, [], []]);
    const later = { id: 'urn:uuid:2', now: '2031-03-05T00:00:00.000Z' };
    const changed = contentOf(writeSource(first, { outlet: 'Orrin Post' }, later, 'a.txt'));
    const [item, ...others] = itemsIn(changed);
    assert.deepEqual(others, []);
    assert.deepEqual([item?.id, item?.created, item?.modified], ['urn:uuid:1', stamp.now, later.now]);
    assert.deepEqual(readSidecar(changed).source, { outlet: 'Orrin Post' });
    const gone = contentOf(writeSource(readSidecar(changed), {}, later, 'a.txt'));
    assert.deepEqual(itemsIn(gone), []);
    assert.equal(readSidecar(gone).source, undefined);
  });

  it('keeps what else such an annotation holds, and goes with a file that gets another name', () => {
    const json = contentOf(writeSource(readSidecar(undefined), source, stamp, 'a.txt'));
    const [item] = itemsIn(json);
    const own = {
      ...item,
      rights: 'ours',
      body: { ...(item?.body as JsonObject), 'schema:inLanguage': 'en' },
    };
    const sidecar = readSidecar(JSON.stringify({ items: [own] }));
    const [kept] = itemsIn(contentOf(writeSource(sidecar, { url: 'https://x.example' }, stamp, 'a.txt')));
    assert.equal(kept?.rights, 'ours');
    assert.equal((kept.body as JsonObject)['schema:inLanguage'], 'en');
    const [moved] = itemsIn(contentOf(writeSidecar(sidecar, [], 'b.txt')));
    assert.equal(moved?.target, 'b.txt');
    assert.equal(moved.rights, 'ours');
  });

  it('reads what other programs write, and takes no note on words for it', () => {
    const item = {
      type: 'Annotation',
      motivation: ['describing'],
      body: [
        { type: 'schema:Article', 'http://schema.org/publisher': 'Orrin Post', datePublished: '2031-13-01' },
      ],
      target: { source: 'a.txt' },
    };
    assert.deepEqual(readArticleSource(item), { outlet: 'Orrin Post' });
    const selector = [{ type: 'TextQuoteSelector', exact: 'x' }];
    assert.equal(readArticleSource({ ...item, target: { source: 'a.txt', selector } }), undefined);
    assert.equal(readArticleSource({ ...item, motivation: 'commenting' }), undefined);
  });

  it('answers any value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readArticleSource(value)));
    const field = fc.option(
      fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(field, field, (outlet, author) => {
        const given = {
          ...(outlet === undefined ? {} : { outlet }),
          ...(author === undefined ? {} : { author }),
        };
        const back = readArticleSource(writeArticleSource(given, stamp, 'a.txt'));
        assert.deepEqual(back ?? {}, given);
      }),
    );
  });

  it('knows the dates of the calendar', () => {
    assert.deepEqual(
      ['2031-03-02', '2031-02-30', '2031-03-02T10:00:00Z', '2 March 2031', '2031'].map(isIsoDate),
      [true, false, true, false, false],
    );
  });
});
