// Bundles test/unit/**/*.test.ts and runs them in plain Node. Arguments go to mocha: `npm run test:unit -- --grep marks`.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { shared } from './bundling.mjs';

const root = path.resolve(import.meta.dirname, '..');
const outdir = path.join(root, 'out/unit');

const tests = readdirSync(path.join(root, 'test/unit'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.join(root, 'test/unit', name));

rmSync(outdir, { recursive: true, force: true });
// ES modules with splitting: code that several tests use (and the language model) is bundled once.
await esbuild.build({
  ...shared,
  entryPoints: tests,
  outbase: path.join(root, 'test/unit'),
  outdir,
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  sourcemap: 'inline',
});

const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, `${outdir}/**/*.test.mjs`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
