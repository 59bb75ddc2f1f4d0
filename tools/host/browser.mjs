// Finds, or installs where it may, a Chromium that shows the workbench to the tests.
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { inProject } from '../paths.mjs';
import { onPath, run } from '../processes.mjs';

/** Debian's packages, best first, each with a font: without one, text has no size and nothing can be clicked. */
const packages = [
  ['chromium-headless-shell', 'fonts-dejavu-core'],
  ['chromium', 'fonts-dejavu-core'],
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to use: the one CHROMIUM_PATH names, else one on the PATH, else one that playwright has downloaded.
 * @returns {string | undefined}
 */
function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  }
  const found = onPath('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'chrome');
  return found ?? [...macApplications, chromium.executablePath()].find((file) => fs.existsSync(file));
}

/**
 * Finds Chromium, or installs it through apt (as root, or with a sudo that asks no password), or lets playwright fetch its own.
 * @param {(line: string) => void} [say]
 * @returns {Promise<string>} its path
 * @throws when there is none; the message names what to install
 */
export async function installBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  await throughApt(say);
  if (!findBrowser()) await throughPlaywright(say);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The UI tests need Chromium and a font. On Debian: apt-get install chromium-headless-shell fonts-dejavu-core. ' +
      'Elsewhere: install Chrome or Chromium and name its program in CHROMIUM_PATH.',
  );
}

/** @param {(line: string) => void} say */
async function throughApt(say) {
  const apt = onPath('apt-get');
  if (!apt) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'env'];
  const sudo = asRoot.length > 0 ? onPath('sudo') : undefined;
  if (asRoot.length > 0 && (!sudo || (await run(sudo, ['-n', 'true'], { quiet: true })) !== 0)) return;
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [program = apt, ...rest] = [
      ...asRoot,
      ...(asRoot.length > 0 ? ['DEBIAN_FRONTEND=noninteractive'] : []),
      apt,
      '-qq',
      ...args,
    ];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return run(program, rest, { env, quiet: true });
  };
  say('Installing Chromium through apt (once) ...');
  await aptGet('update');
  for (const names of packages) {
    if ((await aptGet('install', '-y', '--no-install-recommends', ...names)) === 0 && findBrowser()) return;
  }
}

/** @param {(line: string) => void} say */
async function throughPlaywright(say) {
  say('Fetching Chromium through playwright (once) ...');
  const cli = inProject('node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, limitMs: 300_000 });
}

/**
 * Starts Chromium without a window.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await installBrowser(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

if (process.argv[1] === import.meta.filename) console.log(await installBrowser());
