// Takes the README's pictures from the running product into media/screenshots: `npm run screenshots -- [part of a name]`.
import path from 'node:path';
import { installBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { stageExtension } from './staging.mjs';
import { bundleProgram } from './testing/bundleTests.mjs';

await installHost();
await installBrowser();
stageExtension();
const folder = await bundleProgram('pictures', 'ui/screenshots/take.ts');
const { takeScreenshots } = await import(path.join(folder, 'take.mjs'));
await takeScreenshots(process.argv[2]);
