import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sentenceAt } from '../../../src/editor/place/sentenceAt';
import { readArticle } from '../../../src/text/article';

/** The sentence around the `|` of a text. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const span = sentenceAt(readArticle('invented', text), offset);
  return span && text.slice(span.start, span.end);
}

describe('the sentence at a place', () => {
  it('is the one around it, in its paragraph', () => {
    assert.equal(at('One came. Two| went! Three stayed.\n\nAnother day.'), 'Two went!');
    assert.equal(at('One came. Two went!\n|Another day.'), 'Another day.');
  });

  it('is the last one at the end of a paragraph', () => {
    assert.equal(at('One came. Two went|'), 'Two went');
    assert.equal(at('One came. Two went.|\nMore.'), 'Two went.');
  });

  it('does not end after a title, an initial or initials', () => {
    assert.equal(
      at('First. Gen. Ada| Brook of the U.S. Navy and J. Vale left. Then'),
      'Gen. Ada Brook of the U.S. Navy and J. Vale left.',
    );
  });

  it('is one of the value of a field in front matter, without its key and its marks', () => {
    const header = (line: string): string => `---\nauthor: Ada Brook\n${line}\n---\n\nText: it goes on.`;
    assert.equal(at(header('description: "The weir fell. Nobody| was hurt."')), 'Nobody was hurt.');
    assert.equal(at(header('descrip|tion: "The weir fell. Nobody was hurt."')), 'The weir fell.');
    assert.equal(at(header('description: "The weir fell. Nobody was hurt."|')), 'Nobody was hurt.');
    assert.equal(at(header('title: Weir| of Tarn falls\r')), 'Weir of Tarn falls');
    assert.equal(at(header('title: Weir').replace('goes', 'go|es')), 'Text: it goes on.');
    assert.equal(at('Weir falls\n\nSource: Tarn| Courier\nDate: 2031-03-02\n\nText.'), 'Tarn Courier');
  });

  it('is missing between paragraphs, and in lines without a word', () => {
    assert.equal(at('One.\n\n|\n\nTwo.'), undefined);
    assert.equal(at('-|--\ntitle: Weir\n---\n\nOne.\n\n* * *\n\nTwo.'), undefined);
    assert.equal(at('One.\n\n* | * *\n\nTwo.'), undefined);
    assert.equal(at('|'), undefined);
  });

  it('is a part of the text that is not blank, wherever one asks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(100), (text, offset) => {
        const span = sentenceAt(readArticle('any', text), offset);
        if (span) assert.ok(text.slice(span.start, span.end).trim() !== '');
      }),
    );
  });
});
