// Temporary folders that never outlive the program.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { whenThisEnds } from './processes.mjs';

/** @typedef {{ readonly folder: string, readonly remove: () => void }} Scratch */

/**
 * Makes a temporary folder. It is removed when this program ends at the latest.
 * @param {string} name for whoever finds it among others
 * @returns {Scratch}
 */
export function scratchFolder(name) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `verbatim-${name}-`));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const release = whenThisEnds(remove);
  return {
    folder,
    remove() {
      release();
      remove();
    },
  };
}

/**
 * Copies the sample articles into a temporary folder: a workspace that a test may change as it likes.
 * @returns {Scratch}
 */
export function copyOfSeeds() {
  const scratch = scratchFolder('workspace');
  const folder = path.join(scratch.folder, 'articles'); // VS Code shows this name
  fs.cpSync(inProject('seeds'), folder, { recursive: true });
  return { folder, remove: scratch.remove };
}
