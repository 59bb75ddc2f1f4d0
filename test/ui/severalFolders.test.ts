import { strict as assert } from 'node:assert';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copyOfSeeds } from '../../tools/scratch.mjs';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openArticle, openView, rowsOf } from './support/views';
import { runCommand, screenshot } from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
const second = '001_94ae5398a9550bd3.txt';
const third = '002_1618247bfcd4d69f.txt';

describe('a workspace of several folders', () => {
  const articles = copyOfSeeds();
  let session: Session;
  let page: Page;

  before(async () => {
    const [wire, notes] = ['wire', 'notes'].map((name) => path.join(articles.folder, name)) as [
      string,
      string,
    ];
    for (const folder of [wire, notes]) mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    for (const name of [first, second]) {
      renameSync(path.join(articles.folder, name), path.join(wire, name));
    }
    renameSync(path.join(articles.folder, third), path.join(notes, 'third.md'));
    writeFileSync(
      path.join(notes, 'left-out.txt'),
      'An invented text that this folder does not count among its articles.\n',
    );
    writeFileSync(path.join(notes, '.vscode/settings.json'), JSON.stringify({ 'verbatim.include': '*.md' }));
    writeFileSync(path.join(wire, '.vscode/settings.json'), JSON.stringify({ 'verbatim.include': '*.txt' }));
    const workspace = path.join(articles.folder, 'several.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'wire' }, { path: 'notes' }] }));
    session = await openSession({ folder: workspace });
    ({ page } = session);
  });
  after(async () => {
    await session.close();
    articles.remove();
  });

  it('is read as a whole, each folder by its own settings', async () => {
    await openArticle(page, first);
    await runCommand(page, 'Verbatim: Read All Articles Again');
    await page
      .locator('.statusbar')
      .getByText(/Read 3 articles with 30 quotes/)
      .waitFor();
  });

  it('has its matches found across the folders', async () => {
    await openView(page);
    await eventually(async () => {
      const rows = (await rowsOf(page, 'Across Articles')).join('\n');
      assert.match(rows, /There has been "no change" in US policy/);
      assert.match(rows, /Letter says U\.S\. coalition forces/);
    });
    await screenshot(page, 'several-folders');
  });
});
