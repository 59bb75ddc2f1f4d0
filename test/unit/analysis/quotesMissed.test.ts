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
});
