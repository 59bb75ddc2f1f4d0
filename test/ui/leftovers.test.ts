import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openView, rowsOf } from './support/views';
import { runCommand, screenshot } from './support/workbench';

const sidecarName = '000_ecc26befbc92cf56.txt.annotations.jsonld';

describe('a copy of a sidecar that a broken-off write has left', () => {
  let session: Session;
  after(() => session.close());

  it('is offered where the sidecar is broken, and takes its place', async () => {
    session = await openSession();
    const { page, folder } = session;
    const sidecar = path.join(folder, sidecarName);
    const copy = `${sidecar}.0f8fad5b-d9cb-469f-a165-70867728950e.tmp`;
    const target = {
      selector: [{ type: 'TextQuoteSelector', exact: 'poorly worded', prefix: '', suffix: '' }],
    };
    const body = { type: 'TextualBody', purpose: 'tagging', value: 'disputed' };
    const items = [{ id: 'urn:example:1', type: 'Annotation', body, target }];
    const content = JSON.stringify({ type: 'AnnotationPage', items });
    writeFileSync(copy, content);
    writeFileSync(sidecar, content.slice(0, 60));
    await openView(page);
    const note = page.locator('.notification-list-item', { hasText: 'a whole copy is there' });
    await eventually(async () => {
      await runCommand(page, 'Notifications: Show Notifications');
      await note.waitFor({ timeout: 2_000 });
    }, 30_000);
    await screenshot(page, 'leftover');
    await note.locator('.monaco-button', { hasText: 'Restore' }).click();
    await eventually(() => assert.equal(readFileSync(sidecar, 'utf8'), content));
    await eventually(() => assert.equal(existsSync(copy), false));
    await eventually(async () =>
      assert.match((await rowsOf(page, 'Claims')).join(), /disputed, “poorly worded”/),
    );
  });
});
