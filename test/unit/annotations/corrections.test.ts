import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isClaim, isCorrection, standingCorrections } from '../../../src/annotations/corrections';
import {
  createAnnotation,
  remove,
  replace,
  takeSpeakerBack,
  withSpeaker,
} from '../../../src/annotations/edits';
import type { JsonObject } from '../../../src/annotations/json';
import type { Annotation } from '../../../src/annotations/model';
import { placeAnnotations } from '../../../src/annotations/placing';
import { readSidecar, writeSidecar } from '../../../src/annotations/sidecar';
import { oneLine, readWebAnnotation, writeWebAnnotation } from '../../../src/annotations/webAnnotation';
import { readArticle } from '../../../src/text/article';

// Invented.
const text = 'The invented harbour of Tarn closed.\n“We were not asked,” she said. “It is done.”';
const article = readArticle('tarn.txt', text);
const created = '2031-03-04T05:06:07.000Z';

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

const correction = (speaker: string, words = '“We were not asked,”', id = 'urn:uuid:1'): Annotation =>
  createAnnotation({ article, span: spanOf(words), speaker, id, created });

function write(before: string | undefined, annotations: readonly Annotation[]): string {
  const written = writeSidecar(readSidecar(before), annotations, 'tarn.txt');
  assert.ok('json' in written, JSON.stringify(written));
  return written.json;
}

const itemsIn = (json: string): JsonObject[] => (JSON.parse(json) as { items: JsonObject[] }).items;

describe('the correction of a speaker', () => {
  it('is an identifying annotation on the words, with the name as its text', () => {
    const [item] = itemsIn(write(undefined, [correction('Ana Brandt')]));
    const { target, ...rest } = item ?? {};
    assert.deepEqual(rest, {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'identifying',
      created,
      body: [{ type: 'TextualBody', purpose: 'identifying', value: 'Ana Brandt' }],
    });
    assert.match(JSON.stringify(target), /TextQuoteSelector","exact":"“We were not asked,”"/u);
  });

  it('says with an empty text, or without a body, that nobody knows who speaks', () => {
    const json = write(undefined, [correction('')]);
    assert.match(json, /"purpose":"identifying","value":""/u);
    assert.equal(readSidecar(json).annotations[0]?.speaker, '');
    const bare: Record<string, unknown> = { ...itemsIn(json)[0] };
    delete bare.body;
    assert.equal(readWebAnnotation(bare)?.speaker, '');
  });

  it('is read where another program gives the body no purpose of its own, as one line', () => {
    const [item] = itemsIn(write(undefined, [correction('x')]));
    const body = { type: 'TextualBody', value: ' Ana\r\nBrandt ' };
    assert.equal(readWebAnnotation({ ...item, body })?.speaker, 'Ana Brandt');
  });

  it('is none where the annotation identifies by address, or is of another motivation', () => {
    const [item] = itemsIn(write(undefined, [correction('x')]));
    const byAddress = { ...item, body: { source: 'https://people.example/7', purpose: 'identifying' } };
    assert.equal(readWebAnnotation(byAddress)?.speaker, undefined);
    assert.equal(readWebAnnotation({ ...item, motivation: 'commenting' })?.speaker, undefined);
  });

  it('is no claim, unless it is tagged as well', () => {
    const plain = correction('Ana Brandt');
    assert.deepEqual([isClaim(plain), isCorrection(plain)], [false, true]);
    assert.deepEqual([isClaim({ ...plain, tag: 'to-check' }), isClaim(correction(''))], [true, false]);
    const claim = createAnnotation({ article, span: spanOf('closed'), tag: 'a', id: 'b', created });
    assert.deepEqual([isClaim(claim), isCorrection(claim)], [true, false]);
  });

  it('is changed in place and keeps all that it does not know, beside claims that stay as they are', () => {
    const claim = createAnnotation({ article, span: spanOf('closed'), tag: 'a', id: 'urn:uuid:9', created });
    const [item, other] = itemsIn(write(undefined, [correction('Ana Brandt'), claim]));
    const link = { source: 'https://people.example/7', purpose: 'linking' };
    const foreign = { ...item, rights: 'ours', body: [link, ...(item?.body as unknown[])] };
    const before = JSON.stringify({ items: [foreign, other] });
    const { annotations } = readSidecar(before);
    const present = annotations.find(isCorrection);
    assert.ok(present);
    const later = '2031-04-01T00:00:00.000Z';
    const after = write(before, replace(annotations, withSpeaker(present, 'Bo Ek', later)));
    assert.deepEqual(itemsIn(after)[0], {
      ...foreign,
      modified: later,
      body: [link, { type: 'TextualBody', purpose: 'identifying', value: 'Bo Ek' }],
    });
    assert.deepEqual(itemsIn(after)[1], other);
    assert.deepEqual(itemsIn(write(after, remove(readSidecar(after).annotations, present.id))), [other]);
  });

  it('is taken back with its annotation, or out of it where that is a claim as well', () => {
    const plain = correction('Ana Brandt');
    const both = { ...correction('Bo Ek', undefined, 'urn:uuid:2'), tag: 'to-check' };
    const json = write(undefined, [plain, both]);
    const read = readSidecar(json).annotations;
    const after = write(json, takeSpeakerBack(takeSpeakerBack(read, plain.id, created), both.id, created));
    assert.deepEqual(
      readSidecar(after).annotations.map(({ id, tag, speaker }) => [id, tag, speaker]),
      [['urn:uuid:2', 'to-check', undefined]],
    );
  });

  it('counts where it stands: the one on fewer words first, then the later', () => {
    const all = [
      correction('Wide', '“We were not asked,” she said. “It is done.”', 'wide'),
      correction('Old', undefined, 'old'),
      { ...correction('New', undefined, 'new'), modified: '2031-05-01T00:00:00.000Z' },
    ];
    const lost = { ...correction('Lost'), target: { exact: 'Nowhere at all here', prefix: '', suffix: '' } };
    const placed = placeAnnotations(article, [...all, lost]);
    assert.deepEqual(
      standingCorrections(placed).map(({ speaker }) => speaker),
      ['New', 'Old', 'Wide'],
    );
    assert.deepEqual(standingCorrections(placed)[0], {
      id: 'new',
      speaker: 'New',
      ...spanOf('“We were not asked,”'),
    });
  });

  it('moves with its words and is lost with them, as claims are', () => {
    const states = (now: string): string[] =>
      placeAnnotations(readArticle('tarn.txt', now), [correction('Ana Brandt')]).map(
        ({ anchor }) => anchor.state,
      );
    assert.deepEqual(states(`News.\n${text}`), ['moved']);
    assert.deepEqual(states('Something else altogether.'), ['orphan']);
  });

  it('comes back from the file as it was written, for any name', () => {
    const name = fc.string({ unit: 'grapheme' }).map(oneLine);
    fc.assert(
      fc.property(name, name, (first, second) => {
        const json = write(undefined, [correction(first)]);
        const again = readSidecar(json);
        assert.deepEqual(again.annotations, [correction(first)]);
        assert.equal(write(json, again.annotations), json);
        const changed = withSpeaker(correction(first), second, created);
        assert.deepEqual(readSidecar(write(json, [changed])).annotations, [changed]);
      }),
    );
  });

  it('is looked for in any value', () => {
    const target = { selector: { type: 'TextQuoteSelector', exact: 'x' } };
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const read = readWebAnnotation({ type: 'Annotation', motivation: 'identifying', body, target });
        assert.ok(read);
        const back = readWebAnnotation(writeWebAnnotation(read, 'a.txt'));
        assert.equal(back?.speaker, read.speaker);
      }),
    );
  });
});
