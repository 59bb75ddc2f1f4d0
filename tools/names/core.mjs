// The product's own code for reading features, bundled, so that training and product cannot drift apart.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from '../bundling.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles the code into out/names and loads it.
 * @returns {Promise<typeof import('./exported.ts')>}
 */
export async function loadCore() {
  const outfile = path.join(root, 'out/names/core.mjs');
  await esbuild.build({
    ...shared,
    entryPoints: [path.join(import.meta.dirname, 'exported.ts')],
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
