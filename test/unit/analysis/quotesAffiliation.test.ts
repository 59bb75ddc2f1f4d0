import { assertQuotes } from './quotesSupport';

describe('whom a party and a state stand for', () => {
  const two = '{person|Mara Orlova} (D-Calif.) met Sen. {person|Ivo Brandt}, R-Ky., on Monday. ';

  it('who is given with both, however the state is shortened', () => {
    assertQuotes(
      `${two}{person=Ivo Brandt|Brandt} spoke at length.\n\n{group|The California Democrat} said: {direct=Mara Orlova|“It is a long time to wait.”}`,
    );
    assertQuotes(
      `${two}{person=Mara Orlova|Orlova} spoke at length.\n\n{direct=Ivo Brandt|“It is a long time to wait,”} {group|the Kentucky Republican} said.`,
    );
    assertQuotes(
      '{person|Mara Orlova} (D-N.Y.) met {person|Ivo Brandt} (D-W.Va.). {direct=Mara Orlova|“It is a long time to wait,”} {group|the New York Democrat} said.',
    );
  });

  it('the lawmaker of that state', () => {
    assertQuotes(
      `${two}{person=Mara Orlova|Orlova} spoke at length.\n\n{direct=Ivo Brandt|“It is a long time to wait,”} the Kentucky senator said.`,
    );
  });

  it('nobody who is given with another state', () => {
    assertQuotes(
      `${two}{direct=the Ohio Democrat|“It is a long time to wait,”} {group|the Ohio Democrat} said.`,
    );
  });

  it('nobody who is only said to live in that state', () => {
    assertQuotes(
      '{person|Ada Brook} (D-Calif.) came. {person|Ivo Brandt} spoke. {direct=Ivo Brandt|“It is late,”} the California baker said.',
    );
  });

  it('who is in mind, if the article tells of no state', () => {
    assertQuotes(
      'Sen. {person|Ivo Brandt} came on Monday. {direct=Ivo Brandt|“It is a long time to wait,”} {group|the Ohio Democrat} said.',
    );
  });
});
