import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openSession, type Session } from './support/session';
import {
  chooseAction,
  clickWord,
  codeActions,
  eventually,
  pick,
  quickOpen,
  runCommand,
  screenshot,
  webviewWith,
} from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
const second = '001_94ae5398a9550bd3.txt';
const third = '002_1618247bfcd4d69f.txt';

/** Shows the views, also if the side bar is being restored meanwhile. */
async function openView(page: Page): Promise<void> {
  await page.locator('.activitybar [aria-label^="Verbatim"]').first().waitFor();
  await runCommand(page, 'View: Show Verbatim');
  await page.locator('.pane-header', { hasText: 'Across Articles' }).waitFor();
}

/** Opens an article and waits until the extension knows it: before that its commands are not in the palette. */
async function openArticle(page: Page, name: string): Promise<void> {
  await quickOpen(page, name);
  await page.locator('.editor-group-container.active .view-line span[class*="ced-"]').first().waitFor();
}

function pane(page: Page, title: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });
}

/** The rows of a view as they are read out, once there are any. */
async function rowsOf(page: Page, title: string): Promise<readonly string[]> {
  const rows = pane(page, title).locator('.monaco-list-row');
  return eventually(async () => {
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.ok(labels.length > 0, `${title} is empty`);
    return labels;
  }, 20_000);
}

/** Words selected in the editor that shows a file. */
async function statusSelection(page: Page): Promise<string> {
  return page.locator('#status\\.editor\\.selection').innerText();
}

