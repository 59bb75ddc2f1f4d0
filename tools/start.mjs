// `npm start`: builds the extension and opens VS Code with it on the sample articles.
import fs from 'node:fs';
import { findDesktop } from './desktop/findDesktop.mjs';
import { openInDesktop } from './desktop/openDesktop.mjs';
import { openInBrowser } from './host/openBrowser.mjs';
import { packageWhenChanged } from './package.mjs';
import { inProject, root } from './paths.mjs';
import { run } from './processes.mjs';
import { sampleFolder } from './sample.mjs';

/** Everything that starting leaves on disk stands here; removing it is always safe. */
const keptFolder = inProject('out/start');

process.once('uncaughtException', (error) => {
  console.error(error.message); // where in this script it happened helps nobody who wants to see the extension
  process.exit(1);
});

console.log('Building the extension ...');
if ((await run(process.execPath, ['esbuild.config.mjs'], { cwd: root })) !== 0) process.exit(1);
fs.mkdirSync(keptFolder, { recursive: true });
const packageFile = `${keptFolder}/verbatim.vsix`;
console.log('Packaging it ...');
await packageWhenChanged(packageFile);

const folder = sampleFolder();
console.log('Sample articles: out/sample, a copy of seeds/ (your annotations are kept there)');

const what = { folder, packageFile, keptFolder };
const desktop = await findDesktop();
if ('program' in desktop) {
  await openInDesktop({ ...what, ...desktop });
} else {
  console.log(`VS Code opens in the browser, because for a desktop one ${desktop.reason}.`);
  await openInBrowser(what);
}
