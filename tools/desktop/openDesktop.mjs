// Opens the desktop VS Code with the packaged extension, apart from the settings and extensions of the person's own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { run, signalGroup, whenThisEnds } from '../processes.mjs';
import { stagedExtension, stageExtension } from '../staging.mjs';

/**
 * Opens VS Code and waits until its window is closed.
 * @param {object} what
 * @param {string} what.program the desktop VS Code
 * @param {string} what.command its command line
 * @param {string} what.folder the workspace
 * @param {string} what.packageFile the packaged extension
 * @param {string} what.keptFolder for settings and extensions
 */
export async function openInDesktop({ program, command, folder, packageFile, keptFolder }) {
  const data = `${keptFolder}/desktop`;
  const apart = [
    ...['--user-data-dir', data, '--extensions-dir', `${keptFolder}/desktop-extensions`],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  console.log('Installing the extension into VS Code ...');
  const installing = ['--install-extension', packageFile, '--force', ...apart];
  const installed = await run(command, installing, { quiet: true, limitMs: 120_000 });
  const extension = installed === 0 ? [] : [`--extensionDevelopmentPath=${stagedExtension}`];
  if (installed !== 0) {
    console.log('It could not be installed, so VS Code loads it from the project.');
    stageExtension();
  }

  const child = spawn(
    program,
    [folder, '--new-window', '--wait', '--disable-workspace-trust', ...extension, ...apart],
    {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    },
  );
  whenThisEnds(() => {
    signalGroup(child.pid, 'SIGTERM');
    endOwnerOf(data);
  });
  console.log(`\nVS Code is open: ${program}\nClose its window, or press Ctrl+C here, to end it.`);
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
}

/**
 * Ends the VS Code that runs on a data folder, where the program started was only a script that handed over to it.
 * @param {string} data VS Code writes its process id into this folder
 */
function endOwnerOf(data) {
  const lock = `${data}/code.lock`;
  if (!fs.existsSync(lock)) return;
  const pid = Number(fs.readFileSync(lock, 'utf8'));
  if (pid > 0) signalGroup(pid, 'SIGTERM');
}
