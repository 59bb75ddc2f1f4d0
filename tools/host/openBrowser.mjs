// Serves VS Code with the packaged extension to the browser of the person who started it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { hasDisplay } from '../desktop/findDesktop.mjs';
import { onPath } from '../processes.mjs';
import { installHost } from './install.mjs';
import { extensionCommand, startServer } from './server.mjs';
import { startSettings } from './settings.mjs';

/** Out of the way of common development servers; the first free one is taken. */
const ports = '4280-4299';

/**
 * Serves VS Code until Ctrl+C.
 * @param {object} what
 * @param {string} what.folder the workspace
 * @param {string} what.packageFile the packaged extension
 * @param {string} what.keptFolder for settings, extensions and the address's token
 */
export async function openInBrowser({ folder, packageFile, keptFolder }) {
  await installHost();
  const dataFolder = `${keptFolder}/browser`;
  fs.mkdirSync(dataFolder, { recursive: true });
  await installIfChanged(dataFolder, packageFile);

  console.log('Starting VS Code ...');
  const tokenFile = ownToken(keptFolder);
  const server = await startServer({
    settings: startSettings,
    dataFolder,
    ports,
    development: false,
    tokenFile,
    defaultFolder: folder,
  });
  const url = `http://${server.authority}/?tkn=${fs.readFileSync(tokenFile, 'utf8')}`;
  openAddress(url);
  console.log(
    `\nVS Code is ready. Open this address in a browser on this machine, and there an article from the list:\n\n  ${url}\n\nCtrl+C ends it.`,
  );
  const code = await server.ended;
  throw new Error(`VS Code ended by itself (${code}):\n${server.log.slice(-20).join('\n')}`);
}

/**
 * Installs the package unless the very same one is installed.
 * @param {string} dataFolder
 * @param {string} packageFile
 */
async function installIfChanged(dataFolder, packageFile) {
  const mark = `${dataFolder}/installed-package`;
  const digest = fs.readFileSync(`${packageFile}.digest`, 'utf8');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === digest) return;
  console.log('Installing the extension into VS Code ...');
  await extensionCommand(dataFolder, ['--install-extension', packageFile, '--force']);
  fs.writeFileSync(mark, digest);
}

/**
 * The word that keeps other users of this machine out: whoever may open the page may run programs as its owner.
 * @param {string} keptFolder
 * @returns {string} the file that holds it, readable by its owner only
 */
function ownToken(keptFolder) {
  const file = `${keptFolder}/token`;
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return file;
}

/**
 * Shows the address in the person's browser, where there is one to show it.
 * @param {string} url
 */
function openAddress(url) {
  const opener = hasDisplay() && (process.platform === 'darwin' ? '/usr/bin/open' : onPath('xdg-open'));
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.once('error', (error) => console.log(`No browser could be opened: ${error.message}`));
  child.unref();
}
