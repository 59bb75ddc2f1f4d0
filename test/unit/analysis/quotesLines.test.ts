import assert from 'node:assert/strict';
import { assertQuotes, quotesOf } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

describe('quotes that are all of a line', () => {
  it('have the speaker who says the same words elsewhere', () => {
    assertQuotes(
      '{direct=Mara Orlova|‘They walk in their sleep’}\n\n{direct=Ivo Brandt|“It is late,”} said {person|Ivo Brandt}.\n\n' +
        '{direct=Mara Orlova|“Nobody knows why they walk in their sleep,”} said {person|Mara Orlova}.',
    );
    assertQuotes(
      '{direct=Ivo Brandt|“It is late,”} said {person|Ivo Brandt}.\n\n{direct=Mara Orlova|“We were never asked”}\n\n' +
        '{direct=Mara Orlova|“We were never asked, not once,”} said {person|Mara Orlova}.',
    );
  });

  it('are theirs no surer than the same words within the article', () => {
    const sureOf = (said: string): number => {
      const { quotes } = quotesOf(`“We will not sell the old quay”\n\nThe town met. ${said}`);
      assert.equal(quotes[0]?.attribution?.rule, 'repeated');
      const [line = 1, words = 0] = quotes.map(({ attribution }) => attribution?.confidence);
      assert.ok(line <= words);
      return line;
    };
    const sure = sureOf('“We will not sell the old quay,” Ada Brook said.');
    const unsure = sureOf(
      'Ada Brook, who the mayor thinks lied, feared that “we will not sell the old quay”.',
    );
    assert.ok(unsure < sure);
  });

  it('are headings where nobody says the same, in marks that the article has for nothing else', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“It is late,”} said {person|Ivo Brandt}.\n\n‘A hard night’\n\n{direct=Ivo Brandt|“We left,”} {person=Ivo Brandt|Brandt} said.',
    );
  });

  it('have the speaker whom the paragraph before is about', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“It is late,”} said {person|Ivo Brandt}.\n\n{person|Mara Orlova}, in her last season, looked like a woman who had missed a train.\n\n' +
        '{direct=Mara Orlova|“We defend for an hour and then nobody jumps. I have no words for it.”}',
    );
  });
});
