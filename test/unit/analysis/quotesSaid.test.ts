import { assertQuotes } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

/** Compares what somebody said and what nobody did. */
const assertJudged = (marked: string): void => void assertQuotes(marked, ['direct', 'partial', 'scare']);

describe('marks that report somebody', () => {
  it('gives two fragments of one report to one speaker', () => {
    assertJudged(
      'The minister called the letter {partial=The minister|“poorly worded”} and said it ' +
        '{partial=The minister|“implies withdrawal”}.',
    );
  });

  it('knows fragments of some length without any verb of speech', () => {
    assertJudged('The harbour law protects boats {partial|“used for fishing before the war”} and no others.');
    assertJudged('Now the ministry tries {partial|“to wear down the patience of the valley.”}');
  });

  it('knows whole sentences of some length without any verb of speech', () => {
    assertJudged(
      '{direct=he|“It is old,”} he said. But {partial=he|“The bridge is the strongest thing in the whole valley.”}',
    );
    assertJudged('The advertisement claims {direct=The advertisement|“Jan is the man you can trust.”}');
  });

  it('knows capitalized words that a verb of speech reports', () => {
    assertJudged('Orlova calls the new town {partial=Orlova|“Nowhere Plus”} in her letter.');
    assertJudged('He said the {partial=He|“Brindle First”} plan would fail.');
  });

  it('knows chants and signs', () => {
    assertJudged('The councillor left to chants of {partial|“Give It Back”} from the square.');
    assertJudged('One man held a sign reading {partial|“No Toll.”}');
    assertJudged('He wore a hat reading, {direct|“Make Brindle Wet Again”} to the quay.');
  });

  it('knows words before the comma that leads to their speaker, whatever the verb', () => {
    assertJudged('{direct|“That is untrue,”} Brandt shot back.');
    assertJudged('{direct|“It is old,”} Mara protests.');
  });

  it('knows epithets', () => {
    assertJudged('Rivals have dismissed the ferry plan as a {partial|“Ghost Fleet”} for years.');
    assertJudged('The bridge, dubbed {partial|“Big Rust”} by drivers, was shut.');
    assertJudged('The {partial|“joke,”} as she called it, cost him his office.');
  });

  it('knows remarks that are told of', () => {
    assertJudged('His {partial|“Nine Boats”} remark cost him the vote.');
    assertJudged('She forwarded a letter with the subject line {partial|“Toll.”}');
    assertJudged('She sent Brandt a letter with the subject line, {partial|“It Worked!”}');
    assertJudged('Instead, Orlova spoke about {partial=Orlova|“mending boats.”}');
  });

  it('takes all of a list as it takes the rest', () => {
    assertJudged(
      'Orlova said {partial=Orlova|“dull,”} {partial=Orlova|“Overlong”} and {partial=Orlova|“bad for sleep”} were kind words for it.',
    );
  });

  it('goes on behind the mark of inches', () => {
    assertQuotes('{direct=Orlova|“Brandt is a 5’4” mass of energy. No boxes please,”} Orlova wrote.');
  });
});

