import { assertQuotes } from './quotesSupport';

describe('the mention of a speaker', () => {
  it('holds the whole of a name that reads as more than one', () => {
    assertQuotes(
      'The {organization|Committee to Protect Bakers} tweeted {indirect=Committee to Protect Bakers|that seven bakers left}.',
      ['indirect'],
    );
    assertQuotes(
      '{organization|Brindle Today} said that Orlova was {partial=Brindle Today|“too tired to speak.”}',
    );
  });

  it('is all of a phrase with a hyphen', () => {
    assertQuotes(
      'Bakers who left the closed-door harbour meeting said it was {partial=Bakers who left the closed-door harbour meeting|“too long.”}',
    );
  });

  it('is all of a phrase with a participle, a genitive or several hyphens', () => {
    assertQuotes('Even his running mate has said it was {partial=his running mate|“bad.”}');
    assertQuotes('Rank-and-file members said it was {partial=Rank-and-file members|“bad.”}');
    assertQuotes('{direct=Garner’s lawyer|“It is late,”} Garner’s lawyer said on Tuesday.');
  });

  it('is without the time before it', () => {
    assertQuotes('Late Monday morning {person|Brandt} tweeted, {direct=Brandt|“We leave at dawn.”}');
    assertQuotes('In 2016 {person|Brandt} said it was {partial=Brandt|“bad.”}');
    assertQuotes('Brandt is no rower and in 2016 said it was {partial=Brandt|“bad.”}');
    assertQuotes(
      'Last week, the {organization|Harbour Centre}, a joint work of two towns, concluded it was {partial=Harbour Centre|“too late.”}',
    );
    assertQuotes(
      'On Tuesday morning, President {person|Brandt} — who had won the vote — called it {partial=Brandt|“too late.”}',
    );
  });

  it('is the body, not where it is at, with whoever joins it', () => {
    assertQuotes(
      'The {organization|Centre for Harbour Research and Policy} at the {organization|University of Brindle}, as well as other experts, calls it {partial=Centre for Harbour Research and Policy|“too late.”}',
    );
  });

  it('is two people close to somebody and his father, and not the father', () => {
    const said = 'said it was {partial=two people close to both Ivo and his father Arne|“too late.”}';
    assertQuotes(`On Monday two people close to both {person|Ivo} and his father {person|Arne} ${said}`);
  });

  it('is a name with what no second comma closes', () => {
    assertQuotes(
      'Some came. Ada Brandt, a senior student of the sea from a suburb outside {place|Skarvik} says it was {partial=Ada Brandt|“truly sad.”}',
    );
  });

  it('holds both offices of somebody', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“It is late,”} said Harbour President and CEO {person|Ivo Brandt} on Monday.',
    );
  });

  it('stands behind a verb of two words', () => {
    assertQuotes('{direct=Mara Orlova|“It is very weak,”} chimed in {person|Mara Orlova}, a baker.');
  });
});
