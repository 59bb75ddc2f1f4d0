import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openArticle, openView, pane } from './support/views';
import { hoverText, runCommand, screenshot, waitForWorkbench } from './support/workbench';

const steps = 6;
const started = '.gettingStartedContainer';

/** Opens the walkthrough and waits for its steps. */
async function openWalkthrough(page: Page): Promise<void> {
  await runCommand(page, 'Verbatim: Get Started');
  await page
    .locator(`${started} .getting-started-step`)
    .nth(steps - 1)
    .waitFor();
}

describe('the walkthrough', () => {
  let session: Session;
  let page: Page;

  before(async () => {
    session = await openSession({ folder: '', viewport: { width: 1600, height: 900 } });
    ({ page } = session);
  });
  after(() => session.close());

  it('does not open by itself', async () => {
    await openView(page);
    await pane(page, 'Across Articles').getByText('Open a folder of articles').waitFor();
    assert.equal(await page.locator(`${started} .getting-started-step`).count(), 0);
  });

  it('is opened by command and shows a picture to each step', async () => {
    await openWalkthrough(page);
    const all = page.locator(`${started} .getting-started-step`);
    assert.equal(await all.count(), steps);
    for (let i = 0; i < steps; i++) {
      await all.nth(i).click();
      await all.nth(i).locator('.step-description-container').waitFor();
      await eventually(async () => {
        const frames = await Promise.all(
          page.frames().map((frame) =>
            frame
              .locator('svg text')
              .count()
              .catch(() => 0),
          ),
        );
        assert.ok(
          frames.some((count) => count > 0),
          `no picture at step ${i + 1}`,
        );
      });
      await screenshot(page, `walkthrough-${i + 1}`);
    }
  });

  it('opens sample articles that show what there is to see', async () => {
    await page.locator(`${started} .getting-started-step`).first().click();
    await page.locator(`${started} a`, { hasText: 'sample articles' }).click();
    await page.waitForURL(/sample/);
    await waitForWorkbench(page);
    // a walkthrough that opened the folder comes back in it, late, and in front
    await page.locator(started).waitFor();
    await openArticle(page, 'harlund-courier.txt');
    await eventually(async () => {
      const card = await hoverText(page, 'We did not lose power');
      assert.match(card, /Tomas Reke/);
      assert.match(card, /Nordholm Post/);
    }, 30_000);
    await screenshot(page, 'sample');
  });

  it('has its first step done when an article of a folder was opened', async () => {
    await openWalkthrough(page);
    const first = page.locator(`${started} .getting-started-step`).first();
    await first.locator('.codicon-getting-started-step-checked').waitFor();
    await screenshot(page, 'walkthrough-folder-done');
  });
});
