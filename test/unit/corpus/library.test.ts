import assert from 'node:assert/strict';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus';
import { packArticle } from '../../../src/corpus/store/packedArticle';
import { answersOf } from './answersOf';
import { anyMarkedText } from './anyMarkedText';
import { readMarkedArticle } from './markedArticle';

const squeezing = {
  squeeze: (bytes: Uint8Array) => deflateRawSync(bytes),
  expand: (bytes: Uint8Array) => inflateRawSync(bytes),
};

describe('a corpus that keeps its texts packed', () => {
  it('answers as one that keeps them open', () => {
    fc.assert(
      fc.property(fc.array(anyMarkedText, { minLength: 2, maxLength: 5 }), (texts) => {
        const open = new Corpus();
        const packed = new Corpus({ squeezing, mostOpen: 0 });
        texts.forEach((text, i) => {
          const { article, analysis } = readMarkedArticle(`a${i}`, text);
          open.put(article, analysis);
          packed.putPacked(`a${i}`, structuredClone(packArticle(article.text, analysis, squeezing)));
        });
        assert.deepEqual(answersOf(packed), answersOf(open));
      }),
      { numRuns: 40 },
    );
  }).timeout(20_000);

  it('brings back no analysis of a text that only resembles the sought words', () => {
    let expanded = 0;
    const counting = {
      squeeze: squeezing.squeeze,
      expand: (bytes: Uint8Array) => {
        expanded++;
        return squeezing.expand(bytes);
      },
    };
    const corpus = new Corpus({ squeezing: counting, mostOpen: 0 });
    const put = (id: string, marked: string): void => {
      const { article, analysis } = readMarkedArticle(id, marked);
      corpus.putPacked(id, structuredClone(packArticle(article.text, analysis, counting)));
    };
    put(
      'a',
      '{direct=Ana Brandt|“The harbour wall of Orrin was repaired by volunteers from seven villages,”} Ana Brandt said.',
    );
    put(
      'b',
      '{direct=Bo Vale|“We shall rebuild the lighthouse at Harlund before the autumn storms,”} Bo Vale said.',
    );
    expanded = 0;
    const sought =
      'The harbour wall of Orrin collapsed when nobody thought it could, and took the old mill along';
    assert.deepEqual(corpus.find(sought).matches, []);
    assert.equal(expanded, 1);
    expanded = 0;
    assert.equal(
      corpus.find('We shall rebuild the lighthouse at Harlund before the storms').matches.length,
      1,
    );
    assert.equal(expanded, 2);
  });
});

describe('a corpus with copies', () => {
  it('knows a text again under another name, and after it was gone', () => {
    const { article, analysis } = readMarkedArticle(
      'a',
      '{direct=Ana Brandt|“The bridge at Harlund will not close before the summer,”} {person=Ana Brandt|Ana Brandt} said.',
    );
    const corpus = new Corpus();
    corpus.put(article, analysis);
    assert.ok(corpus.putKnown('b', article.fingerprint));
    assert.equal(corpus.matchesOf('a')[0]?.article, 'b');
    assert.deepEqual(corpus.namedElsewhere('a'), [{ articles: 1, mentions: 1 }]);
    corpus.remove('a');
    corpus.remove('b');
    assert.deepEqual(corpus.ids(), []);
    assert.ok(corpus.holds(article.fingerprint));
    assert.ok(corpus.putKnown('c', article.fingerprint));
    assert.deepEqual(corpus.get('c')?.analysis, analysis);
    assert.ok(!corpus.putKnown('d', 'another'));
  });
});
