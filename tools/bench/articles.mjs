// The articles that the bench runs on.
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inProject } from '../paths.mjs';

/** Where a larger collection may stand beside the project. */
const collection = inProject('../shared/corpus/articles-3000.jsonl.gz');

/**
 * The file that articles are read from, if there is any.
 * @param {string | undefined} named
 */
export function articleFile(named) {
  return named ?? (fs.existsSync(collection) ? collection : undefined);
}

/**
 * Reads articles from a file with one JSON object per line, its `text` the article, plain or gzipped. Without a file, from
 * the collection beside the project; without that, the sample articles again and again.
 * @param {string | undefined} named
 * @param {number} count at most so many
 * @returns {{ texts: readonly string[], from: string }}
 */
export function benchArticles(named, count) {
  const file = articleFile(named);
  if (file === undefined) {
    const samples = fs
      .readdirSync(inProject('seeds'))
      .map((name) => fs.readFileSync(inProject('seeds', name), 'utf8'));
    const texts = Array.from({ length: count }, (_, at) => samples[at % samples.length] ?? '');
    return { texts, from: 'the sample articles, repeated' };
  }
  const bytes = fs.readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.slice(0, count).map((line) => String(JSON.parse(line).text ?? ''));
  return { texts: texts.filter((text) => text.length > 0), from: file };
}
