import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCollection } from '../../../src/annotations/export/collection';
import type { ArticleClaims } from '../../../src/annotations/export/model';
import { readWebAnnotation } from '../../../src/annotations/webAnnotation';
import { anyArticles, anyText, articleOf, claimOf, context, speakerOf } from './exportSupport';

interface Collection {
  readonly type: string;
  readonly total: number;
  readonly first: { readonly items: readonly Record<string, unknown>[] };
}

const read = (articles: readonly ArticleClaims[]): Collection =>
  JSON.parse(toCollection(articles, context).text) as Collection;

describe('claims as a W3C annotation collection', function () {
  this.timeout(30_000);

  it('are one page of annotations, each with its article, its anchor and its speaker', () => {
    const claim = claimOf(
      'two boats',
      {},
      {
        anchor: { state: 'changed', span: { start: 0, end: 9 }, changes: ['number'] },
        presentWords: 'three boats',
        speakers: [speakerOf('Ana Brandt', { evidence: [{ words: 'Brandt said', line: 3 }], givenBy: '' })],
      },
    );
    const article = articleOf([claim], { outlet: 'The Harlund Courier', published: '2031-03-01' });
    const { text, losses } = toCollection([article], context);
    assert.deepEqual(losses, []);
    assert.deepEqual(JSON.parse(text), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'harbour.claims.jsonld',
      type: 'AnnotationCollection',
      label: 'Claims',
      generator: { type: 'Software', name: 'Verbatim' },
      created: '2031-03-04T05:06:07.000Z',
      total: 1,
      first: {
        id: 'harbour.claims.jsonld#page',
        type: 'AnnotationPage',
        partOf: 'harbour.claims.jsonld',
        startIndex: 0,
        items: [
          {
            id: 'urn:example:1',
            type: 'Annotation',
            motivation: 'tagging',
            body: [{ type: 'TextualBody', purpose: 'tagging', value: 'to-check' }],
            target: {
              type: 'SpecificResource',
              source: {
                id: 'news/orrin.txt',
                type: 'schema:NewsArticle',
                'schema:headline': 'The lighthouse of Orrin',
                'schema:publisher': { type: 'schema:Organization', 'schema:name': 'The Harlund Courier' },
                'schema:datePublished': '2031-03-01',
              },
              selector: [{ type: 'TextQuoteSelector', exact: 'two boats', prefix: '', suffix: '' }],
            },
            'verbatim:anchor': {
              'verbatim:state': 'changed',
              'verbatim:changes': ['number'],
              'verbatim:line': 1,
              'verbatim:presentWords': 'three boats',
            },
            'verbatim:speaker': [
              {
                'schema:name': 'Ana Brandt',
                'verbatim:certainty': 'given by a person',
                'verbatim:confidence': 1,
                'verbatim:speaksOf': 'all',
                'verbatim:evidence': [{ 'verbatim:words': 'Brandt said', 'verbatim:line': 3 }],
              },
            ],
          },
        ],
      },
    });
  });

  it('keep what other programs wrote, also the address that they know the article by', () => {
    const { item, ...rest } = claimOf('two boats');
    const target = { ...(item.target as object), source: 'https://courier.example/a' };
    const foreign = {
      ...item,
      'dc:rights': 'none',
      target,
      body: [{ type: 'Image', id: 'urn:example:image' }],
    };
    const [written] = read([articleOf([{ ...rest, annotation: { ...rest.annotation }, item: foreign }])])
      .first.items;
    assert.equal(written?.['dc:rights'], 'none');
    assert.equal((written.target as { source: unknown }).source, 'https://courier.example/a');
    assert.ok(JSON.stringify(written.body).includes('urn:example:image'));
  });

  it('are read back as the annotations they were', () => {
    fc.assert(
      fc.property(anyArticles(anyText), (articles) => {
        const claims = articles.flatMap((article) => article.claims);
        const { type, total, first } = read(articles);
        assert.equal(type, 'AnnotationCollection');
        assert.equal(total, claims.length);
        assert.deepEqual(
          first.items.map(readWebAnnotation),
          claims.map(({ item }) => readWebAnnotation(JSON.parse(JSON.stringify(item)))),
        );
        assert.deepEqual(
          first.items.map((item) => (item['verbatim:anchor'] as Record<string, unknown>)['verbatim:state']),
          claims.map(({ anchor }) => anchor.state),
        );
      }),
    );
  });
});
