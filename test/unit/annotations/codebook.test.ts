import assert from 'node:assert/strict';
import fc from 'fast-check';
import manifest from '../../../package.json';
import { defaultCodebook, labelOf, readCodebook } from '../../../src/annotations/codebook';

describe('codebook', function () {
  this.timeout(30_000);

  it('has six tags to begin with', () => {
    const labels = defaultCodebook.tags.map(({ label }) => label);
    assert.deepEqual(labels, [
      'to check',
      'verified',
      'disputed',
      'misleading',
      'false',
      'cannot be verified',
    ]);
    assert.deepEqual(readCodebook(undefined), defaultCodebook);
  });

  it('is the one that the settings show, with its colors, where the setting has no tag', () => {
    const shown = manifest.contributes.configuration.properties['verbatim.tags'].default;
    for (const setting of [undefined, [], [{}], 'tags']) assert.deepEqual(readCodebook(setting).tags, shown);
    assert.deepEqual(readCodebook(shown).tags, shown);
  });

  it('takes tags and plain labels from a setting and names what it cannot read', () => {
    const { tags, problems } = readCodebook([
      { id: 'hot', label: 'hot lead' },
      'cold lead',
      7,
      { id: 'hot' },
    ]);
    assert.deepEqual(tags, [
      { id: 'hot', label: 'hot lead' },
      { id: 'cold lead', label: 'cold lead' },
    ]);
    assert.deepEqual(problems, ['Tag 3 has no id.', 'Tag 4 has the id “hot” of another one.']);
    assert.deepEqual(readCodebook([7]).problems, ['Tag 1 has no id.', 'The default tags are used.']);
    assert.equal(labelOf({ tags, problems }, 'hot'), 'hot lead');
    assert.equal(labelOf({ tags, problems }, 'gone'), 'gone');
  });

  it('always has a tag, and no id twice, whatever the setting', () => {
    fc.assert(
      fc.property(fc.anything(), (setting) => {
        const ids = readCodebook(setting).tags.map(({ id }) => id);
        assert.ok(ids.length > 0);
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });
});
