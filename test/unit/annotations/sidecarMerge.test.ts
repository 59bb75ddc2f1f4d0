import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAnnotation, remove, replace, withTag } from '../../../src/annotations/edits';
import type { Annotation } from '../../../src/annotations/model';
import { readSidecar, sidecarName, writeSidecar } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';
import { seededRandom } from '../../support/seededRandom';

const article = readArticle('tarn.txt', 'The invented bridge of Tarn fell. '.repeat(100));
const name = sidecarName('tarn.txt');

describe('sidecars and git merge', function () {
  this.timeout(120_000);
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-merge-'));
    git('init', '-q', '-b', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function git(...args: string[]): boolean {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    try {
      execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  }

  function commit(annotations: readonly Annotation[], before?: string): string {
    const written = writeSidecar(readSidecar(before), annotations, 'tarn.txt');
    assert.ok('json' in written);
    writeFileSync(path.join(folder, name), written.json);
    git('add', '-A');
    git('commit', '-q', '-m', 'annotate');
    return written.json;
  }

  /** Two branches that start from one sidecar, merged; whether git saw no conflict, and what it left. */
  function merge(
    base: readonly Annotation[],
    ours: (list: readonly Annotation[]) => Annotation[],
    theirs: (list: readonly Annotation[]) => Annotation[],
  ): { clean: boolean; content: string } {
    const start = commit(base);
    git('checkout', '-q', '-b', 'theirs');
    commit(theirs(base), start);
    git('checkout', '-q', 'main');
    commit(ours(base), start);
    const clean = git('merge', '-q', '--no-edit', 'theirs');
    return { clean, content: readFileSync(path.join(folder, name), 'utf8') };
  }

  for (const driver of ['union', 'plain'] as const) {
    it(`keeps the 50 annotations that each of two branches adds (${driver} merge)`, () => {
      if (driver === 'union')
        writeFileSync(path.join(folder, '.gitattributes'), '*.annotations.jsonld merge=union\n');
      for (let seed = 0; seed < (driver === 'union' ? 20 : 3); seed++) {
        const random = seededRandom(seed);
        const base = fresh(random, seed % 3);
        const [mine, other] = [fresh(random, 50), fresh(random, 50)];
        const { clean, content } = merge(
          base,
          (list) => [...list, ...mine],
          (list) => [...list, ...other],
        );
        if (driver === 'union') assert.ok(clean && !content.includes('<<<<'), `conflict with seed ${seed}`);
        const read = readSidecar(content);
        const ids = [...base, ...mine, ...other].map(({ id }) => id).sort();
        assert.deepEqual(read.annotations.map(({ id }) => id).sort(), ids);
        const mended = writeSidecar(read, read.annotations, 'tarn.txt');
        assert.ok('json' in mended);
        assert.deepEqual(readSidecar(mended.json).problems, []);
        rmSync(path.join(folder, '.git'), { recursive: true });
        git('init', '-q', '-b', 'main');
      }
    });
  }

  it('shows the later of two edits of one annotation, tells it, and keeps the other until the next edit', () => {
    writeFileSync(path.join(folder, '.gitattributes'), '*.annotations.jsonld merge=union\n');
    const base = fresh(seededRandom(1), 3);
    const [first] = base;
    assert.ok(first);
    const { clean, content } = merge(
      base,
      (list) => replace(list, withTag(first, 'false', '2030-03-01T00:00:00Z')),
      (list) => replace(list, withTag(first, 'verified', '2030-03-02T00:00:00Z')),
    );
    assert.ok(clean);
    const read = readSidecar(content);
    assert.equal(read.annotations.find(({ id }) => id === first.id)?.tag, 'verified');
    assert.ok(read.problems.some(({ kind, message }) => kind === 'twice' && message.includes(first.id)));
    const untouched = writeSidecar(read, read.annotations, 'tarn.txt');
    assert.ok('json' in untouched && untouched.json.includes('"false"'));
    const removed = writeSidecar(read, remove(read.annotations, first.id), 'tarn.txt');
    assert.ok('json' in removed && !removed.json.includes(first.id));
  });

  for (const style of ['merge', 'diff3', 'zdiff3']) {
    for (const lineBreak of ['\n', '\r\n']) {
      const how = `${style}, ${lineBreak === '\n' ? 'LF' : 'CRLF'}`;
      it(`reads both sides of a conflict in a file that another program has laid out (${how})`, () => {
        git('config', 'merge.conflictStyle', style);
        git('config', 'core.autocrlf', 'false');
        const [first] = fresh(seededRandom(1), 1);
        assert.ok(first);
        const layOut = (annotation: Annotation): void => {
          const written = writeSidecar(readSidecar(undefined), [annotation], 'tarn.txt');
          assert.ok('json' in written);
          const json = JSON.stringify(JSON.parse(written.json), undefined, 4);
          writeFileSync(path.join(folder, name), `${json}\n`.replaceAll('\n', lineBreak));
          git('add', '-A');
          git('commit', '-q', '-m', 'annotate');
        };
        layOut(first);
        git('checkout', '-q', '-b', 'theirs');
        layOut(withTag(first, 'verified', '2030-03-02T00:00:00Z'));
        git('checkout', '-q', 'main');
        layOut(withTag(first, 'false', '2030-03-01T00:00:00Z'));
        assert.ok(!git('merge', '-q', '--no-edit', 'theirs'), 'there is a conflict');
        const read = readSidecar(readFileSync(path.join(folder, name), 'utf8'));
        assert.deepEqual(
          read.annotations.map(({ id, tag }) => ({ id, tag })),
          [{ id: first.id, tag: 'verified' }],
        );
        assert.deepEqual(
          read.problems.map(({ kind }) => kind),
          ['merged', 'twice'],
        );
        const mended = writeSidecar(read, read.annotations, 'tarn.txt');
        assert.ok('json' in mended);
        assert.deepEqual(
          readSidecar(mended.json).problems.map(({ kind }) => kind),
          ['twice'],
        );
      });
    }
  }
});

function fresh(random: () => number, count: number): Annotation[] {
  return Array.from({ length: count }, () => {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
    const start = Math.floor(random() * 3000);
    const span = { start, end: start + 20 };
    return createAnnotation({
      article,
      span,
      tag: 'to-check',
      id: `urn:uuid:${hex}`,
      created: '2030-01-01T00:00:00Z',
    });
  });
}
