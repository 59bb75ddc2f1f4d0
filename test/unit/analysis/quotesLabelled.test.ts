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

describe('a paragraph between two turns', () => {
  const transcript = (between: string): string =>
    `ORLOVA: {direct=ORLOVA|Whose are they?}\n\nBRANDT: {direct=BRANDT|Mine.}\n\n${between}\n\nORLOVA: {direct=ORLOVA|All of them?}\n\nBRANDT: {direct=BRANDT|Yes.}\n\nORLOVA: {direct=ORLOVA|Good.}\n\nThe hall was full.`;

  it('goes on with the first in a transcript', () => {
    assertQuotes(transcript('{direct=BRANDT|I bought them in May.}'));
  });

  it('does not where it may be something else', () => {
    for (const other of [
      '(Crosstalk.)',
      'LATER THAT DAY',
      'What came after',
      'Could they be somebody else’s?',
    ])
      assertQuotes(transcript(other));
    assertQuotes(transcript('Ada Brook said {partial=Ada Brook|“they are ours”}.'), ['partial']);
  });

  it('does not where few lines have a label', () => {
    assertQuotes('ORLOVA: {direct=ORLOVA|Whose?}\n\nI bought them in May.\n\nBRANDT: {direct=BRANDT|Mine.}');
  });
});

describe('a short dialog', () => {
  const dialog =
    'Host: {direct=Host|Did you know?}\n\nBrandt: {direct=Brandt|No, never.}\n\nHost: {direct=Host|Why not?}\n\nBrandt: {direct=Brandt|Because nobody told me.}';

  it('needs no more than two turns of two speakers', () => {
    assertQuotes(dialog);
    assertQuotes(`The mill closed on Monday.\n\n${dialog}\n\nThe council meets on Friday.`);
  });

  it('goes on behind an advertisement', () => {
    assertQuotes(dialog.replace('Host: {direct=Host|Why', 'Advertisement\n\nHost: {direct=Host|Why'));
  });

  it('asks what the other answers, in lines one below the other', () => {
    assertQuotes('Where: the harbour.\n\nWhen: Sunday.\n\nWhere: the mill.\n\nWhen: Monday.');
    assertQuotes('Host: Why?\n\nBrandt: Because.\n\nThe host left.\n\nHost: When?\n\nBrandt: Soon.');
    assertQuotes('Host: Why?\n\nHost: When?\n\nBrandt: Because.\n\nBrandt: Soon.');
    assertQuotes('Entry: free?\n\nRain: sun\n\nEntry: free\n\nRain: rain');
  });
});

describe('words before a colon that are no speaker', () => {
  it('are the place where a story was written', () => {
    assertQuotes(
      'ORRIN: {person|Ada Brook} said {indirect=Ada Brook|the quay should have been closed in May}.\n\n{direct=Ada Brook|“We will close it,”} she said.',
    );
    // that nobody knows
    assertQuotes(
      'The quay of Orven\n\nPORT ORVEN: {person|Ada Brook} has said that {indirect=Ada Brook|the quay is shut}.',
      ['direct'],
    );
    assertQuotes('ORVEN: {direct=ORVEN|I have closed the quay.}');
    assertQuotes('Brook: {indirect=Brook|The quay of Orven is shut.}\n\nIt is old.', ['indirect']);
  });

  it('are what a link or a note is about', () => {
    const kinds = ['direct', 'mixed', 'indirect'] as const;
    for (const line of [
      'THE HARBOUR: Where the candidates stand',
      'ORRIN QUAY: WHAT TO KNOW',
      'GRAPHIC: The tide of Orrin - orrin.example/tide',
      'EDITOR’S NOTE: The tide was measured in May.',
    ])
      assertQuotes(`The quay is old.\n\n${line}\n\nIt is wet.`, kinds);
    assertQuotes('CORRECTIONS OFFICER: {direct=CORRECTIONS OFFICER|I closed the quay.}\n\nIt is wet.', kinds);
    assertQuotes('The quay is old.\n\nHARBOUR POLICE: {direct=HARBOUR POLICE|The quay is shut}', kinds);
  });

  it('are what a headline is about', () => {
    assertQuotes('{place|Orrin}: the harbour of Orrin is shut until May\n\nNobody knows why.', [
      'direct',
      'indirect',
    ]);
    assertQuotes('{person|ADA BROOK} TAX PLAN: WHAT THE HARBOUR PAYS\n\nAda Brook has a plan.', ['direct']);
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

  it('are turns under a full name and its initials together', () => {
    assertQuotes(
      [
        'Harbour Review: {direct=Harbour Review|Do you plan?}',
        'Mara Orlova: {direct=Mara Orlova|No.}',
        'HR: {direct|For long?}',
        'MO: {direct|Four days.}',
        'HR: {direct|And now?}',
        'MO: {direct|It is done.}',
      ].join('\n\n'),
    );
    assertQuotes('Mara Orlova: no.\n\nMO: no.\n\nMO: no.\n\nTor Vale: no.');
  });

  it('are turns with the time before or behind the name, and with a number for the name', () => {
    assertQuotes(
      [1, 2, 3]
        .flatMap((i) => [
          `[12/03/2024, 10:1${i}] Mara Orlova: {direct=Mara Orlova|Did they leave?}`,
          `[12/03/2024, 10:2${i}] Tor Vale: {direct=Tor Vale|They did.}`,
        ])
        .join('\n'),
    );
    assertQuotes(
      [1, 2, 3]
        .flatMap((i) => [
          `Speaker 1 (00:1${i}): {direct=Speaker 1|Did they leave?}`,
          `Speaker 2 (00:2${i}): {direct=Speaker 2|They did.}`,
        ])
        .join('\n'),
    );
  });

  it('are turns in the record of a court', () => {
    const turn = 'Q.   {direct=Q|Who was aboard?}\nA.   {direct=A|Nobody I know.}\n';
    assertQuotes(turn.repeat(3));
    assertQuotes('A. Orlova left.\nA. Vale stayed.\nA. Brandt came.\nQ. Brandt too.');
  });

  it('hold a name with small letters among its capitals', () => {
    assertQuotes('ADA McDONOUGH: {direct=ADA McDONOUGH|Whose are they?}');
  });

  it('are none where the lines are a list', () => {
    assertQuotes('Where: the harbour\n\nWhen: Sunday\n\nTickets: nine crowns\n\nInformation: the town hall');
    assertQuotes(
      'Update: it is open.\n\nRead: the letter.\n\nUpdate: shut.\n\nRead: more.\n\nUpdate: a.\n\nRead: b.',
    );
  });
});
