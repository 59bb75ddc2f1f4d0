import assert from 'node:assert/strict';
import { readMarked, writeMarked } from '../../support/markedText';

describe('marked text', () => {
  const marked =
    '{direct#1=Ada Example|“Braces \\{ and \\| stay,”} {cue#1|said} {speaker#1|{person|Example}}, {role|mayor of {place|Nowhere}}.';

  it('reads nested, linked and named marks', () => {
    const { text, marks } = readMarked(marked);
    assert.equal(text, '“Braces { and | stay,” said Example, mayor of Nowhere.');
    assert.deepEqual(
      marks.map(({ label, link, value, start, end }) => [label, link, value, text.slice(start, end)]),
      [
        ['direct', 1, 'Ada Example', '“Braces { and | stay,”'],
        ['cue', 1, undefined, 'said'],
        ['speaker', 1, undefined, 'Example'],
        ['person', undefined, undefined, 'Example'],
        ['role', undefined, undefined, 'mayor of Nowhere'],
        ['place', undefined, undefined, 'Nowhere'],
      ],
    );
  });

  it('is written back as it was read', () => {
    const { text, marks } = readMarked(marked);
    assert.equal(writeMarked(text, marks), marked);
  });

  it('refuses marks that are not closed, or closed twice', () => {
    assert.throws(() => readMarked('a {person|b'), RangeError);
    assert.throws(() => readMarked('a {person|b}}'), RangeError);
  });
});
