// How it goes with many articles: reading them, what is kept, finding words again, opening again.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { shared } from '../bundling.mjs';
import { inProject } from '../paths.mjs';
import { manyArticles, seededRandom } from './manyArticles.mjs';
import { bytesInUse, printTable, spread, timed } from './measure.mjs';
import { findPeers } from './peers.mjs';

const queries = 300;
const views = 100;
const filesPerBatch = 32;
const batchesUnderWay = 2;
/** A peer that takes minutes for this many is not asked for more. */
const mostForPeers = 10_000;

const ms = (/** @type {number} */ value) => value.toFixed(1);
const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);

/**
 * Prints a table with a row for each size.
 * @param {readonly number[]} sizes in articles
 * @param {string | undefined} file where articles are taken from
 */
export async function benchScale(sizes, file) {
  const core = await bundle();
  const source = manyArticles(file);
  const { peers, absent } = await findPeers();
  console.log(`\nMany articles, from ${source.from}; ${core.readersHere()} readers`);
  const rows = [];
  const found = [];
  for (const size of sizes) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verbatim-bench-'));
    try {
      const articles = writeArticles(path.join(folder, 'articles'), size, source.article);
      rows.push(await ours(core, folder, articles, found));
      if (size > mostForPeers) continue;
      const queries = queriesFor(articles);
      for (const peer of peers) found.push(await theirs(peer, articles, queries));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  }
  printTable(rows);
  console.log('\nFinding the words of a quote again of which three were changed or left out:');
  printTable(found);
  for (const line of absent) console.log(line);
}

async function bundle() {
  const outfile = inProject('out/bench/scale.cjs');
  await esbuild.build({
    ...shared,
    outfile,
    stdin: {
      resolveDir: inProject('src'),
      loader: 'ts',
      contents: `export { Corpus } from './corpus/corpus';
        export { createCorpusWorker } from './worker/corpusServer';
        export { nodeSqueezing } from './worker/nodeSqueezing';
        export { readersHere, startNodeWorker } from './worker/nodeWorker';
        export { pooledAnalyst } from './worker/pooled';
        export { readerPool } from './worker/readerPool';
        export { createReader } from './worker/reader';`,
    },
  });
  return (await import(outfile)).default;
}

/**
 * @param {string} folder
 * @param {number} size
 * @param {(at: number) => string} article
 */
function writeArticles(folder, size, article) {
  fs.mkdirSync(folder);
  return Array.from({ length: size }, (_, at) => {
    const id = path.join(folder, `${String(at).padStart(6, '0')}.txt`);
    const text = article(at);
    fs.writeFileSync(id, text);
    return { id, text };
  });
}

/**
 * @typedef {{ readonly id: string, readonly text: string }} Article
 * @param {any} core the bundle of src
 * @param {string} folder
 * @param {readonly Article[]} articles
 * @param {Record<string, string>[]} found gets a row
 */
async function ours(core, folder, articles, found) {
  const options = { squeezing: core.nodeSqueezing, mostOpen: 1_000_000, program: 'bench' };
  const nameModel = fs.readFileSync(inProject('dist/names.bin'));
  const start = () => core.startNodeWorker(inProject('dist/worker.js'), { role: 'reader', nameModel });
  const readers = core.readerPool(start, core.readersHere(), console.error);
  const analyst = core.pooledAnalyst(core.createCorpusWorker(options), readers);
  const cpuBefore = process.cpuUsage();
  const readMs = await timed(() => readAll(analyst, articles));
  const cpu = process.cpuUsage(cpuBefore);
  const store = path.join(folder, 'store');
  fs.mkdirSync(store);
  const saved = await analyst.save([]);
  const saveMs = await timed(() => {
    for (const { name, bytes } of saved.segments) fs.writeFileSync(path.join(store, name), bytes);
    fs.writeFileSync(path.join(store, 'manifest'), saved.manifest);
  });
  const stored = fs
    .readdirSync(store)
    .reduce((sum, name) => sum + fs.statSync(path.join(store, name)).size, 0);
  saved.segments = [];
  analyst.dispose();

  bytesInUse(); // lets go of what was only needed to read
  const empty = bytesInUse();
  const corpus = new core.Corpus(options);
  const openMs = await timed(() => open(corpus, store, articles));
  const held = bytesInUse() - empty;
  const reader = core.createReader(nameModel, core.nodeSqueezing);
  const some = seededRandom(1);
  const any = () => articles[Math.floor(some() * articles.length)] ?? { id: '', text: '' };
  const viewMs = [];
  for (let i = 0; i < views; i++) {
    const { id } = any();
    viewMs.push(await timed(() => corpus.matchesOf(id)));
  }
  const changeMs = [];
  for (let i = 0; i < 20; i++) {
    const { id, text } = any();
    changeMs.push(
      await timed(async () => {
        corpus.putPacked(id, await reader.read(`${text}\n\nChange ${i}.`));
        corpus.matchesOf(id);
      }),
    );
  }
  found.push(rowOf('verbatim', articles, queriesFor(articles), readMs, await asked(corpus, articles)));
  return {
    articles: String(articles.length),
    MB: megabytes(articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)),
    's to read': (readMs / 1000).toFixed(1),
    'articles/s': (articles.length / (readMs / 1000)).toFixed(0),
    'CPU ms each': ((cpu.user + cpu.system) / 1000 / articles.length).toFixed(1),
    'index MB': megabytes(corpus.indexBytes),
    'all held MB': megabytes(held),
    'stored MB: texts': megabytes(corpus.textBytes),
    index: megabytes(stored - corpus.textBytes),
    'ms to store': saveMs.toFixed(0),
    'ms to open again': openMs.toFixed(0),
    'ms for matches: median': ms(spread(viewMs).median),
    '90 %': ms(spread(viewMs).ninth),
    'ms after a change: median': ms(spread(changeMs).median),
    most: ms(spread(changeMs).most),
  };
}

