import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes, quotesOf } from './quotesSupport';

const reported = ['indirect', 'mixed'] as const;
const any = ['direct', 'partial', 'indirect', 'mixed'] as const;

/** The words that name who reports first. */
function mentionIn(text: string): string {
  const mention = quotesOf(text).quotes[0]?.attribution?.mention;
  return mention ? text.slice(mention.start, mention.end) : '';
}

describe('a sentence that ends with letters and dots', () => {
  it('ends before a word that begins one', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the boats would threaten the U.S.} The town was calm.',
      reported,
    );
    assertQuotes('Orlova said {indirect=Orlova|the U.S. Harbour Board would come}.', reported);
  });
});

describe('who is told of beside a person', () => {
  it('is of that gender where a verb has its subject for its object', () => {
    assertQuotes(
      'There was {person|Jordan Brook}, who rowed under {person|Ronald Vale}.\n\n{person=Jordan Brook|Brook} counted himself among the tired.\n\n{direct=Jordan Brook|“I was completely sick,”} he said.',
    );
    assertQuotes(
      '{person|Ada Brook} rowed under {person|Ronald Vale}.\n\n{person=Ada Brook|Brook} counted himself among the tired.\n\n{direct=Ada Brook|“I was completely sick,”} he said.',
    );
  });

  it('has a given name behind an initial', () => {
    assertQuotes(
      '{person|J. Russell Brook} and {person|Mary Vale} came.\n\n{direct=J. Russell Brook|“We left,”} he said.',
    );
    assertQuotes(
      'A baker, {person|J Mark Brook}, said {indirect=J Mark Brook|it was late}. {direct=J Mark Brook|“It is,”} {person=J Mark Brook|Brook} said.',
      any,
    );
  });
});

describe('whose office a description tells', () => {
  it('is no one of another state', () => {
    const { quotes } = quotesOf(
      'Washington state harbour master Ada Brook came.\n\nBoats may be late, Ohio’s harbour master has said.',
    );
    assert.equal(quotes[0]?.attribution?.name, 'Ohio’s harbour master');
  });

  it('is no president of a body where there was a president before', () => {
    const president =
      '{direct=Ada Brook|“It costs,”} said {person|Ada Brook}, the {role=Ada Brook|president of the Brindle Centre}.';
    const sureAfter = (before: string): number => {
      const { quotes } = assertQuotes(`${before}${president}\n\nThe president said it was late.`);
      return quotes.at(-1)?.attribution?.confidence ?? 0;
    };
    assert.ok(sureAfter('It was for the president to answer.\n\n') < minimumConfidence);
    assert.ok(sureAfter('It was for the council to answer.\n\n') >= minimumConfidence);
  });

  it('stands before a name, also of a body with “of”', () => {
    assertQuotes(
      '{direct=Ada Brook|“We need to ask,”} said {organization|House of Harbours} Speaker {person|Ada Brook}.',
    );
  });
});

describe('the subject of a report', () => {
  it('is before a dash that “who” stands behind, and ends with the next', () => {
    assertQuotes(
      'The town was unsure if Mr. Vale - who said {partial=Mr. Vale|“all must row”} in May - would come.',
    );
    assertQuotes(
      '{person|Brook} held up the sign — which read {partial|“Bakers for Brook”} — and waved it, mouthing {partial=Brook|“thank you”} to the crowd.',
    );
  });

  it('begins with whose it is, and not with a word before', () => {
    assert.equal(
      mentionIn('The order undercut her own council, which had denied that it was late.'),
      'her own council',
    );
    assert.equal(mentionIn('It is not the first time Brook has suggested the town is late.'), 'Brook');
    assert.equal(mentionIn('The long-time Brook ally said the town was late.'), 'The long-time Brook ally');
  });

  it('is all of whom “and” joins', () => {
    assert.equal(
      mentionIn('Up to now, when asked about boats inside Skarland, Brook and Vale have said all is well.'),
      'Brook and Vale',
    );
    assertQuotes(
      'Town officials and the {organization|Harbour Board} said {indirect=Town officials and the Harbour Board|nobody was late}.',
      reported,
    );
  });

  it('is not who does something else in a relative clause', () => {
    const { quotes } = quotesOf(
      'The number of weeks that bakers remain out of work, at nine weeks, has been rising, suggesting that jobs are few.',
    );
    assert.ok(quotes.every(({ attribution }) => (attribution?.confidence ?? 0) < minimumConfidence));
  });

  it('is whom “with” leads to, also where some of them are named', () => {
    assertQuotes(
      'But the plan met doubts, with many bakers, including Ivo Brandt, arguing {indirect=many bakers|that it carries a risk}.',
      reported,
    );
  });

  it('keeps a whole place and office', () => {
    assert.equal(
      mentionIn('“I do not see it,” said one rower from a traditionally calm village. “Not now.”'),
      'one rower from a traditionally calm village',
    );
    assert.equal(
      mentionIn('Under Secretary of State Ivo Brandt said in a letter: “He will stay.”'),
      'Under Secretary of State Ivo Brandt',
    );
  });
});

