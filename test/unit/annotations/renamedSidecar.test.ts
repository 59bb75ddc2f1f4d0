import assert from 'node:assert/strict';
import { createAnnotation } from '../../../src/annotations/edits';
import { renamedSidecar } from '../../../src/annotations/renamedSidecar';
import { readSidecar, writeSidecar, writeSource } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';

/** A sidecar of an article of that name: a claim, and where the article is from. */
function sidecarOf(name: string): string {
  const claim = createAnnotation({
    article: readArticle(name, 'The invented bridge of Tarn fell.'),
    span: { start: 4, end: 19 },
    tag: 'to-check',
    id: 'urn:uuid:a',
    created: '2030-01-01T00:00:00Z',
  });
  const claimed = writeSidecar(readSidecar(undefined), [claim], name);
  assert.ok('json' in claimed);
  const stamp = { id: 'urn:uuid:b', now: '2030-01-02T00:00:00Z' };
  const written = writeSource(readSidecar(claimed.json), { outlet: 'The Tarn Bee' }, stamp, name);
  assert.ok('json' in written);
  return written.json;
}

describe('a sidecar whose article is renamed', () => {
  it('names it as it is called now, and is what it was when it is called so again', () => {
    const renamed = renamedSidecar(sidecarOf('old name.txt'), 'old name.txt', 'new.txt');
    assert.equal(renamed, sidecarOf('new.txt'));
    assert.equal(renamedSidecar(renamed, 'new.txt', 'old name.txt'), sidecarOf('old name.txt'));
  });

  it('is left as it is where another program wrote it, or it is damaged', () => {
    const own = sidecarOf('old.txt');
    for (const json of [JSON.stringify(JSON.parse(own)), own.slice(0, 200), '{"items":[]}', '', '\uFEFF'])
      assert.equal(renamedSidecar(json, 'old.txt', 'new.txt'), json);
  });
});
