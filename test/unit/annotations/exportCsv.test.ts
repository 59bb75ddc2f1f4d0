import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCsv } from '../../../src/annotations/export/csv';
import { anyArticles, anyText, articleOf, claimOf, context, speakerOf } from './exportSupport';

/** Reads a table as RFC 4180 has it. */
function read(csv: string): string[][] {
  assert.ok(csv.startsWith('\ufeff'));
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    assert.ok(match, `no cell at ${at}: ${JSON.stringify(csv.slice(at, at + 40))}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

/** The rows by the names of their columns. */
function table(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = read(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

describe('claims as comma-separated values', function () {
  this.timeout(30_000);

  it('stand one a row, with where and by whom', () => {
    const speaker = speakerOf('Ana Brandt', {
      role: 'keeper',
      evidence: [{ words: 'Brandt said', line: 3 }],
    });
    const claim = claimOf(
      'two boats, “or more”\nwere lost',
      { note: 'ask "her"', creator: 'Oda', created: '2031-03-02T00:00:00Z' },
      {
        anchor: { state: 'changed', span: { start: 0, end: 9 }, changes: ['number', 'other'] },
        presentWords: 'three boats',
        line: 3,
        speakers: [speaker, speakerOf('Bo Ek', { whole: false, confidence: 0.2 })],
      },
    );
    const { text, losses } = toCsv(
      [articleOf([claim], { outlet: 'The Harlund Courier', published: '2031-03-01' })],
      context,
    );
    assert.deepEqual(table(text), [
      {
        article: 'orrin.txt',
        headline: 'The lighthouse of Orrin',
        outlet: 'The Harlund Courier',
        published: '2031-03-01',
        author: '',
        address: '',
        line: '3',
        tag: 'to check',
        words: 'two boats, “or more”\nwere lost',
        note: 'ask "her"',
        state: 'changed',
        changes: 'number; other',
        'present words': 'three boats',
        'similar words': '',
        'line of similar words': '',
        speaker: 'Ana Brandt; Bo Ek',
        'role of speaker': 'keeper; ',
        'speaker is': 'certain; not certain',
        'speaks of it': 'all; a part',
        evidence: 'Brandt said; ',
        'line of evidence': '3; ',
        'tagged by': 'Oda',
        created: '2031-03-02T00:00:00Z',
        modified: '',
        'tag id': 'to-check',
        'claim id': 'urn:example:1',
      },
    ]);
    assert.deepEqual(losses, [{ kind: 'anchors' }]);
  });

  it('list orphans with the words that are like them, never as where they stand', () => {
    const { line, ...orphan } = claimOf('gone', {}, { anchor: { state: 'orphan' } });
    assert.equal(line, 1);
    const like = claimOf(
      'gone',
      {},
      { anchor: { state: 'orphan', candidate: { start: 1, end: 2 } }, line: 7, presentWords: 'gone by' },
    );
    const [first, second] = table(toCsv([articleOf([orphan, like])], context).text);
    assert.deepEqual(
      [first?.state, first?.line, first?.['similar words'], first?.['line of similar words']],
      ['orphan', '', '', ''],
    );
    assert.deepEqual(
      [second?.state, second?.line, second?.['similar words'], second?.['line of similar words']],
      ['orphan', '', 'gone by', '7'],
    );
  });

  it('tell how many cells have an apostrophe before what would be a formula, and of what others wrote there', () => {
    const foreign = { ...claimOf('x'), item: { ...claimOf('x').item, 'dc:rights': 'none' } };
    const { text, losses } = toCsv(
      [articleOf([claimOf('=1+1'), claimOf('-5 degrees', { note: '@all' }), foreign])],
      context,
    );
    assert.deepEqual(
      table(text).map(({ words, note }) => [words, note]),
      [
        ["'=1+1", ''],
        ["'-5 degrees", "'@all"],
        ['x', ''],
      ],
    );
    assert.deepEqual(losses, [
      { kind: 'anchors' },
      { kind: 'foreign', count: 1 },
      { kind: 'formulas', count: 3 },
    ]);
  });

  it('have no cell that is a formula, and keep every word, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyArticles(anyText), (articles) => {
        const rows = table(toCsv(articles, context).text);
        const claims = articles.flatMap((article) => article.claims);
        assert.equal(rows.length, claims.length);
        for (const cell of rows.flatMap((row) => Object.values(row))) {
          assert.doesNotMatch(cell, /^[\t\r\n]/u);
          assert.ok(!beginsFormula(cell), cell);
        }
        claims.forEach(({ annotation: { target, note = '' } }, i) => {
          assert.ok(isKept(target.exact, rows[i]!.words!));
          assert.ok(isKept(note, rows[i]!.note!));
        });
      }),
    );
  });

  /** Whether the first sign that shows, in whatever form, would make a formula. */
  function beginsFormula(cell: string): boolean {
    const sign = cell.replace(/^[\s\p{Cc}\p{Cf}]*/u, '').charAt(0);
    return /^[=+\-@]/u.test(sign.normalize('NFKC'));
  }

  /** Whether a cell is a text but for apostrophes at its beginning and before signs of a formula. */
  function isKept(text: string, cell: string): boolean {
    const bare = (each: string): string =>
      each
        .replace(/^'(?=[\t\r\n])/u, '')
        .replace(/'(?=(.))/gsu, (mark, next: string) =>
          /^[=+\-@]/.test(next.normalize('NFKC')) ? '' : mark,
        );
    return bare(cell) === bare(text);
  }

  it('are no formulas either for a spreadsheet that parts cells at semicolons', () => {
    const words = ['a;=1+1;b', 'a;"=1+1;b', 'a\n=1+1', ';=1+1', 'a; \t@b', 'well-known; 5 = 5'];
    const { text, losses } = toCsv([articleOf(words.map((each) => claimOf(each)))], context);
    assert.deepEqual(
      table(text).map((row) => row.words),
      ["a;'=1+1;b", `a;"'=1+1;b`, "a\n'=1+1", ";'=1+1", "a; \t'@b", 'well-known; 5 = 5'],
    );
    assert.deepEqual(losses.at(-1), { kind: 'formulas', count: 5 });
    fc.assert(
      fc.property(anyArticles(anyText), (articles) => {
        for (const cell of toCsv(articles, context).text.split(/[;\t\r\n]/u)) {
          assert.ok(!beginsFormula(cell.replace(/^[\s\p{Cc}\p{Cf}"]*/u, '')), cell);
        }
      }),
    );
  });
});
