import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { extensionCommand } from '../../tools/host/server.mjs';
import { packageExtension } from '../../tools/package.mjs';
import { packagedReadme } from '../../tools/packagedReadme.mjs';
import { scratchFolder } from '../../tools/scratch.mjs';
import { packageFiles } from './support/packageFiles';
import { openSession, type Session } from './support/session';
import { openHighlighted } from './support/views';
import { screenshot } from './support/workbench';

const id = 'verbatim-annotation.verbatim';
const limitBytes = 4 * 1024 * 1024;

describe('the package', () => {
  const scratch = scratchFolder('package');
  const file = path.join(scratch.folder, 'verbatim.vsix');
  let session: Session | undefined;
  before(() => packageExtension(file));
  after(async () => {
    await session?.close();
    scratch.remove();
  });

  it('holds what the extension needs and nothing else, in 4 MB at most', async () => {
    const names = (await packageFiles(file)).map(({ name }) => name).sort();
    assert.deepEqual(names, [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/NOTICE',
      'extension/changelog.md',
      'extension/dist/extension.js',
      'extension/dist/names.bin',
      'extension/dist/third-party-licenses.txt',
      'extension/dist/worker.js',
      'extension/media/comparison.css',
      'extension/media/comparison.js',
      'extension/media/icon.png',
      'extension/media/sample/harlund-courier.txt',
      'extension/media/sample/island-radio.txt',
      'extension/media/sample/nordholm-post.txt',
      'extension/media/view.svg',
      'extension/media/walkthrough/across.svg',
      'extension/media/walkthrough/card.svg',
      'extension/media/walkthrough/claim.svg',
      'extension/media/walkthrough/compare.svg',
      'extension/media/walkthrough/folder.svg',
      'extension/media/walkthrough/speaker.svg',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
    ]);
    const { size } = statSync(file);
    assert.ok(size <= limitBytes, `${size} bytes`);
  });

  it('has a README without what needs the source, and without pictures and files that its page cannot reach', () => {
    const readme = packagedReadme(readFileSync('README.md', 'utf8'));
    assert.doesNotMatch(readme, /npm |dist\/|seeds\/|<!--|\]\((?!https:)/u);
    for (const title of ['Try it', 'What it does', 'Where data is kept', 'Privacy', 'Limits', 'License'])
      assert.ok(readme.includes(`\n\n## ${title}\n\n`), title);
  });

  it('installs into VS Code and works there as for a user', async () => {
    const data = path.join(scratch.folder, 'data');
    await extensionCommand(data, ['--install-extension', file]);
    const listed = await extensionCommand(data, ['--list-extensions']);
    assert.ok(listed.includes(id), listed.join('\n'));

    session = await openSession({ installedIn: data });
    const { page } = session;
    await openHighlighted(page, '000_ecc26befbc92cf56.txt');
    await screenshot(page, 'installed');
  });
});
