import { assertQuotes } from './quotesSupport';

// All people, bodies and places here are invented.

const reported = ['indirect', 'mixed'] as const;

describe('who speaks', () => {
  it('is the person before a party and a state that no comma closes', () => {
    assertQuotes(
      'Sen. {person|Mara Orlova}, D-Calif has said the town should start {partial=Mara Orlova|“from scratch.”}',
    );
  });

  it('is those whose members are told, though a comma stands among these', () => {
    assertQuotes(
      'Some bakers, including {person|Mara Orlova}, of Skarvik, argue {indirect=Some bakers|the mill is no option at all}.',
      reported,
    );
  });

  it('is people whom an adjective describes, however they are tagged', () => {
    assertQuotes(
      'Even people loyal to the mayor say {indirect=people loyal to the mayor|the mill has taken a hit}.',
      reported,
    );
  });

  it('is nobody whom a clause about a thing tells of', () => {
    assertQuotes(
      'The board issued classified reports after the fires that killed {person|Mara Orlova} and three other bakers stating {indirect=The board|the fires appeared to be old}.',
      reported,
    );
  });

  it('is the holder of an office who is about to leave it or only acts for another', () => {
    assertQuotes(
      'The bridge was {partial=Mara Orlova|“a good idea,”} as retiring Sen. {person|Mara Orlova} of Skarvik said last week.',
    );
    assertQuotes(
      '{direct=Mara Orlova|“This shows what we face in the town,”} said acting Harbour Secretary {person|Mara Orlova}, who took over in May.',
    );
  });

  it('is who is mocked for saying it, behind a clause that tells who that is', () => {
    assertQuotes(
      'The vote comes after years of bakers mocking Councillor {person|Mara Orlova}, who was the mayor when it passed, for saying, {direct=Mara Orlova|“We have to pass it so that you can read it.”}',
    );
  });

  it('is whom a film shows, also behind what he does first', () => {
    assertQuotes(
      'The video shared by the town showed {person|Mara Orlova} walking home during a storm, then saying: {direct=Mara Orlova|“Excuse me. We can only win the mill.”}',
    );
  });

  it('is who put it so, behind “is how”', () => {
    assertQuotes(
      '{direct=Mara Orlova|“The tests are wrong, and we are doing a lot better than they say,”} is how the baker {person|Mara Orlova} summarized the call.',
    );
  });

  it('is not what is pointed at', () => {
    assertQuotes('The bakers said this suggested {partial=The bakers|“that the mill is closed.”}');
    assertQuotes('This suggests that the mill is closed.', reported);
  });

  it('is who called it so in a clause that another one follows', () => {
    assertQuotes(
      'And though the mayor has called the deal an {partial=the mayor|“embarrassment,”} Orlova said this week the town is a part of it.',
    );
    assertQuotes('It was late after its foreign ministry called him {partial=its foreign ministry|“old.”}');
    assertQuotes('It was late after a group called “Old” came.');
  });

  it('follows in a sentence of its own that only tells the day', () => {
    assertQuotes(
      '{direct=Orlova|“It is odd that a man writes a report. I think it is wrong.”} Orlova said Wednesday.',
    );
  });

  it('is the second of two of whom each has a participle', () => {
    assertQuotes(
      'The towns act, with Mayor {person|Ivo Brandt} (D) of Skarvik urging bakers {indirect=Ivo Brandt|to stay} and Mayor {person|Mara Orlova} (D) announcing Wednesday {indirect=Mara Orlova|that the mill would close}.',
      reported,
    );
  });

  it('is the writing, with who made it and when', () => {
    assertQuotes(
      'A statement issued last week by the mayors says: {direct=A statement issued last week by the mayors|“We are ready for what the towns need.”}',
    );
    assertQuotes(
      '{indirect=a brief filed by three bakers|Such a ruling would close the mill}, says a brief filed by three bakers.',
      reported,
    );
  });

  it('who has long said it is not “long”', () => {
    assertQuotes(
      'It came from {person|Mara Orlova}, who long has described {indirect=Mara Orlova|the mill as a threat to the town}.',
      reported,
    );
  });

  it('is asked first, and then reports', () => {
    assertQuotes(
      'The board, when asked {indirect|why it did not raise the case}, noted {indirect=The board|that the mayor had seen it}.',
      reported,
    );
  });

  it('is no president of whom there is none', () => {
    assertQuotes(
      'No president has ever left the town. {person|Mara Orlova} stayed. The president said it was {partial=Mara Orlova|“late.”}',
    );
  });

  it('has a name without the newspaper before it', () => {
    assertQuotes(
      '{person|Mara Orlova} is its editor. The Skarvik Post’s {person=Mara Orlova|Orlova} notes {indirect=Mara Orlova|that it was late}.',
      reported,
    );
  });
});

describe('what nobody says', () => {
  it('is what a body only proposed, by its name', () => {
    assertQuotes('The board released its proposed “Fair Boats and Harbours Rule” in May.');
  });
});
