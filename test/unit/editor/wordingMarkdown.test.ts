import assert from 'node:assert/strict';
import { presentWordingMarkdown, wordingMarkdown } from '../../../src/editor/words/wordingMarkdown';
import { compareWording } from '../../../src/text/wordDifference';

const shown = (here: string, there: string): string => wordingMarkdown(compareWording(here, there));

describe('a wording difference in a card', () => {
  it('strikes out what was removed and sets in bold what was added', () => {
    assert.equal(
      shown('The dam will hold for 20 years', 'The dam may hold for 30 years'),
      'The dam ~~will~~ **may** hold for ~~20~~ **30** years',
    );
  });

  it('has no quotation mark whose other half has been cut away', () => {
    assert.equal(
      shown(
        '“We will wait for the ministry,” Ada Brook said.',
        '“We will wait for the ministry,” Ada Brook read.',
      ),
      '… the ministry\\, Ada Brook ~~said~~ **read**',
    );
    assert.equal(
      shown('It was "a very long plan of workers’ homes".', 'It was "a very short plan of workers’ homes".'),
      'It was a very ~~long~~ **short** plan of workers’ homes',
    );
    assert.equal(
      shown('The “harbour «old» plan” is dead', 'The “harbour «old» plan” is alive'),
      '… “harbour «old» plan” is ~~dead~~ **alive**',
    );
  });

  it('is the words as they are now where only marks have changed, and nobody is shown an empty line', () => {
    assert.equal(presentWordingMarkdown('“It is *safe*,”', '“It is *safe*.”'), '“It is \\*safe\\*\\.”');
    assert.equal(presentWordingMarkdown('It is safe', 'It was safe'), 'It ~~is~~ **was** safe');
  });

  it('shows only a few words around a difference', () => {
    assert.equal(
      shown(
        'one two three four five six seven red eight nine ten eleven twelve thirteen fourteen fifteen sixteen blue end',
        'one two three four five six seven green eight nine ten eleven twelve thirteen fourteen fifteen sixteen end',
      ),
      '… four five six seven ~~red~~ **green** eight nine ten eleven … thirteen fourteen fifteen sixteen ~~blue~~ end',
    );
  });

  it('strikes out whole brackets', () => {
    assert.equal(
      shown('We end the [provocations] now', 'We end it now'),
      'We end ~~the \\[provocations\\]~~ **it** now',
    );
  });

  it('says nothing where only marks and spelling differ', () => {
    assert.equal(shown('That’s not it', 'That is not it'), '');
    assert.equal(shown('', ''), '');
  });

  it('escapes the words', () => {
    assert.equal(shown('We *won*', 'We [lost](x)'), 'We ~~won~~ **\\[lost\\]\\(x\\)**');
  });
});
