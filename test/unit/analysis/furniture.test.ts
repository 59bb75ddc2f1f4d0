import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFurniture } from '../../../src/analysis/furniture/findFurniture';
import { readProvenance } from '../../../src/analysis/furniture/readProvenance';
import { readArticle } from '../../../src/text/article';
import { quotesOf } from './quotesSupport';

const kindsOf = (text: string): string[] => findFurniture(readArticle('test', text)).map(({ kind }) => kind);

describe('findFurniture', () => {
  it('knows notices, captions, bylines, credits, dates and addresses', () => {
    assert.deepEqual(
      kindsOf('IE 9 is not supported. For an optimal experience visit us on another browser.'),
      ['notice'],
    );
    assert.deepEqual(kindsOf('CLICK HERE FOR THE BRINDLE NEWS APP'), ['notice']);
    assert.deepEqual(kindsOf('Advertisement:'), ['notice']);
    assert.deepEqual(kindsOf('* * *'), ['notice']);
    assert.deepEqual(kindsOf('Workers on the bridge. File picture: Jan Brandt/Brindle Post via AP'), [
      'caption',
    ]);
    assert.deepEqual(kindsOf('The bridge on Monday. (Photo by Jan Brandt/Getty Images)'), ['caption']);
    assert.deepEqual(kindsOf('By Jan Brandt and Mara Orlova'), ['byline']);
    assert.deepEqual(kindsOf('Jan Brandt contributed to this report.'), ['credit']);
    assert.deepEqual(kindsOf('(Reporting by Jan Brandt; Editing by Mara Orlova)'), ['credit']);
    assert.deepEqual(kindsOf('Published January 6, 2020'), ['date']);
    assert.deepEqual(kindsOf('https://example.org/bridge'), ['address']);
  });

  it('knows lines that point elsewhere, whatever words in marks their headlines hold', () => {
    assert.deepEqual(kindsOf('READ MORE: Mayor calls bridge “a disgrace”'), ['notice']);
    assert.deepEqual(kindsOf('( Also on BRINDLE: The bridge in pictures)'), ['notice']);
    assert.deepEqual(kindsOf('The bridge that nobody wanted | Jan Brandt Read more'), ['notice']);
    assert.deepEqual(kindsOf('Follow Jan on Twitter'), ['notice']);
    assert.deepEqual(kindsOf('More on the Brindle bridge'), ['notice']);
    assert.deepEqual(
      kindsOf('Media playback is unsupported on your device Media caption Orlova: "We will open it"'),
      ['caption'],
    );
    assert.deepEqual(kindsOf('Jan Brandt / AP'), ['caption']);
    assert.deepEqual(kindsOf('Courtesy of Jan Brandt'), ['caption']);
    assert.deepEqual(kindsOf('With additional reporting by Jan Brandt in Brindle'), ['credit']);
    assert.deepEqual(kindsOf('Jan Brandt contributed.'), ['credit']);
  });

  it('leaves the story alone', () => {
    assert.deepEqual(kindsOf('More on the bridge is known today.'), []);
    assert.deepEqual(kindsOf('Update: the mayor said “it is shut” on Monday.'), []);
    assert.deepEqual(kindsOf('The bridge was shut on Monday, the mayor said.'), []);
    assert.deepEqual(kindsOf('“We sent a newsletter to every house,” the mayor said.'), []);
    assert.deepEqual(kindsOf('By Monday the bridge was open.'), []);
  });

  it('yields no quotes', () => {
    assert.deepEqual(quotesOf('Sign up for our newsletter, the editor said.').quotes, []);
  });

  it('gives whole paragraphs in order for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (lines) => {
        const article = readArticle('test', lines.join('\n'));
        const found = findFurniture(article).map(({ start }) => start);
        const starts = article.paragraphs.map(({ start }) => start);
        assert.deepEqual(
          found,
          starts.filter((start) => found.includes(start)),
        );
      }),
    );
  });
});

describe('readProvenance', () => {
  const provenanceOf = (text: string): ReturnType<typeof readProvenance> => {
    const article = readArticle('test', text);
    return readProvenance(article, findFurniture(article));
  };

  it('reads headline, author, date, address and outlet as printed', () => {
    const text =
      'Brindle shuts its bridge\n\nBy Mara Orlova\n\nUpdated Jan. 6, 2020\n\nThe bridge was shut on Monday.\n\n' +
      'https://example.org/bridge\n\n© 2020 The Brindle Post. All rights reserved.';
    assert.deepEqual(provenanceOf(text), {
      headline: { start: 0, end: 24 },
      author: 'Mara Orlova',
      published: '2020-01-06',
      url: 'https://example.org/bridge',
      outlet: 'The Brindle Post',
    });
  });

  it('reads a name over its newsroom', () => {
    assert.deepEqual(provenanceOf('Mara Orlova\n\nThe Brindle Post\n\nThe bridge was shut on Monday.'), {
      author: 'Mara Orlova',
      outlet: 'The Brindle Post',
    });
  });

  it('is empty where the text says nothing', () => {
    assert.deepEqual(provenanceOf('The bridge was shut on Monday.\n\nIt will open soon.'), {});
    assert.deepEqual(provenanceOf(''), {});
  });
});
