// Starts and stops the pinned VS Code server, and installs extensions into it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, signalGroup, whenThisEnds } from '../processes.mjs';
import { scratchFolder } from '../scratch.mjs';
import { serverNode, vscodeFolder } from './install.mjs';
import { testSettings } from './settings.mjs';

const startLimitMs = 60_000;
const stopLimitMs = 5_000;

/**
 * A running server.
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {string} dataFolder settings, extensions and logs
 * @property {readonly string[]} log what the server printed so far, line by line
 * @property {Promise<number>} ended settles with the exit code when the server ends, by whatever cause
 * @property {() => Promise<void>} stop ends it and all it started, and removes the data folder unless it was given
 */

/**
 * The environment for a served VS Code: of ours, without what an enclosing VS Code has put there, and without a marketplace.
 * @param {NodeJS.ProcessEnv} [extra]
 */
function serverEnvironment(extra = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'NODE_OPTIONS',
  );
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', ...extra };
}

/**
 * Starts VS Code on the loopback interface.
 * @param {object} [options]
 * @param {object} [options.settings] the user settings; written when the data folder has none yet, or has only a test's lifetime
 * @param {string} [options.dataFolder] kept when the server stops; without it a temporary one is made
 * @param {string} [options.ports] a port, a range `from-to`, or 0 for any free one
 * @param {boolean} [options.trust] whether workspace trust works as for a user; otherwise every folder is trusted
 * @param {boolean} [options.development] whether the page may load an extension under development. Messages then show
 *   in the notification centre only, not as toasts
 * @param {string} [options.tokenFile] holds the word that the page's address must carry; without it any local user is served
 * @param {string} [options.defaultFolder] the workspace that opens when the page's address names none
 * @param {NodeJS.ProcessEnv} [options.env] further environment of the server and its extension host
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const {
    settings = testSettings,
    ports = '0',
    trust = false,
    development = true,
    tokenFile,
    defaultFolder,
    env,
  } = options;
  const scratch = options.dataFolder ? undefined : scratchFolder('vscode');
  const dataFolder = options.dataFolder ?? scratch?.folder ?? '';
  const settingsFile = path.join(dataFolder, 'data/User/settings.json');
  fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
  if (scratch || !fs.existsSync(settingsFile)) {
    fs.writeFileSync(settingsFile, JSON.stringify(settings, null, 2));
  }
  const child = spawn(
    serverNode(),
    [
      path.join(vscodeFolder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', ports, '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--server-data-dir', dataFolder],
      ...(tokenFile ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
      ...(defaultFolder ? ['--default-folder', defaultFolder] : []),
      ...(development ? ['--enable-smoke-test-driver'] : []),
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
    { env: serverEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const release = whenThisEnds(() => signalGroup(child.pid, 'SIGKILL'));
  /** @type {string[]} */
  const log = [];
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const port = await listening(child, log);
  return {
    authority: `127.0.0.1:${port}`,
    dataFolder,
    log,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        signalGroup(child.pid, 'SIGTERM');
        const limit = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), stopLimitMs);
        await ended;
        clearTimeout(limit);
      }
      signalGroup(child.pid, 'SIGKILL');
      release();
      scratch?.remove();
    },
  };
}

/**
 * Waits until the server listens, and keeps what it prints.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {string[]} log
 * @returns {Promise<number>} the port
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => {
      clearTimeout(limit);
      reject(new Error(`VS Code for the browser ${what}\n${log.slice(-20).join('\n')}`));
    };
    const limit = setTimeout(() => fail(`did not start within ${startLimitMs / 1000} s`), startLimitMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        for (const line of text.split('\n').filter(Boolean)) {
          log.push(line);
          const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
          if (port === undefined) continue;
          clearTimeout(limit);
          resolve(Number(port));
        }
      });
    }
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

/**
 * The address of the workbench. All paths are absolute paths on the server's disk.
 * @param {Server} server
 * @param {object} what
 * @param {string} [what.folder] the workspace, a folder or a file that lists several; without it an empty window opens
 * @param {string} [what.openFile]
 * @param {string} [what.extensionDevelopmentPath] only where the server was started for development
 * @param {string} [what.extensionTestsPath] only where the server was started for development
 */
export function workbenchUrl(server, what) {
  const { folder, ...files } = what;
  const payload = Object.entries(files).map(([key, file]) => [
    key,
    `vscode-remote://${server.authority}${file}`,
  ]);
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams(folder ? [[kind, folder]] : { ew: 'true' });
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return `http://${server.authority}/?${query}`;
}

/**
 * Runs the server's command line for extensions, as `code --install-extension` and the like.
 * @param {string} dataFolder the data folder of the server they are for, which need not run
 * @param {readonly string[]} args
 * @returns {Promise<string[]>} the lines it printed
 */
export async function extensionCommand(dataFolder, args) {
  /** @type {string[]} */
  const lines = [];
  const code = await run(
    serverNode(),
    [
      path.join(vscodeFolder, 'out/server-main.js'),
      ...args,
      ...['--server-data-dir', dataFolder, '--accept-server-license-terms'],
    ],
    { env: serverEnvironment(), onLine: (line) => lines.push(line) },
  );
  if (code !== 0) throw new Error(`VS Code could not do ${args.join(' ')}:\n${lines.join('\n')}`);
  return lines;
}
