import { strict as assert } from 'node:assert';
import { openSession, type Session } from './support/session';
import { eventually } from '../support/eventually';
import { quickOpen, screenshot } from './support/workbench';

describe('opening an article', () => {
  let session: Session;
  before(async () => {
    session = await openSession();
  });
  after(() => session.close());

  it('shows its text highlighted', async () => {
    const { page } = session;
    await quickOpen(page, '000_ecc26befbc92cf56.txt');
    await eventually(async () => {
      const highlighted = await page.locator('.view-line span[class*="ced-"]').count();
      assert.ok(highlighted > 5, `${highlighted} words are highlighted`);
    }, 20_000);
    await screenshot(page, 'opening');
  });
});
