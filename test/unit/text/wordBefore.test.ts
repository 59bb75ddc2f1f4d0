import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordBefore } from '../../../src/text/wordBefore';

/** What stands right before the name in a text. */
function beforeName(text: string): string {
  return wordBefore(text, text.indexOf('Brook'));
}

describe('wordBefore', () => {
  it('gives what stands between spaces before a place, with its marks', () => {
    assert.equal(beforeName('the mayor, Brook'), 'mayor,');
    assert.equal(beforeName('said Brook'), 'said');
    assert.equal(beforeName('an officer (CHO) Brook'), '(CHO)');
  });

  it('gives nothing where no space stands before the place, or two do', () => {
    assert.equal(beforeName('Brook'), '');
    assert.equal(beforeName('“Brook'), '');
    assert.equal(beforeName('said  Brook'), '');
  });

  it('looks no further back than a word goes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',') }), (text) => {
        const expected = /([^ ]{0,40}) $/.exec(text)?.[1] ?? '';
        assert.equal(wordBefore(text, text.length), expected);
      }),
    );
    assert.equal(wordBefore(`${'a'.repeat(100)} `, 101).length, 40);
  });
});
