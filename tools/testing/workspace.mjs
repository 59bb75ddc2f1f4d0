// The sample articles as a workspace of a test's own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../paths.mjs';
import { whenThisEnds } from '../processes.mjs';

/**
 * Copies the sample articles into a new temporary folder, which is removed when this program ends at the latest.
 * @returns {{ folder: string, remove: () => void }}
 */
export function copyOfSeeds() {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'verbatim-articles-'));
  fs.cpSync(inProject('seeds'), folder, { recursive: true });
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const release = whenThisEnds(remove);
  return {
    folder,
    remove() {
      release();
      remove();
    },
  };
}
