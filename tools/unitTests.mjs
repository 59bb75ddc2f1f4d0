// Bundles test/unit/**/*.test.ts and runs them in plain Node. Arguments go to mocha: `npm run test:unit -- --grep marks`.
import { inProject, root } from './paths.mjs';
import { run } from './processes.mjs';
import { bundleForNode } from './testing/bundleTests.mjs';

const folder = await bundleForNode('unit');
const mocha = inProject('node_modules/mocha/bin/mocha.js');
process.exitCode = await run(
  process.execPath,
  // the laws draw many texts: a busy machine must not fail them, only one that hangs
  ['--enable-source-maps', mocha, '--timeout', '60000', `${folder}/**/*.test.mjs`, ...process.argv.slice(2)],
  { cwd: root },
);
