// What a user would pick instead for finding words again in many articles.
import { spawn } from 'node:child_process';
import { serverNode } from '../host/install.mjs';
import { inProject } from '../paths.mjs';
import { timed } from './measure.mjs';

/** So many results count as found, as in a list that somebody reads. */
export const listed = 10;

/**
 * @typedef {object} Asked
 * @property {number} builtMs how long the index took
 * @property {readonly number[]} times how long each query took, in milliseconds
 * @property {readonly (readonly number[])[]} answers the numbers of the articles found for each query
 */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {(texts: readonly string[], queries: readonly string[]) => Promise<Asked>} ask
 */

/** @type {readonly { readonly name: string, readonly load: () => Promise<Peer['ask']> }[]} */
const all = [
  { name: 'SQLite FTS5', load: sqlite },
  { name: 'minisearch', load: minisearch },
];

/**
 * The peers that can be had here, and a line for each that cannot.
 * @returns {Promise<{ peers: Peer[], absent: string[] }>}
 */
export async function findPeers() {
  /** @type {Peer[]} */
  const peers = [];
  const absent = [];
  for (const { name, load } of all) {
    try {
      peers.push({ name, ask: await load() });
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      absent.push(`${name} is left out: ${reason}`);
    }
  }
  return { peers, absent };
}

/**
 * In a process of its own, since only a later Node may have SQLite.
 * @returns {Promise<Peer['ask']>}
 */
async function sqlite() {
  const node = laterNode();
  return (texts, queries) =>
    new Promise((resolve, reject) => {
      const process = spawn(node, ['--no-warnings', inProject('tools/bench/sqlitePeer.mjs')], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let told = '';
      process.stdout.setEncoding('utf8').on('data', (part) => (told += part));
      process.on('error', reject);
      process.on('close', (code) => {
        if (code === 0) resolve(JSON.parse(told));
        else reject(new Error(`SQLite ended with code ${code}`));
      });
      process.stdin.on('error', reject);
      for (const text of texts) process.stdin.write(`${JSON.stringify({ text })}\n`);
      for (const words of queries) process.stdin.write(`${JSON.stringify({ words })}\n`);
      process.stdin.end();
    });
}

/** This Node, or the one that the tests in the browser install. */
function laterNode() {
  try {
    return serverNode();
  } catch {
    throw new Error('it needs Node 22.15 or later, here or in test/host (see tools/host/install.mjs)');
  }
}

/** @returns {Promise<Peer['ask']>} */
async function minisearch() {
  const { default: MiniSearch } = await import('minisearch');
  return async (texts, queries) => {
    const search = new MiniSearch({ fields: ['text'] });
    const builtMs = await timed(() => search.addAllAsync(texts.map((text, id) => ({ id, text }))));
    const times = [];
    const answers = [];
    for (const words of queries) {
      /** @type {number[]} */
      let found = [];
      const look = () => {
        found = search
          .search(words)
          .slice(0, listed)
          .map(({ id }) => Number(id));
      };
      times.push(await timed(look));
      answers.push(found);
    }
    return { builtMs, times, answers };
  };
}
