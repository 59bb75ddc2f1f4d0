// Installs the pinned VS Code for the browser into test/host, once.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inProject } from '../paths.mjs';
import { run } from '../processes.mjs';

const hostFolder = inProject('test/host');
const mark = inProject('test/host/node_modules/.verbatim-prepared');

/** The folder of the installed VS Code. */
export const vscodeFolder = inProject('test/host/node_modules/code-server/lib/vscode');

/** A digest of all that decides what gets installed: when it changes, the installation is made anew. */
function wanted() {
  const digest = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const name of ['package-lock.json', 'prepare.mjs', 'stubs/spdlog/index.js']) {
    digest.update(fs.readFileSync(`${hostFolder}/${name}`));
  }
  return digest.digest('hex');
}

const isInstalled = () => fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted();

/**
 * The Node that runs the VS Code server, which needs 22.15 or later: this one, or the one installed beside it.
 * @returns {string}
 */
export function serverNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 15)) return process.execPath;
  const own = inProject(`test/host/node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (fs.existsSync(own)) return own;
  throw new Error(
    `VS Code in the browser needs Node 22.15 or later on ${process.platform}-${process.arch}; this is Node ${process.versions.node}`,
  );
}

/**
 * Installs VS Code for the browser if it is absent or another one is wanted. Says what it does; the second time it is done at once.
 * @param {(line: string) => void} [say]
 */
export async function installHost(say = console.log) {
  if (isInstalled()) return;
  say(
    'Installing VS Code for the browser into test/host (about 120 MB to fetch, 400 MB on disk; only the first time) ...',
  );
  const start = Date.now();
  const ticking = setInterval(() => say(`  ... ${Math.round((Date.now() - start) / 1000)} s`), 10_000);
  try {
    // `npm` itself is a script on Windows, which only a shell can start: npm tells where its JavaScript is.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: hostFolder, quiet: true };
    const code = npm?.endsWith('npm-cli.js')
      ? await run(process.execPath, [npm, ...args], options)
      : await run('npm', args, options);
    if (code !== 0) throw new Error('npm could not install VS Code for the browser: see its message above');
    const prepared = await run(process.execPath, [inProject('test/host/prepare.mjs')], options);
    if (prepared !== 0) throw new Error('the installed VS Code could not be prepared: see the message above');
    fs.writeFileSync(mark, wanted());
  } finally {
    clearInterval(ticking);
  }
  say(`  installed in ${Math.round((Date.now() - start) / 1000)} s`);
}

if (process.argv[1] === import.meta.filename) await installHost();
