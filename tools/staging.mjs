// The extension as a folder of its own, for running it unpackaged.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * Where the staged extension stands. Not the project itself: VS Code takes a theme that lies below the extension under
 * development for that extension's, and VS Code's own themes lie in test/host.
 */
export const stagedExtension = inProject('out/extension');

/**
 * Copies what .vscodeignore lets into the package, as it was last built.
 * @param {string} [folder] made anew
 */
export function stageExtension(folder = stagedExtension) {
  fs.rmSync(folder, { recursive: true, force: true });
  const packaged = fs
    .readFileSync(inProject('.vscodeignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1).trim()] : []));
  for (const name of packaged.filter((each) => fs.existsSync(inProject(each)))) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.copyFileSync(inProject(name), path.join(folder, name));
  }
}
