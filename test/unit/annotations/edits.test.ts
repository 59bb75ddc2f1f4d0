import assert from 'node:assert/strict';
import { createAnnotation, remove, replace, withNote, withTag } from '../../../src/annotations/edits';
import { targetOf } from '../../../src/annotations/selectors';
import { readArticle } from '../../../src/text/article';

describe('edits of annotations', () => {
  const article = readArticle('a', 'The invented bridge of Tarn fell.');
  const span = { start: 4, end: 19 };
  const made = createAnnotation({
    article,
    span,
    tag: 'to-check',
    id: 'urn:uuid:1',
    created: '2030-01-01T00:00:00Z',
  });

  it('makes an annotation of values alone', () => {
    assert.deepEqual(made, {
      id: 'urn:uuid:1',
      tag: 'to-check',
      created: '2030-01-01T00:00:00Z',
      target: targetOf(article, span),
    });
    assert.equal(made.target.exact, 'invented bridge');
  });

  it('changes tag and note, and takes an empty note away', () => {
    const noted = withNote(
      withTag(made, 'false', '2030-01-02T00:00:00Z'),
      'see page 3',
      '2030-01-03T00:00:00Z',
    );
    assert.equal(noted.tag, 'false');
    assert.equal(noted.note, 'see page 3');
    assert.equal(noted.modified, '2030-01-03T00:00:00Z');
    assert.ok(!('note' in withNote(noted, '', '2030-01-04T00:00:00Z')));
  });

  it('replaces in place, adds at the end, removes by id', () => {
    const other = { ...made, id: 'urn:uuid:2' };
    const list = replace(replace([], made), other);
    const tagged = withTag(made, 'verified', '2030-01-02T00:00:00Z');
    assert.deepEqual(replace(list, tagged), [tagged, other]);
    assert.deepEqual(remove(list, 'urn:uuid:1'), [other]);
    assert.deepEqual(remove(list, 'urn:uuid:3'), list);
  });

  it('refuses spans outside the article', () => {
    assert.throws(() => targetOf(article, { start: 10, end: 99 }), RangeError);
  });
});
