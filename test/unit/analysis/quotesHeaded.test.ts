import { assertQuotes } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

describe('lines of a chat', () => {
  it('belong to whom the label behind the time names, whoever that is and however often', () => {
    assertQuotes(
      [
        '[12/03/2025, 14:22:01] Ada Brook: {direct=Ada Brook|The contract was signed before the vote.}',
        '[12/03/2025, 14:23:44] Ines Marlow: {direct=Ines Marlow|Who told you that?}',
        '[12/03/2025, 14:24:44] Ines Marlow: image omitted',
        '[12/03/2025, 14:25:02] ada’s phone: {direct=ada’s phone|Nobody had to.}',
      ].join('\n'),
    );
    assertQuotes(
      '3/12/25, 2:22 PM - Ada Brook: {direct=Ada Brook|The board met twice}\n3/12/25, 2:23 PM - Ines: {direct=Ines|and nobody took minutes?}\n3/12/25, 2:24 PM - Tom: {direct=Tom|They did.}',
    );
    assertQuotes(
      'Tom Pell (14:02): {direct=Tom Pell|have you got them?}\nAda Brook (14:03): {direct=Ada Brook|yes.}\nTom Pell (14:05): {direct=Tom Pell|both?}',
    );
  });

  it('stand below a line with name and time too, until the next one', () => {
    assertQuotes(
      [
        'Ada Brook, [12.03.2025 14:22]\n{direct=Ada Brook|The pumps failed at two.}\n{direct=Ada Brook|Both of them.}',
        'Ines Marlow, [12.03.2025 14:23]\n{direct=Ines Marlow|How many were below?}',
        'Ada Brook, [12.03.2025 14:25]\n{direct=Ada Brook|Eleven.}',
        'The harbour is closed.',
      ].join('\n\n'),
    );
    assertQuotes(
      'Ada Brook  0:03\n{direct=Ada Brook|I will be brief.}\n\nTom Pell  0:09\n{direct=Tom Pell|Is it sold?}\n\nAda Brook  0:12\n{direct=Ada Brook|It is not.}',
    );
  });

  it('are none below the headings of a live blog', () => {
    assertQuotes(
      'Harlund Votes Again (4:10 p.m.)\nThe ferry left.\n\nBoard Meets (3:40 p.m.)\nIt came back.\n\nUnion Waits (2:05 p.m.)\nIt left again.',
    );
    assertQuotes('4:50 p.m.: The ferry left.\n\n3:33 p.m.: It came back.\n\n2:05 p.m.: It left again.');
  });

  it('are none where few lines have a time', () => {
    assertQuotes('Harlund News 10:30\nThe ferry left.\n\nKirra Report 11:15\nIt came back.');
  });
});

describe('lines with nothing but a name', () => {
  const lines = (...turns: readonly (readonly [string, ...string[]])[]): string =>
    turns.map(([name, ...said]) => `${name}\n\n${said.join('\n\n')}`).join('\n\n');
  const said = (name: string, words: string): string => `{direct=${name}|${words}}`;
  const turn = (name: string, ...words: string[]): [string, ...string[]] => [
    name,
    ...words.map((each) => said(name, each)),
  ];

  it('tell whose the paragraphs below them are, where people speak by turns', () => {
    assertQuotes(
      `I met her in Harlund.\n\n${lines(
        turn('Tom Pell', 'Is the ferry sold?'),
        turn('Ada Brook', 'It is not.', 'The board has to vote first.'),
        turn('Tom Pell', 'When will it?'),
        turn('Ada Brook', 'In May.'),
        turn('Tom Pell', 'And then?'),
        turn('Ada Brook', 'Then we will see.'),
      )}\n\nThe ferry left.`,
    );
  });

  it('do not tell whose the words are that the page repeats in marks', () => {
    assertQuotes(
      lines(
        turn('Tom Pell', 'Is the ferry sold?'),
        turn('Ada Brook', 'The board of the harbour has to vote on it first.'),
        [
          'Tom Pell',
          said('Tom Pell', 'When will it?'),
          said('Ada Brook', '“The board of the harbour has to vote on it first.”'),
        ],
        turn('Ada Brook', 'In May.'),
        turn('Tom Pell', 'And then?'),
        turn('Ada Brook', 'Then we will see.'),
      ),
    );
  });

  it('are headings where nobody asks, one stands twice in a row or nothing stands below', () => {
    const story = (ask: string, name = 'Tom Pell'): string =>
      lines(
        [name, `The ferry left${ask}`],
        ['Ada Brook', 'It came back.'],
        [name, 'The ferry left.'],
        ['Ada Brook', 'It came back.'],
        ['Tom Pell', 'The ferry left.'],
        ['Ada Brook', 'It came back.'],
        ['Tom Pell', 'The ferry left.'],
      );
    assertQuotes(story('.'));
    assertQuotes(`Ada Brook\n\nTom Pell\n\n${story('?')}`);
    assertQuotes(story('?', 'Ada Brook'));
  });
});

