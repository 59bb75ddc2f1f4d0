import { strict as assert } from 'node:assert';
import { itemOf } from '../../src/editor/across/acrossViewItems';
import { tooltipOf } from '../../src/editor/across/acrossViewTooltips';
import { fileName } from '../../src/editor/words/labels';
import type { MoreRow } from '../../src/editor/across/acrossViewRows';

describe('the row at the end of a list that is cut', () => {
  const more = (what: MoreRow['what']): MoreRow => ({ kind: 'more', what, count: 12, of: 'file:///a.txt' });

  it('leads to the articles that are left out', () => {
    const { command } = itemOf(more('articles'), 0, fileName);
    assert.equal(command?.command, 'verbatim.compareWith');
    assert.deepEqual(command.arguments, [{ uri: 'file:///a.txt' }]);
  });

  it('says that the list is cut', () => {
    for (const what of ['articles', 'quotes', 'names'] as const)
      assert.match(tooltipOf(more(what), '', {}, fileName)?.value ?? '', /^Only the first are listed\./u);
  });
});
