// Finds a desktop VS Code, or downloads one where that can be shown.
import fs from 'node:fs';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  SilentReporter,
} from '@vscode/test-electron';
import { inProject } from '../paths.mjs';
import { onPath } from '../processes.mjs';

const downloadLimitMs = 10_000;

/** Whether this machine can show a window. */
export const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/**
 * The program itself behind the command `code`, which is a script that hands over to it: only the program can be waited
 * for and ended. A command that follows another layout is answered as it is.
 * @param {string} command
 */
function programBehind(command) {
  const real = fs.realpathSync(command);
  const folder = path.dirname(path.dirname(real));
  const candidates = [
    path.join(folder, path.basename(real, '.cmd')), // /usr/share/code/bin/code -> /usr/share/code/code
    path.join(folder, 'Code.exe'),
    path.join(folder, '../../MacOS/Electron'), // .../Contents/Resources/app/bin/code
    path.join(folder, '../../MacOS/Code'),
  ];
  const isInBin = path.basename(path.dirname(real)) === 'bin';
  return (
    (isInBin && candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile())) || real
  );
}

/**
 * @param {string} program
 * @param {string} named what led to the program: its command line, or the program itself
 */
function withCommand(program, named) {
  const beside = resolveCliPathFromVSCodeExecutablePath(program);
  return { program, command: named === program && fs.existsSync(beside) ? beside : named };
}

/**
 * The desktop VS Code to use: the one VSCODE_PATH names, else `code` on the PATH, else a downloaded one.
 * @param {(line: string) => void} [say]
 * @returns {Promise<{ program: string, command: string } | { reason: string }>} the program and the command line that belongs to it, or why there is none
 */
export async function findDesktop(say = console.log) {
  const named = process.env.VSCODE_PATH;
  if (named && !fs.existsSync(named)) throw new Error(`VSCODE_PATH names ${named}, which does not exist`);
  if (!hasDisplay()) return { reason: 'there is no display' };
  const command = named ?? onPath('code');
  if (command) return withCommand(programBehind(command), command);
  say('Looking for a desktop VS Code to download ...');
  try {
    const program = await downloadAndUnzipVSCode({
      timeout: downloadLimitMs,
      cachePath: inProject('.vscode-test'),
      reporter: new SilentReporter(),
    });
    return withCommand(program, program);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    return { reason: `it could not be downloaded (${code ?? message})` };
  }
}
