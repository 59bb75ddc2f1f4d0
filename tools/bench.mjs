// How fast the analysis is and how much memory a corpus takes, beside the library compromise on the same articles in the
// same process; then how the time grows with the length of texts that are hard on it, alone or in two articles, and how it
// goes with many articles, beside what a user would pick instead:
// `npm run bench -- [FILE.jsonl[.gz]] [--articles N] [--longest CHARACTERS] [--sizes 1000,10000,100000]`.
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { benchArticles } from './bench/articles.mjs';
import { printGrowth, printGrowthInCommon } from './bench/growth.mjs';
import { bytesInUse, printTable, spread, timed } from './bench/measure.mjs';
import { benchScale } from './bench/scale.mjs';
import { shared } from './bundling.mjs';
import { inProject } from './paths.mjs';

const rounds = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '300' },
    sizes: { type: 'string', default: '1000,10000' },
    longest: { type: 'string', default: '10000000' },
  },
});
const { texts, from } = benchArticles(positionals[0], Number(values.articles));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} articles, ${characters} characters, from ${from}`);
console.log(
  `Node ${process.versions.node}, ${os.cpus()[0]?.model ?? 'unknown processor'}; median of ${rounds} rounds\n`,
);

const outfile = inProject('out/bench/core.cjs');
await esbuild.build({
  ...shared,
  outfile,
  stdin: {
    resolveDir: inProject('src'),
    loader: 'ts',
    contents: `export { analyze, analyzeNames } from './analysis/analyze';
      export { readNameModel } from './analysis/names/nameModel';
      export { recognizeNames } from './analysis/names/recognize';
      export { findQuotes } from './analysis/quotes/findQuotes';
      export { readArticle } from './text/article';
      export { tokenize } from './text/tokens';
      export { createAnalyst } from './worker/inProcess';`,
  },
});

/** @type {any} the bundle of src */
let core;
/** @type {any} */
let compromise;
const before = bytesInUse();
const loadOursMs = await timed(async () => ({ default: core } = await import(outfile)));
const nameModel = fs.readFileSync(inProject('dist/names.bin'));
const names = core.readNameModel(nameModel);
if ('problem' in names) throw new Error(names.problem);
const ours = (/** @type {string} */ text) => core.analyze(core.readArticle('article', text), { names });
ours(texts[0] ?? '');
const afterOurs = bytesInUse();
const loadTheirsMs = await timed(async () => ({ default: compromise } = await import('compromise')));
/** What compromise offers of the same: names of people, places and organizations, quantities, and what stands in marks. */
const theirs = (/** @type {string} */ text) => {
  const read = compromise(text);
  return [read.people(), read.places(), read.organizations(), read.numbers(), read.quotations()].map(
    (found) => found.json(),
  );
};
theirs(texts[0] ?? '');
const afterTheirs = bytesInUse();

/**
 * Milliseconds that each article takes, in each round, and what 1,000 characters of it do. The two take turns, so that a busy machine hinders both alike.
 * @param {readonly ((text: string) => unknown)[]} readers
 */
async function race(readers) {
  /** @type {number[][][]} reader, round, article */
  const times = readers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, read] of readers.entries()) {
      const each = [];
      for (const text of texts) each.push(await timed(() => read(text)));
      times[at]?.push(each);
    }
  }
  return times.map((ofReader) => {
    const whole = ofReader.map((each) => (each.reduce((sum, ms) => sum + ms, 0) / characters) * 1000);
    const each = texts.map((_, article) => spread(ofReader.map((round) => round[article] ?? NaN)).median);
    const rates = each.map((ms, article) => (ms / (texts[article]?.length ?? NaN)) * 1000);
    return { perThousand: spread(whole).median, each: spread(each), rates: spread(rates) };
  });
}

const ms = (/** @type {number} */ value) => value.toFixed(2);
const megabytes = (/** @type {number} */ bytes) => (bytes / 1024 / 1024).toFixed(1);
const loads = [
  { of: 'verbatim', loadMs: loadOursMs, bytes: afterOurs - before },
  { of: 'compromise', loadMs: loadTheirsMs, bytes: afterTheirs - afterOurs },
];
const speeds = await race([ours, theirs]);
printTable(
  loads.map(({ of, loadMs, bytes }, at) => {
    const { perThousand, each } = speeds[at] ?? { perThousand: NaN, each: spread([]), rates: spread([]) };
    return {
      analysis: of,
      'ms per 1,000 characters': ms(perThousand),
      'ms per article: median': ms(each.median),
      '90 %': ms(each.ninth),
      most: ms(each.most),
      'ms to load': ms(loadMs),
      'MB loaded': megabytes(bytes),
    };
  }),
);

const tokensOf = (/** @type {string} */ text) => {
  const article = core.readArticle('article', text);
  return { article, tokens: core.tokenize(text, article.paragraphs) };
};
const ourNames = (/** @type {string} */ text) => {
  const { article, tokens } = tokensOf(text);
  return core.recognizeNames(article, tokens, names);
};
const theirNames = (/** @type {string} */ text) => {
  const read = compromise(text);
  return [read.people(), read.places(), read.organizations()].map((found) => found.json({ offset: true }));
};
const [tokens, both, other] = (await race([tokensOf, ourNames, theirNames])).map((one) => one.perThousand);
console.log('');
printTable([
  {
    'names of people, places, organizations': 'ms per 1,000 characters',
    'verbatim, after tokens': ms((both ?? NaN) - (tokens ?? NaN)),
    'verbatim, with tokens': ms(both ?? NaN),
    compromise: ms(other ?? NaN),
    'times faster': ((other ?? NaN) / (both ?? NaN)).toFixed(1),
  },
]);

const read = new Map(
  texts.map((text) => [text, core.analyzeNames(core.readArticle('article', text), { names })]),
);
const ourQuotes = (/** @type {string} */ text) => {
  const { article, tokenized, entities, furniture } = read.get(text);
  return core.findQuotes(article, tokenized, entities, furniture);
};
/** What stands in marks only: it knows no speakers, and reads its tokens in the same call. */
const theirQuotes = (/** @type {string} */ text) => compromise(text).quotations().json({ offset: true });
const [quotes, quotations] = await race([ourQuotes, theirQuotes]);
console.log('');
printTable([
  {
    'quotes, reports and speakers': 'ms per 1,000 characters, median of the articles',
    'verbatim, after tokens and names': ms(quotes?.rates.median ?? NaN),
    '90 %': ms(quotes?.rates.ninth ?? NaN),
    'compromise, quotations with tokens': ms(quotations?.rates.median ?? NaN),
  },
]);

const analyst = core.createAnalyst({ nameModel });
const empty = bytesInUse();
const inputs = texts.map((text, at) => ({ id: `article-${at}`, text }));
const putMs = await timed(() => analyst.put(inputs));
const held = bytesInUse() - empty;
const views = [];
for (const { id } of inputs.slice(0, 100)) views.push(await timed(() => analyst.view(id)));
const view = spread(views);
console.log('');
printTable([
  {
    'a corpus of': `${texts.length} articles`,
    'ms to read': putMs.toFixed(0),
    'ms per article': ms(putMs / texts.length),
    'kB held per article': (held / 1024 / texts.length).toFixed(1),
    'ms for a view: median': ms(view.median),
    '90 %': ms(view.ninth),
    most: ms(view.most),
  },
]);

console.log('');
await printGrowth(ours, Number(values.longest));
console.log('');
await printGrowthInCommon(() => core.createAnalyst({ nameModel }));

await benchScale(values.sizes.split(',').filter(Boolean).map(Number), positionals[0]);
