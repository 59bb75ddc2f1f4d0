import { strict as assert } from 'node:assert';
import path from 'node:path';
import { copyOfSeeds } from '../../tools/scratch.mjs';
import { eventually } from '../support/eventually';
import { openSession } from './support/session';
import { openView, pane, rowsOf } from './support/views';
import { clickWord, hoverText, pick, runCommand } from './support/workbench';

describe('an article without a folder', () => {
  it('is read, can be tagged, and the view and the card say what a folder would add', async () => {
    const articles = copyOfSeeds();
    const openFile = path.join(articles.folder, '000_ecc26befbc92cf56.txt');
    const session = await openSession({ folder: '', openFile });
    const { page } = session;
    try {
      await openView(page);
      const view = pane(page, 'Across Articles');
      await view.getByText('This article is open without a folder').waitFor();
      await view.getByRole('button', { name: 'Open Folder' }).waitFor();
      await eventually(async () =>
        assert.match(await hoverText(page, 'poorly worded'), /Open a folder of articles to see where else/u),
      );
      await clickWord(page, 'poorly worded');
      await pane(page, 'Claims').getByRole('button', { name: 'Tag as Claim' }).click();
      await pick(page, 'disputed');
      assert.match((await rowsOf(page, 'Claims')).join(), /disputed, “poorly worded”/u);
      await runCommand(page, 'Verbatim: Compare with Article');
      await page.locator('.quick-input-widget').getByPlaceholder('Open a folder of articles, or').waitFor();
      await page.keyboard.press('Escape');
    } finally {
      await session.close();
      articles.remove();
    }
  });
});

describe('a text that is not saved', () => {
  it('is said to be read once it is', async () => {
    const session = await openSession({ folder: '' });
    const { page } = session;
    try {
      await openView(page);
      await runCommand(page, 'New Untitled Text File');
      const view = pane(page, 'Across Articles');
      await view.getByText('This text is not saved yet').waitFor();
      await view.getByRole('button', { name: 'Save' }).waitFor();
    } finally {
      await session.close();
    }
  });
});

describe('without a folder', () => {
  it('the view, what lists quotes and what switches highlights say what they can', async () => {
    const session = await openSession({ folder: '' });
    try {
      await openView(session.page);
      const view = pane(session.page, 'Across Articles');
      await view.getByText('Open a folder of articles').waitFor();
      await view.getByRole('button', { name: 'Open Folder' }).waitFor();
      await runCommand(session.page, 'Verbatim: Get Started');
      const started = session.page.locator('.gettingStartedContainer');
      await started.locator('.getting-started-step', { hasText: 'Read who said it' }).click();
      await started.locator('.expanded .monaco-button', { hasText: 'Go to Quote' }).click();
      await session.page.locator('.quick-input-title', { hasText: 'open a folder of articles' }).waitFor();
      await session.page.keyboard.press('Escape');
      for (const now of ['off', 'on']) {
        await runCommand(session.page, 'Verbatim: Toggle Highlights');
        await session.page.locator('.part.statusbar').getByText(`Highlights are ${now}`).waitFor();
      }
    } finally {
      await session.close();
    }
  });
});
