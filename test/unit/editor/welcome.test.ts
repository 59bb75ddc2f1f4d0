import { strict as assert } from 'node:assert';
import manifest from '../../../package.json';
import words from '../../../package.nls.json';

describe('the words of a folder without articles', () => {
  it('offer some to try', () => {
    assert.match(words['welcome.noArticles'], /^\[[^\]]+\]\(command:verbatim\.openSample\)$/mu);
  });
});

describe('the words of an article that shares no quote', () => {
  it('say by what else others are found', () => {
    assert.match(words['welcome.nothingShared'], /Rest the mouse on a name/u);
  });
});

describe('the words of the empty view Claims', () => {
  const welcomes = manifest.contributes.viewsWelcome.filter(({ view }) => view === 'verbatim.claims');

  it('do not say that nothing was tagged before the folder is read', () => {
    const none = welcomes.filter(({ contents }) => contents.startsWith('%welcome.noClaims'));
    assert.equal(none.length, 2);
    for (const { when } of none) assert.match(when, /&& verbatim\.ready\b/u);
    const reading = welcomes.filter(({ when }) => when.includes('!verbatim.ready'));
    assert.deepEqual(
      reading.map(({ contents }) => contents),
      ['%welcome.reading%'],
    );
  });
});
