// Bundles TypeScript of the tests, one program for each file.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { shared } from '../bundling.mjs';
import { inProject } from '../paths.mjs';

/** @typedef {Omit<import('esbuild').BuildOptions, 'loader' | 'entryPoints' | 'outdir'>} Options */

/**
 * ES modules with splitting: what several tests use is bundled once.
 * @type {Options}
 */
const inPlainNode = {
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  keepNames: false, // its helper does not exist in the page, where parts of the UI tests run
  external: [inProject('tools/*.mjs')], // they find the project by where they stand
};

/**
 * The tests in test/<suite>, as paths below test/.
 * @param {string} suite
 */
const testsOf = (suite) =>
  fs
    .readdirSync(inProject('test', suite), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(suite, name));

/**
 * Bundles files of test/ into out/<name>/.
 * @param {string} name
 * @param {readonly string[]} files
 * @param {Options} options
 * @returns {Promise<string>} the folder with the bundles
 */
async function bundle(name, files, options) {
  const outdir = inProject('out', name);
  fs.rmSync(outdir, { recursive: true, force: true });
  const entryPoints = files.map((file) => inProject('test', file));
  await esbuild.build({ ...shared, entryPoints, outdir, sourcemap: 'inline', ...options });
  return outdir;
}

/**
 * Bundles test/<suite>/**\/*.test.ts, to be run in plain Node, into out/<suite>/.
 * @param {string} suite
 */
export const bundleForNode = (suite) =>
  bundle(suite, testsOf(suite), { ...inPlainNode, outbase: inProject('test', suite) });

/**
 * Bundles test/<suite>/**\/*.test.ts and its index.ts, to be run in the extension host, into out/<suite>/.
 * @param {string} suite
 */
export const bundleForHost = (suite) =>
  bundle(suite, [`${suite}/index.ts`, ...testsOf(suite)], {
    external: ['vscode', 'mocha'],
    outbase: inProject('test', suite),
  });

/**
 * Bundles a program of test/, to be run in plain Node, into out/<name>/.
 * @param {string} name
 * @param {string} file below test/
 */
export const bundleProgram = (name, file) => bundle(name, [file], inPlainNode);
