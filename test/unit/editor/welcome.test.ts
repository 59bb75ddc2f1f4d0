import { strict as assert } from 'node:assert';
import manifest from '../../../package.json';

describe('the words of the empty view Claims', () => {
  const words = manifest.contributes.viewsWelcome.filter(({ view }) => view === 'verbatim.claims');

  it('do not say that nothing was tagged before the folder is read', () => {
    const none = words.filter(({ contents }) => contents.startsWith('%welcome.noClaims'));
    assert.equal(none.length, 2);
    for (const { when } of none) assert.match(when, /&& verbatim\.ready\b/u);
    const reading = words.filter(({ when }) => when.includes('!verbatim.ready'));
    assert.deepEqual(
      reading.map(({ contents }) => contents),
      ['%welcome.reading%'],
    );
  });
});
