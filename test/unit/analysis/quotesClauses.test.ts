import { assertQuotes } from './quotesSupport';

// All people, bodies and places here are invented.

describe('whose clause holds words in marks', () => {
  it('is that of the person, not of what he gave', () => {
    assertQuotes(
      'Brandt endured a lecture from the Vardanian mayor, who said the bridge was {partial=the Vardanian mayor|“good for both towns.”}',
    );
  });

  it('is that of who holds an office, not of the place', () => {
    assertQuotes(
      'Brandt had a call with the president of Vardania, who said it was {partial=the president of Vardania|“over.”}',
    );
    assertQuotes('It was a friend of Orlova, who called it {partial=Orlova|“odd.”}');
  });

  it('begins after a noun that describes no name', () => {
    assertQuotes(
      'The council cited comments Orlova made in 2006 saying she {partial=Orlova|“sort of hopes”} the mill will close.',
    );
    assertQuotes('The letters were sent in a way Orlova slammed as {partial=Orlova|“extremely careless.”}');
  });

  it('is that of a subject before a day', () => {
    assertQuotes(
      '{person=Mara Orlova|Orlova} during a Sunday event called the miners {partial=Mara Orlova|“friends of the town.”}',
    );
  });

  it('is not that of a thing after marks', () => {
    assertQuotes(
      'Orlova, who says her costs were “in the millions,” described the long wait as “horrible, just horrible,” she said.',
      ['indirect'],
    );
  });

  it('is that of most who said it', () => {
    assertQuotes('Nine of ten farmers were worried; most said they were {partial=most|“very worried.”}');
  });

  it('is that of the main clause where a possessive stands before a participle', () => {
    assertQuotes(
      'Ivo Brandt also played up his believed strength in the valley: {direct=Ivo Brandt|“Who gives us the best chance to win it?”}',
    );
  });

  it('is that of a clause between dashes', () => {
    assertQuotes(
      'The tale of the miner denouncing the union ignored much history — Orlova cites its support for the mill, “the placards carried by marchers” and a strike as proof — but it was told.',
      ['mixed'],
    );
  });

  it('is not one that a comma closed before', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“It is an enormous moment,”} said Ivo Brandt. Unless more rivals leave the race, {direct=Ivo Brandt|“it is hard to see how he is stopped on his way.”}',
    );
  });

  it('is not one that "whether or not" or a doubt brings in', () => {
    assertQuotes(
      'The singer has turned against the idea of whether or not anyone is {partial=The singer|“local enough for the town.”}',
    );
  });

  it('is who says so rather than who is said to find nothing', () => {
    assertQuotes(
      'The council looked into it in 2014 and did not find {partial=Ivo Brandt|“ties of any consequence,”} aside from two men knowing of it, said Ivo Brandt on Monday.',
    );
  });

  it('is not that of remarks that are only described', () => {
    assertQuotes(
      "Party leaders criticised Orlova's harsh remarks that were deemed {partial=Party leaders|“neither correct nor kind.”}",
    );
  });
});

describe('who speaks in a clause that leads', () => {
  it('says the words in it, whoever agrees after it', () => {
    assertQuotes(
      'When Orlova mentioned how it had been {partial=Orlova|“a long, long winter,”} viewers agreed and went home.',
    );
    assertQuotes(
      'Although most farmers say voting is the {partial=most farmers|“best way to create change,”} few of the others agreed.',
    );
  });
});

describe('who names something in the passive', () => {
  it('is told after the marks', () => {
    assertQuotes(
      'Brandt wrote several notes recently labeled {partial=the Harbour Board|“top secret”} by the Harbour Board.',
    );
    assertQuotes(
      'A memo has been described as {partial=the clerks who read it|“shocking”} and {partial=the clerks who read it|“explosive”} by the clerks who read it.',
    );
  });

  it('is the subject where the verb has one', () => {
    assertQuotes('Brandt spoke of what the mayor called {partial=the mayor|“sleight of hands”} by Orlova.');
    assertQuotes('Orlova called the miners {partial=Orlova|“the people most hurt”} by floods.');
  });
});

