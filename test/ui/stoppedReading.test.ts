import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfSeeds } from '../../tools/scratch.mjs';
import { openSession } from './support/session';
import { openArticle, openView, pane } from './support/views';
import { pick, quickOpen, runCommand, screenshot, webviewWith } from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
/** So many that reading them takes some seconds. */
const fillers = 400;
/** In the order in which they are read. */
const fillerName = (n: number): string => `9${String(n).padStart(3, '0')}.txt`;

describe('reading a folder that is stopped', () => {
  it('says so where something may be missing, and goes on when it is asked to', async () => {
    const articles = copyOfSeeds();
    const last = fillerName(fillers - 1);
    for (let n = 0; n < fillers; n++) {
      const words = Array.from({ length: 100 }, (_, line) => `Number ${n} was seen there ${line} times.`);
      writeFileSync(path.join(articles.folder, fillerName(n)), words.join('\n\n'));
    }
    const session = await openSession({ folder: articles.folder });
    try {
      const { page } = session;
      await openView(page);
      await runCommand(page, 'Verbatim: Stop Reading the Folder');
      const [across, claims] = [pane(page, 'Across Articles'), pane(page, 'Claims')];
      await across.getByText('Reading this folder was stopped').waitFor();
      await claims.getByText('No claims in the articles that were read').waitFor();
      await openArticle(page, first);
      await runCommand(page, 'Verbatim: Compare with Article');
      await page.locator('.quick-input-widget').getByPlaceholder('reading the folder was stopped').waitFor();
      await page.locator('.quick-input-widget:visible input').fill(last);
      await pick(page, last);
      await webviewWith(page, '[role="status"]:has-text("has not been read")');
      await screenshot(page, 'reading-stopped');
      await runCommand(page, 'View: Close All Editors');
      await quickOpen(page, first);
      await claims.getByRole('button', { name: 'Read the Rest' }).click();
      await across.locator('.monaco-list-row', { hasText: 'Discrepancies' }).waitFor({ timeout: 60_000 });
      await claims.getByText('No claims yet').waitFor({ timeout: 60_000 });
      await across.getByText('articles read').waitFor({ state: 'detached' });
    } finally {
      await session.close();
      articles.remove();
    }
  });
});
