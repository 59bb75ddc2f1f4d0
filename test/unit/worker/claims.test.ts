import assert from 'node:assert/strict';
import { createAnnotation } from '../../../src/annotations/edits';
import { readSidecar, writeSidecar } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';
import { createAnalyst } from '../../../src/worker/inProcess';

// Invented.
const text = [
  'The lighthouse of Orrin',
  'Ana Brandt told the council that two boats were lost.',
  '“We shall never again rebuild the old lighthouse,” Ana Brandt said. “It is too dear,” said Bo Ek, a fisherman.',
  'The harbour closed at noon on Friday.',
].join('\r\n\r\n');

/** A sidecar that tags some words of a text, and holds something that we do not know of. */
function sidecarOf(of: string, ...tagged: readonly string[]): string {
  const article = readArticle('a', of);
  const annotations = tagged.map((words, i) => {
    const start = of.indexOf(words);
    assert.ok(start >= 0, words);
    const span = { start, end: start + words.length };
    return createAnnotation({
      article,
      span,
      tag: 'to-check',
      id: `urn:example:${i}`,
      created: '2031-03-04T00:00:00Z',
    });
  });
  const written = writeSidecar(readSidecar(undefined), annotations, 'a');
  assert.ok('json' in written);
  return written.json.replaceAll('"type":"Annotation"', '"type":"Annotation","dc:rights":"none"');
}

async function claimsIn(now: string, sidecar: string) {
  const analyst = createAnalyst();
  await analyst.put([
    { id: 'b', text: 'Nothing is tagged here.' },
    { id: 'a', text: now, sidecar },
  ]);
  const all = await analyst.claims();
  assert.deepEqual(
    all.map(({ id }) => id),
    ['a'],
  );
  return all[0]!;
}

describe('the claims of a corpus, to be exported', () => {
  it('have their line, and the speaker of the quote that they stand in, with the words that say so', async () => {
    const { headline, claims } = await claimsIn(
      text,
      sidecarOf(text, 'rebuild the old lighthouse', 'closed at noon'),
    );
    assert.equal(headline, 'The lighthouse of Orrin');
    const [quoted, told] = claims;
    assert.equal(quoted?.line, 5);
    assert.deepEqual(
      quoted.speakers.map(({ name, whole, evidence }) => [name, whole, evidence]),
      [['Ana Brandt', true, [{ words: 'Ana Brandt said', line: 5 }]]],
    );
    assert.deepEqual([told?.line, told?.speakers], [7, []]);
    assert.equal(quoted.item['dc:rights'], 'none');
  });

  it('name nobody twice, with all the words that name them', async () => {
    const words = text.slice(text.indexOf('Ana Brandt told'), text.indexOf(', a fisherman'));
    const { claims } = await claimsIn(text, sidecarOf(text, words));
    assert.deepEqual(
      claims[0]?.speakers.map(({ name, evidence }) => [name, evidence.map(({ line }) => line)]),
      [
        ['Ana Brandt', [3, 5]],
        ['Bo Ek', [5]],
      ],
    );
  });

  it('name everybody who speaks a part of them', async () => {
    const words = text.slice(text.indexOf('again rebuild'), text.indexOf(', a fisherman'));
    const { claims } = await claimsIn(text, sidecarOf(text, words));
    assert.deepEqual(
      claims[0]?.speakers.map(({ name, whole }) => [name, whole]),
      [
        ['Ana Brandt', false],
        ['Bo Ek', false],
      ],
    );
  });

  it('say what stands there now, and keep those that are gone', async () => {
    const sidecar = sidecarOf(text, 'two boats were lost', 'closed at noon on Friday');
    const now = text.replace('two boats', 'three boats').replace('The harbour closed at noon on Friday.', '');
    const { claims } = await claimsIn(now, sidecar);
    assert.deepEqual(
      claims.map(({ anchor, line, presentWords }) => [anchor.state, line, presentWords]),
      [
        ['changed', 3, 'three boats were lost'],
        ['orphan', undefined, undefined],
      ],
    );
  });
});
