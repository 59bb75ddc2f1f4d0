import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { themes } from '../../tools/host/settings.mjs';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openArticle, openView, pane, rowsOf, statusSelection } from './support/views';
import { clickWord, pick, runCommand, screenshot } from './support/workbench';

const article = '000_ecc26befbc92cf56.txt';
const other = '001_94ae5398a9550bd3.txt';
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

  it('are stepped through by keys, the status bar says which one it is, and its card shows by key', async () => {
    await openArticle(page, article);
    await openView(page);
    await eventually(async () => assert.equal((await rowsOf(page, 'Claims')).length, 1 + tagged.length));
    await clickWord(page, 'Kuwait');
    const statusBar = page.locator('.part.statusbar');
    const seen: string[] = [];
    for (const number of [1, 2]) {
      // a key that is pressed while VS Code moves the focus is lost, for a person too
      await eventually(async () => {
        await page.keyboard.press('Control+K');
        await page.keyboard.press('.');
        // an alert, which is read out
        await statusBar.getByRole('alert', { name: /Claim \d of 2: to check/ }).waitFor({ timeout: 3000 });
      }, 30_000);
      // the status bar may still have to tell where the click was
      const selection = await eventually(async () => {
        const now = await statusSelection(page);
        assert.ok(now.includes('selected') && !seen.includes(now), now);
        return now;
      });
      seen.push(selection);
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
    const card = page.locator('.monaco-resizable-hover .monaco-hover:visible .hover-contents');
    await eventually(async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await card.getByText('Change Tag').first().waitFor({ timeout: 3_000 });
    }, 20_000);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Shift+.');
    const counted = /(\d+) quotes, (\d+) reported/.exec(await statusBar.innerText());
    assert.ok(counted);
    const [, quotes, reported] = counted;
    const where = new RegExp(`(?:Quote \\d+ of ${quotes}|Reported speech \\d+ of ${reported}): `);
    await statusBar.getByText(where).waitFor();
    await screenshot(page, 'quote');
  });

  it('are exported from their view, to the place that is proposed, and the list of formats says what each lacks', async () => {
    await runCommand(page, 'Verbatim: Export Claims…');
    const table = page.locator('.quick-input-list .monaco-list-row', { hasText: 'for spreadsheets' });
    await table.getByText('without the words around each claim').waitFor();
    await screenshot(page, 'export-format');
    await pick(page, 'CSV');
    const input = page.locator('.quick-input-widget:visible input');
    const name = `${path.basename(session.folder)}.claims.csv`;
    await eventually(async () => assert.match(await input.inputValue(), new RegExp(`${name}$`)));
    await screenshot(page, 'export-dialog');
    await page.keyboard.press('Enter');
    const file = path.join(session.folder, name);
    await eventually(() => assert.match(readFileSync(file, 'utf8'), /,poorly worded,/));
    await runCommand(page, 'Notifications: Show Notifications');
    await page
      .locator('.notification-list-item-message', { hasText: `Exported 2 claims to ${name}.` })
      .waitFor();
    await screenshot(page, 'export-done');
    await page.locator('.notification-list-item').getByText('Open File').click();
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  });

  it('are exported as they are selected, by the menu of a row', async () => {
    await pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'implies' }).click({ button: 'right' });
    await screenshot(page, 'export-menu');
    await page.locator('.monaco-menu .action-item', { hasText: 'Export…' }).click();
    await pick(page, 'Markdown');
    const name = `${path.basename(session.folder)}.claims.md`;
    const input = page.locator('.quick-input-widget:visible input');
    await eventually(async () => assert.match(await input.inputValue(), new RegExp(`${name}$`)));
    await page.keyboard.press('Enter');
    await eventually(() =>
      assert.match(
        readFileSync(path.join(session.folder, name), 'utf8'),
        /^# Claims\n\n1 claim in 1 article\./,
      ),
    );
  });

  it('are tagged anew and removed together when several are selected, and brought back by one undo', async () => {
    const sidecar = path.join(session.folder, `${article}.annotations.jsonld`);
    const rows = pane(page, 'Claims').locator('.monaco-list-row');
    await rows.filter({ hasText: 'poorly worded' }).click();
    await rows.filter({ hasText: 'implies' }).click({ modifiers: ['Control'] });
    await page.keyboard.press('Shift+F2');
    await page.locator('.quick-input-widget:visible').getByPlaceholder('2 claims').waitFor();
    await pick(page, 'verified');
    await eventually(async () =>
      assert.match((await rowsOf(page, 'Claims'))[0] ?? '', /^verified, 2 claims$/),
    );
    assert.equal((await rowsOf(page, 'Claims')).length, 1 + tagged.length);
    await eventually(async () => {
      const shown = await page
        .locator('.view-line span[class*="ced-"]')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content));
      assert.ok(
        shown.some((words) => /^"verified\s×2"$/u.test(words)),
        [...new Set(shown)].join(),
      );
    });
    await rows.filter({ hasText: 'poorly worded' }).click();
    await rows.filter({ hasText: 'implies' }).click({ modifiers: ['Control'] });
    await rows.filter({ hasText: 'implies' }).click({ button: 'right' });
    await screenshot(page, 'claims-menu');
    await page.locator('.monaco-menu .action-item', { hasText: 'Remove Claims' }).click();
    await eventually(() => assert.equal(existsSync(sidecar), false));
    await page.locator('.part.statusbar').getByText('Removed 2 claims').waitFor();
    await runCommand(page, 'Verbatim: Undo Annotation');
    await eventually(async () => assert.equal((await rowsOf(page, 'Claims')).length, 1 + tagged.length));
  });

  it('have a menu that shows the keys which act in the list', async () => {
    const row = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' });
    await row.click();
    await row.click({ button: 'right' });
    const entries = page.locator('.monaco-menu .action-item', { has: page.locator('.keybinding') });
    await eventually(async () =>
      assert.deepEqual(
        (await entries.allInnerTexts()).map((entry) => entry.split('\n').map((part) => part.trim())),
        [
          ['Change Tag…', 'Shift+F2'],
          ['Edit Note…', 'F2'],
          ['Remove Claim', 'Del'],
        ],
      ),
    );
    await eventually(async () => {
      await page.keyboard.press('Escape'); // lost while the menu takes the focus
      await page.locator('.monaco-menu').waitFor({ state: 'hidden', timeout: 1_000 });
    });
    await row.hover();
    await row.getByRole('button', { name: 'Edit Note… (F2)' }).waitFor();
  });

  it('are noted and removed by keys at the row with the focus, not at the one that was clicked before', async () => {
    const rows = pane(page, 'Claims').locator('.monaco-list-row');
    await eventually(async () => {
      await rows.filter({ hasText: 'poorly worded' }).click({ timeout: 3_000 });
      await page.keyboard.press('ArrowDown');
      await rows.filter({ hasText: 'implies' }).and(page.locator('.focused')).waitFor({ timeout: 3_000 });
    }, 20_000);
    await page.keyboard.press('F2');
    await page.locator('.quick-input-widget:visible', { hasText: 'Note on “implies withdrawal”' }).waitFor();
    await page.keyboard.press('Escape');
    await rows.filter({ hasText: 'poorly worded' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await eventually(async () => assert.doesNotMatch((await rowsOf(page, 'Claims')).join(), /implies/));
    assert.match((await rowsOf(page, 'Claims')).join(), /poorly worded/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.locator('.part.statusbar').getByText('Choose a claim in the list first.').waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => assert.equal((await rowsOf(page, 'Claims')).length, 1 + tagged.length));
  });

  it('keep the note that another program writes while a person writes one, and say so', async () => {
    const sidecar = path.join(session.folder, `${article}.annotations.jsonld`);
    const before = await eventually(() => readFileSync(sidecar, 'utf8')); // the undo before may be on its way
    const items = () => (JSON.parse(readFileSync(sidecar, 'utf8')) as { items: { body: unknown }[] }).items;
    const row = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'poorly worded' });
    await eventually(async () => {
      await row.click({ timeout: 3_000 }); // rows that are drawn anew lose the focus
      await page.keyboard.press('F2');
      const asked = page.locator('.quick-input-widget:visible', { hasText: 'Why it is tagged so' });
      await asked.waitFor({ timeout: 3_000 });
    }, 20_000);
    const noted = items().map((item) => ({
      ...item,
      body: [
        item.body,
        { type: 'TextualBody', purpose: 'commenting', value: 'Asked [Ada](command:verbatim.showLog)' },
      ].flat(),
    }));
    writeFileSync(sidecar, JSON.stringify({ type: 'AnnotationPage', items: noted }));
    await page.locator('.quick-input-widget:visible input').fill('Asked Bo');
    await page.keyboard.press('Enter');
    await eventually(() =>
      assert.match(JSON.stringify(items()), /"Asked \[Ada\]\(command:verbatim.showLog\) \/ Asked Bo"/),
    );
    await runCommand(page, 'Notifications: Show Notifications');
    const told = page.locator('.notification-list-item-message', { hasText: 'the note “Asked [Ada]' });
    await told.waitFor();
    assert.equal(await told.locator('a').count(), 0, 'words of a note are a link');
    await runCommand(page, 'Notifications: Clear All Notifications');
    writeFileSync(sidecar, before);
    await eventually(async () => assert.doesNotMatch((await rowsOf(page, 'Claims')).join(), /Asked/));
  });

  it('are listed as having lost their place when their words are gone, and the export says which corrections it leaves out', async () => {
    const target = {
      selector: [{ type: 'TextQuoteSelector', exact: 'Gone with the harbour', prefix: '', suffix: '' }],
    };
    const items = [
      { id: 'urn:example:gone', type: 'Annotation', body: { type: 'TextualBody', value: 'Why?' }, target },
      { id: 'urn:example:who', type: 'Annotation', motivation: 'identifying', target },
    ];
    const content = { type: 'AnnotationPage', items };
    writeFileSync(path.join(session.folder, `${other}.annotations.jsonld`), JSON.stringify(content));
    const rows = await eventually(async () => {
      const found = await rowsOf(page, 'Claims');
      assert.equal(found.length, 1 + tagged.length + 1 + items.length);
      return found;
    });
    assert.match(rows[1 + tagged.length] ?? '', /^Place lost/);
    const orphan = pane(page, 'Claims').locator('.monaco-list-row', { hasText: 'Gone' }).first();
    await orphan.hover();
    await page
      .locator('.workbench-hover', {
        hasText: 'Place lost: neither these words nor any like them are in the text.',
      })
      .waitFor();
    await screenshot(page, 'claims-place-lost');
    await runCommand(page, 'Verbatim: Export Claims…');
    await pick(page, 'All claims of the folder');
    await pick(page, 'JSON-LD');
    const input = page.locator('.quick-input-widget:visible input');
    await eventually(async () => assert.match(await input.inputValue(), /\.claims\.jsonld$/));
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await runCommand(page, 'Notifications: Show Notifications');
    await page
      .locator('.notification-list-item-message', {
        hasText:
          '(1 without a place in the text). Not exported: corrections of speakers that have lost their place (1)',
      })
      .waitFor();
    await screenshot(page, 'export-place-lost');
  });
});

describe('a claim on a quote, in high contrast', () => {
  it('has an outline of its own beside the frame of the quote, which may lie on its frame', async () => {
    const session = await openSession({ settings: { 'workbench.colorTheme': themes.contrastLight } });
    try {
      const { page } = session;
      tag(session.folder, article, ['poorly worded']);
      await openArticle(page, article);
      const outlines = () =>
        page.locator('.view-overlays .cdr').evaluateAll((all) =>
          all.map((each) => {
            const { outlineStyle, outlineColor } = getComputedStyle(each);
            return `${outlineStyle} ${outlineColor}`;
          }),
        );
      await eventually(async () =>
        assert.ok((await outlines()).includes('solid rgb(107, 66, 0)'), (await outlines()).join('\n')),
      );
      await screenshot(page, 'claim-contrast');
    } finally {
      await session.close();
    }
  });
});
