import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

// Cases from features, letters and old newspapers, with other names.

const reported = ['indirect', 'mixed'] as const;

describe('who speaks in a feature', () => {
  it('calls after marks with a verb that is a noun as well', () => {
    assertQuotes(
      '{person|Ada Brook} asks {person|Bo Quill} to wait. Before {person=Bo Quill|Quill} can answer, a noise is heard.\n\n{direct=Ada Brook|“I am tired of you,”} {person=Ada Brook|Brook} screams.',
    );
  });

  it('is who writes from a place, not the place', () => {
    assertQuotes(
      'A soldier writing from Skarvik, May 28, 1863, stated: {direct=A soldier writing from Skarvik, May 28|“Many have passed over me since I began.”}',
    );
    assertQuotes(
      'Another man writing under fire before {place|Skarvik} reported: {direct=Another man writing under fire before Skarvik|“They keep shooting so that I will close.”}',
    );
  });

  it('is some of those whom somebody asked', () => {
    assertQuotes(
      'In 2014, a third of those asked by Harbour Polls said {indirect=a third of those asked by Harbour Polls|the gate should be shut}.',
      reported,
    );
    assertQuotes(
      'Nearly seven in 10 {group|Democrats} say {indirect=Nearly seven in 10 Democrats|the gate should be shut}.',
      reported,
    );
  });

  it('is both of whom "and" joins, where no verb stands before it or brackets do', () => {
    assertQuotes(
      'The Leader {person|Ada Brook} (Ill.) and House Leader {person|Bo Vale} (Ind.) said {indirect=Ada Brook and Bo Vale|the message did not persuade them}.',
      reported,
    );
    assertQuotes(
      'It was late when Harbour University fellow {person|Ada Brook} and Orrin Centre research fellow {person|Bo Vale} said {indirect=Ada Brook and Bo Vale|the gate was shut}.',
      reported,
    );
  });

  it('is no one to whom somebody is likened', () => {
    assertQuotes(
      '{person|Ada Brook}, like {person|Bo Vale}, the mayor, accused {indirect=Ada Brook|the port of being late}.',
      reported,
    );
  });

  it('is no noun before those who ask', () => {
    assertQuotes(
      'It was the oldest and toughest question young lovers have ever asked: {indirect=young lovers|How can you be sure}?',
      reported,
    );
  });

  it('is not who spoke before only under a condition', () => {
    assertQuotes(
      'The list was gone. If {person|Bo Vale} had not said it was late -- who had?\n\n{direct=nobody|“Mr. Brook, there is the fact that you were there.”}',
    );
  });

  it('is who heard of it in the second clause, in the sentence before', () => {
    const { quotes } = assertQuotes(
      '{person|Vale} advised that it be shut. He had a talk with {person|Edwin Brook} in Orrin, and upon hearing of it, {person=Edwin Brook|Brook} remonstrated with him. {indirect|It would be injurious to all}, he contended.',
      [],
    );
    assert.ok((quotes.at(-1)?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('are people on a side, and all bodies of a list', () => {
    assertQuotes(
      'It was late, and he was harassed by people on the left accusing {indirect=people on the left|him of being a traitor}.',
      reported,
    );
    assertQuotes(
      'The {organization|Brook Association}, the {organization|Bakers’ Project} and the {organization|Harbour Group} said {indirect=Brook Association, Bakers’ Project and Harbour Group|it was late}.',
      reported,
    );
  });

  it('is nobody who stands between dashes after "not"', () => {
    assertQuotes(
      'One member of the panel -- not Mr. {person|Vale} -- indicated {indirect=One member of the panel|he had left the club}.',
      reported,
    );
  });

  it('is no noun that an article or a possessive makes of a verb', () => {
    assertQuotes('Her mentioning of Skarland and Orrin had been merely a wish.', reported);
    assertQuotes('The anger of the bakers at the reported Brook plan was directed at the mayor.', reported);
  });

  it('is who spent the day writing, not where', () => {
    assertQuotes(
      'The mayor spent much of the week-end at her summer home on {place|Cape Skarvik} writing {indirect=The mayor|the first drafts of portions of the address with the help of aids in Orrin with whom she talked by telephone}.',
      reported,
    );
  });

  it('is what "what X wrote was" tells, whoever spoke before', () => {
    const { quotes } = assertQuotes(
      'Your paper said: {direct=Your paper|“Now he writes that nothing’ counts for so much.’”} What Mr. {person|Vale}, in fact, wrote was: {direct=Vale|“No such thing justifies a loss.”}',
    );
    assert.ok((quotes.at(-1)?.attribution?.confidence ?? 0) >= minimumConfidence);
  });

  it('is no name after a subject that a verb follows', () => {
    assertQuotes(
      'Lena (born Vale), 22, who has a Skarlandic father and an Orrin mother, was born here and educated at Harbour School, says she learned it at picnics.',
      reported,
    );
  });
});

describe('whom a name stands for in a feature', () => {
  it('is no verb that begins a sentence', () => {
    assertQuotes(
      '{person|Ada Brook} and {person|Benedick} met. Said {person|Benedick}: {direct=Benedick|“Have you wept all this while?”}',
    );
    assertQuotes(
      '{person|Ada Brook} came. {direct=Vale|“It is a racetrack!”} {person|Cried Vale}, showing that cars were a danger.',
    );
  });

  it('is both of two whose offices stand between commas', () => {
    assertQuotes(
      '{person|Ada Brook}, governor of the island, and {person|Bo Vale}, a baker, said {indirect=Ada Brook and Bo Vale|the carts were sold}.',
      reported,
    );
  });

  it('is nobody of that given name where "Mr." stands before it', () => {
    assertQuotes(
      '{person|Edwin Carter} was there. Mr. {person|Edwin} met him. {direct=Edwin|“It is late,”} {person=Edwin|Edwin} said.',
    );
  });

  it('is no woman where "Mr." tells a man', () => {
    assertQuotes(
      'Mrs. {person=Mira Noel Brandt|Brandt} came late. {person|Mira Noel Brandt} met Mr. {person|Brandt} at the gate. {direct=Brandt|“It is no boulevard,”} {person=Brandt|Brandt} said.',
    );
  });

  it('is nobody with whom somebody else is compared', () => {
    assertQuotes(
      '{person|Tor Brandt} came home. {direct=Tor Brandt|“It is late,”} he said.\n\nLike his late colleague, {person|Ivo Lind}, he reads at night. {direct=Tor Brandt|“I like the mysteries,”} he said.',
    );
  });

  it('is no country where a given name stands before it', () => {
    assertQuotes(
      'In the words of Edwin {place|France}, {direct=Edwin France|“The law must treat them all alike.”}',
    );
  });

  it('is not who thought something of what the sentence is about', () => {
    assertQuotes(
      '{direct=Tor Brandt|“Not this,”} {person|Tor Brandt} said. The church which {person|Vale} thought of as a temple stood there. {direct=Tor Brandt|“Not this. This does not let it in.”}',
    );
  });
});

describe('what is not reported in a feature', () => {
  it('is whom somebody answers, or what a player slams', () => {
    assertQuotes('But the enemy answers them from loudspeakers that pour out songs.', reported);
    assertQuotes('Tor Brandt slammed a two-run homer as the Rovers won at home.', reported);
    assertQuotes('Tor Brandt slammed {indirect=Tor Brandt|the plan to raise the fees at home}.', reported);
  });

  it('is nothing that somebody said, or signals that he calls', () => {
    assertQuotes('{person|Bo Vale} said nothing, and {person|Tor Quill} searched for “Bramble” all night.');
    assertQuotes('{person|Bo Vale} calls the signals for a team operating three rows of lights.', reported);
    assertQuotes(
      '{person|Bo Vale} said {indirect=Bo Vale|no, because he did not believe there were any}.',
      reported,
    );
  });

  it('is no link to a video', () => {
    assertQuotes('Related Video Despite support for the mayor the bakers are still out.', reported);
  });

  it('is by whoever is brought to it, not by who brings him to it', () => {
    assertQuotes(
      '{person|Ada Brook} tricked {person|Bo Quill} into saying {indirect=Bo Quill|that it was late}.',
      reported,
    );
  });
});
