// Bundles a folder of TypeScript tests, one program for each file.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { shared } from '../bundling.mjs';
import { inProject } from '../paths.mjs';

/**
 * Bundles test/<suite>/**\/*.test.ts, and index.ts where there is one, into out/<suite>/.
 * @param {string} suite
 * @param {Omit<import('esbuild').BuildOptions, 'loader'>} options
 * @returns {Promise<string>} the folder with the bundles
 */
export async function bundleTests(suite, options) {
  const from = inProject('test', suite);
  const outdir = inProject('out', suite);
  const entryPoints = fs
    .readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') || name === 'index.ts')
    .map((name) => path.join(from, name));
  fs.rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({ ...shared, entryPoints, outbase: from, outdir, sourcemap: 'inline', ...options });
  return outdir;
}
