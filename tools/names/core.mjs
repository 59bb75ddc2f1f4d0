// The product's own code for reading features, bundled, so that training and product cannot drift apart.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from '../bundling.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const exported = `
export { readArticle } from './src/text/article';
export { tokenize } from './src/text/tokens';
export { readFeatureSource, readFeatures, makeFeatureBuffer, featuresVersion } from './src/analysis/names/nameFeatures';
export * from './src/analysis/names/nameLabels';
export { readNameModel, modelMagic, headerSize, checksumOf } from './src/analysis/names/nameModel';
export { bestLabels } from './src/analysis/names/viterbi';
`;

/** Bundles the code into out/names and loads it. */
export async function loadCore() {
  const outfile = path.join(root, 'out/names/core.mjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  await esbuild.build({
    ...shared,
    stdin: { contents: exported, resolveDir: root, loader: 'ts' },
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