describe('what is reported', () => {
  it('is nothing that is not granted or may be asked for', () => {
    // those who listen, and what others have told
    assertQuotes('Orlova addressed the “Fair Boats” rally. Orlova addressed thousands of bakers.', reported);
    assertQuotes('Orlova was responding to the news that the bridge was shut.', reported);
    assertQuotes('Orlova responded to reporters {indirect=Orlova|that the bridge was shut}.', reported);
    assertQuotes('Orlova and Brandt are calling it quits. It is telling that nobody came.', reported);
    assertQuotes('The council denied funding for the bridge. The law denies them a vote.', reported);
    assertQuotes('The council denied {indirect=The council|the charges}.', reported);
    assertQuotes('The keeper denied Brook from close range. The keeper denied the Rovers.', reported);
    assertQuotes('Orlova denied {indirect=Orlova|Brook was there}.', reported);
    assertQuotes('They left so that bakers can request ballots by mail.', reported);
    assertQuotes('The town has 271 confirmed Q-fever cases as of May.', reported);
  });

  it('is no relative clause', () => {
    assertQuotes('The council responded with a letter that did not mention the bridge.', reported);
    assertQuotes('Brook told reporters {indirect=Brook|that leaving the pier is late}.', reported);
  });

  it('begins behind the show to whom it was told, and behind whom it is according to', () => {
    assertQuotes(
      'Brook told HBC’s “Morning” show {indirect=Brook|that the plan was a first step}.',
      reported,
    );
    assertQuotes(
      'According to the council’s website, {indirect=the council’s website|the Harbour Act dates back to 1939, and is meant “to help the bakers of the town.”}',
      reported,
    );
  });

  it('by a question ends before who answers, also with a rank', () => {
    assertQuotes(
      'Asked {indirect|whether the town had pushed back}, Rear Adm. Ivo Brandt said {indirect=Rear Adm. Ivo Brandt|it had not}.',
      reported,
    );
  });
});

describe('what is not reported', () => {
  it('is what is only called so, or whoever is called', () => {
    for (const text of [
      'The video is by Tor Vale, who runs a site in Brindle called The Harbour Post.',
      'A coalition called “Stand Up” has held many workshops.',
      'Ada Brook called the police.',
      'The storm on the coast of Harlund, which claimed the lives of three people, was odd.',
      'The storm claimed at least 12 lives.',
      'Ada Brook called the baker, who came at once.',
    ])
      assert.deepEqual(
        quotesOf(text).quotes.filter(({ attribution }) => attribution),
        [],
        text,
      );
    assertQuotes('Ada Brook called {indirect=Ada Brook|the plan to close the harbour mad}.', reported);
    assertQuotes('Ada Brook called {indirect=Ada Brook|the plan a mistake}.', reported);
  });

  it('is to whom something is told', () => {
    assertQuotes('{direct=Ada Brook|“This is new,”} Ada Brook explained to the Harbour Post.', any);
    const told = 'Ada Brook told HBC’s “Harbour” that the boat was late.';
    assert.deepEqual(
      quotesOf(told).quotes.flatMap(({ attribution, start, end }) =>
        attribution ? [told.slice(start, end)] : [],
      ),
      ['that the boat was late'],
    );
    assertQuotes('Ada Brook claimed {indirect=Ada Brook|lives were at risk}.', reported);
    assertQuotes('Ada Brook claimed {indirect=Ada Brook|to have seen the boat}.', reported);
  });
});

describe('a heading behind somebody’s name', () => {
  it('is theirs who say the same in the article', () => {
    assertQuotes(
      'Ada Brook Delivers: {direct=Mary Vale|‘She May Have Boats, But She Understands’}\n\nIt rained.\n\n{direct=Mary Vale|“She may have boats, but she understands,”} said {person|Mary Vale}.',
    );
    assertQuotes(
      'Ada Brook: {mixed=Ada Brook|‘We May Have Boats, But We Understand’}\n\nIt rained.\n\n{direct=Ada Brook|“We may have boats, but we understand,”} {person=Ada Brook|Brook} said. {person|Ada Brook} left.',
      ['direct', 'mixed'],
    );
  });
});

