import { assertQuotes } from './quotesSupport';

// All people, bodies and places here are invented.

const reported = ['indirect', 'mixed'] as const;

describe('what is reported behind an aside', () => {
  it('begins after when, how and for how long it was said', () => {
    for (const aside of ['without warning', 'on June 14, 2016,', 'all along', 'in March', 'before the vote'])
      assertQuotes(
        `The harbour board insisted ${aside} {indirect=The harbour board|that the pier was safe}.`,
        reported,
      );
    assertQuotes('Orlova has said for weeks {indirect=Orlova|she is the only baker in town}.', reported);
  });

  it('may be an infinitive', () => {
    assertQuotes(
      'Orlova also pledged during the spring campaign {indirect=Orlova|to pursue a new pier}.',
      reported,
    );
    assertQuotes(
      'Orlova vowed, by the end of the month, {indirect=Orlova|to produce a plan for the pier}.',
      reported,
    );
    assertQuotes('Brandt noted in response to written questions.', reported);
    assertQuotes('Brandt promised in a bid to win the bakers.', reported);
  });

  it('begins behind commas or dashes, also without "that"', () => {
    assertQuotes(
      'Brandt said, in one case, {indirect=Brandt|the tests were marked private by the board}.',
      reported,
    );
    assertQuotes(
      'Brandt argued loudly - naming Orlova eight times - {indirect=Brandt|that the board had played on fears}.',
      reported,
    );
  });

  it('is no clause that tells of the aside', () => {
    assertQuotes(
      '{indirect=officials|The board likely sold the boats}, officials told a local court Monday in a filing that raises more questions.',
      reported,
    );
  });

  it('begins with a day', () => {
    assertQuotes(
      'Orlova noted {indirect=Orlova|that Saturday would have been the 105th birthday of the pier}.',
      reported,
    );
  });

  it('is told to listeners of whom a list is given', () => {
    assertQuotes(
      'Orlova told bakers from the Brindle Guild, Harbour Works and Friends of the Pier on Monday {indirect=Orlova|that a vote will happen}.',
      reported,
    );
  });
});

describe('what is reported after "according to"', () => {
  it('begins at the first comma where else it would have no subject', () => {
    assertQuotes(
      'According to the harbour board, {indirect=the harbour board|a man close to Ivo Brandt called in with fears about him}.',
      reported,
    );
    assertQuotes(
      'According to a guest who stayed in the mill, {indirect=a guest who stayed in the mill|Mara Orlova and Ivo Brandt, the chief adviser, agreed with the board that it was late}.',
      reported,
    );
  });
});

describe('a verb of saying', () => {
  it('is none of what somebody can or can no longer say, behind it', () => {
    assertQuotes('Bakers can now stay in the mill, insurers can no longer deny them a vote.', reported);
    assertQuotes('She can no longer claim {indirect=She|that he is a good man}.', reported);
  });

  it('is heard where the tagger takes it for a noun or an adjective', () => {
    assertQuotes('The charter states {indirect=The charter|that closing a mill is a crime}.', reported);
    assertQuotes('The new text states {indirect=The new text|that closing a mill is a crime}.', reported);
    assertQuotes('The fees apply in member states that have a mill.', reported);
    assertQuotes('The fees apply in three dozen states that currently have a mill.', reported);
    assertQuotes(
      'Mara Orlova, a baker, claims {indirect=Mara Orlova|to be the source of the story}.',
      reported,
    );
    assertQuotes(
      '{indirect=the Brindle Post|The board met last night in Skarvik}, reports the Brindle Post.',
      reported,
    );
    assertQuotes('Some bakers have alleged {indirect=Some bakers|that the board was behind it}.', reported);
  });

  it('has the name for its subject that stands between commas behind an adjective', () => {
    assertQuotes(
      'The board and its speaker for the elderly, {person|Mara Orlova}, confirmed {indirect=Mara Orlova|that it was late}.',
      reported,
    );
    assertQuotes(
      'And a third, {person|Mara Orlova}, said {indirect=Mara Orlova|that she was late}.',
      reported,
    );
  });
});
