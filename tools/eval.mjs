// Measures what the built command line finds: `npm run eval` for the project's own evaluation set, and for a folder
// of data that may not be shipped if one is given (`npm run eval -- FOLDER`, or VERBATIM_GOLD) or stands beside the project.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from './bundling.mjs';

const root = path.resolve(import.meta.dirname, '..');
const outfile = path.join(root, 'out/eval.mjs');

await esbuild.build({
  ...shared,
  entryPoints: [path.join(root, 'tools/eval/evaluate.ts')],
  format: 'esm',
  outfile,
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
