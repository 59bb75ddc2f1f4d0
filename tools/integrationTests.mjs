// Runs the integration tests in the extension host of a real VS Code: the desktop one where it can be had, else the
// served one. An argument selects tests by name: `npm run test:integration -- sidecar`.
import path from 'node:path';
import { findDesktop } from './desktop/findDesktop.mjs';
import { runInDesktop } from './desktop/desktopTests.mjs';
import { runInHost } from './host/hostTests.mjs';
import { installBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { bundleForHost } from './testing/bundleTests.mjs';
import { copyOfSeeds } from './scratch.mjs';
import { stageExtension } from './staging.mjs';
import { noteWhere } from './testing/counts.mjs';

const [grep] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const entry = path.join(await bundleForHost('integration'), 'index.js');
/** @type {Record<string, string>} */
const env = {};
if (process.env.TEST_COUNTS) env.TEST_COUNTS = process.env.TEST_COUNTS;
if (grep) env.TEST_GREP = grep;

stageExtension();
const desktop = await findDesktop();
const articles = copyOfSeeds();
try {
  const where = { entry, folder: articles.folder, env };
  if ('program' in desktop) {
    process.exitCode = await runInDesktop({ ...where, program: desktop.program });
    noteWhere('integration', `in the desktop VS Code ${desktop.program}`);
  } else {
    await installHost();
    await installBrowser();
    process.exitCode = await runInHost(where);
    noteWhere('integration', `in VS Code served for the browser, because ${desktop.reason}`);
  }
} finally {
  articles.remove();
}
