import { strict as assert } from 'node:assert';
import { changeWords } from '../../../src/editor/words/changeWords';
import { compareWording } from '../../../src/text/wordDifference';
import { l10n } from './views.support';

const told = (before: string, now: string): string => changeWords(compareWording(before, now), l10n);

describe('changeWords', () => {
  it('tells what became of some words', () => {
    assert.equal(told('It lasted 10 minutes.', 'It lasted 12 minutes.'), '“10” became “12”');
    assert.equal(told('We will not leave.', 'We will leave.'), '“not” was removed');
    assert.equal(told('We will leave.', 'We will never leave.'), '“never” was added');
  });

  it('tells what nobody may miss first, and that there is more', () => {
    assert.equal(
      told('The dam may hold for good, said the mayor.', 'A dam may not hold for years, said a mayor.'),
      '“not” was added; “The” became “A”; …',
    );
  });

  it('says nothing of other marks', () => {
    assert.equal(told('“We wait,”', '"We wait."'), '');
  });
});
