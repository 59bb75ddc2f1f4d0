import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareWording } from '../../../src/text/wordDifference';
import { wordsOf } from '../../../src/text/words';

const told = (here: string, there: string): string[] =>
  compareWording(here, there).map(
    ({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]} ${text}`,
  );

// All invented.
describe('the place of a change in a wording', () => {
  it('leaves no word alone before it that it ends in, too', () => {
    assert.deepEqual(told('The ferry sank.', 'The mayor told Brook: “The ferry sank.'), [
      '+ The mayor told Brook',
      '= The ferry sank',
    ]);
    assert.deepEqual(told('We will stay, and we will pay.', 'We will pay.'), [
      '- We will stay, and',
      '= we will pay',
    ]);
  });

  it('is between marks rather than within a phrase', () => {
    assert.deepEqual(
      told('He left, the mayor of Orrin said, the town on Friday.', 'He left the town on Friday.'),
      ['= He left', '- the mayor of Orrin said', '= the town on Friday'],
    );
  });

  it('tells what one side has instead of what the other one has', () => {
    assert.deepEqual(told('a long quarrel about the old mill', 'on Friday, the old mill'), [
      '- a long quarrel about',
      '+ on Friday',
      '= the old mill',
    ]);
  });

  it('shows the brackets around words that only one side has', () => {
    assert.deepEqual(told('We will do it [sell the mill] soon.', 'We will do it soon.'), [
      '= We will do it',
      '- [sell the mill]',
      '= soon',
    ]);
  });

  it('keeps all words of both, in their order', () => {
    const text = fc
      .array(fc.constantFrom('the', 'mill', 'burned', ',', '.', '[', ']', '“', 'The'), { maxLength: 25 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (here, there) => {
        const difference = compareWording(here, there);
        for (const [side, whole] of [
          ['removed', here],
          ['added', there],
        ] as const) {
          const shown = difference.filter(({ kind }) => kind === 'same' || kind === side);
          assert.deepEqual(
            shown.flatMap((run) => wordsOf(run.text).map(({ form }) => form)),
            wordsOf(whole).map(({ form }) => form),
          );
        }
      }),
    );
  });
});
