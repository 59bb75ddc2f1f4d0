// Trains the name recognizer and writes src/data/names.bin.
//   node tools/names/train.mjs FOLDER_OF_CORPORA [--epochs 12] [--least 0.1] [--out src/data/names.bin]
// FOLDER_OF_CORPORA holds .jsonl files with one annotated text a line (see src/data/README.md). The same input gives
// the same file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCore } from './core.mjs';
import { labelsOf, readCorpora, withCaseCopies } from './corpora.mjs';
import { trainCrf } from './crf.mjs';
import { FeatureTable } from './features.mjs';
import { packModel } from './pack.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '12' },
    least: { type: 'string', default: '0.1' },
    out: { type: 'string', default: 'src/data/names.bin' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Usage: node tools/names/train.mjs FOLDER_OF_CORPORA');

/** A feature seen less often is not learned. */
const leastCount = 2;

const core = await loadCore();
const started = Date.now();
const say = (text) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);

const texts = withCaseCopies(readCorpora(folder));
say(`${texts.length} texts`);

const table = new FeatureTable();
const sentences = [];
for (const { text, entities } of texts) readExamples(text, entities);
const keys = table.number(leastCount);
say(`${sentences.length} sentences, ${table.size} features, ${keys.length} of them seen ${leastCount} times`);

const examples = sentences.map(toRows);
const model = trainCrf(core, examples, keys.length, {
  epochs: Number(values.epochs),
  log: (epoch, likelihood) => say(`epoch ${epoch + 1}: log likelihood ${likelihood.toFixed(0)}`),
});
const file = packModel(core, keys, model, Number(values.least));
writeFileSync(values.out, file);
say(`${values.out}: ${file.length} bytes, ${file.readUInt32LE(16)} features`);

function readExamples(text, entities) {
  const tokenized = core.tokenize(text, core.readArticle('', text).paragraphs);
  const { labels, sentences: whole } = labelsOf(core, tokenized, entities);
  const source = core.readFeatureSource({ ...tokenized, sentences: whole });
  const buffer = core.makeFeatureBuffer();
  for (const { from, to } of whole) {
    const offsets = new Int32Array(to - from + 1);
    const found = [];
    const sentence = { ...source, from, to, buffer };
    for (let i = from; i < to; i++) {
      core.readFeatures(sentence, i);
      for (let f = 0; f < buffer.count; f++) {
        found.push(buffer.keys[f]);
        table.count(buffer.keys[f]);
      }
      offsets[i - from + 1] = found.length;
    }
    sentences.push({ offsets, found: Int32Array.from(found), labels: labels.slice(from, to) });
  }
}

/** The example with rows for keys, without the features that are not learned. */
function toRows({ offsets, found, labels }) {
  const rows = new Int32Array(found.length);
  const newOffsets = new Int32Array(offsets.length);
  let count = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const row = table.row(found[k]);
      if (row >= 0) rows[count++] = row;
    }
    newOffsets[i + 1] = count;
  }
  return { offsets: newOffsets, rows: rows.slice(0, count), labels };
}
