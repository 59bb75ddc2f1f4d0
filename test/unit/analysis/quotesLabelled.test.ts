import { assertQuotes } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

describe('a list under a name', () => {
  it('holds what that person said, until another line comes', () => {
    assertQuotes(
      'They were asked how high the tide would rise.\n\n{person|Marco Busca}, Alder Partners\n– Forecast: three feet\n– {direct=Marco Busca|“It will hang on whether the wind turns before dawn or not.”}\n\n' +
        '{person|Ada Brook}, Econ Views\n– The harbour {partial=Ada Brook|“clearly has to close the gates”}\n\nOther forecasts:\n– none',
    );
  });
});

describe('lines that begin with their speaker', () => {
  it('are turns of a transcript where the names stand in capitals', () => {
    assertQuotes('ORLOVA: {direct=ORLOVA|Whose are they?}\n\nBRANDT: {direct=BRANDT|They look like mine.}');
  });

  it('are turns of an interview where two take turns', () => {
    assertQuotes(
      [
        'Harbour Review: {direct=Harbour Review|Do you plan?}',
        'Mara Orlova: {direct=Mara Orlova|No.}',
        'HR: {direct|And then?}',
        'MO: {direct|I sulked.}',
        'HR: {direct|For long?}',
        'MO: {direct|Four days.}',
        'HR: {direct|And now?}',
        'MO: {direct|It is done.}',
      ].join('\n\n'),
    );
  });

  it('are no turns where the label is a kind of piece, however it is printed', () => {
    for (const label of ['OPINION', 'Opinion', 'Analysis', 'Bay News Fact Check', 'EDITORIAL'])
      assertQuotes(`${label}: The harbour of Orrin should close\n\nIt is old.`, [
        'direct',
        'mixed',
        'indirect',
      ]);
    // somebody may be called so
    assertQuotes('MOREHOUSE: {direct=MOREHOUSE|Whose are they?}\n\nREADER: {direct=READER|Ours.}');
  });

  it('are none where the lines are a list', () => {
    assertQuotes('Where: the harbour\n\nWhen: Sunday\n\nTickets: nine crowns\n\nInformation: the town hall');
    assertQuotes(
      'Update: it is open.\n\nRead: the letter.\n\nUpdate: shut.\n\nRead: more.\n\nUpdate: a.\n\nRead: b.',
    );
  });
});
