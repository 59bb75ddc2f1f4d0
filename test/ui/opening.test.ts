import { strict as assert } from 'node:assert';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openHighlighted } from './support/views';
import { screenshot } from './support/workbench';

describe('opening an article', () => {
  let session: Session;
  before(async () => {
    session = await openSession();
  });
  after(() => session.close());

  it('shows its text highlighted', async () => {
    const { page } = session;
    await openHighlighted(page, '000_ecc26befbc92cf56.txt');
    await screenshot(page, 'opening');
  });
});

describe('opening an article where VS Code serves a screen reader', () => {
  it('underlines dates as well, although VS Code shows nothing slanted then', async () => {
    const session = await openSession({ settings: { 'editor.accessibilitySupport': 'on' } });
    try {
      await openHighlighted(session.page, '001_94ae5398a9550bd3.txt');
      const date = session.page.locator('.view-line span[class*="ced-"]', { hasText: /^Monday$/u }).first();
      const lineOf = () => date.evaluate((word) => getComputedStyle(word).textDecorationLine);
      await eventually(async () => assert.equal(await lineOf(), 'underline'));
    } finally {
      await session.close();
    }
  });
});
