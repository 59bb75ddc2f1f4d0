import { assertQuotes } from './quotesSupport';

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
