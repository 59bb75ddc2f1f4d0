import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../../tools/scratch.mjs';
import { eventually } from '../support/eventually';
import { openSession, type Session } from './support/session';
import { openHighlighted, openView, rowsOf } from './support/views';
import { hoverText, screenshot } from './support/workbench';

/** Two accounts of one vote. Invented, as are all names. */
const accounts = {
  'courier.txt': `Council of Skarland votes on the harbour

Ada Brook, who leads the council of Skarland, spoke on Wednesday about the old harbour after a long vote.

“I will not resign,” Brook told reporters in Orrin.

“We will not close the harbour this winter,” she said. Jonas Weld of the harbour board in Brindle left before the vote.
`,
  'gazette.txt': `Skarland harbour: leader speaks after the vote

Ada Brook, leader of the council of Skarland, faced residents of Brindle on Wednesday following the vote over their harbour.

“I will resign,” Brook told reporters in Orrin.

Brook said the council would close the harbour this winter. Jonas Weld, who sits on the harbour board, was not there.
`,
};

describe('a quote that lost a “not” in another article', () => {
  const scratch = scratchFolder('changed');
  let session: Session;

  before(async () => {
    for (const [name, text] of Object.entries(accounts)) writeFileSync(path.join(scratch.folder, name), text);
    session = await openSession({ folder: scratch.folder });
    await openView(session.page);
    await openHighlighted(session.page, 'courier.txt');
  });

  after(async () => {
    await session.close();
    scratch.remove();
  });

  it('stands first in Across Articles, and so does a report of the opposite', async () => {
    await eventually(async () => {
      const rows = (await rowsOf(session.page, 'Across Articles')).join('\n');
      assert.match(rows, /Discrepancies/u);
      assert.match(rows, /“not” only here/u);
      assert.match(rows, /We will not \/ the council would/u);
    }, 20_000);
  });

  it('is told on the card', async () => {
    await eventually(async () => assert.match(await hoverText(session.page, 'resign'), /gazette\.txt/u));
    await screenshot(session.page, 'changed-quote');
  });
});
