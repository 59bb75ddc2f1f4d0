import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openSession, type Session } from './support/session';
import { openArticle, statusSelection } from './support/views';
import { eventually } from '../support/eventually';
import { pick, quickOpen, runCommand, screenshot, webviewWith } from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
const second = '001_94ae5398a9550bd3.txt';
const third = '002_1618247bfcd4d69f.txt';

describe('comparing and finding', () => {
  let session: Session;
  let page: Page;

  before(async () => {
    session = await openSession();
    ({ page } = session);
    await openArticle(page, first);
  });
  after(() => session.close());

  it('compares the active article with another, sentence by sentence', async () => {
    await runCommand(page, 'Verbatim: Compare with Article');
    await pick(page, third);
    const frame = await webviewWith(page, '#sentences');
    const summary = await frame.locator('.summary').innerText();
    assert.match(summary, /Sentences: \d+ changed, .*\d+ only on the left, \d+ only on the right/);
    assert.match(summary, /Quotes: \d+ kept, \d+ only on the left/);
    assert.ok((await frame.locator('#quotes .row').count()) > 0);
    await screenshot(page, 'comparison');
  });

  it('shows nearly, over and around 5,000 together', async () => {
    const frame = await webviewWith(page, '#sentences');
    const notes = (await frame.locator('#differences .note').allInnerTexts()).join('\n');
    assert.match(notes, /nearly\s5,000.*\/\s(?:over|around)\s5,000/);
    assert.match(notes, /Both can be true/);
  });

  it('filters rows, moves by arrow keys and goes to a sentence', async () => {
    const frame = await webviewWith(page, '#sentences');
    const button = frame.locator('#sentences [data-filter="left"]');
    await button.click();
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    assert.equal(await frame.locator('#sentences .right .place:visible').count(), 0);
    await frame.locator('#sentences [data-filter="all"]').click();
    const place = frame.locator('#sentences .left .place').first();
    await place.focus();
    await page.keyboard.press('ArrowDown');
    const words = await frame.locator('.place:focus').innerText();
    await page.keyboard.press('Enter');
    await page.locator(`.editor-group-container .tab.active[data-resource-name="${first}"]`).waitFor();
    await eventually(async () => {
      const selected = await page.locator('.editor-group-container .selected-text').count();
      assert.ok(selected > 0, `“${words}” is not selected`);
    });
  });

  it('follows the articles', async () => {
    const frame = await webviewWith(page, '#sentences');
    const button = frame.locator('#sentences [data-filter="all"]');
    await button.focus();
    const file = path.join(session.folder, third);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\nAn invented sentence was added at the end of this one.\n`);
    await frame.getByText('An invented sentence was added').waitFor();
    writeFileSync(file, text);
    await frame.getByText('An invented sentence was added').waitFor({ state: 'detached' });
    // who stands on a button stays there
    assert.ok(await button.evaluate((element) => element === element.ownerDocument.activeElement));
  });

  it('follows what a person says of a speaker', async () => {
    const sidecar = path.join(session.folder, `${first}.annotations.jsonld`);
    const correction = {
      id: 'urn:example:who',
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'TextualBody', value: 'Ana Brandt' },
      target: { selector: [{ type: 'TextQuoteSelector', exact: 'poorly worded', prefix: '', suffix: '' }] },
    };
    writeFileSync(sidecar, JSON.stringify({ type: 'AnnotationPage', items: [correction] }));
    const frame = await webviewWith(page, '#sentences');
    await frame.getByText('Ana Brandt').first().waitFor();
    rmSync(sidecar);
    await frame.getByText('Ana Brandt').first().waitFor({ state: 'detached' });
  });

  it('is there again after a restart', async () => {
    await page.waitForTimeout(7000); // in the browser VS Code keeps its state every 5 s, not when it ends
    await session.reopen();
    await page.locator('.tab', { hasText: '↔' }).first().click();
    const frame = await webviewWith(page, '#sentences');
    assert.ok((await frame.locator('#sentences .row').count()) > 0);
  });

  it('asks for both articles in two steps', async () => {
    await asked(page, 'Verbatim: Compare Two Articles', async () => {
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: second })
        .first()
        .click({ timeout: 5_000 });
    });
    await page.locator('.quick-input-title', { hasText: `Compare ${second} with` }).waitFor();
    await pick(page, third);
    await page.locator('.tab.active', { hasText: `${second} ↔ ${third}` }).waitFor();
    await webviewWith(page, '#sentences');
  });

  it('goes to a quote by its speaker', async () => {
    await asked(page, 'Verbatim: Go to Quote', () => narrowTo(page, 'Farah'));
    // of which article a quote is can be read beside it, whatever was typed
    const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    for (const row of rows) assert.match(row, /00\d_\w+\.txt$/u);
    // her own quotes come before those that only mention her
    assert.match(rows[0] ?? '', /^[^“]*Farah“/u);
    await pick(page, 'There has been no change in US policy');
    await page.locator(`.tab.active[data-resource-name="${third}"]`).waitFor();
    await eventually(async () => assert.match(await statusSelection(page), /selected/));
  });

  it('peeks at every other place that carries a quote', async () => {
    await asked(page, 'Verbatim: Go to Quote', () => narrowTo(page, 'poorly worded'));
    await pick(page, '“poorly worded”');
    // the words without or with their marks; the quote that was selected before is longer
    await eventually(async () => assert.match(await statusSelection(page), /\(1[35] selected\)/));
    await runCommand(page, 'Verbatim: Show Matches of This Quote');
    const peek = page.locator('.peekview-widget');
    await peek.waitFor();
    const found = await peek.locator('.ref-tree').innerText();
    const here = await page
      .locator('.editor-group-container.active .tab.active')
      .getAttribute('data-resource-name');
    for (const name of [first, second, third]) assert.equal(found.includes(name), name !== here, found);
    await page.keyboard.press('Escape');
  });

  it('calls an article by outlet and date, with its headline, also where it shares nothing', async () => {
    const file = path.join(session.folder, 'invented.txt');
    const quote = '“The lighthouse stays,” Ada Brook said.';
    writeFileSync(file, `Source: Harlund Courier\nDate: 2031-03-04\n\nLighthouse stays\n\n${quote}\n`);
    await asked(page, 'Verbatim: Compare Two Articles', async () => {
      const row = page.locator('.quick-input-list .monaco-list-row', {
        hasText: 'Harlund Courier, 4 Mar 2031',
      });
      assert.match(await row.innerText({ timeout: 5_000 }), /Lighthouse stays · invented\.txt/u);
      await page.keyboard.press('Escape');
    });
    await asked(page, 'Verbatim: Go to Quote', () => narrowTo(page, 'Harlund Courier'));
    await page.keyboard.press('Escape');
    rmSync(file);
  });

  it('keeps heads and tab of articles with long names small, also where the screen is', async () => {
    const name = `${'a name as long as a headline, '.repeat(5)}and on.txt`;
    const file = path.join(session.folder, name);
    writeFileSync(file, '“The lighthouse stays,” Ada Brook said.');
    await openArticle(page, name);
    await asked(page, 'Verbatim: Compare with Article', () => narrowTo(page, second));
    await pick(page, second);
    const frame = await webviewWith(page, '#left-title:has-text("headline")');
    const [head, rows] = [frame.locator('header'), frame.locator('.place').last()];
    const { height = Infinity } = (await head.boundingBox()) ?? {};
    assert.ok(height < 120, `${height} pixels`);
    const tab = await page.locator('.editor-group-container.active .tab.active').innerText();
    assert.ok(tab.length < 90, tab);
    await page.setViewportSize({ width: 700, height: 450 });
    await rows.scrollIntoViewIfNeeded();
    await eventually(async () => assert.ok(((await head.boundingBox())?.y ?? 0) < 0));
    await page.setViewportSize({ width: 1280, height: 800 });
    await runCommand(page, 'View: Close All Editors');
    rmSync(file);
  });

  it('says of a file that is no article, or is gone, what it is', async () => {
    const file = path.join(session.folder, 'README.md');
    writeFileSync(file, 'Invented words on the folder.');
    await quickOpen(page, 'README.md');
    await runCommand(page, 'File: Reveal Active File in Explorer View');
    await answered(
      async () => {
        // the explorer closes its menu when it shows that a file has come or gone
        await page.keyboard.press('Escape');
        await page
          .locator('.explorer-folders-view .monaco-list-row', { hasText: 'README' })
          .click({ button: 'right', timeout: 5_000 });
        const item = page.locator('.monaco-menu .action-label', { hasText: 'Compare with Article' });
        // a menu that has just opened takes no click yet
        await eventually(async () => {
          await item.click({ timeout: 2_000 });
          await item.waitFor({ state: 'hidden', timeout: 500 });
        }, 5_000);
      },
      () => narrowTo(page, second),
    );
    await pick(page, second);
    const frame = await webviewWith(page, '[role="status"]:has-text("is not read as an article")');
    rmSync(file);
    await runCommand(page, 'Verbatim: Read All Articles Again');
    await frame.getByText('README.md is not there any more').waitFor();
    await runCommand(page, 'View: Close All Editors');
  });

  it('reads the folder anew', async () => {
    await runCommand(page, 'Verbatim: Read All Articles Again');
    await page
      .locator('.statusbar')
      .getByText(/Read 3 articles with \d+ quotes/)
      .waitFor();
  });
});

/** Answers what a command asks. */
function asked(page: Page, command: string, answer: () => Promise<void>): Promise<void> {
  return answered(() => runCommand(page, command), answer);
}

/** Asks and answers; anew where a page that comes late takes the focus, which closes the question. */
async function answered(ask: () => Promise<void>, answer: () => Promise<void>): Promise<void> {
  await eventually(async () => {
    await ask();
    await answer();
  }, 40_000);
}

/** Types into the list and waits until it shows nothing else: a click on an older list would meet what has taken its place. */
async function narrowTo(page: Page, words: string): Promise<void> {
  await page.locator('.quick-input-widget:visible input').fill(words, { timeout: 5_000 });
  await eventually(async () => {
    const listed = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    const others = listed.filter((text) => !text.includes(words));
    assert.ok(listed.length > 0 && others.length === 0, listed.join('\n'));
  });
}
