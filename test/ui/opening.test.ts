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
