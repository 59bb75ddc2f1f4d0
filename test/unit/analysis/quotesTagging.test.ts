import { assertQuotes } from './quotesSupport';

const reported = ['indirect', 'mixed'] as const;

describe('the tag of a word, where the tagger knows better of most texts', () => {
  it('is that of a conjunction for “that” before several and before names', () => {
    assertQuotes('It shows boats that harbour pilots called {partial=harbour pilots|“odd and late.”}');
    assertQuotes(
      '{person|Ada Brook} rejected the idea that bin Orrin was there, explaining, {direct=Ada Brook|“It rains here every day.”}',
    );
  });

  it('is that of a name before a verb of speech at the beginning', () => {
    assertQuotes('Ted said {indirect=Ted|the harbour was closed}.', reported);
    assertQuotes('Cover said {indirect=Cover|the harbour was closed}.', reported);
  });

  it('is that of a name after a comma, "and" or "but"', () => {
    assertQuotes('In May, Cook said {indirect=Cook|the harbour was closed}.', reported);
    assertQuotes('But Cook called it {partial=Cook|“a shame.”}');
  });

  it('is that of a name before "also said"', () => {
    assertQuotes('“Yes.” Will also said {indirect=Will|the harbour was closed}.', reported);
  });

  it('is that of a name beside words in marks and their verb', () => {
    assertQuotes('{direct=Cook|“It is late,”} Cook argued.');
    assertQuotes('{direct=Will|“It is late,”} said Will on Monday.');
  });

  it('is that of a name before an adverb and "told"', () => {
    assertQuotes('{direct=Cook|“It is late,”} Cook reportedly told the Courier.');
  });

  it('is that of a name behind a hyphen, or that begins a sentence', () => {
    assertQuotes(
      '{direct=Orlova-Ward|“We go there early,”} Orlova-Ward said. {direct=Orlova-Ward|“It is far to go.”}',
    );
    assertQuotes(
      'Orlova upheld the right of bakers to protest.[31] Cook stated: {direct=Cook|“It is far to go, and late.”}',
    );
  });

  it('is that of a given name between an office and another name', () => {
    assertQuotes(
      'The council’s spokesman Josh Orlova said {indirect=Josh Orlova|the harbour was closed}.',
      reported,
    );
  });

  it('is that of a verb after "has", and between two names', () => {
    assertQuotes('Orlova has branded a ship {partial=Orlova|“a shame.”}');
    assertQuotes('Orlova branded Brandt {partial=Orlova|“a shame.”}');
    assertQuotes('She left after Orlova branded her weekly song {partial=Orlova|“a nuisance.”}');
  });

  it('is that of a verb before "out"', () => {
    assertQuotes('It rained. As Orlova points out, {direct=Orlova|“the harbour was closed for years.”}');
  });

  it('is that of a verb before a question', () => {
    assertQuotes('Others wonder {indirect=Others|how the harbour could close}.', reported);
  });

  it('is that of verbs of speech behind marks', () => {
    assertQuotes('{direct=Ada Orlova|“The harbour was closed for years,”} marvels {person|Ada Orlova}.');
    assertQuotes('{direct=Orlova|“The harbour was closed for years,”} Orlova fumed.');
    assertQuotes(
      '{person|Bo Orlova} was late. {direct=Bo Orlova|“The harbour was closed for years,”} {person=Bo Orlova|he} fumed.',
    );
  });

  it('is that of a verb of saying that ends a sentence behind who says it', () => {
    assertQuotes('{indirect=the Courier|The harbour was closed for years}, the Courier reports.', reported);
    assertQuotes(
      '{indirect=a recent Orrin survey|Most boats are late}, a recent Orrin survey reports.',
      reported,
    );
    assertQuotes('He read letters, and Orlova and Courier reports.', reported);
  });

  it('is that of a name that is a verb, too, behind marks', () => {
    assertQuotes(
      'Orlova said so. {direct=Grant|“The harbour was closed for years,”} {person|Grant}, the master of the harbour, says.',
    );
  });

  it('is that of the Federal Reserve’s short name', () => {
    assertQuotes('Fed officials said {indirect=Fed officials|the harbour could wait}.', reported);
  });
});
