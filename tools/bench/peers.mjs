// What a user would pick instead for finding words again in many articles.

/** So many results count as found, as in a list that somebody reads. */
const listed = 10;

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {(texts: readonly string[]) => Promise<(words: string) => readonly number[]>} index gives the search
 */

/** @type {readonly { readonly name: string, readonly load: () => Promise<Peer['index']> }[]} */
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
      peers.push({ name, index: await load() });
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      absent.push(`${name} is left out: ${reason}`);
    }
  }
  return { peers, absent };
}

/** @returns {Promise<Peer['index']>} */
async function sqlite() {
  const name = 'node:sqlite'; // only in Node 22 and later
  const { DatabaseSync } = await import(name);
  return async (texts) => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE VIRTUAL TABLE articles USING fts5(text)');
    const insert = database.prepare('INSERT INTO articles(rowid, text) VALUES (?, ?)');
    database.exec('BEGIN');
    texts.forEach((text, at) => insert.run(at + 1, text));
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT ${listed}`,
    );
    return (words) => {
      const forms = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      // every three words in a row as a phrase: the same idea as the product's own
      const phrases = forms.slice(2).map((_, at) => `"${forms.slice(at, at + 3).join(' ')}"`);
      if (phrases.length === 0) return [];
      return select.all(phrases.join(' OR ')).map((/** @type {{ rowid: number }} */ row) => row.rowid - 1);
    };
  };
}

/** @returns {Promise<Peer['index']>} */
async function minisearch() {
  const { default: MiniSearch } = await import('minisearch');
  return async (texts) => {
    const search = new MiniSearch({ fields: ['text'] });
    await search.addAllAsync(texts.map((text, id) => ({ id, text })));
    return (words) =>
      search
        .search(words)
        .slice(0, listed)
        .map(({ id }) => Number(id));
  };
}
