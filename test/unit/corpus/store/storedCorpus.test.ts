import assert from 'node:assert/strict';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { Corpus } from '../../../../src/corpus/corpus';
import { anyMarkedText } from '../anyMarkedText';
import { answersOf } from '../answersOf';
import { readMarkedArticle } from '../markedArticle';

const squeezing = {
  squeeze: (bytes: Uint8Array) => deflateRawSync(bytes),
  expand: (bytes: Uint8Array) => inflateRawSync(bytes),
};
const program = 'a test';
const newCorpus = (): Corpus => new Corpus({ squeezing, mostOpen: 0 });
const nothing: ReadonlySet<string> = new Set();

function put(corpus: Corpus, id: string, marked: string): void {
  const { article, analysis } = readMarkedArticle(id, marked);
  corpus.put(article, analysis);
  corpus.setVersion(id, `version of ${marked.length}`);
}

describe('a stored corpus', () => {
  it('answers as before, whatever came and went and whatever was put before it was restored', () => {
    const texts = fc.array(anyMarkedText, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, texts, (first, second, meanwhile) => {
        const before = newCorpus();
        first.forEach((text, i) => put(before, `a${i}`, text));
        const early = before.save(program, nothing);
        second.forEach((text, i) => put(before, `a${i}`, text));
        before.remove('a1');
        const late = before.save(program, new Set(early.all));
        const files = [...early.segments, ...late.segments];

        const after = newCorpus();
        meanwhile.forEach((text, i) => put(after, `b${i}`, text));
        put(after, 'a0', meanwhile[0] ?? '');
        const restored = after.restore(program, late.manifest, files);
        assert.deepEqual(restored.map(({ id }) => id).sort(), [...before.ids()]);
        meanwhile.forEach((text, i) => put(before, `b${i}`, text));
        put(before, 'a0', meanwhile[0] ?? '');
        assert.deepEqual(answersOf(after), answersOf(before));
      }),
      { numRuns: 20 },
    );
  }).timeout(30_000);

  it('gives the versions back', () => {
    const corpus = newCorpus();
    put(corpus, 'a', 'Invented words.');
    corpus.put(readMarkedArticle('b', 'Others.').article, readMarkedArticle('b', 'Others.').analysis);
    const { manifest, segments } = corpus.save(program, nothing);
    assert.deepEqual(newCorpus().restore(program, manifest, segments), [
      { id: 'a', version: 'version of 15' },
      { id: 'b' },
    ]);
  });

  it('writes again only what is new', () => {
    const corpus = newCorpus();
    put(corpus, 'a', 'Invented words about a bridge.');
    const first = corpus.save(program, nothing);
    assert.equal(first.segments.length, 1);
    const unchanged = corpus.save(program, new Set(first.all));
    assert.deepEqual([unchanged.segments, unchanged.all], [[], first.all]);
    put(corpus, 'b', 'Other invented words about a harbour.');
    const second = corpus.save(program, new Set(first.all));
    assert.equal(second.segments.length, 1);
    assert.equal(second.all.length, 2);
  });

  it('is refused, and changes nothing, if a byte is wrong, a part is missing or another program made it', () => {
    const corpus = newCorpus();
    put(corpus, 'a', '{direct=Ana Brandt|“The bridge at Harlund stays open,”} she said.');
    const { manifest, segments } = corpus.save(program, nothing);
    const [segment] = segments;
    assert.ok(segment);
    const other = newCorpus();
    const refuses = (made: string, head: Uint8Array, parts: typeof segments): void => {
      assert.throws(() => other.restore(made, head, parts));
      assert.deepEqual(other.ids(), []);
    };
    refuses('another test', manifest, segments);
    refuses(program, manifest, []);
    refuses(program, new Uint8Array(), segments);
    const damaged = (bytes: Uint8Array, at: number): Uint8Array =>
      bytes.map((byte, i) => (i === at ? byte ^ 4 : byte));
    for (let at = 0; at < manifest.length; at += 7) refuses(program, damaged(manifest, at), segments);
    for (let at = 0; at < segment.bytes.length; at += 7) {
      refuses(program, manifest, [{ name: segment.name, bytes: damaged(segment.bytes, at) }]);
    }
    other.restore(program, manifest, segments);
    assert.deepEqual(other.ids(), ['a']);
  });
});
