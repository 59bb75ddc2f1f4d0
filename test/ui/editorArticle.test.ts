import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSession, type Session } from './support/session';
import { eventually } from '../support/eventually';
import { clickWord, hoverText, pick, quickOpen, runCommand, wordOnScreen } from './support/workbench';

const article = '000_ecc26befbc92cf56.txt';
const counts = '.statusbar-item[id="verbatim-annotation.verbatim.verbatim.counts"]';
const card = '.monaco-resizable-hover .monaco-hover:visible';

// Invented and hostile: what a text file could try with the card that shows its words.
const hostile = `Mayor Ilka [Home](command:workbench.action.closeWindow) Bram spoke on Friday.

“See ![x](https://example.invalid/x.png) <img src=x> $(bug) https://example.invalid **now**,” Bram said.
`;

const german = `Die Bürgermeisterin Ada Brook hat am Freitag die neue Brücke über die Lunde eröffnet. „Wir haben lange darauf
gewartet“, sagte Brook vor rund 200 Gästen. Die Bauarbeiten hätten 14 Millionen Euro gekostet, teilte die Stadt am selben Tag
mit, und die Straße werde im März noch einmal gesperrt.
`;

const report = 'Mayor Tilda Orrin said the old bridge over the Lunde was unsafe and would close on Friday.\n';

