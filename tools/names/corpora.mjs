// Reads annotated texts and makes the training examples of them: copies in other cases, labels, sentences.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { makeRandom } from './random.mjs';

/** Types of the corpora in the order of the model's kinds. */
const types = ['PER', 'ORG', 'LOC'];

/** Texts with names, `{id, text, entities: [{start, end, type}]}`, of all .jsonl of a folder, by file name. */
export function readCorpora(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), corpus: name.replace('.jsonl', '') })),
    );
}

const typeOfMark = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/**
 * The project's own invented articles with marked names, from a folder of .marked.txt files, by file name; without those
 * that only report figures.
 */
export function readMarkedTexts(core, folder, corpus) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.marked.txt'))
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
    .filter(([, file]) => !/^split: report$/m.test(file))
    .map(([name, file]) => {
      const { text, marks } = core.readMarked(file.slice(file.indexOf('\n---\n') + 5));
      const entities = marks.flatMap(({ label, start, end }) => {
        const type = typeOfMark.get(label);
        return type ? [{ start, end, type }] : [];
      });
      return { id: name, text, entities, corpus };
    });
}

const upper = (text) =>
  text.replace(/./gsu, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c));
const title = (text) =>
  text.replace(/(?<![\p{L}’'])\p{Ll}/gu, (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c));

const lower = (text) =>
  text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));

/** Share of the texts that are copied with each line in running, all-capitals or title case. */
const copiedShare = 0.3;
/** Share of the texts that are copied all in small letters, as on the web. */
const smallShare = 0.06;

/** The texts and, of some, copies in other cases: headlines are set so, and few corpora have any. */
export function withCaseCopies(texts) {
  const random = makeRandom(7);
  const copies = [];
  for (const text of texts) {
    if (random() < smallShare) copies.push({ ...text, text: lower(text.text) });
    if (random() > copiedShare) continue;
    const lines = text.text.split(/(?<=[.!?]\s|\n)/);
    const shown = lines.map((line) => {
      const r = random();
      return r < 0.4 ? upper(line) : r < 0.8 ? title(line) : line;
    });
    copies.push({ ...text, text: shown.join('') });
  }
  return [...texts, ...copies];
}

/** Labels of a text's tokens. Sentences that a name crosses are joined. */
export function labelsOf(core, tokenized, entities) {
  const { tokens, sentences } = tokenized;
  const labels = new Uint8Array(tokens.length);
  const joined = new Set();
  for (const { start, end, type } of entities) {
    const kind = types.indexOf(type);
    if (kind < 0) continue;
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to < tokens.length && tokens[to].start < end) to++;
    if (from < 0 || to === from || labels.subarray(from, to).some((label) => label > 0)) continue;
    for (let i = from; i < to; i++) {
      const place =
        to - from === 1
          ? core.positions.unit
          : i === from
            ? core.positions.beginning
            : i === to - 1
              ? core.positions.last
              : core.positions.inside;
      labels[i] = core.labelOf(kind, place);
      if (i > from) joined.add(i);
    }
  }
  const whole = [];
  for (const { from, to } of sentences) {
    const last = whole.at(-1);
    if (last && joined.has(from)) last.to = to;
    else whole.push({ from, to });
  }
  return { labels, sentences: whole };
}
