import assert from 'node:assert/strict';
import { createCorpusWorker } from '../../../src/worker/corpusServer';
import { nodeSqueezing } from '../../../src/worker/nodeSqueezing';
import { pooledAnalyst } from '../../../src/worker/pooled';
import { createReader } from '../../../src/worker/reader';
import { Unreadable, type ReaderPool } from '../../../src/worker/readerPool';

const options = { squeezing: nodeSqueezing, mostOpen: 0, program: 'a test' };

/** A pool without workers that notes what it reads; texts with “fails” cannot be read. */
function readers(): ReaderPool & { readonly texts: string[]; slow?: Promise<void> } {
  const reader = createReader(undefined, nodeSqueezing);
  const texts: string[] = [];
  const pool: ReturnType<typeof readers> = {
    texts,
    async read(text) {
      texts.push(text);
      if (text.includes('fails')) throw new Unreadable('It cannot.');
      const article = await reader.read(text);
      if (text.includes('slow')) await pool.slow;
      return article;
    },
    namesProblem: () => Promise.resolve('There is no model.'),
    dispose: () => undefined,
  };
  return pool;
}

const quote = '“The bridge at Harlund will not close before the summer,” Ana Brandt said.';

describe('an analyst with readers', () => {
  it('has each text read once, whoever has it', async () => {
    const pool = readers();
    const analyst = pooledAnalyst(createCorpusWorker(options), pool);
    assert.deepEqual(
      await analyst.put([
        { id: 'a', text: quote },
        { id: 'b', text: quote },
      ]),
      [],
    );
    await analyst.put([{ id: 'c', text: quote }]);
    await analyst.remove(['a', 'b', 'c']);
    await analyst.put([{ id: 'd', text: quote }]);
    assert.equal(pool.texts.length, 1);
    assert.equal((await analyst.status()).articles, 1);
    assert.equal((await analyst.status()).namesProblem, 'There is no model.');
  });

  it('sets aside what cannot be read, forgets what it was before, and takes the others', async () => {
    const analyst = pooledAnalyst(createCorpusWorker(options), readers());
    await analyst.put([{ id: 'a', text: quote }]);
    const setAside = await analyst.put([
      { id: 'a', text: 'This fails.' },
      { id: 'b', text: quote },
    ]);
    assert.deepEqual(setAside, [{ id: 'a', reason: 'It cannot.' }]);
    assert.equal(await analyst.view('a'), undefined);
    assert.ok(await analyst.view('b'));
  });

  it('never lets an older text replace a newer one that was read in less time', async () => {
    const pool = readers();
    let go: () => void = () => undefined;
    pool.slow = new Promise((resolve) => (go = resolve));
    const analyst = pooledAnalyst(createCorpusWorker(options), pool);
    const older = analyst.put([{ id: 'a', text: 'An older, slow text.' }]);
    await analyst.put([{ id: 'a', text: quote }]);
    const fingerprint = (await analyst.view('a'))?.fingerprint;
    go();
    await older;
    assert.equal((await analyst.view('a'))?.fingerprint, fingerprint);
  });

  it('shows an article to each of two who put the same text at once', async () => {
    const analyst = pooledAnalyst(createCorpusWorker(options), readers());
    const puts = [1, 2].map(async () => {
      await analyst.put([{ id: 'a', text: quote }]);
      return (await analyst.view('a'))?.id;
    });
    assert.deepEqual(await Promise.all(puts), ['a', 'a']);
  });

  it('lets a newer sidecar stand when a text has to be read once more', async () => {
    const corpus = createCorpusWorker(options);
    const sidecar = '{"type":"AnnotationPage","items":[]}';
    let isFirst = true;
    const missing: typeof corpus = {
      ...corpus,
      async take(articles, signal) {
        if (!isFirst) return corpus.take(articles, signal);
        isFirst = false;
        await analyst.put([{ id: 'a', text: quote, sidecar }]);
        return articles;
      },
    };
    const analyst = pooledAnalyst(missing, readers());
    await analyst.put([{ id: 'a', text: quote }]);
    assert.deepEqual(
      (await analyst.claims()).map(({ id }) => id),
      ['a'],
    );
  });

  it('does not bring back what was removed meanwhile', async () => {
    const pool = readers();
    let go: () => void = () => undefined;
    pool.slow = new Promise((resolve) => (go = resolve));
    const analyst = pooledAnalyst(createCorpusWorker(options), pool);
    const put = analyst.put([{ id: 'a', text: 'A slow text.' }]);
    await analyst.remove(['a']);
    go();
    await put;
    assert.equal(await analyst.view('a'), undefined);
  });

  it('knows again what was saved, without reading it', async () => {
    const before = pooledAnalyst(createCorpusWorker(options), readers());
    await before.put([
      { id: 'a', text: quote, version: '1' },
      { id: 'b', text: `Quoted: ${quote}` },
    ]);
    const { manifest, segments } = await before.save([]);
    const pool = readers();
    const after = pooledAnalyst(createCorpusWorker(options), pool);
    assert.deepEqual(await after.restore(manifest, segments), [{ id: 'a', version: '1' }, { id: 'b' }]);
    assert.deepEqual(await after.view('a'), await before.view('a'));
    await after.put([{ id: 'b', text: `Quoted: ${quote}` }]);
    assert.deepEqual(pool.texts, []);
    await assert.rejects(pooledAnalyst(createCorpusWorker(options), pool).restore(manifest, []));
  });
});
