import { strict as assert } from 'node:assert';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfSeeds } from '../../tools/scratch.mjs';
import { eventually } from '../support/eventually';
import { seededRandom } from '../support/seededRandom';
import { openSession } from './support/session';
import { openArticle } from './support/views';
import { runCommand, screenshot } from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
const third = '002_1618247bfcd4d69f.txt';
/** So many that reading them takes some seconds. */
const fillers = 60;

/** An article of words without sense, which shares nothing with others. */
function nonsense(random: () => number): string {
  const word = (): string => Math.floor(random() * 36 ** 6).toString(36);
  const line = (): string => `Someone saw ${Array.from({ length: 12 }, word).join(' ')} there.`;
  return Array.from({ length: 100 }, line).join('\n\n');
}

describe('asking for an article while the folder is being read', () => {
  it('lists what turns out to be related, and keeps what was typed and chosen', async () => {
    const articles = copyOfSeeds();
    const random = seededRandom(1);
    for (let n = 0; n < fillers; n++) {
      writeFileSync(path.join(articles.folder, `10${n}.txt`), nonsense(random));
    }
    // articles are read in the order of their paths
    const late = path.join(articles.folder, 'later');
    mkdirSync(late);
    renameSync(path.join(articles.folder, third), path.join(late, third));
    const session = await openSession({ folder: articles.folder });
    try {
      const { page } = session;
      await openArticle(page, first);
      await runCommand(page, 'Verbatim: Compare with Article');
      const input = page.locator('.quick-input-widget:visible input');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      assert.match((await input.getAttribute('placeholder')) ?? '', /^Choose an article \(.*read…\)$/u);
      await screenshot(page, 'compare-early');
      await input.fill('txt');
      await rows.filter({ hasText: 'related' }).filter({ hasNotText: third }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      const marked = async (): Promise<string | undefined> =>
        /^\S+?\.txt/u.exec(await rows.and(page.locator('.focused')).innerText())?.[0];
      const chosen = await marked();
      assert.ok(chosen);
      await eventually(async () => {
        assert.equal(await input.getAttribute('placeholder'), 'Choose an article');
        await rows.filter({ hasText: third }).filter({ hasText: 'shared quotes' }).waitFor({ timeout: 100 });
      }, 60_000);
      assert.equal(await input.inputValue(), 'txt');
      assert.equal(await marked(), chosen);
      await screenshot(page, 'compare-read');
    } finally {
      await session.close();
      articles.remove();
    }
  });
});
