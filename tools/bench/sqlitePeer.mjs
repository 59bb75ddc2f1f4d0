// SQLite's FTS5 asked for words: reads lines of JSON, first texts, then queries, and writes what `peers.mjs` calls `Asked`.
import { createInterface } from 'node:readline';
import { listed } from './peers.mjs';
import { timed } from './measure.mjs';

const name = 'node:sqlite'; // only in Node 22 and later
const { DatabaseSync } = await import(name);
const texts = [];
const queries = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { text, words } = JSON.parse(line);
  if (text === undefined) queries.push(words);
  else texts.push(text);
}

const database = new DatabaseSync(':memory:');
const builtMs = await timed(() => {
  database.exec('CREATE VIRTUAL TABLE articles USING fts5(text)');
  const insert = database.prepare('INSERT INTO articles(rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  texts.forEach((text, at) => insert.run(at + 1, text));
  database.exec('COMMIT');
});
const select = database.prepare(
  `SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT ${listed}`,
);
const times = [];
const answers = [];
for (const words of queries) {
  const forms = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  // every three words in a row as a phrase: the same idea as the product's own
  const phrases = forms
    .slice(2)
    .map((/** @type {string} */ _, /** @type {number} */ at) => `"${forms.slice(at, at + 3).join(' ')}"`);
  /** @type {number[]} */
  let found = [];
  times.push(
    await timed(() => {
      const rows = phrases.length === 0 ? [] : select.all(phrases.join(' OR '));
      found = rows.map((/** @type {{ rowid: number }} */ row) => row.rowid - 1);
    }),
  );
  answers.push(found);
}
console.log(JSON.stringify({ builtMs, times, answers }));
