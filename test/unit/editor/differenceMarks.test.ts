import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { markDifferences } from '../../../src/editor/words/differenceMarks';
import { compareWording } from '../../../src/text/wordDifference';

/** Both wordings with what only one of them has in square brackets. */
function marked(here: string, there: string): string[] {
  const difference = compareWording(here, there);
  return (['here', 'there'] as const).map((side) =>
    markDifferences(side === 'here' ? here : there, difference, side)
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join(''),
  );
}

describe('marking differences', () => {
  it('marks on each side the words that only it has, and keeps its marks and spaces', () => {
    assert.deepEqual(marked('“We sold  nearly 300 boats, twice.”', 'We sold over 300 boats.'), [
      '“We sold  [nearly] 300 boats, [twice].”',
      'We sold [over] 300 boats.',
    ]);
  });

  it('tells a repeated word that was added from the same word before it', () => {
    assert.deepEqual(marked('the bridge', 'the bridge and the road'), [
      'the bridge',
      'the bridge [and the road]',
    ]);
  });

  it('tears no brackets apart', () => {
    const told = (here: string, there: string): string[] => {
      const runs = (side: 'here' | 'there') =>
        markDifferences(side === 'here' ? here : there, compareWording(here, there), side);
      return [...runs('here'), ...runs('there')].filter(({ differs }) => differs).map(({ text }) => text);
    };
    assert.deepEqual(told('They end the [silent provocations] now', 'They end it now'), [
      'the [silent provocations]',
      'it',
    ]);
    assert.deepEqual(told('They end (the) old quarrel now', 'They end now'), ['(the) old quarrel']);
    assert.deepEqual(told('The bridge [of Orrin] is old', 'The bridge is old'), ['[of Orrin]']);
  });

  it('marks nothing where only marks and spelling differ', () => {
    assert.deepEqual(marked('“That’s it,”', 'That is it.'), ['“That’s it,”', 'That is it.']);
  });

  it('marks a lost part of a contraction', () => {
    assert.deepEqual(marked('I don’t know', 'I do know'), ['I do[n’t] know', 'I do know']);
  });

  it('gives the text back when its runs are joined, whatever it is', () => {
    const words = fc.array(
      fc.constantFrom(
        'a',
        'b',
        'don’t',
        '5,000',
        '“',
        '!',
        ' ',
        '\n',
        '𝒳',
        'U.S.',
        '[',
        '(',
        '[b',
        'a]',
        ')',
      ),
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [here, there] = [a.join(' '), b.join(' ')];
        const difference = compareWording(here, there);
        const joined = (text: string, side: 'here' | 'there'): string =>
          markDifferences(text, difference, side)
            .map((run) => run.text)
            .join('');
        assert.equal(joined(here, 'here'), here);
        assert.equal(joined(there, 'there'), there);
      }),
    );
  });
});
