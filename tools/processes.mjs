// Running other programs, and leaving none of them behind.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** @type {Set<() => void>} */
const leftovers = new Set();
let listening = false;

/**
 * Registers what must be ended when this program ends, by itself, by Ctrl+C or by a signal.
 * The function must be synchronous; calling the answer takes the registration back.
 * @param {() => void} end
 * @returns {() => void}
 */
export function whenThisEnds(end) {
  leftovers.add(end);
  if (!listening) {
    listening = true;
    process.once('exit', endAll);
    for (const [signal, number] of /** @type {const} */ ([
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ])) {
      process.once(signal, () => process.exit(128 + number));
    }
  }
  return () => void leftovers.delete(end);
}

/** The latest first: a program before the folder it works in. One that fails does not keep the others from being ended. */
function endAll() {
  for (const end of [...leftovers].reverse()) {
    try {
      end();
    } catch (error) {
      console.error(/** @type {Error} */ (error).message);
    }
  }
}

/**
 * Sends a signal to a program and all it started. A program that is gone already is no error.
 * @param {number | undefined} pid of a program that was started as the head of its own group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ESRCH' && code !== 'EPERM') throw error; // macOS says EPERM of a group that has just ended
  }
}

/**
 * Runs a program to its end and answers its exit code; 1 when it had to be killed or could not be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitMs?: number, onLine?: (line: string) => void }} [options]
 *   `quiet` shows the program's output only when it fails; `onLine` takes the output instead of the terminal
 * @returns {Promise<number>}
 */
export function run(program, args, { cwd, env, quiet = false, limitMs = 600_000, onLine } = {}) {
  return new Promise((resolve) => {
    const piped = quiet || onLine !== undefined;
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
    });
    /** @type {string[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        if (quiet) kept.push(text);
        if (onLine) text.split('\n').filter(Boolean).forEach(onLine);
      });
    }
    // Not SIGKILL: it may have started others in groups of their own, and must get to end them.
    const release = whenThisEnds(() => signalGroup(child.pid, 'SIGTERM'));
    const limit = setTimeout(() => {
      console.error(`${path.basename(program)} did not end within ${limitMs / 1000} s and is stopped`);
      signalGroup(child.pid, 'SIGTERM');
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 5_000).unref();
    }, limitMs);
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit);
      signalGroup(child.pid, 'SIGKILL');
      release();
      if (code !== 0 && kept.length > 0) console.error(kept.join('').trimEnd());
      resolve(code);
    };
    child.once('error', (error) => {
      kept.push(`${error.message}\n`);
      done(1);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * The first of the named programs that the PATH leads to.
 * @param {...string} names
 * @returns {string | undefined} its absolute path
 */
export function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => fs.existsSync(file));
}
