import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openArticle, openView, rowsOf, statusSelection } from './support/views';
import { clickWord, screenshot } from './support/workbench';

const article = '000_ecc26befbc92cf56.txt';
const tagged = ['poorly worded', 'implies withdrawal'];

/** Tags some words of an article of the folder, as another program would. */
function tag(folder: string, name: string, words: readonly string[]): void {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const items = words.map((exact, i) => {
    const start = text.indexOf(exact);
    assert.ok(start >= 0, exact);
    const prefix = text.slice(start - 32, start);
    const suffix = text.slice(start + exact.length, start + exact.length + 32);
    return {
      id: `urn:example:${i}`,
      type: 'Annotation',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'to-check' },
      target: { source: name, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] },
    };
  });
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  writeFileSync(path.join(folder, `${name}.annotations.jsonld`), JSON.stringify(page));
}

describe('the claims of a folder', () => {
  let session: Session;
  let page: Page;

  before(async () => {
    session = await openSession();
    ({ page } = session);
    tag(session.folder, article, tagged);
  });
  after(() => session.close());

  it('are stepped through by keys, and the status bar says which one it is', async () => {
    await openArticle(page, article);
    await openView(page);
    await eventually(async () => assert.equal((await rowsOf(page, 'Claims')).length, 1 + tagged.length));
    await clickWord(page, 'Kuwait');
    const statusBar = page.locator('.part.statusbar');
    const seen: string[] = [];
    for (const number of [1, 2]) {
      const before = await statusSelection(page);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('.');
      await eventually(async () => assert.notEqual(await statusSelection(page), before));
      await statusBar.getByText(/Claim \d of 2: to check/).waitFor();
      seen.push(await statusSelection(page));
      await screenshot(page, `claim-${number}`);
    }
    await page.keyboard.press('Control+K');
    await page.keyboard.press(',');
    await eventually(async () => assert.equal(await statusSelection(page), seen[0]));
    for (const words of tagged)
      assert.ok(
        seen.some((selection) => selection.includes(`(${words.length} selected)`)),
        seen.join(', '),
      );
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Shift+.');
    await statusBar.getByText(/Quote \d+ of \d+: /).waitFor();
    await screenshot(page, 'quote');
  });
});
