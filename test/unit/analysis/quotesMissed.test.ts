import { assertQuotes } from './quotesSupport';

// All people, bodies and places here are invented.

const reported = ['indirect', 'mixed'] as const;
const each = (...marked: readonly string[]): void => marked.forEach((one) => assertQuotes(one, reported));

describe('a report that is easily missed', () => {
  it('is what somebody demands, requests, recommends, proposes, urges or echoes with "that"', () => {
    each(
      'Orlova demanded {indirect=Orlova|that the mayor resign at once}.',
      'The board has requested {indirect=The board|that the rule be kept}.',
      'Brandt recommended {indirect=Brandt|that it be taken down}.',
      'Other bakers proposed {indirect=Other bakers|that the town do even more testing}.',
      'Brandt echoed {indirect=Brandt|that their top priority was the mill}.',
      'Brandt echoed that sentiment.',
    );
  });

  it('is what is alleged, reported or estimated where the tagger sees an adjective or a noun', () => {
    each(
      'The memo alleged {indirect=The memo|that the board sought a warrant}.',
      'Brandt, in an interview with the Courier, alleged {indirect=Brandt|that the boat was stolen}.',
      'Experts estimate {indirect=Experts|that 14 million jobs depend upon the deal}.',
      'Orlovian media report {indirect=Orlovian media|that his grandparents moved to Brindle many years ago}.',
      'The town council estimates {indirect=The town council|that around 400 bakers are there}.',
      'The regulations state {indirect=The regulations|that keepers can open the harbour}.',
      'It rained after media reports that the mill had closed.',
      'The mill closed in towns that earned less.',
    );
  });

  it('is what a person says whose surname is a verb, behind a title or before a verb of saying', () => {
    each(
      'So far, Mr. Burr has said {indirect=Mr. Burr|he will not go there}.',
      'Dr. Ford also said {indirect=Dr. Ford|she would not remember the evening}.',
      'Ward denies {indirect=Ward|that he offered any boats}.',
    );
  });

  it('is what somebody says behind "however" or a moment before the verb', () => {
    each(
      'Some critics have, however, warned {indirect=Some critics|that the way is dangerous}.',
      'She ended the race and last month said {indirect=She|the mayor was odd}.',
      'A council statement issued late Saturday said {indirect=A council statement|the mill was open}.',
      'Orlova over the weekend said {indirect=Orlova|her panel would vote}.',
      'Both bakers have at least said {indirect=Both bakers|that peace will be sought}.',
    );
  });

  it('is what somebody is adamant or clear about, and nothing that only is clear', () => {
    each(
      'Orlova was adamant {indirect=Orlova|that the mill should close}.',
      'The bakers remained clear in their letter {indirect=The bakers|that it was the mayor who lied}.',
      'It was clear that the mill should close.',
      'The mayor was clear in a letter that tied them to the mill.',
    );
  });

  it('is what somebody makes the case for, expresses or voices, up to its end', () => {
    each(
      'Orlova made the case again on Tuesday {indirect=Orlova|that she has the right skills}.',
      'Brandt expressed {indirect=Brandt|hope that Orlova would change her mind}.',
      'Brandt voiced fears {indirect=Brandt|that the mill, an old one, would be sold}.',
      'The board took the position {indirect=The board|that the rule does not apply}.',
      'Rain raised fears that the harbour would be flooded.',
    );
  });

  it('is what somebody told others in a remark, and not to whom', () => {
    each(
      'They smiled at Orlova’s remark to the Courier {indirect=Orlova|that the mill would close}.',
      'The mayor defended his response to the flood.',
      'Rain tested the harbour’s response to nearly two decades of war.',
      'The keeper will make a statement to the council on Sunday.',
    );
  });

  it('is what somebody does something to say', () => {
    each(
      'He went out of his way to say {indirect=He|that the harbour had been saved}.',
      'Orlova used her address to argue {indirect=Orlova|that the mill should close}.',
      'Brandt took to the radio to demand {indirect=Brandt|that the mayor be sacked}.',
      'Brandt promised aid to states that sell less.',
      'If she had to use one word to say it was late, she would not.',
    );
  });

  it('is what those say to whom somebody spoke', () => {
    each(
      'Several of the bakers he appealed to said {indirect=Several of the bakers|they would not help}.',
      'Two keepers whom the Courier spoke to hinted {indirect=Two keepers|that they had left}.',
    );
  });

  it('begins behind what it was said before', () => {
    each(
      'Orlova had been told just before Tuesday’s vote {indirect|that she probably would lose}.',
      'The bakers acknowledged ahead of Tuesday’s vote {indirect=The bakers|that it would be hard}.',
    );
  });

  it('has a subject before the title of what somebody wrote or spoke on', () => {
    each(
      'Ada Brook, author of “The Silent Mill,” said {indirect=Ada Brook|that the sea has shaped the coast}.',
      'Bo Vale, appearing on Harbour Radio’s “This Week,” noted {indirect=Bo Vale|that the mayor could have gone}.',
      'The ferry, which she thought of as “My Old Home,” said little to him.',
    );
  });

  it('is said by a body whose name ends in “’s”, or by an official called “general”', () => {
    each(
      'Brindle’s said {indirect|the rule was part of an effort}.',
      'The harbour inspector general, who has been working there, revealed {indirect=The harbour inspector general|his inquiry has expanded}.',
      'Brindle’s oldest mill was shut.',
    );
  });

  it('is told with a verb that the tagger takes for a noun', () => {
    each(
      'Orlova counters {indirect=Orlova|that she fully agrees about the danger}.',
      'Town officials told the Courier {indirect=Town officials|the choices fall along two lines}.',
      'Other bakers question {indirect=Other bakers|whether the method is right}.',
      'Orlova plans to vote for it, but also implied {indirect=Orlova|she might not do so}.',
      'Warning {indirect=he|that the town was ready to act}, he also cautioned {indirect=he|that more work remains}.',
      'They told of the telephone calls of bakers, and more and more letters that came.',
      'Most of the declared 12 bakers have left the harbour.',
    );
  });

  it('stands behind what tells when and in what it was said', () => {
    each(
      'Orlova opened the debate on Tuesday, warning in the first minutes of the evening {indirect=Orlova|that the mill would close}.',
      'Brandt is for it, arguing in a Monday note to clients {indirect=Brandt|that the old market looks good}.',
      'Brandt promised Sunday at a rally {mixed=Brandt|to end “the wasteful plan.”}',
    );
  });

  it('stands behind “and as X noted” in the middle of a sentence', () => {
    each(
      'The keepers are in trouble for losing the maps, and as Orlova noted, {indirect=Orlova|they could still be fined}.',
    );
  });

  it('stands before a cue behind which only the source is quoted', () => {
    each(
      '{indirect=the Courier|The town expects to spend a million on the mill}, the Courier reported quoting officials.',
    );
  });
});
