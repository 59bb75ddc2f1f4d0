import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnnotation, replace, withNote, withTag } from '../../../src/annotations/edits';
import type { Annotation } from '../../../src/annotations/model';
import { readSidecar, sidecarName, writeSidecar } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';

const article = readArticle('tarn.txt', '🙂 The invented bridge of Tarn fell.\r\nNobody was hurt.');

function annotate(id: string, start = 7, end = 22): Annotation {
  const created = '2030-01-01T00:00:00Z';
  return createAnnotation({ article, span: { start, end }, tag: 'to-check', id, created, creator: 'Oda' });
}

function write(before: string | undefined, annotations: readonly Annotation[], source = 'tarn.txt'): string {
  const written = writeSidecar(readSidecar(before), annotations, source);
  assert.ok('json' in written, JSON.stringify(written));
  return written.json;
}

describe('sidecar', function () {
  this.timeout(30_000);

  it('stands beside the article', () => assert.equal(sidecarName('x.txt'), 'x.txt.annotations.jsonld'));

  it('is a W3C annotation page, one annotation a line', () => {
    const json = write(undefined, [
      withNote(annotate('urn:uuid:b'), 'ask the mayor', '2030-01-02T00:00:00Z'),
    ]);
    assert.equal(json.split('\n').length, 9);
    assert.deepEqual(JSON.parse(json), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'tarn.txt.annotations.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:uuid:b',
          type: 'Annotation',
          motivation: 'tagging',
          creator: { type: 'Person', name: 'Oda' },
          created: '2030-01-01T00:00:00Z',
          modified: '2030-01-02T00:00:00Z',
          body: [
            { type: 'TextualBody', purpose: 'tagging', value: 'to-check' },
            { type: 'TextualBody', purpose: 'commenting', value: 'ask the mayor' },
          ],
          target: {
            type: 'SpecificResource',
            source: 'tarn.txt',
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'invented bridge',
                prefix: '🙂 The ',
                suffix: ' of Tarn fell.\r\nNobody was hurt.',
              },
              { type: 'TextPositionSelector', start: 6, end: 21 },
            ],
            state: { type: 'verbatim:TextState', 'verbatim:fingerprint': article.fingerprint },
          },
        },
      ],
    });
  });

  it('reads back what it wrote, sorted by id, in the same bytes', () => {
    const annotations = ['urn:uuid:c', 'urn:uuid:a', 'urn:uuid:b'].map((id) => annotate(id));
    const json = write(undefined, annotations);
    const again = readSidecar(json);
    assert.deepEqual(again.problems, []);
    assert.deepEqual(
      again.annotations,
      [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    assert.equal(write(json, again.annotations), json);
    assert.equal(write(undefined, [...annotations].reverse()), json);
  });

  it('keeps the lookalikes of a passage that the article repeats', () => {
    const repeated = readArticle('b', 'The page. '.repeat(20));
    const span = { start: 100, end: 108 };
    const made = createAnnotation({
      article: repeated,
      span,
      tag: 'false',
      id: 'urn:uuid:a',
      created: '2030',
    });
    assert.ok(made.target.lookalikes);
    assert.deepEqual(readSidecar(write(undefined, [made])).annotations, [made]);
  });

  it('changes one line for one edit', () => {
    const annotations = ['urn:uuid:a', 'urn:uuid:b', 'urn:uuid:c'].map((id) => annotate(id));
    const json = write(undefined, annotations);
    const edited = write(
      json,
      replace(annotations, withTag(annotate('urn:uuid:b'), 'false', '2030-02-01T00:00:00Z')),
    );
    const [before, after] = [json.split('\n'), edited.split('\n')];
    assert.equal(before.length, after.length);
    assert.equal(after.filter((line, i) => line !== before[i]).length, 1);
  });

  it('keeps unknown fields and foreign items when an annotation is edited, whatever they are', () => {
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    const extra = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}:[a-z]{1,8}$/), json);
    fc.assert(
      fc.property(extra, extra, extra, fc.array(json), (page, item, target, foreign) => {
        const plain = JSON.parse(write(undefined, [annotate('urn:uuid:a')])) as {
          items: Record<string, unknown>[];
        };
        const [own] = plain.items;
        const stored = JSON.stringify({
          ...plain,
          ...page,
          items: [{ ...own, ...item, target: { ...(own!.target as object), ...target } }, ...foreign],
        });
        const read = readSidecar(stored);
        const edited = read.annotations.map((one) => withTag(one, 'false', '2030-02-01T00:00:00Z'));
        const after = JSON.parse(write(stored, edited)) as typeof plain & Record<string, unknown>;
        const writtenOwn = after.items.find((one) => isOwn(one))!;
        const others = after.items.filter((one) => !isOwn(one));
        for (const [key, value] of Object.entries(page)) assert.deepEqual(after[key], value);
        for (const [key, value] of Object.entries(item)) assert.deepEqual(writtenOwn[key], value);
        const writtenTarget = writtenOwn.target as Record<string, unknown>;
        for (const [key, value] of Object.entries(target)) assert.deepEqual(writtenTarget[key], value);
        assert.deepEqual(jsonOf(others), jsonOf(foreign));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps other bodies, selectors and targets of a foreign annotation', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'old' }, 'http://example.org/body'],
      target: [
        'http://example.org/page',
        {
          source: 'http://example.org/tarn',
          selector: { type: 'TextQuoteSelector', exact: 'bridge', language: 'en' },
        },
      ],
    };
    const read = readSidecar(JSON.stringify(foreign));
    const [annotation] = read.annotations;
    assert.equal(annotation?.tag, 'old');
    assert.equal(annotation.target.exact, 'bridge');
    const json = write(JSON.stringify(foreign), [withTag(annotation, 'new', '2030-02-01T00:00:00Z')]);
    const [item] = (JSON.parse(json) as { items: (typeof foreign)[] }).items;
    assert.deepEqual(item?.body, [
      { type: 'TextualBody', purpose: 'tagging', value: 'new' },
      'http://example.org/body',
    ]);
    assert.deepEqual(item.target[0], 'http://example.org/page');
    assert.equal((item.target[1] as { source: string }).source, 'http://example.org/tarn');
    assert.match(json, /"language":"en"/);
  });

  it('leaves out what is no longer listed, and only that', () => {
    const json = write(undefined, [annotate('urn:uuid:a'), annotate('urn:uuid:b')]);
    const withForeign = json.replace('"items": [\n', '"items": [\n"a string",\n');
    const read = readSidecar(withForeign);
    assert.equal(read.problems.length, 1);
    const after = JSON.parse(write(withForeign, [annotate('urn:uuid:b')])) as { items: unknown[] };
    assert.equal(after.items.length, 2);
    assert.ok(after.items.includes('a string'));
  });

  it('follows its article to another name', () => {
    const json = write(undefined, [annotate('urn:uuid:a')]);
    const renamed = write(json, readSidecar(json).annotations, 'neu & gut.txt');
    assert.match(renamed, /"source":"neu%20%26%20gut\.txt"/);
    assert.match(renamed, /"id": "neu%20%26%20gut\.txt\.annotations\.jsonld"/);
  });

  it('reads anything without an exception, and never overwrites what it could not read', () => {
    for (const broken of ['{', 'null', '7', '"x"', '{"items": 3}', '{"a":1}', '<<<<<<< ours', '\u0000']) {
      const sidecar = readSidecar(broken);
      assert.deepEqual(sidecar.annotations, []);
      assert.equal(sidecar.problems.length, 1, broken);
      assert.ok('problem' in writeSidecar(sidecar, [annotate('urn:uuid:a')], 'tarn.txt'), broken);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readSidecar(text)));
    fc.assert(fc.property(fc.json(), (text) => void writeSidecar(readSidecar(text), [], 'x')));
    for (const empty of [undefined, '', ' \r\n', '\uFEFF', '{}', '[]'])
      assert.deepEqual(readSidecar(empty).problems, []);
  });

  it('says what is wrong with a file and what can be done, and tells entries of others once', () => {
    const said = (json: string): string[] => readSidecar(json).problems.map(({ message }) => message);
    const what =
      'Mend it or put an earlier version in its place; until then they are not shown, and nothing is written to it.';
    assert.deepEqual(said('{ torn'), [
      `Its annotations cannot be read: the file that holds them is damaged (no valid JSON). ${what}`,
    ]);
    assert.deepEqual(said('{"a":1}'), [
      `Its annotations cannot be read: the file that holds them has other content (valid JSON, but no list of annotations). ${what}`,
    ]);
    assert.deepEqual(said('[1]'), [
      '1 entry of the file with its annotations marks no words of the article: it is kept, but not shown.',
    ]);
    assert.deepEqual(said('[1, 2, {}]'), [
      '3 entries of the file with its annotations mark no words of the article: they are kept, but not shown.',
    ]);
    assert.deepEqual(
      ['{', '7', '[1]'].flatMap((json) => readSidecar(json).problems).map(({ kind }) => kind),
      ['unreadable', 'unreadable', 'kept'],
    );
  });

  it('tells a git conflict that it cannot read as what it is, and what to do', () => {
    const [ours, theirs] = ['urn:uuid:a', 'urn:uuid:b'].map((id) => write(undefined, [annotate(id)]));
    const remedy =
      'Resolve it (keep the lines of both sides, delete those that begin with <<<<<<<, ======= or >>>>>>>)';
    for (const json of [
      `<<<<<<< ours\n{ torn\n=======\n${theirs}>>>>>>> theirs\n`,
      `<<<<<<< ours\n${ours}=======\n${theirs}`,
      `=======\n${theirs}>>>>>>> theirs\n`,
      `<<<<<<< ours\r\n{"id":1,"items":[]}\r\n=======\r\n{"id":2,"items":[]}\r\n>>>>>>> theirs\r\n`,
    ]) {
      const sidecar = readSidecar(json);
      assert.deepEqual(sidecar.problems, [
        {
          kind: 'unreadable',
          message: `Its annotations cannot be read: the file that holds them has a git conflict that is not resolved. ${remedy} or put an earlier version in its place; until then they are not shown, and nothing is written to it.`,
        },
      ]);
      assert.deepEqual(writeSidecar(sidecar, [annotate('urn:uuid:c')], 'tarn.txt'), {
        problem: `it has a git conflict that is not resolved, so it is left as it is. ${remedy}, put an earlier version in its place, or move it away to begin anew.`,
      });
    }
  });

  it('survives JSON that is nested too deeply to be written', () => {
    const deep = `{"type":"AnnotationPage","items":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
    const written = writeSidecar(readSidecar(deep), [annotate('urn:uuid:a')], 'tarn.txt');
    assert.ok('problem' in written);
  });
});

function isOwn(item: unknown): boolean {
  return (item as { id?: unknown } | null)?.id === 'urn:uuid:a';
}

function jsonOf(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}
