import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAnnotation } from '../../../src/annotations/edits';
import { readSidecar, sidecarName, writeSidecar } from '../../../src/annotations/sidecar';
import { whyUnreadable } from '../../../src/cli/files';
import { run } from '../../../src/cli/run';
import { readArticle } from '../../../src/text/article';

// Invented articles with invented people.
const first = `Velm closes its harbour

“We will not pay for the new quay,” said Oda Brakk, the mayor of Velm, on Monday.

Some 5,000 people live around the harbour.
`;
const second = `Quay of Velm is too old

“We will pay for the new quay,” Oda Brakk told reporters on Monday.

The ferry company declined to comment.
`;

interface Result {
  readonly code: number;
  readonly out: string;
  readonly notes: readonly string[];
}

describe('command line', function () {
  this.timeout(60_000);

  let folder = '';
  const file = (name: string, content: string | Uint8Array): string => {
    const where = path.join(folder, name);
    writeFileSync(where, content);
    return where;
  };
  const jsonLines = (name: string, values: readonly unknown[]): string =>
    file(name, values.map((value) => JSON.stringify(value)).join('\n'));

  async function verbatim(...args: string[]): Promise<Result> {
    let out = '';
    const notes: string[] = [];
    const output = {
      write: (text: string) => {
        out += text;
        return Promise.resolve();
      },
      note: (line: string) => void notes.push(line),
      color: false,
      width: 80,
    };
    const code = await run(args, { output, nameModelFile: path.resolve('src/data/names.bin') });
    return { code, out, notes };
  }

  async function fails(message: RegExp, ...args: string[]): Promise<void> {
    const { code, notes } = await verbatim(...args);
    assert.equal(code, 2);
    assert.equal(notes.length, 1, notes.join('\n'));
    assert.match(notes[0]!, message);
    assert.ok(!notes[0]!.includes('\n'));
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('analyze', () => {
    it('reports who is named, who said what and where else', async () => {
      const { code, out, notes } = await verbatim('analyze', file('a.txt', first), file('b.txt', second));
      assert.equal(code, 0);
      assert.deepEqual(notes, []);
      assert.match(out, /person +Oda Brakk +\d×/);
      assert.match(out, /3 {2}Oda Brakk.*\(direct\)\n +“We will not pay for the new quay,”/);
      assert.match(out, /also in .*b\.txt, altered/);
      assert.match(out, /\[-not-\]/);
      assert.ok(!out.includes('\u001b'));
    });

    it('shows the claims of a sidecar with the state of their anchors', async () => {
      const article = readArticle('a.txt', first);
      const start = first.indexOf('Some 5,000');
      const span = { start, end: start + 'Some 5,000 people live around the harbour.'.length };
      const created = '2030-01-01T00:00:00Z';
      const annotation = createAnnotation({ article, span, tag: 'to-check', id: 'urn:uuid:1', created });
      const written = writeSidecar(readSidecar(undefined), [annotation], 'a.txt');
      assert.ok('json' in written);
      file(sidecarName('a.txt'), written.json);
      const { out } = await verbatim('analyze', file('a.txt', first.replace('5,000', '6,000')));
      assert.match(out, /to-check, line 5, changed \(number\): Some 5,000 people/);
    });

    it('writes JSON whose offsets give the words', async () => {
      const where = file('a.txt', first);
      const { out } = await verbatim('analyze', '--format', 'json', where, file('b.txt', second));
      const [article] = JSON.parse(out) as [
        {
          id: string;
          quotes: { kind: string; start: number; end: number; speaker: { name: string } }[];
          others: { quotes: unknown[] }[];
        },
      ];
      assert.equal(article.id, where);
      const direct = article.quotes.find(({ kind }) => kind === 'direct')!;
      assert.equal(first.slice(direct.start, direct.end), '“We will not pay for the new quay,”');
      assert.equal(direct.speaker.name, 'Oda Brakk');
      assert.equal(article.others[0]?.quotes.length, 1);
    });

    it('answers each line of a file with a line', async () => {
      const input = jsonLines('in.jsonl', [
        { id: 7, text: first },
        { id: 'x', text: '' },
      ]);
      const { out } = await verbatim('analyze', '--input', input);
      const lines = out.trim().split('\n');
      const [one, two] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.equal(lines.length, 2);
      assert.equal(one!.id, 7);
      assert.deepEqual(two, { id: 'x', entities: [], quotes: [], claims: [] });
    });

    it('takes lines of any length, with any letters and with the breaks of Windows', async () => {
      const values = [
        { id: 'separator', text: '“Snow fell\u2028 on Velm,” Oda Brakk said.' },
        { id: 'long', text: `${'Snø fell on Velm — again. '.repeat(8_000)}“It rained,” Oda Brakk said.` },
        { id: 'last', text: '“It rained,” Oda Brakk said.' },
      ];
      const input = file('in.jsonl', values.map((value) => JSON.stringify(value)).join('\r\n'));
      const { out } = await verbatim('analyze', '--input', input);
      const told = out.split('\n').filter(Boolean);
      assert.deepEqual(
        told.map((line) => (JSON.parse(line) as { id: string }).id),
        ['separator', 'long', 'last'],
      );
      const { quotes } = JSON.parse(told[1]!) as { quotes: { start: number; end: number }[] };
      assert.deepEqual(
        quotes.map(({ start, end }) => values[1]!.text.slice(start, end)),
        ['“It rained,”'],
      );
    });
  });

  it('takes names that a person teaches, and says which lines of the table it cannot read', async () => {
    const names = file('names.tsv', 'the quay lady\tperson\tOda Brakk\nVelm\ttown\n');
    const article = file('c.txt', '“We will not pay,” the quay lady told reporters in Velm.\n');
    const { code, out, notes } = await verbatim('analyze', '--names', names, article);
    assert.equal(code, 0);
    assert.match(out, /person +Oda Brakk +1×/);
    assert.deepEqual(notes, [
      `${names}, line 2: “town” is no kind: use person, organization, place, group or none.`,
    ]);
    const corpus = jsonLines('corpus.jsonl', [{ id: 'c', text: 'The quay lady and the quay lady met.' }]);
    assert.match((await verbatim('analyze', '--input', corpus, '--names', names)).out, /"name":"Oda Brakk"/);
    await fails(/--names needs a file/, 'analyze', article, '--names');
    await fails(/no such file: .*none\.tsv/, 'match', article, '--names', path.join(folder, 'none.tsv'));
  });

  it('compares two articles', async () => {
    const [a, b] = [file('a.txt', first), file('b.txt', second)];
    const { out } = await verbatim('compare', a, b);
    assert.match(out, /^~ .*\[-not-\]/m);
    assert.match(out, /^< Some 5,000 people/m);
    assert.match(out, /^> The ferry company/m);
    const json = JSON.parse((await verbatim('compare', '--format', 'json', a, b)).out) as {
      rows: { kind: string }[];
    };
    assert.ok(json.rows.some(({ kind }) => kind === 'changed'));
  });

  it('finds matches and discrepancies of a corpus, and answers queries', async () => {
    const corpus = jsonLines('corpus.jsonl', [
      { id: 'a', text: first },
      { id: 'b', text: second },
    ]);
    const match = JSON.parse((await verbatim('match', '--corpus', corpus)).out) as Record<string, unknown>;
    assert.equal(match.relation, 'altered');
    assert.deepEqual(match.change, ['negation']);
    const discrepancy = JSON.parse((await verbatim('discrepancies', '--corpus', corpus)).out) as Record<
      string,
      unknown
    >;
    assert.equal(discrepancy.verdict, 'conflicting');

    const queries = jsonLines('q.jsonl', [
      { qid: 3, src: { doc: 'a', text: 'We will pay for the new quay' } },
    ]);
    const { out } = await verbatim('match', '--corpus', corpus, '--queries', queries);
    const answer = JSON.parse(out) as {
      qid: number;
      ms: number;
      hits: { id: string; relation: string; start: number }[];
    };
    assert.equal(answer.qid, 3);
    assert.ok(answer.ms >= 0);
    assert.deepEqual(
      answer.hits.map(({ id, relation, start }) => [id, relation, second.slice(start, start + 7)]),
      [['b', 'verbatim', 'We will']],
    );
  });

  it('reads folders, and tells matches and discrepancies for people', async () => {
    const name = 'town';
    mkdirSync(path.join(folder, name, 'deeper'), { recursive: true });
    mkdirSync(path.join(folder, name, '.git'), { recursive: true });
    const a = file(`${name}/a.txt`, `---\nsource: Brindle Post\ndate: 2031-03-02\n---\n${first}`);
    const b = file(`${name}/deeper/b.md`, second);
    file(`${name}/README.md`, first);
    file(`${name}/.git/c.txt`, first);
    file(`${name}/d.txt`, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1));
    const where = path.join(folder, name);
    const { out, notes } = await verbatim('match', where);
    assert.match(notes.join(), /d\.txt .*; passed over/);
    assert.match(out, /^altered .*\[-not-\]/m);
    assert.ok(out.includes(`${a} (Brindle Post, 2031-03-02), line 7:`), out);
    assert.ok(out.includes(`${b}, line 3:`), out);
    const told = (await verbatim('discrepancies', where)).out;
    assert.match(told, /^! wording +not \/ –$/m);
    const json = await verbatim('discrepancies', '--format', 'json', '--corpus', where);
    const places = (JSON.parse(json.out) as { places: { id: string }[] }).places;
    assert.deepEqual(
      places.map(({ id }) => id),
      [a, b],
    );
  });

  it('compares two articles of a corpus', async () => {
    const corpus = jsonLines('pair.jsonl', [
      { id: 'a', text: first },
      { id: 'b', text: second, source: 'Brindle Post', date: '2031-03-02' },
    ]);
    const { out } = await verbatim('compare', 'b', 'a', '--corpus', corpus);
    assert.match(out, /^~ .*\{\+not\+\}/m);
    await fails(/no article c in/, 'compare', 'a', 'c', '--corpus', corpus);
    assert.match(
      (await verbatim('match', '--corpus', corpus, '--format', 'text')).out,
      /b \(Brindle Post, 2031-03-02\), line 3:/,
    );
  });

  describe('reads text', () => {
    const utf16 = (text: string, bigEndian: boolean): Buffer => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
      return bigEndian ? bytes.swap16() : bytes;
    };
    const offsets = async (where: string): Promise<unknown> => {
      const { out } = await verbatim('analyze', '--format', 'json', where);
      return (JSON.parse(out) as [{ quotes: unknown }])[0].quotes;
    };

    it('in UTF-8 and UTF-16 with a byte order mark, as without', async () => {
      const plain = await offsets(file('plain.txt', first));
      assert.deepEqual(await offsets(file('bom.txt', `\uFEFF${first}`)), plain);
      assert.deepEqual(await offsets(file('le.txt', utf16(first, false))), plain);
      assert.deepEqual(await offsets(file('be.txt', utf16(first, true))), plain);
    });

    it('in windows-1252, and says so', async () => {
      const bytes = Buffer.from(first.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
      const { out, notes } = await verbatim('analyze', file('old.txt', bytes));
      assert.match(out, /“We will not pay/);
      assert.match(notes.join(), /windows-1252/);
    });
  });

  describe('says in one line, with exit code 2, what is wrong with', () => {
    it('commands and options', async () => {
      await fails(/unknown command: tell/, 'tell');
      await fails(/--frobnicate/, 'analyze', '--frobnicate');
      await fails(/unknown format: xml/, 'analyze', '--format', 'xml', 'a.txt');
      await fails(/analyze needs files/, 'analyze');
      await fails(/compare needs two files/, 'compare', 'a.txt');
      await fails(/match needs files, a folder or --corpus/, 'match');
      await fails(/discrepancies needs files, a folder or --corpus/, 'discrepancies');
      await fails(/unknown format: xml/, 'match', '--format', 'xml', 'a.txt');
      await fails(/unexpected argument: a.txt/, 'match', '--corpus', 'x', 'a.txt');
      await fails(/--corpus/, 'match', '--corpus');
    });

    it('files', async () => {
      await fails(/no such file: .*gone\.txt/, 'analyze', path.join(folder, 'gone.txt'));
      await fails(/binary/, 'analyze', file('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)));
      await fails(
        /binary/,
        'analyze',
        file(
          'a.bin',
          Uint8Array.from({ length: 900 }, (_, i) => 1 + (i % 255)),
        ),
      );
      await fails(/no such file/, 'analyze', '--input', path.join(folder, 'gone.jsonl'));
      await fails(/no such file/, 'match', path.join(folder, 'gone'));
      const same = file('a.txt', first);
      await fails(/two different files/, 'compare', same, same);
    });

    it('files without permission', () => {
      // root may read everything, so that the refusal itself can only be handed in
      const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      assert.equal(whyUnreadable('a.txt', refused), 'no permission to read a.txt');
    });

    it('lines of JSON, by number', async () => {
      await fails(
        /in\.jsonl, line 2: not JSON$/,
        'analyze',
        '--input',
        file('in.jsonl', '{"id":1,"text":""}\n{"id":'),
      );
      await fails(/line 1: not a JSON object/, 'analyze', '--input', file('in.jsonl', '[1]'));
      await fails(/line 3: no "text"/, 'match', '--corpus', file('in.jsonl', '\n\n{"id":"x"}'));
      await fails(/line 1: no "id"/, 'discrepancies', '--corpus', file('in.jsonl', '{"text":"x"}'));
      const corpus = jsonLines('c.jsonl', [{ id: 'a', text: first }]);
      await fails(
        /line 1: no "src.text"/,
        'match',
        '--corpus',
        corpus,
        '--queries',
        file('q.jsonl', '{"qid":1}'),
      );
    });
  });

  it('goes on without names if their model is missing or damaged', async () => {
    const notes: string[] = [];
    let out = '';
    const output = {
      write: (text: string) => Promise.resolve(void (out += text)),
      note: (line: string) => void notes.push(line),
      color: false,
      width: 80,
    };
    mkdirSync(path.join(folder, 'd'));
    for (const nameModelFile of [path.join(folder, 'none.bin'), file('d/names.bin', 'VERBNAME damaged')]) {
      assert.equal(await run(['analyze', file('a.txt', first)], { output, nameModelFile }), 0);
    }
    assert.equal(notes.length, 2);
    assert.match(out, /We will not pay/);
  });

  it('helps, and tells its version', async () => {
    assert.match((await verbatim('--help')).out, /analyze FILES/);
    assert.match((await verbatim()).out, /Usage/);
    assert.match((await verbatim('compare', '--help')).out, /Usage/);
    assert.match((await verbatim('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});