/**
 * Reads files as the editor does: the next batch while others are analyzed.
 * @param {any} analyst
 * @param {readonly Article[]} articles
 */
async function readAll(analyst, articles) {
  const underWay = new Set();
  for (let from = 0; from < articles.length; from += filesPerBatch) {
    const inputs = await Promise.all(
      articles.slice(from, from + filesPerBatch).map(async ({ id }) => {
        const { mtimeMs, size } = await fs.promises.stat(id);
        return { id, text: await fs.promises.readFile(id, 'utf8'), version: `${mtimeMs} ${size}` };
      }),
    );
    const put = analyst.put(inputs).then(() => underWay.delete(put));
    underWay.add(put);
    if (underWay.size >= batchesUnderWay) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}

/**
 * Opens a folder of which nothing has changed, up to the answer for its first article.
 * @param {any} corpus
 * @param {string} store
 * @param {readonly Article[]} articles
 */
async function open(corpus, store, articles) {
  const names = fs.readdirSync(store).filter((name) => name !== 'manifest');
  const segments = names.map((name) => ({ name, bytes: fs.readFileSync(path.join(store, name)) }));
  const known = corpus.restore('bench', fs.readFileSync(path.join(store, 'manifest')), segments);
  const versions = new Map(known.map((/** @type {any} */ { id, version }) => [id, version]));
  for (let from = 0; from < articles.length; from += filesPerBatch) {
    await Promise.all(
      articles.slice(from, from + filesPerBatch).map(async ({ id }) => {
        const { mtimeMs, size } = await fs.promises.stat(id);
        if (versions.get(id) !== `${mtimeMs} ${size}`) throw new Error(`${id} is not known`);
      }),
    );
  }
  corpus.matchesOf(articles[0]?.id);
}

/**
 * @param {any} corpus
 * @param {readonly Article[]} articles
 */
async function asked(corpus, articles) {
  const numbers = new Map(articles.map(({ id }, at) => [id, at]));
  const times = [];
  const answers = [];
  for (const { words } of queriesFor(articles)) {
    /** @type {any[]} */
    let matches = [];
    times.push(await timed(() => (matches = corpus.find(words).matches)));
    answers.push(matches.map(({ there }) => numbers.get(there.article) ?? NaN));
  }
  return { times, answers };
}

/**
 * @param {import('./peers.mjs').Peer} peer
 * @param {readonly Article[]} articles
 * @param {readonly Query[]} queries
 */
async function theirs({ name, ask }, articles, queries) {
  const { builtMs, ...answered } = await ask(
    articles.map(({ text }) => text),
    queries.map(({ words }) => words),
  );
  return rowOf(name, articles, queries, builtMs, answered);
}

/**
 * @param {string} name
 * @param {readonly Article[]} articles
 * @param {readonly Query[]} queries
 * @param {number} builtMs
 * @param {Pick<import('./peers.mjs').Asked, 'times' | 'answers'>} answered
 */
function rowOf(name, articles, queries, builtMs, { times, answers }) {
  const hits = queries.filter(({ at }, i) => answers[i]?.includes(at)).length;
  const { median, nearlyAll, most } = spread(times);
  return {
    with: name,
    articles: String(articles.length),
    's to build': (builtMs / 1000).toFixed(1),
    recall: (hits / queries.length).toFixed(3),
    'ms: p50': ms(median),
    p95: ms(nearlyAll),
    most: ms(most),
  };
}

/**
 * Words to find again, and the number of the article that they are from.
 * @typedef {{ readonly at: number, readonly words: string }} Query
 * @param {readonly Article[]} articles
 * @returns {Query[]}
 */
function queriesFor(articles) {
  const random = seededRandom(7);
  /** @type {Query[]} */
  const asked = [];
  for (let tries = 0; asked.length < queries && tries < queries * 20; tries++) {
    const at = Math.floor(random() * articles.length);
    const [, quote] = /[“"]([^“”"]{50,300})[”"]/.exec(articles[at]?.text ?? '') ?? [];
    if (quote) asked.push({ at, words: edited(quote, random) });
  }
  return asked;
}

/**
 * @param {string} quote
 * @param {() => number} random
 */
function edited(quote, random) {
  const words = quote.split(' ');
  for (let i = 0; i < 3; i++) {
    const at = Math.floor(random() * words.length);
    if (random() < 0.5) words.splice(at, 1);
    else words[at] = 'otherwise';
  }
  return words.join(' ');
}
