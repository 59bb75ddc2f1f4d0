import assert from 'node:assert/strict';
import { quotesOf } from './quotesSupport';

/** The words of a text that name the speaker of its first quote in marks. */
function mentionIn(text: string): string {
  const quote = quotesOf(text).quotes.find(({ kind }) => kind === 'direct' || kind === 'partial');
  const mention = quote?.attribution?.mention;
  return mention ? text.slice(mention.start, mention.end) : '';
}

describe('the words that name a speaker', () => {
  it('take in a party or office in brackets and what says who it is', () => {
    assert.equal(
      mentionIn('“We agree,” said Sen. Ada Orlova (D-Brindle), head of the Water Caucus. “We do.”'),
      'Sen. Ada Orlova (D-Brindle), head of the Water Caucus',
    );
    assert.equal(
      mentionIn('“We agree,” said Mara Lind of the Brindle Institute. It rained.'),
      'Mara Lind of the Brindle Institute',
    );
    assert.equal(
      mentionIn('“We agree,” said Mara Lind, 20, of Brindle, Fla. “We always did.”'),
      'Mara Lind, 20, of Brindle, Fla.',
    );
  });

  it('take in several insertions', () => {
    assert.equal(
      mentionIn('“We agree,” Ivo Brandt, a doctor who works with Brindle Aid, a charity, said on Monday.'),
      'Ivo Brandt, a doctor who works with Brindle Aid, a charity',
    );
    assert.equal(
      mentionIn('An official who saw the letter said it was “a mistake.”'),
      'An official who saw the letter',
    );
  });

  it('leave out what somebody does meanwhile', () => {
    assert.equal(mentionIn('Brandt, speaking at a rally, called the plan “a mistake.”'), 'Brandt');
    assert.equal(mentionIn('Brandt, however, called the plan “a mistake.”'), 'Brandt');
    assert.equal(mentionIn('“We agree,” said Brandt, who has lived there for years.'), 'Brandt');
  });

  it('are all names of a list and both sides of "and"', () => {
    assert.equal(
      mentionIn('Mara Lind, Ivo Brandt and Ada Orlova said it was “a mistake.”'),
      'Mara Lind, Ivo Brandt and Ada Orlova',
    );
    assert.equal(
      mentionIn('The former mayor and current senator said it was “a mistake.”'),
      'The former mayor and current senator',
    );
  });

  it('are those of a description with its place or kind', () => {
    assert.equal(mentionIn('“We agree,” said a person close to the family.'), 'a person close to the family');
    assert.equal(mentionIn('“We agree,” said a man known as Brandt.'), 'a man known as Brandt');
    assert.equal(mentionIn('About 200 protesters said it was “a mistake.”'), 'About 200 protesters');
  });
});

describe('whose words a fragment is', () => {
  it('of a participle, those of who acts in the main clause', () => {
    assert.equal(
      mentionIn('Lind repeated accusations that Brandt sleeps at work, calling him a “sleepy man.”'),
      'Lind',
    );
    assert.equal(
      mentionIn(
        'Several papers reported that an officer in Brindle sent a letter to officials stating that troops will leave “for good.”',
      ),
      'an officer in Brindle',
    );
  });

  it('of a report within another, those of who did say it', () => {
    assert.equal(mentionIn('Lind said that Brandt should call it “a mistake.”'), 'Lind');
    assert.equal(mentionIn('Lind said that Brandt called it “a mistake.”'), 'Brandt');
  });

  it('those of the cue right before or after it', () => {
    assert.equal(
      mentionIn('Asked whether he thought it would rain, Brandt responded: “I guess so.”'),
      'Brandt',
    );
    assert.equal(mentionIn('Brandt cannot say that it is “over for us,” Lind recalled.'), 'Lind');
  });

  it('those of whom a colon names without a verb', () => {
    assert.equal(mentionIn('Pollsters agree - Mara Lind: “It was close, as we all know.”'), 'Mara Lind');
    assert.equal(
      mentionIn('It rained. More from Lind and Brandt: “It was close, as we all know.”'),
      'Lind and Brandt',
    );
    assert.equal(mentionIn('Lind’s short reply: “It was close, as we all know.”'), 'Lind’s');
  });

  it('those of who names something so', () => {
    assert.equal(mentionIn('The plan was described as “a mistake” by Mara Lind.'), 'Mara Lind');
  });

  it('those of "X said" though a full stop parts them', () => {
    assert.equal(mentionIn('It rained.\n\n“We leave at dawn.” Mara Lind said.'), 'Mara Lind');
  });
});
