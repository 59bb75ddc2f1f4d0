// Drives the workbench of a served VS Code in Chromium. Arguments go to mocha: `npm run test:ui -- --grep hover`.
import { inProject, root } from './paths.mjs';
import { run } from './processes.mjs';
import { stageExtension } from './staging.mjs';
import { bundleForNode } from './testing/bundleTests.mjs';
import { installBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';

await installHost();
await installBrowser();
stageExtension();
const folder = await bundleForNode('ui');
process.exitCode = await run(
  process.execPath,
  [
    '--enable-source-maps',
    inProject('node_modules/mocha/bin/mocha.js'),
    ...['--timeout', '60000', '--exit', '--reporter', inProject('tools/testing/countingReporter.cjs')],
    `${folder}/**/*.test.mjs`,
    ...process.argv.slice(2),
  ],
  { cwd: root },
);
