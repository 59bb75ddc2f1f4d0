import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { contains } from '../../../src/text/span';
import { withWholeWords } from '../../../src/editor/place/wholeWords';

/** What is tagged of the words between `[` and `]`. */
function tagged(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const span = withWholeWords(text, { start, end });
  return text.slice(span.start, span.end);
}

describe('a selection to tag', () => {
  it('has the words whole that it cuts at its ends', () => {
    assert.equal(tagged('On Monday t[he minist]er resigned'), 'the minister');
    assert.equal(tagged('The f[erry w]as late'), 'ferry was');
    assert.equal(tagged('“Jean-Cl[aude came ea]rly,” she said'), 'Claude came early');
  });

  it('has numbers whole', () => {
    assert.equal(tagged('some [5,0]00 people'), '5,0');
    assert.equal(tagged('some 5,[000 peop]le, not 5'), '5,000 people');
    assert.equal(tagged('it cost [them 5].7bn'), 'them 5.7bn');
  });

  it('stays as it is between words', () => {
    assert.equal(tagged('On Monday [the minister] resigned'), 'the minister');
    assert.equal(tagged('the words of [Ada Brook]’s letter'), 'Ada Brook');
    assert.equal(tagged('[All of it.]'), 'All of it.');
    assert.equal(tagged('well[-known]'), '-known');
  });

  it('stays as it is within one word', () => {
    assert.equal(tagged('They were [un]armed'), 'un');
    assert.equal(tagged('They were un[arm]ed'), 'arm');
  });

  it('stays as it is in scripts that put no spaces between words', () => {
    assert.equal(tagged('他[昨天说没]有'), '昨天说没');
  });

  it('loses nothing, and is whole after that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => at % (text.length + 1)).sort((x, y) => x - y);
        const widened = withWholeWords(text, { start, end });
        assert.ok(contains(widened, { start, end }));
        assert.deepEqual(withWholeWords(text, widened), widened);
      }),
    );
  });
});
