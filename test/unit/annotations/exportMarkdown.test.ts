import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toMarkdown } from '../../../src/annotations/export/markdown';
import type { ArticleClaims } from '../../../src/annotations/export/model';
import { escapeMarkdown } from '../../../src/text/escapeMarkdown';
import { rendered } from '../../support/rendered';
import { anyArticles, anyText, articleOf, claimOf, context, speakerOf } from './exportSupport';

const lines = (articles: readonly ArticleClaims[]): string[] =>
  toMarkdown(articles, context)
    .text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .split('\n')
    .filter((line) => line !== '');

describe('claims as Markdown', function () {
  this.timeout(30_000);

  it('are told by article, with words, speaker, evidence and note', () => {
    const speaker = speakerOf('Ana Brandt', {
      role: 'keeper of the light',
      evidence: [{ words: 'Brandt said', line: 3 }],
    });
    const claim = claimOf(
      'Two boats were lost.\n\nThree came home.',
      { note: 'ask the harbour', creator: 'Oda', created: '2031-03-02T00:00:00Z' },
      { line: 3, speakers: [speaker] },
    );
    const article = articleOf([claim], {
      outlet: 'The Harlund Courier',
      published: '2031-03-01',
      url: 'https://courier.example/a?b=1',
    });
    assert.deepEqual(lines([article, articleOf([])]), [
      '# Claims',
      '1 claim in 1 article. Exported by Verbatim on 2031-03-04.',
      '## The lighthouse of Orrin',
      'The Harlund Courier · 2031-03-01 · [orrin.txt](<news/orrin.txt>) · [https://courier.example/a?b=1](<https://courier.example/a?b=1>)',
      '### to check · line 3 · Oda · 2031-03-02',
      '> Two boats were lost.',
      '>',
      '> Three came home.',
      'Said by **Ana Brandt**, keeper of the light. The article’s words: “Brandt said” (line 3).',
      'Note: ask the harbour',
    ]);
  });

  it('tell days by the clock of whoever exports, as the cards do', () => {
    const claim = claimOf('Two boats were lost.', { created: '2031-03-02T03:00:00Z' });
    const dayOf = (time: string): string => (time.startsWith('2031-03-02T03') ? '2031-03-01' : '2031-03-03');
    const { text } = toMarkdown([articleOf([claim])], { ...context, dayOf });
    assert.match(text, /Exported by Verbatim on 2031-03-03\./u);
    assert.match(text, /### to check · line 1 · 2031-03-01\n/u);
  });

  it('say what has changed and what has lost its place, and who is not certain', () => {
    const changed = claimOf(
      'two boats',
      {},
      {
        anchor: { state: 'changed', span: { start: 0, end: 9 }, changes: ['number'] },
        presentWords: 'three boats',
        speakers: [
          speakerOf('Bo Ek', { whole: false, confidence: 0.1 }),
          speakerOf('', { confidence: 0 }),
          speakerOf('Ana Brandt', { givenBy: 'Oda', evidence: [{ words: 'Ek said', line: 2 }] }),
        ],
      },
    );
    const orphan = claimOf(
      'four',
      {},
      { anchor: { state: 'orphan', candidate: { start: 0, end: 4 } }, line: 9 },
    );
    const told = lines([articleOf([changed, { ...orphan, presentWords: 'forty' }])]);
    assert.deepEqual(told.slice(1, 2), [
      '2 claims in 1 article. The words of 1 have changed since. The words of 1 are no longer in the text. Exported by Verbatim on 2031-03-04.',
    ]);
    assert.deepEqual(told.slice(4), [
      '### to check · line 1',
      '> two boats',
      'Quotes perhaps **Bo Ek**: this is not certain.',
      'Said by somebody whom the article does not name, or not clearly enough.',
      'Said by **Ana Brandt**. Given by Oda. The article’s words: “Ek said” (line 2).',
      '⚠ Changed since it was tagged (a number). It says now:',
      '> three boats',
      '### to check',
      '> four',
      '⚠ Place lost: these words are no longer in the text. Similar words stand in line 9:',
      '> forty',
    ]);
  });

  it('tell of characters that are left out, and link to nothing but the article and the web', () => {
    const { text, losses } = toMarkdown(
      [articleOf([claimOf('lost\u202eton'), claimOf('b')], { url: 'javascript:alert(1)' })],
      context,
    );
    assert.deepEqual(losses, [{ kind: 'anchors' }, { kind: 'invisible', count: 1 }]);
    assert.doesNotMatch(text, /javascript|\u202e/);
  });

  it('link to addresses that can be read and copied as they are', () => {
    const url = 'https://courier.example/news/two-boats_lost.html';
    const { text } = toMarkdown([articleOf([claimOf('Two boats were lost.')], { url })], context);
    assert.ok(text.includes('](<news/orrin.txt>)') && text.includes(`](<${url}>)`), text);
  });

  it('show every text of the articles as letters: hostile ones give the form that plain ones give', () => {
    const oneLined = anyText.map((text) => text.replace(/[\r\n\u2028\u2029]/gu, ' '));
    const plain = (text: string): string => (escapeMarkdown(text) === '' ? '' : 'w');
    const kept = ['state', 'id', 'url', 'created', '0', '1'];
    fc.assert(
      fc.property(anyArticles(oneLined), (articles) => {
        const harmless = JSON.parse(
          JSON.stringify(articles, (key, value: unknown) =>
            typeof value === 'string' && !kept.includes(key) ? plain(value) : value,
          ),
        ) as ArticleClaims[];
        const [tags, others] = [articles, harmless].map(
          (each) => rendered(toMarkdown(each, context).text).tags,
        );
        assert.deepEqual(tags, others);
      }),
    );
  });
});