describe('the side views', () => {
  let session: Session;
  let page: Page;
  const sidecar = () => path.join(session.folder, `${first}.annotations.jsonld`);

  before(async () => {
    session = await openSession();
    ({ page } = session);
  });
  after(() => session.close());

  it('ask for an article while none is open', async () => {
    await openView(page);
    await page.locator('.pane', { hasText: 'Open an article to see' }).waitFor();
    await pane(page, 'Claims').getByText('No claim has been tagged in this folder').waitFor();
  });

  it('show a different speaker of the same words first', async () => {
    await openArticle(page, second);
    await openView(page);
    await eventually(async () => {
      const [group, row] = await rowsOf(page, 'Across Articles');
      assert.match(group ?? '', /^Discrepancies, \d+ conflicting/);
      assert.match(
        row ?? '',
        /^Conflicting, speaker: William Seely \/ the letter, “We respect your sovereign/,
      );
    }, 20_000);
  });

  it('show shared quotes and names below the article they are shared with', async () => {
    const rows = await rowsOf(page, 'Across Articles');
    const article = rows.findIndex((row) => row.includes(third) && !row.startsWith('Conflicting'));
    assert.ok(article > 0, rows.join('\n'));
    assert.ok(rows.slice(article).some((row) => row.startsWith('“We respect your sovereign decision')));
    assert.ok(rows.slice(article).some((row) => row.startsWith('Names in both')));
  });

  it('open the other place beside this one, with the words selected in both', async () => {
    await pane(page, 'Across Articles')
      .locator('.monaco-list-row', { hasText: 'William Seely' })
      .first()
      .click();
    const groups = page.locator('.editor-group-container');
    await eventually(async () => assert.equal(await groups.count(), 2));
    await groups.nth(1).locator(`.tab.active[data-resource-name="${third}"]`).waitFor();
    await groups.nth(0).locator(`.tab.active[data-resource-name="${second}"]`).waitFor();
    for (const group of [groups.nth(0), groups.nth(1)]) {
      await group.locator('.selected-text').first().waitFor();
    }
    assert.match(await statusSelection(page), /\(5\d selected\)/);
    // the list keeps the keyboard, and is still about the same article
    const [, row] = await rowsOf(page, 'Across Articles');
    assert.match(row ?? '', /William Seely \/ the letter/);
    await screenshot(page, 'across');
  });

  it('tag a claim by a code action and list it', async () => {
    await runCommand(page, 'View: Close All Editors');
    await openArticle(page, first);
    await clickWord(page, 'poorly worded');
    await codeActions(page);
    await chooseAction(page, 'Tag as claim');
    await pick(page, 'disputed');
    await eventually(() => assert.match(readFileSync(sidecar(), 'utf8'), /disputed/));
    await eventually(async () => {
      const rows = await rowsOf(page, 'Claims');
      assert.match(rows[0] ?? '', /^disputed/);
      assert.match(rows[1] ?? '', /^disputed, “poorly worded”, 000_/);
    });
  });

  it('keep a claim over a restart', async () => {
    await session.reopen();
    await openView(page);
    await eventually(async () => {
      assert.ok((await rowsOf(page, 'Claims')).some((row) => row.includes('“poorly worded”')));
    }, 20_000);
  });

  it('follow a claim when another program inserts text above it, and say so when its words change', async () => {
    const file = path.join(session.folder, first);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `A line was added above.\n\n${text}`);
    await pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' }).click();
    await eventually(async () => assert.match(await statusSelection(page), /\(1[35] selected\)/));
    writeFileSync(file, text.replace('“poorly worded”', '“poorly phrased”'));
    await eventually(async () => {
      const rows = await rowsOf(page, 'Claims');
      assert.ok(
        rows.some((row) => row.includes('poorly worded') && /changed|similar place/.test(row)),
        rows.join('\n'),
      );
    }, 15_000);
    await screenshot(page, 'claims-changed');
    writeFileSync(file, text);
    await eventually(async () => {
      const rows = await rowsOf(page, 'Claims');
      assert.ok(!rows.some((row) => /changed:|similar place/.test(row)), rows.join('\n'));
    }, 15_000);
  });

  it('remove the selected claim by key and bring it back', async () => {
    await pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' }).click();
    await page.keyboard.press('Delete');
    await eventually(() => assert.equal(existsSync(sidecar()), false));
    await pane(page, 'Claims').getByText('No claim has been tagged').waitFor();
    await runCommand(page, 'Verbatim: Undo Annotation');
    await eventually(() => assert.match(readFileSync(sidecar(), 'utf8'), /disputed/));
  });

  it('show a sidecar that cannot be read, and open it', async () => {
    const before = readFileSync(sidecar(), 'utf8');
    writeFileSync(sidecar(), '{ torn');
    const row = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'not JSON' });
    await row.waitFor();
    await row.click();
    await page.locator(`.tab.active[data-resource-name="${first}.annotations.jsonld"]`).waitFor();
    writeFileSync(sidecar(), before);
  });
});

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
    assert.match(
      summary,
      /Sentences: \d+ only on the left, \d+ only on the right, \d+ the same, \d+ changed\./,
    );
    assert.match(summary, /Quotes: \d+ kept, \d+ altered/);
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
    const file = path.join(session.folder, third);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\nAn invented sentence was added at the end of this one.\n`);
    const frame = await webviewWith(page, '#sentences');
    await frame.getByText('An invented sentence was added').waitFor();
    writeFileSync(file, text);
    await frame.getByText('An invented sentence was added').waitFor({ state: 'detached' });
  });

  it('is there again after a restart', async () => {
    await page.waitForTimeout(7000); // in the browser VS Code keeps its state every 5 s, not when it ends
    await session.reopen();
    await page.locator('.tab', { hasText: '↔' }).first().click();
    const frame = await webviewWith(page, '#sentences');
    assert.ok((await frame.locator('#sentences .row').count()) > 0);
  });

  it('asks for both articles in two steps', async () => {
    await runCommand(page, 'Verbatim: Compare Two Articles');
    await pick(page, second);
    await page.locator('.quick-input-title', { hasText: `Compare ${second} with` }).waitFor();
    await pick(page, third);
    await page.locator('.tab.active', { hasText: `${second} ↔ ${third}` }).waitFor();
    await webviewWith(page, '#sentences');
  });

  it('goes to a quote by its speaker', async () => {
    await runCommand(page, 'Verbatim: Go to Quote');
    await page.locator('.quick-input-widget:visible input').fill('Farah');
    await pick(page, 'There has been no change in US policy');
    await page.locator(`.tab.active[data-resource-name="${third}"]`).waitFor();
    await eventually(async () => assert.match(await statusSelection(page), /selected/));
  });

  it('peeks at every place that carries a quote', async () => {
    await openArticle(page, first);
    await clickWord(page, 'poorly worded');
    await eventually(() => runCommand(page, 'Verbatim: Show Matches of This Quote'), 15_000);
    const peek = page.locator('.peekview-widget');
    await peek.waitFor();
    const found = await peek.locator('.ref-tree').innerText();
    for (const name of [first, second, third]) assert.ok(found.includes(name), found);
    await page.keyboard.press('Escape');
  });

  it('reads the folder anew', async () => {
    await runCommand(page, 'Verbatim: Rebuild Index');
    await page
      .locator('.statusbar')
      .getByText(/Read 3 articles with \d+ quotes/)
      .waitFor();
  });
});

describe('without a folder', () => {
  it('the view offers to open one', async () => {
    const session = await openSession({ folder: '' });
    try {
      await openView(session.page);
      const view = pane(session.page, 'Across Articles');
      await view.getByText('Open a folder of articles').waitFor();
      await view.getByRole('button', { name: 'Open Folder' }).waitFor();
    } finally {
      await session.close();
    }
  });
});
