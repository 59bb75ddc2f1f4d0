import assert from 'node:assert/strict';
import { createAnnotation } from '../../../src/annotations/edits';
import { leftoverUse } from '../../../src/annotations/leftover';
import { readSidecar, writeSidecar } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';

const article = readArticle('tarn.txt', 'The invented bridge of Tarn – says Oda Brook – fell.');

function page(...tags: readonly string[]): Uint8Array {
  const annotations = tags.map((tag) =>
    createAnnotation({
      article,
      span: { start: 4, end: 30 },
      tag,
      id: `urn:test:${tag}`,
      created: '2031-03-02',
    }),
  );
  const written = writeSidecar(readSidecar(undefined), annotations, 'tarn.txt');
  assert.ok('json' in written);
  return new TextEncoder().encode(written.json);
}

describe('what a write that was broken off has left beside a sidecar', () => {
  const whole = page('disputed', 'verified');

  it('is put in its place where the sidecar is missing, or was broken off anywhere', () => {
    assert.equal(leftoverUse(whole, undefined), 'restore');
    for (let end = 0; end < whole.length; end++)
      assert.equal(leftoverUse(whole, whole.slice(0, end)), 'restore', String(end));
  });

  it('is put in its place where the sidecar cannot be read', () => {
    assert.equal(leftoverUse(whole, new TextEncoder().encode('no annotations')), 'restore');
    assert.equal(leftoverUse(whole, Uint8Array.of(0xe2, 0x80)), 'restore');
  });

  it('is needed no more where the sidecar was written to its end, or the write never began', () => {
    assert.equal(leftoverUse(whole, whole), 'remove');
    for (const sidecar of [undefined, whole, new TextEncoder().encode('no annotations')])
      assert.equal(leftoverUse(Uint8Array.of(), sidecar), 'remove');
  });

  it('replaces no sidecar that is whole, whatever it holds', () => {
    assert.equal(leftoverUse(whole, page('disputed')), 'leave');
    assert.equal(leftoverUse(whole, page()), 'leave');
  });

  it('is of no use where it was broken off itself', () => {
    for (let end = 1; end < whole.length - 1; end++)
      assert.equal(leftoverUse(whole.slice(0, end), undefined), 'leave', String(end));
  });
});
