import assert from 'node:assert/strict';
import { askedTokens } from '../../../src/analysis/names/askedTokens';
import { readNameWords } from '../../../src/analysis/names/nameWords';
import { tokenize } from '../../../src/text/tokens';

/** The words that the model is asked of. All texts here are invented. */
function askedIn(text: string): string {
  const tokenized = tokenize(text);
  const asked = askedTokens(readNameWords(tokenized));
  return tokenized.tokens
    .filter((_, i) => asked[i])
    .map((token) => token.text)
    .join(' ');
}

describe('askedTokens', () => {
  it('asks of two words on each side of a capital', () => {
    assert.equal(
      askedIn('Last winter a deputy of Orlebar asked for the same thing again.'),
      'Last winter a deputy of Orlebar asked for',
    );
  });

  it('asks of no word for a capital that only opens the sentence', () => {
    assert.equal(askedIn('The deputy of a man called Orlebar left.'), 'man called Orlebar left .');
    assert.equal(askedIn('When asked, an adviser to Brandt smiled.'), 'adviser to Brandt smiled .');
  });

  it('asks of an acronym that is spelt like such a word', () => {
    assert.equal(askedIn('WHO warned of it, and Brandt agreed.'), 'WHO warned of , and Brandt agreed .');
  });

  it('asks of a sentence without capitals only where most have none', () => {
    const plain = 'When orlebar left the house he wept.';
    assert.equal(askedIn(plain), 'When orlebar left the house he wept .');
    assert.equal(
      askedIn(`A man named Brandt left. ${plain} A woman met Quill.`),
      'man named Brandt left . woman met Quill .',
    );
  });
});
