// Packages the built extension: `npm run package` builds it first and makes verbatim.vsix.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { packagedReadme } from './packagedReadme.mjs';
import { inProject } from './paths.mjs';
import { stageExtension } from './staging.mjs';

const licencesFile = 'third-party-licenses.txt';

/** The licences of what is bundled, which ask to be passed on with it. */
function writeLicences() {
  const { dependencies } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const texts = Object.keys(dependencies).map((name) => {
    const folder = inProject('node_modules', name);
    const licence = fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${fs.readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
  });
  fs.writeFileSync(inProject('dist', licencesFile), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * Packages what stands in dist/.
 * @param {string} file the package to make
 */
export async function packageExtension(file) {
  const { createVSIX } = await import('@vscode/vsce'); // takes a second to load, and a second start does not need it
  writeLicences();
  const folder = inProject('out/package');
  stageExtension(folder);
  fs.copyFileSync(inProject('.vscodeignore'), `${folder}/.vscodeignore`);
  fs.writeFileSync(`${folder}/README.md`, packagedReadme(fs.readFileSync(inProject('README.md'), 'utf8')));
  await createVSIX({
    cwd: folder,
    packagePath: file,
    dependencies: false, // everything is bundled
    allowMissingRepository: true, // then a link to a file beside README.md is an error
  });
}

/**
 * Packages what stands in dist/ unless the package is of just that. The digest stands beside it, as FILE.digest.
 * @param {string} file the package to make
 */
export async function packageWhenChanged(file) {
  const digest = createHash('sha256');
  const packaged = [
    '.vscodeignore',
    'package.json',
    ...['dist', 'media', 'media/sample', 'media/walkthrough'].flatMap(filesIn),
  ];
  for (const name of packaged) digest.update(name).update(fs.readFileSync(inProject(name)));
  const now = digest.digest('hex');
  const mark = `${file}.digest`;
  if (fs.existsSync(file) && fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === now) return;
  await packageExtension(file);
  fs.writeFileSync(mark, now);
}

/** @param {string} folder */
const filesIn = (folder) =>
  fs
    .readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== licencesFile)
    .map((entry) => `${folder}/${entry.name}`);

if (process.argv[1] === import.meta.filename) await packageExtension(inProject('verbatim.vsix'));
