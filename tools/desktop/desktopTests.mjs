// Runs the integration tests in the extension host of a desktop VS Code.
import { runTests } from '@vscode/test-electron';
import { scratchFolder } from '../scratch.mjs';
import { stagedExtension } from '../staging.mjs';

/**
 * @param {object} options
 * @param {string} options.program the desktop VS Code
 * @param {string} options.entry the bundled test/integration/index.ts
 * @param {string} options.folder the workspace
 * @param {Record<string, string>} options.env for the extension host
 * @returns {Promise<number>} exit code
 */
export async function runInDesktop({ program, entry, folder, env }) {
  const data = scratchFolder('desktop');
  try {
    return await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: stagedExtension,
      extensionTestsPath: entry,
      extensionTestsEnv: env,
      launchArgs: [
        folder,
        ...['--disable-extensions', '--disable-workspace-trust', '--user-data-dir', data.folder],
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return 1;
  } finally {
    data.remove();
  }
}