describe('marks that report nobody', () => {
  it('are those of titles', () => {
    assertJudged('Orlova hosts {scare|“Harbour Lights”} on Sundays.');
    assertJudged('She said so in her book {scare|“The Last Ferry.”}');
    assertJudged('Brandt said on {scare|“Morning Brindle”} that he would go.');
    assertJudged('{direct=Brandt|“I would go,”} Brandt said on BTV’s {scare|“Brindle This Week.”}');
    assertJudged('The {scare|“Salt Road”} star said he was glad.');
    assertJudged('He sang {scare|“Low Tide,”} a song called {scare|“Ebb and Flow”} and nothing else.');
  });

  it('are those of titles before "interview"', () => {
    assertQuotes('Tor Vale told reporters he was not alone during “The Mill Club” interview.');
  });

  it('are those of titles with their author, and of broadcasts', () => {
    assertJudged('It came out last year, according to {scare|“The Drowned Mile”} by Mara Orlova.');
    assertJudged('He said so in an interview with {scare|“The Harbour Hour.”}');
    assertJudged('Brandt will be on Sunday’s {scare|“Jan Brandt Show.”}');
    assertJudged('Brandt told {scare|“Brindle & Friends”} that it was {partial=Brandt|“too late.”}');
  });

  it('are those of nicknames', () => {
    assertJudged('Jan {scare|“Sparks”} Brandt said he was glad.');
    assertJudged("Mara {scare|'Mo'} Orlova paid for it.");
  });

  it('are those of translations', () => {
    assertJudged('They cried {partial|“tulavan,”} Ostrian for {scare|“come home.”}');
    assertJudged('{scare|“Tula”} means {scare|“home”} in the valley.');
    assertJudged('They cried {partial|“tulavan”} - Ostrian for {scare|“come home.”}');
  });

  it('are those of words as such', () => {
    assertJudged('The word {scare|“people”} appears nine times in the report.');
    assertJudged('He wrote to Mara Orlova, who coined the term {scare|“harbour neutrality.”}');
  });

  it('are those of irony', () => {
    assertJudged('Prices rose again in the {scare|“bargain”} quarter last month.');
  });
});

describe('marks of an address', () => {
  it('report nobody, as in code that came with the page', () => {
    assertQuotes('poster="https://news.invalid/images/12.jpg?id=3" Ada Brook says the harbour is shut.');
    assertQuotes('Ada Brook said she had read “www.news.invalid” and {partial=Ada Brook|“did not like it.”}');
  });
});

describe('marks of a title, a button or a term', () => {
  it('report nobody, however the title is printed', () => {
    assertQuotes('{direct|“It rains,”} Orlova said on HBS’ “Face the Harbour.”');
    assertQuotes('{direct|“It rains,”} Orlova told Harbour News’ “Morning Tide.”');
    assertQuotes('{direct|“It rains,”} Orlova said in an interview with Brandt for “Good Day Harbour.”');
    assertQuotes('Orlova, a baker, wrote a commentary called “The Harbour’s Appalling Lack of Any Boats.”');
    assertQuotes('Orlova, the “Shape of Boats” singer, left.');
    assertQuotes('It is over, says Orlova, most recently the author of “Lind’s Last Ferry.”');
    assertQuotes('Orlova is the author of five books, including “The Small Harbour Bible.”');
    assertQuotes('In a Brindle Journal op-ed, “How the Harbour Failed Us in May,” Orlova defends herself.');
    assertQuotes('The baker said that they took an ad from Orlova called “Changing Tides” last week.');
    assertQuotes('The survey entitled “Assessing the needs of farmers after the flood,” came out on Monday.');
    assertQuotes('Brandt issued a statement titled: “Ferry Safely Returns with Miller, Now in Harbour”.');
    assertQuotes(
      'Orlova sent a letter subtitled “From time to time I get the answers in advance,” to Brandt.',
    );
  });

  it('report nobody where one is told to press them', () => {
    assertQuotes('Click here, enter your email address, and click “sign up.”');
  });

  it('report nobody where a ballot says them', () => {
    assertQuotes(
      'Orlova defended the 50 “yes” votes for the ferry. Orlova said little and voted “no” on it.',
    );
    assertQuotes('Orlova defended the {partial=Orlova|“sham”} vote.');
  });

  it('report nobody where "as" begins the sentence', () => {
    assertQuotes('As the “Never Brandt” movement grows, Orlova has come out.');
    assertQuotes('Orlova attacked him as a {partial=Orlova|“Vardanian Fraud.”}');
  });

  it('report nobody where a dash after them tells of a thing', () => {
    assertQuotes('Ten letters have been upgraded to “secret” — a lower level of care.');
  });
});
