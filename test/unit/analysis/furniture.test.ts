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
    assert.deepEqual(kindsOf('The bridge on Monday. | AP Photo'), ['caption']);
    assert.deepEqual(kindsOf('By Jan Brandt and Mara Orlova'), ['byline']);
    assert.deepEqual(kindsOf('Words: Jan Brandt'), ['byline']);
    assert.deepEqual(kindsOf('Jan Brandt contributed to this report.'), ['credit']);
    assert.deepEqual(kindsOf('(Reporting by Jan Brandt; Editing by Mara Orlova)'), ['credit']);
    assert.deepEqual(kindsOf('Published January 6, 2020'), ['date']);
    assert.deepEqual(kindsOf('https://example.org/bridge'), ['address']);
  });

  it('knows the head of a mail, and no few lines that look like its fields', () => {
    const head = 'From: Jan Brandt\nSent: Monday\nTo: Mara Orlova\nSubject: The bridge\n\nDear Mara,';
    assert.deepEqual(kindsOf(head), ['byline', 'notice', 'notice', 'notice']);
    assert.deepEqual(kindsOf('From: Brindle\nTo: Orrin\n\nThe bridge is closed.'), []);
  });

  it('knows lines that point elsewhere, whatever words in marks their headlines hold', () => {
    assert.deepEqual(kindsOf('READ MORE: Mayor calls bridge “a disgrace”'), ['notice']);
    assert.deepEqual(kindsOf('( Also on BRINDLE: The bridge in pictures)'), ['notice']);
    assert.deepEqual(kindsOf('The bridge that nobody wanted | Jan Brandt Read more'), ['notice']);
    assert.deepEqual(kindsOf('Related Coverage Mayor says bridge is a disgrace'), ['notice']);
    assert.deepEqual(kindsOf('Follow Jan on Twitter'), ['notice']);
    assert.deepEqual(kindsOf('More on the Brindle bridge'), ['notice']);
    assert.deepEqual(
      kindsOf('Media playback is unsupported on your device Media caption Orlova: "We will open it"'),
      ['caption'],
    );
    assert.deepEqual(kindsOf('Jan Brandt / AP'), ['caption']);
    assert.deepEqual(kindsOf('Courtesy of Jan Brandt'), ['caption']);
    // of an agency only the letters: "Party", "happy"
    assert.deepEqual(kindsOf('The bridge was paid for by the mayor (Orrin Party)'), []);
    assert.deepEqual(kindsOf('Nobody came to the bridge on Monday. (They were happy to stay away.)'), []);
    assert.deepEqual(kindsOf('With additional reporting by Jan Brandt in Brindle'), ['credit']);
    assert.deepEqual(kindsOf('Jan Brandt contributed.'), ['credit']);
  });

  it('knows the label of a film, a gallery of pictures and a box to sign up, however long', () => {
    const film = 'Orlova: "We will open it"';
    assert.deepEqual(kindsOf(`JUST WATCHED ${film} Replay More Videos ... MUST WATCH ${film} 02:10`), [
      'notice',
    ]);
    const picture = 'Workers stand on the bridge at Brindle in the rain on March 3. Hide Caption 2 of 90 ';
    assert.deepEqual(kindsOf(`Photos: The bridge ${picture.repeat(20)}`), ['caption']);
    const box =
      'All that is new on the Brindle bridge, every day but on Sundays, for all who cross it. '.repeat(3);
    assert.deepEqual(kindsOf(`${box}By signing up you agree to receive mail.`), ['notice']);
    assert.deepEqual(
      kindsOf('“You have just watched a bridge fall,” Orlova said. More videos followed.'),
      [],
    );
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

describe('front matter', () => {
  const text = `---
title: "The mill burns"
source: Harlund Courier
author: [Ana Brandt, 'Tor Lindqvist']
date: 2031-03-02T10:00:00Z
url: https://courier.example/mill
tags:
  - fire
---
By Jonas Weld

A fire broke out.

It is out.`;

  it('says where an article is from, before anything else does', () => {
    const article = readArticle('test', text);
    const furniture = findFurniture(article);
    const { headline, ...others } = readProvenance(article, furniture);
    assert.equal(headline && text.slice(headline.start, headline.end), 'The mill burns');
    assert.deepEqual(others, {
      outlet: 'Harlund Courier',
      author: 'Ana Brandt, Tor Lindqvist',
      url: 'https://courier.example/mill',
      published: '2031-03-02',
    });
    const story = article.paragraphs.filter(({ start }) => !furniture.some((one) => one.start === start));
    assert.deepEqual(
      story.map(({ start, end }) => text.slice(start, end)),
      ['A fire broke out.', 'It is out.'],
    );
  });

  it('may stand without fences, if at least two lines say what they are', () => {
    const provenanceOf = (given: string): ReturnType<typeof readProvenance> => {
      const article = readArticle('test', given);
      return readProvenance(article, findFurniture(article));
    };
    assert.deepEqual(
      provenanceOf('Source: Orrin Post\nDate: March 2, 2031\n\nA fire broke out. It is out.\n'),
      {
        outlet: 'Orrin Post',
        published: '2031-03-02',
      },
    );
    for (const gap of ['\n', '\n\n', '\r\n']) {
      const given = `The mill burns${gap}Source: Orrin Post\nDate: 2031-03-02\n\nA fire broke out. It is out.\n`;
      const { headline, ...others } = provenanceOf(given);
      assert.equal(headline && given.slice(headline.start, headline.end), 'The mill burns');
      assert.deepEqual(others, { outlet: 'Orrin Post', published: '2031-03-02' });
    }
    assert.deepEqual(provenanceOf('Source: Orrin Post\n\nA fire broke out. It is out.').outlet, undefined);
    assert.deepEqual(provenanceOf('---\n\nA fire broke out. It is out.\n').outlet, undefined);
  });

  it('reads any text', () => {
    const lines = fc.constantFrom(
      '---',
      'title: x',
      'source: "',
      'date: 1',
      ':',
      '- a',
      '\uFEFF---',
      '...',
      '',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (list) => {
        const article = readArticle('test', list.join('\n'));
        const { headline } = readProvenance(article, findFurniture(article));
        assert.ok(!headline || headline.start < headline.end);
      }),
    );
  });
});

describe('readProvenance', () => {
  const provenanceOf = (text: string): ReturnType<typeof readProvenance> => {
    const article = readArticle('test', text);
    return readProvenance(article, findFurniture(article));
  };

  it('takes the outlet that its people told, the one beside a byline, and the date in its address', () => {
    const told = 'The mayor told Brindle News Monday that it stays. A clerk told Brindle News so too.';
    assert.equal(provenanceOf(told).outlet, 'Brindle News');
    assert.equal(provenanceOf('The mayor told Brindle News that it stays.').outlet, undefined);
    assert.equal(provenanceOf('He told the Post so. She told the Post so. It is out.').outlet, undefined);
    assert.equal(
      provenanceOf('By Mara Orlova, Brindle Post\n\nThe bridge was shut, he said.').outlet,
      'Brindle Post',
    );
    assert.equal(
      provenanceOf('The bridge was shut, he said.\n\nhttps://example.org/news/2031/mar/2/bridge').published,
      '2031-03-02',
    );
  });

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

  it('takes a line at the head for the outlet that the address beside it names, and no other', () => {
    const page = (line: string, address: string): string =>
      `The bridge stays shut\n${line}\n2031-03-02\n${address}\n\nThe bridge stays shut, the mayor said. It is out.`;
    const outletOf = (line: string, address: string): string | undefined =>
      provenanceOf(page(line, address)).outlet;
    assert.equal(outletOf('Brindle Post', 'https://www.brindlepost.example/2031/bridge'), 'Brindle Post');
    assert.equal(outletOf('Brindle Post, ', 'https://www.brindlepost.example/2031/bridge'), 'Brindle Post');
    assert.equal(outletOf('The Brindle', 'https://thebrindle.co.example/bridge'), 'The Brindle');
    assert.equal(outletOf('Brindle (Web)', 'https://edition.brindle.example/bridge'), 'Brindle (Web)');
    assert.equal(outletOf('Brindle waits', 'https://www.brindle.example/bridge'), undefined);
    assert.equal(outletOf('Brindle Post', 'https://www.other.example/brindlepost'), undefined);
    assert.deepEqual(kindsOf(page('Brindle Post', 'https://brindlepost.example/a')), [
      'byline',
      'date',
      'address',
    ]);
  });

  it('shouts no outlet that the text prints otherwise', () => {
    const page = 'The bridge was shut.\n\nCLICK HERE FOR THE BRINDLE NEWS APP\n\n';
    assert.equal(provenanceOf(page).outlet, 'BRINDLE NEWS');
    const credit = "Brindle News' Ada Finch contributed to this report.";
    assert.equal(provenanceOf(page + credit).outlet, 'Brindle News');
  });

  it('reads a name over its newsroom', () => {
    assert.deepEqual(provenanceOf('Mara Orlova\n\nThe Brindle Post\n\nThe bridge was shut on Monday.'), {
      author: 'Mara Orlova',
      outlet: 'The Brindle Post',
    });
  });

  it('reads several names over their newsroom', () => {
    for (const author of [
      'Mara Orlova and Ada Brandt',
      'Mara Orlova, and Ada Brandt',
      'Mara Orlova, Ada J. Brandt and Hugo Finch',
    ])
      assert.deepEqual(provenanceOf(`${author}\n\nBrindle Post\n\nThe bridge was shut on Monday.`), {
        author,
        outlet: 'Brindle Post',
      });
    const { author } = provenanceOf('Peace Talks and Trade Wars\n\nBrindle Post\n\nThe bridge is open.');
    assert.equal(author, undefined);
  });

  it('calls a mail as its subject says', () => {
    const mail = (subject: string): string =>
      `From: Ada Finch <ada@example.org>\nTo: Ivo Brandt\nSubject: ${subject}\n\nHave a look.\n\n> The bridge was shut.`;
    const headlineOf = (text: string): string => {
      const { headline } = provenanceOf(text);
      return headline ? text.slice(headline.start, headline.end) : '';
    };
    assert.equal(headlineOf(mail('Brindle shuts its bridge')), 'Brindle shuts its bridge');
    assert.equal(headlineOf(mail('Fwd: Re: Brindle shuts its bridge')), 'Brindle shuts its bridge');
    const noMail = 'Subject: Re: Brindle';
    assert.equal(headlineOf(`${noMail}\n\nThe bridge was shut on Monday.`), noMail);
  });

  it('is empty where the text says nothing', () => {
    assert.deepEqual(provenanceOf('The bridge was shut on Monday.\n\nIt will open soon.'), {});
    assert.deepEqual(provenanceOf(''), {});
  });
});