describe('what a clause that leads reports', () => {
  it('is what stands before "as X noted", if that is a clause', () => {
    assertQuotes('{indirect=Ivo Brandt|The pier was closed}, as {person|Ivo Brandt} noted.', ['indirect']);
    assertQuotes('The old pier, as {person|Ivo Brandt} noted.', ['indirect']);
  });

  it('is nothing where it only sets the scene', () => {
    assertQuotes(
      'Speaking of boats, {person|Ada Brook} said, {indirect=Ada Brook|she would open the pier}.',
      ['indirect', 'mixed'],
    );
  });

  it('ends at the comma within the marks', () => {
    assertQuotes('While Orlova called {mixed=Orlova|the bridge a “decent place,”} Brandt took exception.', [
      'mixed',
    ]);
  });
});

describe('words told of somebody else', () => {
  it('are no part of what his critic says', () => {
    assertQuotes(
      'Orlova rebuked {indirect=Orlova|critics who say the town should sell the bridge as “old scrap”}.',
      ['indirect'],
    );
  });

  it('are those of whose saying stands between dashes', () => {
    assertQuotes(
      "Orlova's stock answer then — {direct=Orlova|“I will be all right whatever happens.”} — is likely to be repeated by her brother.",
    );
  });

  it('are those of whom another one is like', () => {
    assertQuotes('Brandt reminds me of Mara Orlova saying that {partial=Mara Orlova|“you can fool some.”}');
  });

  it('are those of whom a show opens with', () => {
    assertQuotes('The show opened with host Ivo Brandt warning of {partial=Ivo Brandt|“a serious threat.”}');
  });

  it('are those of a source right before the marks', () => {
    assertQuotes(
      'She thanked the miners for speaking out because to her, {direct=her|“there is nothing more important than the bridge.”}',
    );
    assertQuotes(
      'Any deal will, in the immortal words of Mara Orlova, come to {partial=Mara Orlova|“a tale told by a fool.”}',
    );
  });
});

describe('nouns of saying', () => {
  it('are no verbs where "as" follows', () => {
    assertQuotes(
      'The paper rated a third of Vardanian claims as {partial=The paper|“false”} or {partial=The paper|“odd,”} compared to a tenth of ours.',
    );
  });
});

describe('words in a report within another one', () => {
  it('are part of the inner one where it tells what came before', () => {
    assertQuotes(
      'Orlova is assuring voters she is tough enough after a clerk in Brindle told her {mixed=a clerk in Brindle|she looked “too nice” to fend off her rivals}.',
      ['mixed'],
    );
  });
});

describe('where what is reported ends', () => {
  const reported = ['indirect', 'mixed'] as const;

  it('is at words in marks that end with a comma, where the reporter goes on', () => {
    assertQuotes(
      'Orlova said {mixed=Orlova|that it was “late for the town,”} adding {indirect=Orlova|that the mill was shut}.',
      reported,
    );
    assertQuotes(
      'Orlova said {mixed=Orlova|she would “close the mill for good,”} while trying to explain her plan.',
      reported,
    );
    assertQuotes('Orlova called {mixed=Orlova|the mill “odd,”} a word that others had used.', reported);
    assertQuotes('Orlova called {mixed=Orlova|the mayor a “fool,” a “child” and “late.”}', reported);
  });

  it('is at no insertion before its verb', () => {
    assertQuotes(
      'The email notes {mixed=The email|that Councillor Ada Brook, who runs for mayor, “has fought for the mill.”}',
      reported,
    );
    assertQuotes(
      'The woman claimed {indirect=The woman|that in May, while ill and in bed, she was robbed}.',
      reported,
    );
    assertQuotes(
      'Orlova accused {indirect=Orlova|Ivo Brandt, who was born in Skarvik, of leaving the town}.',
      reported,
    );
  });
});
