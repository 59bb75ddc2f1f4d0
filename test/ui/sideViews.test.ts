import { strict as assert } from 'node:assert';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openSession, type Session } from './support/session';
import { openArticle, openView, pane, rowsOf, statusSelection } from './support/views';
import { eventually } from '../support/eventually';
import {
  chooseAction,
  clickWord,
  codeActions,
  pick,
  quickOpen,
  resizeSideBar,
  runCommand,
  screenshot,
} from './support/workbench';

const first = '000_ecc26befbc92cf56.txt';
const second = '001_94ae5398a9550bd3.txt';
const third = '002_1618247bfcd4d69f.txt';

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
    const claims = pane(page, 'Claims');
    await claims.getByText('No claims yet').waitFor();
    // nothing to group, nothing to export
    assert.equal(await claims.locator('[aria-label^="Group by"], [aria-label^="Export"]').count(), 0);
  });

  it('say why a file that is no article is none', async () => {
    writeFileSync(path.join(session.folder, 'README.md'), 'Invented words on the folder.');
    await quickOpen(page, 'README.md');
    await pane(page, 'Across Articles').getByText('The open file is not read as an article').waitFor();
    await runCommand(page, 'View: Close All Editors');
    await pane(page, 'Across Articles').getByText('Open an article to see').waitFor();
  });

  it('give most of the side bar to what articles share', async () => {
    const heightOf = async (title: string) => (await pane(page, title).boundingBox())?.height ?? 0;
    const [across, claims] = [await heightOf('Across Articles'), await heightOf('Claims')];
    assert.ok(claims > 0 && across > 2 * claims, `${across} and ${claims} pixels`);
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
    // among them is one that both cannot be true: the group warns as the row does
    const icons = pane(page, 'Across Articles').locator('.monaco-list-row .custom-view-tree-node-item-icon');
    for (const index of [0, 1])
      assert.match((await icons.nth(index).getAttribute('class')) ?? '', /\bcodicon-warning\b/u);
  });

  it('begin their rows with the words of a quote and whose account it is, so that a narrow side bar shows that', async () => {
    const sideBar = page.locator('.part.sidebar');
    const { width } = (await sideBar.boundingBox()) ?? assert.fail();
    await resizeSideBar(page, 250);
    const rows = pane(page, 'Across Articles').locator('.monaco-list-row');
    for (const words of [
      /^“We respect your…”another speaker · William Seely/u,
      /^002_1618247bfcd4d69f\.txtThere has been/u,
    ]) {
      const name = rows.filter({ hasText: words }).first().locator('.label-name');
      const [box, bar] = [await name.boundingBox(), await sideBar.boundingBox()];
      assert.ok(box && bar && box.x + box.width < bar.x + bar.width, `${words.source} is cut`);
    }
    await screenshot(page, 'across-narrow');
    await resizeSideBar(page, width);
  });

  it('show shared quotes and names below the article they are shared with', async () => {
    const rows = await rowsOf(page, 'Across Articles');
    const article = rows.findIndex((row) => row.includes(third) && !row.startsWith('Conflicting'));
    assert.ok(article > 0, rows.join('\n'));
    assert.match(
      rows.slice(article).join('\n'),
      /^“We respect your sovereign decision.*”, William Seely, /mu,
    );
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

  it('show the words here also where a column that is added breaks the lines anew', async () => {
    await runCommand(page, 'View: Close All Editors');
    // at the end of a paragraph that is on the screen as a whole only while the editor is wide
    const sentence = 'The boats of Harlund lay at the quay all night and nobody came to look. ';
    const quote = '“We counted the boats at dawn and two of them were gone,” Ada Brook said.\n';
    const text = `${`${sentence.repeat(2)}\n\n`.repeat(7)}${sentence.repeat(12)}${quote}`;
    writeFileSync(path.join(session.folder, 'quay.txt'), text);
    writeFileSync(path.join(session.folder, 'dawn.txt'), quote);
    await openArticle(page, 'quay.txt');
    const row = pane(page, 'Across Articles').locator('.monaco-list-row', { hasText: /^“We counted/u });
    await row.first().click();
    const groups = page.locator('.editor-group-container');
    await groups.nth(1).locator('.tab.active[data-resource-name="dawn.txt"]').waitFor();
    await groups.nth(0).locator('.selected-text').first().waitFor();
    for (const name of ['quay.txt', 'dawn.txt']) rmSync(path.join(session.folder, name));
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
      assert.match(rows[1] ?? '', /^disputed, “poorly worded”, Fox News, 000_/);
    });
    await pane(page, 'Claims').locator('[aria-label="Group by Article"]').waitFor({ state: 'attached' });
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
        rows.some((row) => row.includes('poorly worded') && /changed|may be meant/.test(row)),
        rows.join('\n'),
      );
    }, 15_000);
    const changed = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'changed: wording' });
    assert.equal(await changed.locator('.label-name').innerText(), 'changed: wording'); // long words would hide it
    await screenshot(page, 'claims-changed');
    writeFileSync(file, text);
    await eventually(async () => {
      const rows = await rowsOf(page, 'Claims');
      assert.ok(!rows.some((row) => /changed:|may be meant/.test(row)), rows.join('\n'));
    }, 15_000);
  });

  it('remove the selected claim by key and bring it back', async () => {
    await pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' }).click();
    await page.keyboard.press('Delete');
    await eventually(() => assert.equal(existsSync(sidecar()), false));
    await pane(page, 'Claims').getByText('No claims yet').waitFor();
    await runCommand(page, 'Verbatim: Undo Annotation');
    await page.locator('.statusbar').getByText('Undone: Removed “disputed”').waitFor();
    await eventually(() => assert.match(readFileSync(sidecar(), 'utf8'), /disputed/));
  });

  it('show a sidecar that cannot be read, and open it', async () => {
    const before = readFileSync(sidecar(), 'utf8');
    writeFileSync(sidecar(), '{ torn');
    const row = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'cannot be read' });
    await row.waitFor();
    await row.click();
    await page.locator(`.tab.active[data-resource-name="${first}.annotations.jsonld"]`).waitFor();
    writeFileSync(sidecar(), before);
  });

  it('show a sidecar of which the article is gone, until it goes too', async () => {
    const left = path.join(session.folder, 'gone.txt.annotations.jsonld');
    copyFileSync(sidecar(), left);
    const row = pane(page, 'Claims').locator('.monaco-list-row', {
      hasText: 'if it was deleted, delete that file',
    });
    await row.waitFor();
    rmSync(left);
    await row.waitFor({ state: 'detached' });
  });

  it('keep the claims of an article that is renamed, and ask nobody', async () => {
    await pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' }).click();
    await page.locator(`.tab.active[data-resource-name="${first}"]`).waitFor();
    await runCommand(page, 'File: Reveal Active File in Explorer View');
    await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: first }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.explorer-item-edited input').fill('renamed.txt');
    await page.keyboard.press('Enter');
    await eventually(() =>
      assert.ok(existsSync(path.join(session.folder, 'renamed.txt.annotations.jsonld'))),
    );
    assert.equal(existsSync(sidecar()), false);
    await openView(page);
    await eventually(async () => {
      const rows = await rowsOf(page, 'Claims');
      assert.ok(
        rows.some((row) => row.includes('“poorly worded”, Fox News, renamed.txt')),
        rows.join('\n'),
      );
    });
  });

  it('tell of files that are not read, and of articles that seem misread, and list both', async () => {
    const marks = [0x93, 0x94].map((mark) => Buffer.of(mark));
    const [opening, closing] = marks;
    assert.ok(opening && closing);
    // Invented, in windows-1252.
    const article = Buffer.concat([
      opening,
      Buffer.from('We wait,'),
      closing,
      Buffer.from(' Ada Brook said.'),
    ]);
    writeFileSync(path.join(session.folder, 'windows.txt'), article);
    writeFileSync(path.join(session.folder, 'binary.txt'), 'a\0\0\0b\0');
    await openArticle(page, second);
    await pane(page, 'Across Articles').getByText('1 file not read, 1 seems misread').waitFor();
    await screenshot(page, 'misread-message');
    await runCommand(page, 'Verbatim: Show Unread or Misread Files');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'not a text file' }).waitFor();
    await screenshot(page, 'misread-list');
    await pick(page, '2 characters seem misread');
    await page.locator('.tab.active[data-resource-name="windows.txt"]').waitFor();
  });
});

describe('in a folder without articles', () => {
  it('the view says what to put there, until there is an article', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-empty-'));
    const session = await openSession({ folder });
    try {
      await openView(session.page);
      const view = pane(session.page, 'Across Articles');
      await view.getByText('This folder has no articles yet').waitFor();
      writeFileSync(path.join(folder, 'invented.txt'), 'Invented words of an invented article.');
      await view.getByText('Open an article to see').waitFor();
    } finally {
      await session.close();
      rmSync(folder, { recursive: true });
    }
  });
});
