// The sample articles in a folder where annotations may be written beside them: seeds/ itself stays as it is.
import fs from 'node:fs';
import { inProject } from './paths.mjs';

/**
 * Copies the sample articles that are missing in out/sample; what a person changed there stays.
 * @returns {string} the folder
 */
export function sampleFolder() {
  const folder = inProject('out/sample');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(inProject('seeds'))) {
    if (!fs.existsSync(`${folder}/${name}`)) fs.copyFileSync(inProject('seeds', name), `${folder}/${name}`);
  }
  return folder;
}

if (process.argv[1] === import.meta.filename) console.log(sampleFolder());
