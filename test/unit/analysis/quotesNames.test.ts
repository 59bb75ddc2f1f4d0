import { assertQuotes } from './quotesSupport';

describe('names of speakers in full', () => {
  it('where only a part of a name was recognized', () => {
    assertQuotes(
      '{direct=Mara Brant-Orlova|“We leave at dawn,”} said Mara Brant-{person=Orlova|Orlova}, a doctor.',
    );
    assertQuotes(
      '{person=Orl Mira|Orl Mira}-han, the mayor, arrived. {direct=Orl Mira-han|“We leave at dawn,”} {person=Orl Mira|Orl} said.',
    );
  });

  it('where nobody was recognized but the capitals tell', () => {
    assertQuotes('{direct=Einar Holmsted|“We leave at dawn,”} said its master, Einar Holmsted.');
  });

  it('from a given name or the name that stands first', () => {
    assertQuotes(
      'The baker {person|Marisol Etxe} runs the shop. {direct=Marisol Etxe|“We bake at dawn,”} {person=Marisol|Marisol} said.',
    );
  });

  it('by initials in a transcript', () => {
    assertQuotes(
      'An interview with {person|Petra Osei Lind}.\n\nPOL: {direct=Petra Osei Lind|I sulked, and then I started again.}',
    );
  });

  it('of a body called by its kind', () => {
    assertQuotes(
      '{organization|Larkspur Home} shut nine shops. {direct=Larkspur Home|“We had no choice,”} the company said.',
    );
  });
});

describe('gender', () => {
  it('of somebody is not told by whose counterpart he is', () => {
    assertQuotes(
      'Her counterpart {person|Fodor Kish} agreed. {direct=Fodor Kish|“We leave at dawn,”} he said.',
    );
  });
});