describe('who is heard, whoever tells of it', () => {
  it('is who was overheard, and a crowd whose cries are told', () => {
    assertQuotes(
      '{person|Brook} was at the inn. {person=Brook|Brook} was overheard by a local baker saying {partial=Brook|“maybe I am late here”} and left.',
    );
    assertQuotes(
      'Her words were met with cries of {partial=a crowd of bakers|“Bread for all!”} from a crowd of bakers, according to the Courier.',
    );
  });

  it('is who used the term, also where a conjunction begins the clause', () => {
    assertQuotes(
      'Brandt shouted, pointing his finger at the sea after Orlova used the term {partial=Orlova|“bread thief”} to describe him.',
    );
  });

  it('is nobody where only what somebody believes is told', () => {
    const { quotes } = quotesOf(
      'There are those who believe whatever Brook says and think there is some sort of “Deep Pier” plan.',
    );
    assert.ok(quotes.every(({ attribution }) => (attribution?.confidence ?? 0) < minimumConfidence));
    assertQuotes('Some ripped off the label and kept the {scare|“Brook”} part.', ['partial', 'scare']);
  });

  it('is who is crowned behind what he calls himself', () => {
    assertQuotes(
      'Ivo Brandt, a student who calls {mixed=a student|himself the {partial=a student|“Queen of Bread,”}} was tired on Monday.',
      ['mixed', 'partial'],
    );
  });
});

describe('words that introduce what follows', () => {
  it('tell of a message whose they are', () => {
    assertQuotes(
      'Ivo Brandt was brief in a message posted on Monday: {direct=Ivo Brandt|“A sigh of relief. We sail on.”}',
    );
  });

  it('are those of a verb of speech, not of what somebody wants', () => {
    const { quotes } = quotesOf(
      'Support, instead, rowers who want to get things done:\n\n“Yes, I would rather have a few more of them.”',
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 0) < minimumConfidence);
  });

  it('may be “here are his own words”', () => {
    assertQuotes(
      'What did {person|Ivo Brandt} say? Here are his own words:\n\n{direct=Ivo Brandt|“Well, the council has the final word.”}',
    );
  });
});

