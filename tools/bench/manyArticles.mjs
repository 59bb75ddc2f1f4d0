// As many articles as a bench asks for, made from fewer.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../paths.mjs';
import { articleFile, benchArticles } from './articles.mjs';

/** Words as frequent as these hold sentences together and stay. */
const frequent = 150;
/** So many of the others are exchanged, for one of about the same rank: of three in a row hardly any stay. */
const exchanged = 0.6;
const rankReach = 50;
/** So many paragraphs of a made article come from another one. */
const mixed = 0.3;

/** Numbers in [0, 1) that are the same on every run for the same seed (mulberry32, public domain). */
export function seededRandom(/** @type {number} */ seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** Invented articles of the project's own tests, for when there are no others. */
function inventedTexts() {
  const folder = inProject('test/fixtures/names');
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.marked.txt'))
    .map((name) => {
      let text = fs.readFileSync(path.join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/s, '');
      // marks may hold others: from the inside out
      for (let before = ''; before !== text;) {
        before = text;
        text = text.replace(/\{[^{}|]*\|([^{}|]*)\}/g, '$1');
      }
      return text;
    });
}

/**
 * Articles without end: first those there are, then mixtures of their paragraphs in which numbers and most words are
 * exchanged for others, so that sizes, words and marks are as in real ones and hardly a sentence stands in two.
 * @param {string | undefined} file as in `benchArticles`
 */
export function manyArticles(file) {
  const real = articleFile(file) !== undefined;
  const given = real
    ? benchArticles(file, Infinity)
    : { texts: inventedTexts(), from: 'invented articles of the tests' };
  const { texts } = given;
  const paragraphs = texts.map((text) => text.split(/\n+/));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byRank = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const ranks = new Map(byRank.map((word, rank) => [word, rank]));

  /** @param {number} at */
  function made(at) {
    const random = seededRandom(at);
    const any = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? [];
    const own = paragraphs[at % paragraphs.length] ?? [];
    const lines = own.map((line) => {
      if (random() >= mixed) return line;
      const other = any();
      return other[Math.floor(random() * other.length)] ?? line;
    });
    return lines
      .join('\n\n')
      .replace(/\d/g, () => String(Math.floor(random() * 10)))
      .replace(/[A-Za-z]+/g, (word) => {
        const rank = ranks.get(word.toLowerCase()) ?? 0;
        if (rank < frequent || random() >= exchanged) return word;
        const other = byRank[Math.max(frequent, rank + Math.floor((random() * 2 - 1) * rankReach))] ?? word;
        return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      });
  }

  return {
    from: `${given.from} (${texts.length}), then made from them`,
    article: (/** @type {number} */ at) => texts[at] ?? made(at),
  };
}
