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

  it('knows without its texts which of them were misread', () => {
    const corpus = newCorpus();
    put(corpus, 'b', 'Invented \ufffdwords\ufffd.');
    put(corpus, 'a', 'Invented words.');
    const { manifest, segments } = corpus.save(program, nothing);
    const again = newCorpus();
    again.restore(program, manifest, segments);
    assert.deepEqual(again.misread(), [{ article: 'b', letters: 2 }]);
    again.remove('b');
    assert.deepEqual(again.misread(), []);
  });

  it('keeps what a person said of an article over a restart to those that have it, and stores none of it', () => {
    const said = { outlet: 'Orrin Post' };
    const marked = '{person|Ana Brandt} spoke. {direct|“The invented bridge of Tarn will never open again.”}';
    const corpus = newCorpus();
    put(corpus, 'a', marked);
    const plain = corpus.get('a')?.analysis;
    const tell = (to: Corpus): void => {
      to.setProvenance('a', said);
      to.setCorrections('a', [{ id: 'urn:uuid:1', speaker: 'Bo Ek', start: 0, end: 200 }]);
    };
    tell(corpus);
    const told = corpus.get('a');
    assert.equal(told?.analysis.quotes[0]?.attribution?.name, 'Bo Ek');
    const { manifest, segments } = corpus.save(program, nothing);
    const fresh = newCorpus();
    fresh.restore(program, manifest, segments);
    assert.deepEqual(fresh.get('a')?.analysis, plain);
    const busy = newCorpus();
    put(busy, 'a', marked);
    tell(busy);
    busy.restore(program, manifest, segments);
    assert.deepEqual(busy.get('a')?.analysis, told.analysis);
    assert.equal(busy.get('a')?.provenance.outlet, 'Orrin Post');
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