describe('posts', () => {
  it('belong to the name with a handle above them', () => {
    assertQuotes(
      'Ada Brook @adabrook · Nov 3\n{direct=Ada Brook|The board will sell the ferry.}\n\nInes Marlow\n@inesmarlow\n·\n2h\n{direct=Ines Marlow|It will not.}\n\nThe ferry left.',
    );
  });

  it('belong to the name behind them, without their links', () => {
    assertQuotes(
      'The agency warned people.\n\n{direct=Kirra Weather|Leave now.} pic.twitter.com/a1B2\n\n— Kirra Weather (@kirraweather) November 3, 2025\n\nSchools closed.',
    );
    assertQuotes(
      '{direct=Kirra Weather|Leave now — will you? - Now!} — Kirra Weather (@kirraweather) November 3, 2025',
    );
    assertQuotes(
      '{direct=Kirra Weather|See https://a.example/b now.}pic.x.com/a1B2https://t.co/a  https://t.co/b https://t.co/chttps://t.co/d — Kirra Weather (@kirraweather) November 3, 2025',
    );
    assertQuotes('{direct=Kirra Weather|Leave now.} — Kirra Weather (@kirraweather) November 3, 2025');
    assertQuotes('{direct=Kirra Weather|Leave now.}\n— Kirra Weather (@kirraweather) June 21\n\nIt rained.');
  });

  it('go on in no other paragraph, however many there are', () => {
    const post = (name: string, handle: string): string =>
      `{direct=${name}|The ferry is late.} — ${name} (@${handle}) November 3, 2025`;
    const [one, other] = [post('Ada Brook', 'adabrook'), post('Bo Quill', 'boquill')];
    assertQuotes([one, other, one, 'The clip left out how it began.', other, one, other].join('\n\n'));
  });

  it('bring nobody to mind for the story but who speaks in it', () => {
    assertQuotes(
      '{person|Tor Vale} wrote a letter.\n\n{direct=Ivo Brandt|It is his last one.} — {person|Ivo Brandt} (@ivobrandt) November 3, 2025\n\nHe also wrote {partial=Tor Vale|“comrades, bake.”}',
    );
    assertQuotes(
      '{person|Ada Brook} answered. {direct=Ada Brook|“Do your job,”} she said.\n\n{direct=Ada Brook|Do your job.} — {person=Ada Brook|Ada Brook} (@adabrook) November 3, 2025\n\n{direct=Ada Brook|“I am glad of it,”} she said.',
    );
  });

  it('are none below a byline with a handle', () => {
    assertQuotes('Ada Brook\n@adabrook\nThe ferry left.\n\nAda Brook @adabrook\n\nIt came back.');
  });
});

describe('records of parliaments', () => {
  it('name members with their seats, and offices with who holds them', () => {
    assertQuotes(
      [
        'Mr Brook (Harlund North) (Lab): {direct=Mr Brook|I regret the sale.}',
        'The Minister for Harbours (Ines Marlow): {direct=Ines Marlow|It loses money.}',
        'Mr Brook: {direct=Mr Brook|It did not.}',
        'Tom Pell (Kirra) (Con) rose—',
        'Madam Deputy Speaker (Dame Olive Strake): {direct=Olive Strake|Order.}',
        'Ines Marlow: {direct=Ines Marlow|I am grateful.}',
      ].join('\n\n'),
    );
  });

  it('name them in lines of their own too', () => {
    assertQuotes(
      'Ada Brook (Harlund North) (Lab)\n{direct=Ada Brook|What steps is she taking?}\n\nThe Secretary of State for Transport (Ines Marlow)\n{direct=Ines Marlow|We are in talks.}\n\nAda Brook\n{direct=Ada Brook|May is too late.}',
    );
  });
});

describe('voices of captions', () => {
  it('are turns', () => {
    assertQuotes(
      '<v Ada Brook>{direct=Ada Brook|We were told.}\n\n<v Tom Pell>{direct=Tom Pell|Who told you?}\n\n<v Ada Brook>{direct=Ada Brook|He did.}',
    );
  });
});