describe('an article in the editor', () => {
  let session: Session;
  before(async () => {
    session = await openSession();
    writeFileSync(path.join(session.folder, 'hostile.txt'), hostile);
    writeFileSync(path.join(session.folder, 'german.txt'), german);
    writeFileSync(path.join(session.folder, 'bridge.txt'), report);
    writeFileSync(path.join(session.folder, 'lunde.txt'), `The council met on Monday.\n\n${report}`);
    writeFileSync(
      path.join(session.folder, 'bakery.txt'),
      'Ada Brook opened a bakery in Harlund on Friday.\n',
    );
    writeFileSync(path.join(session.folder, 'fair.txt'), 'On Sunday Ada Brook came to the fair in Velm.\n');
    await quickOpen(session.page, article);
    await session.page.locator(counts, { hasText: 'quotes' }).waitFor({ timeout: 30_000 });
  });
  after(() => session.close());

  it('shows names and quotes, which a click in the status bar hides and shows', async () => {
    const { page } = session;
    const drawn = () => page.locator('.view-line span[class*="ced-"]').count();
    const tinted = () => page.locator('.view-overlays [class*="ced-"]').count();
    await eventually(async () => assert.ok((await drawn()) > 5 && (await tinted()) > 5));
    await page.locator(counts).click();
    await eventually(async () => assert.equal((await drawn()) + (await tinted()), 0));
    await runCommand(page, 'Verbatim: Toggle Highlights');
    await eventually(async () => assert.ok((await drawn()) > 5 && (await tinted()) > 5));
  });

  it('says in the status bar how many quotes and people there are, also to a screen reader', async () => {
    const { page } = session;
    await eventually(async () =>
      assert.match(await page.locator(counts).innerText(), /^\s*\d+ quotes, \d+ reported · \d+ people$/u),
    );
    const label = await page.locator(`${counts} a`).getAttribute('aria-label');
    assert.match(
      label ?? '',
      /Verbatim: \d+ quotes, \d+ reported · \d+ people\. (?:.* )?Click to hide the highlights/u,
    );
  });

  it('leads from the card of a name to the articles that name it, also those that share no quote', async () => {
    const { page } = session;
    await quickOpen(page, 'bakery.txt');
    await eventually(
      async () => assert.match(await hoverText(page, 'Ada Brook'), /Elsewhere: 1 mention in 1 article/u),
      30_000,
    );
    await page.locator(card).getByText('1 mention in 1 article').click();
    await page.locator('.peekview-title', { hasText: 'fair.txt' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.peekview-title').waitFor({ state: 'hidden' });
    await quickOpen(page, article);
  });

  it('finds the same report in another article from its card, which tells what it says of other reports', async () => {
    const { page } = session;
    await quickOpen(page, 'bridge.txt');
    await eventually(
      async () =>
        assert.match(
          await hoverText(page, 'unsafe'),
          /Other reports are told only where they contradict it/u,
        ),
      30_000,
    );
    await page.locator(card).getByText('Find These Words').click();
    await page.locator('.peekview-title', { hasText: 'lunde.txt' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.peekview-title').waitFor({ state: 'hidden' });
    await quickOpen(page, article);
  });

  it('shows who said a quote and where else it stands, and opens that place beside', async () => {
    const { page } = session;
    const text = await eventually(async () => {
      const shown = await hoverText(page, 'poorly worded');
      assert.match(shown, /001_\S+: the same words[^]*002_\S+: inside a longer quote/u);
      return shown;
    }, 30_000);
    assert.match(text, /^Gen\. Mark Milley, chairman of the Joint Chiefs of Staff · quoted fragment/u);
    await page.locator(`${card} a`, { hasText: '001_' }).click();
    await page.locator('.editor-group-container.active .tab.active[data-resource-name^="001_"]').waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    await eventually(() => wordOnScreen(page, 'poorly worded'));
    await runCommand(page, 'View: Close All Editors');
  });

  it('takes for the speaker a name that is typed into the list and not listed', async () => {
    const { page, folder } = session;
    const sidecar = path.join(folder, `${article}.annotations.jsonld`);
    await quickOpen(page, article);
    await clickWord(page, 'poorly worded');
    await runCommand(page, 'Verbatim: Correct Speaker');
    const input = page.locator('.quick-input-widget:visible input');
    await input.fill('Oda Brakk');
    await pick(page, 'Another name');
    await page.locator('.quick-input-widget', { hasText: 'Full name of the speaker' }).waitFor();
    assert.equal(await input.inputValue(), 'Oda Brakk');
    await page.keyboard.press('Enter');
    await eventually(() => assert.match(readFileSync(sidecar, 'utf8'), /Oda Brakk/u));
    rmSync(sidecar);
    await runCommand(page, 'View: Close All Editors');
  });

  it('asks for the source of an article, and says where its text does not tell it', async () => {
    const { page } = session;
    await quickOpen(page, 'bakery.txt');
    await runCommand(page, 'Verbatim: Set Article Source');
    const asked = page.locator('.quick-input-widget:visible');
    await asked.getByText('Outlet or agency. The text does not tell it.').waitFor();
    assert.match((await asked.locator('input').getAttribute('placeholder')) ?? '', /^for example /u);
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Close All Editors');
  });

  it('says of an article in another language that it is none of English', async () => {
    const { page } = session;
    await quickOpen(page, 'german.txt');
    await page.locator(counts, { hasText: 'not in English?' }).waitFor();
    await eventually(async () =>
      assert.match(await hoverText(page, 'lange darauf'), /does not seem to be in English: check/u),
    );
    await runCommand(page, 'Verbatim: Focus on Across Articles View');
    await page.locator('.part.sidebar').getByText('No other article of this folder shares').waitFor();
    await runCommand(page, 'View: Close All Editors');
  });

  it('shows the words of a hostile article as they are, and nothing of what they try', async () => {
    const { page } = session;
    await quickOpen(page, 'hostile.txt');
    await page.locator(counts, { hasText: 'quote' }).waitFor();
    await eventually(
      async () => assert.match(await hoverText(page, 'now'), /Copy with Attribution/u),
      30_000,
    );
    assert.equal(await page.locator(`${card} img`).count(), 0);
    assert.equal(await page.locator(`${card} .codicon-bug`).count(), 0);
    const links = await page.locator(`${card} a`).allInnerTexts();
    for (const link of links) assert.doesNotMatch(link, /Home|example|^x$/u);
    await runCommand(page, 'View: Close All Editors');
    await page.locator(counts).waitFor({ state: 'hidden' });
  });
});
