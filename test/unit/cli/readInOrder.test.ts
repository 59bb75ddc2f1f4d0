import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CommandError } from '../../../src/cli/commandError';
import type { Readers } from '../../../src/cli/commands';
import { readInOrder } from '../../../src/cli/readInOrder';
import { unsqueezed } from '../../../src/corpus/store/packedArticle';
import { createReader } from '../../../src/worker/reader';

describe('reading in order', () => {
  let folder = '';
  let started = 0;
  let disposed = 0;
  let read = 0;

  /** Readers that take longer for the first texts than for the next ones. */
  function startReaders(): Readers {
    const reader = createReader(undefined, unsqueezed);
    started++;
    return {
      async read(text) {
        const turn = read++;
        if (text.includes('unreadable')) throw new Error('it cannot be read');
        const article = await reader.read(text.slice(0, 100));
        await delay(turn < 3 ? 30 - 10 * turn : 0);
        return article;
      },
      dispose: () => disposed++,
    };
  }

  async function idsOf(
    items: AsyncIterable<{ id: number; text: string }> | Iterable<{ id: number; text: string }>,
    withReaders = true,
  ): Promise<{ ids: number[]; error?: unknown }> {
    const output = { write: () => Promise.resolve(), note: () => undefined, color: false, width: 80 };
    const context = {
      output,
      nameModelFile: path.join(folder, 'none'),
      ...(withReaders ? { startReaders } : {}),
    };
    const ids: number[] = [];
    try {
      for await (const { item, article } of readInOrder(items, context)) {
        assert.ok(article.packed.length > 0);
        ids.push(item.id);
      }
    } catch (error) {
      return { ids, error };
    }
    return { ids };
  }

  /** Invented; enough of it that readers are worth it. */
  const long = 'The quay of Velm is closed for the winter, the council said. '.repeat(1000);
  const many = Array.from({ length: 100 }, (_, id) => ({ id, text: long }));

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-read-'));
    [started, disposed, read] = [0, 0, 0];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives many texts in their order, whichever reader is done first, and ends the readers', async () => {
    const { ids, error } = await idsOf(many);
    assert.equal(error, undefined);
    assert.deepEqual(
      ids,
      many.map(({ id }) => id),
    );
    assert.deepEqual([started, disposed, read], [1, 1, many.length]);
  }).timeout(20_000);

  it('starts no readers for few texts, or where there are none', async () => {
    const few = [1, 2].map((id) => ({ id, text: 'The quay is closed.' }));
    assert.deepEqual(await idsOf(few), { ids: [1, 2] });
    assert.deepEqual(await idsOf(few, false), { ids: [1, 2] });
    assert.equal(started, 0);
  }).timeout(20_000);

  it('throws what is wrong with the input after all that came before it', async () => {
    const wrong = new CommandError('line 9: not JSON');
    function* failing(most: number): Generator<{ id: number; text: string }> {
      yield* many.slice(0, most);
      throw wrong;
    }
    assert.deepEqual(await idsOf(failing(8)), { ids: [0, 1, 2, 3, 4, 5, 6, 7], error: wrong });
    assert.deepEqual(await idsOf(failing(1)), { ids: [0], error: wrong });
    assert.equal(started, disposed);
  }).timeout(20_000);

  it('throws what a reader throws, and ends the readers', async () => {
    const texts = many.map(({ id, text }) => ({ id, text: id === 7 ? 'unreadable' : text }));
    const { ids, error } = await idsOf(texts);
    assert.match(String(error), /it cannot be read/);
    assert.deepEqual(ids, [0, 1, 2, 3, 4, 5, 6]);
    assert.deepEqual([started, disposed], [1, 1]);
  }).timeout(20_000);
});
