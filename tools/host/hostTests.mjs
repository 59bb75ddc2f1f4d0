// Runs the integration tests in the extension host of the served VS Code, which a page in Chromium starts.
import { format } from 'node:util';
import { stagedExtension } from '../staging.mjs';
import { launchBrowser } from './browser.mjs';
import { startServer, workbenchUrl } from './server.mjs';

const limitMs = 240_000;
const linePrefix = '[test] '; // the page's log carries the whole workbench's lines: ours begin with this

/**
 * @param {object} options
 * @param {string} options.entry the bundled test/integration/index.ts
 * @param {string} options.folder the workspace
 * @param {Record<string, string>} options.env for the extension host
 * @returns {Promise<number>} exit code. 0 proves little: a host that was killed gives it too
 */
export async function runInHost({ entry, folder, env }) {
  const server = await startServer({ env: { ...env, TEST_LINE_PREFIX: linePrefix } });
  const browser = await launchBrowser();
  /** @type {string[]} */
  const errors = [];
  let said = false;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve, reject) => {
      const limit = setTimeout(
        () => reject(new Error(`The extension host gave no result within ${limitMs / 1000} s`)),
        limitMs,
      );
      const log = (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        const text = format(...args);
        if (text.startsWith(linePrefix)) {
          said = true;
          console.log(text.slice(linePrefix.length));
        } else if (type === 'error') errors.push(text);
      };
      page.exposeFunction('codeAutomationLog', log).catch(reject);
      page
        .exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
          clearTimeout(limit);
          resolve(code);
        })
        .catch(reject);
      page.on('crash', () => reject(new Error('The page with the workbench crashed')));
    });
    await page.goto(
      workbenchUrl(server, { folder, extensionDevelopmentPath: stagedExtension, extensionTestsPath: entry }),
    );
    return Number(await ended);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return 1;
  } finally {
    if (!said) console.error(errors.slice(-20).join('\n'));
    await browser.close();
    await server.stop();
  }
}
