// Bundles the three programs of the project into dist/: the extension, the worker and the command line.
import { copyFileSync, mkdirSync } from 'node:fs';
import esbuild from 'esbuild';
import { shared } from './tools/bundling.mjs';

const watch = process.argv.includes('--watch');
const options = { ...shared, minify: !watch, sourcemap: watch };

const programs = [
  { ...options, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...options, entryPoints: ['src/worker/main.ts'], outfile: 'dist/worker.js' },
  {
    ...options,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

mkdirSync('dist', { recursive: true });
copyFileSync('src/data/names.bin', 'dist/names.bin');

if (watch) {
  for (const program of programs) {
    const context = await esbuild.context(program);
    await context.watch();
  }
} else {
  await Promise.all(programs.map((program) => esbuild.build(program)));
}