describe('whom a mention stands for', () => {
  it('is nobody of another country', () => {
    assertQuotes(
      'The Iraqi military said it was {partial=The Iraqi military|“late.”}\n\nThe Syrian military said it was {partial=The Syrian military|“early.”}',
    );
  });

  it('is no other report', () => {
    assertQuotes(
      'It rained, said a recent report by the bakers of the town.\n\nThe most recent harbour council report on ferries for Skarland notes {partial=The most recent harbour council report on ferries for Skarland|“many storms.”}',
    );
  });

  it('is nobody named where somebody without a name was introduced', () => {
    assertQuotes(
      '{person|Tor Vale} denied it. The station showed an army officer, wearing a mask.\n\n{direct=the officer|“We are well,”} the officer said.',
    );
  });

  it('is the prime minister of “the PM”, and no body with these initials', () => {
    assertQuotes(
      'Photos: {organization|Port Media}\n\nPrime Minister {person|Ada Brook} left. The PM told the Commons {indirect=Ada Brook|it would end}.',
      reported,
    );
    assertQuotes(
      'Photos: {organization|Port Media}\n\nThe PM told the Commons {indirect=The PM|it would end}.',
      reported,
    );
  });

  it('is who “both” goes back to', () => {
    assert.equal(
      mentionIn('The two left. They both praised the plan, but without clarifying what it meant.'),
      'They',
    );
  });

  it('is one of a party, and not the party, also where a clause tells of them', () => {
    assertQuotes(
      'Talks stalled for {group|Republicans} and Rep. {person|Tor Vale}.\n\nThe Michigan {group=Republicans|Republican}, who once wrote a bill, said {indirect=Tor Vale|it failed}.',
      reported,
    );
  });

  it('is nobody with whom the next sentence begins', () => {
    assertQuotes(
      '{indirect=local media|It was late}, according to local media . {person|Brook} is glad.',
      reported,
    );
  });

  it('is a daughter and not her mother in a line of capitals', () => {
    assertQuotes(
      '{person=Ada Brook|ADA BROOK}’S DAUGHTER CALLS DEATH {partial=ADA BROOK’S DAUGHTER|‘A BIG LOSS FOR OUR TOWN’}\n\nIt rained.',
    );
  });

  it('is nobody who only tells it, and no chief of many', () => {
    assertQuotes(
      '{indirect=Harbour News|He was named as the gunman in the cafe}, {organization|Harbour News} reports.\n\nThe gunman said {indirect=The gunman|that he was well}.',
      reported,
    );
    assertQuotes(
      'Harlund’s Deputy Chief of Police {person|Ada Brook} came.\n\nOne man lived there, police said {indirect=police|that it was late}.',
      reported,
    );
  });

  it('is nobody of another country or town', () => {
    assertQuotes(
      'Finland’s Foreign Minister {person|Tor Vale} left.\n\nCanada’s foreign minister said {indirect=Canada’s foreign minister|it was late}.',
      reported,
    );
    const { quotes } = assertQuotes(
      'Former Brindle City Mayor {person|Tor Vale} left.\n\nThe former Skarvik mayor said {indirect|it was late}.',
      reported,
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 0) < minimumConfidence);
    assertQuotes(
      '{place|U.S.} and Western diplomats say {indirect=U.S. and Western diplomats|it was late}.',
      reported,
    );
  });

  it('is the paper and not who writes for it', () => {
    assertQuotes(
      'The Courier’s {person|Tor Vale} came.\n\n{direct=the Courier|“It rains,”} the Courier reports.',
    );
  });

  it('is nobody beside whom others are told of', () => {
    assertQuotes(
      'He was to stick by {person|Tor Vale}, mock the woman who came and leave.\n\nThe woman said {indirect=The woman|it was late}.',
      reported,
    );
    assertQuotes(
      'As for {person|Tor Vale}, a number of insiders say {indirect=a number of insiders|it was late}.',
      reported,
    );
  });

  it('is another one’s uncle long after somebody’s', () => {
    assertQuotes(
      `{indirect=Ivo Brandt|{person|Tor Vale} is safe}, his uncle, {person|Ivo Brandt}, said.\n\n${'Nobody knew of others who rowed. '.repeat(30)}\n\n{person|Mary Orlova} has not been seen, and her uncle said {indirect=her uncle|that it was late}.`,
      reported,
    );
  });

  it('is who answered, whomever a doubtful “she” before may have meant', () => {
    assertQuotes(
      '{direct=Vale|“It goes on,”} {person=Vale|Vale} said.\n\nSpeaker {person|Bix Orlova} agreed. When asked by a baker at the town hall if she thought it was late, {person=Bix Orlova|Orlova} replied, {partial=Bix Orlova|“No.”}\n\n{direct=Bix Orlova|“I see it,”} she said.',
    );
  });

  it('is both of “she and Vale”', () => {
    assertQuotes(
      '{person|Mary Brook} left early. She and {person|Tor Vale} noted {indirect=Mary Brook and Tor Vale|that it was late}.',
      reported,
    );
    assertQuotes(
      '{person|Tor Vale} left early. He and other bakers say {indirect=Tor Vale and other bakers|that it was late}.',
      reported,
    );
  });

  it('is nobody of the body that tells who somebody is', () => {
    const { quotes } = quotesOf('The head of the popular baking company Loavery called it “odd.”');
    assert.notEqual(quotes.at(-1)?.attribution?.name, 'Loavery');
  });

  it('is all of whom words name, and no more', () => {
    assert.equal(
      mentionIn('Orlova-Vale, Brandt and others say the ferry is late.'),
      'Orlova-Vale, Brandt and others',
    );
    assert.equal(
      mentionIn(
        'The official who has direct knowledge of the harbour case told the Courier that it was late.',
      ),
      'The official who has direct knowledge of the harbour case',
    );
    assert.equal(
      mentionIn('Many bakers and sailors who lean toward the Harbour Party say they are likely to come.'),
      'Many bakers and sailors who lean toward the Harbour Party',
    );
    assert.equal(
      mentionIn('A 2031 Post article quotes Ivo Brandt, a sailor who left, saying, “We sail.”'),
      'Ivo Brandt',
    );
    assert.equal(
      mentionIn(
        'Ivo Brandt kept the papers -- papers that it seems had been lost -- and called it his “harbour moment.”',
      ),
      'Ivo Brandt',
    );
    assert.equal(
      mentionIn('“Did he?” said former Brindle adviser and current harbour writer Ivo Brandt in May.'),
      'former Brindle adviser and current harbour writer Ivo Brandt',
    );
    assert.equal(
      mentionIn('The plan meets resistance from top bakers, who said there was no need.'),
      'top bakers',
    );
    assert.equal(
      mentionIn('In his first address in eight months Mr. Brook said he would not allow it.'),
      'Mr. Brook',
    );
    assert.equal(
      mentionIn('Bread advocates and town hall officials said the oven was old.'),
      'Bread advocates and town hall officials',
    );
    assert.equal(
      mentionIn('Described as “imminent” by people familiar with the town’s plans, the step was late.'),
      'people familiar with the town’s plans',
    );
    assert.equal(
      mentionIn(
        '“Where is it safe?” Rep. Ivo Brandt (D-Skarvik), who leads the harbour committee and its many friends, told the Courier.',
      ),
      'Rep. Ivo Brandt (D-Skarvik), who leads the harbour committee and its many friends',
    );
  });
});
