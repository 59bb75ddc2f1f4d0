import assert from 'node:assert/strict';
import { assertQuotes } from './quotesSupport';

describe('whose words they are', () => {
  it('who is called something for saying it', () => {
    assertQuotes('Brandt called Orlova “odd” for claiming {indirect=Orlova|the pier is late}.', ['indirect']);
  });

  it('who is blamed, praised or mocked for saying them', () => {
    for (const start of [
      'Officials rebuked Ivo Brandt on Friday for claiming',
      'The union accused Ivo Brandt of saying',
      'The captains took Ivo Brandt to task for saying',
      'The owners filed a suit against Ivo Brandt for saying',
      'Ivo Brandt was mocked by Mara Orlova for saying',
      'Ivo Brandt apologized to Mara Orlova for saying',
      'Ivo Brandt drew fire from Mara Orlova for saying',
    ]) {
      assertQuotes(`${start} that the pier had been {partial=Ivo Brandt|“in the sights of”} the town.`);
    }
    assertQuotes(
      'Mara Orlova smiled. The union scolded Brandt, a captain, for calling the pier {partial=Brandt|“a wreck.”}',
    );
  });

  it('who does the blaming, after a comma', () => {
    assertQuotes(
      'Mara Orlova blasted Ivo Brandt for condemning the town, saying, {direct=Mara Orlova|“We do not go abroad and slam our own town.”}',
    );
    assertQuotes(
      'The town sued the bank, which runs the pier, for refusing what it called {partial=it|“an honest offer.”}',
    );
  });

  it('who has a participle to himself after a comma', () => {
    assertQuotes(
      'The march also went by the bank, some signs claiming, {direct=some signs|“The pier belongs to all of us!”}',
    );
    assertQuotes(
      'Vardania has kept away from the pier, with the harbour office chief saying it had {partial=the harbour office chief|“little to do”} with the deal.',
    );
    assertQuotes(
      'The row began with an interview on the pier, with her calling the bank {partial=her|“a hopeless fool.”}',
    );
  });

  it('who is told of, not who tells of it, in all that is reported', () => {
    assertQuotes(
      'Officials said {indirect|the pier is safe}, with the bank saying {mixed=the bank|it is “a wreck of a pier” for all}.',
      ['mixed', 'indirect'],
    );
    assertQuotes('Mara Orlova mocked {indirect|the bank’s vow that it would “drain the pier”}.', [
      'mixed',
      'indirect',
    ]);
  });

  it('who began, where such a participle ends the sentence before', () => {
    assertQuotes(
      'Mara Orlova said she had letters, some of them naming the bank. {direct=Mara Orlova|“It is the pier they want, and they want it now.”}',
    );
  });

  it('who owns a statement, also where a participle describes it', () => {
    assertQuotes(
      '{person|Ivo Brandt} left. {person=Ivo Brandt|Brandt}’s written statement concludes, {direct=Ivo Brandt|“I never sold the pier to anybody.”}',
    );
    assertQuotes(
      '{person|Ivo Brandt} left. His sworn testimony says, {direct=Ivo Brandt|“I never sold the pier to anybody.”}',
    );
  });

  it('who owns a noun of speech with the words after it', () => {
    for (const owned of [
      'promise of {partial=Ivo Brandt|“cheap bread”} for all',
      'pledge to {partial=Ivo Brandt|“feed all hens”} for free',
      'description of the pier as a {partial=Ivo Brandt|“sad little thing”}',
      'characterization of her plan as {partial=Ivo Brandt|“a sad little thing”}',
      'vow that the pier would {partial=Ivo Brandt|“stand for good”}',
    ]) {
      assertQuotes(
        `{person|Ivo Brandt} left. Mara Orlova rejected {person=Ivo Brandt|Ivo Brandt}’s ${owned} on Monday.`,
      );
    }
  });

  it('who owns a noun of speech with the words before it', () => {
    assertQuotes(
      '{person|Ivo Brandt} left. Mara Orlova called {person=Ivo Brandt|Ivo Brandt}’s {partial=Ivo Brandt|“sad pier”} tweets {partial=Mara Orlova|“a shame.”}',
    );
  });

  it('who says something after hearing a speech', () => {
    assertQuotes(
      'Mara Orlova said after listening to Ivo Brandt’s testimony that {partial=Mara Orlova|“nothing in it tells of the pier.”}',
    );
  });

  it('who answers, also with "back"', () => {
    assertQuotes(
      '{direct=Brandt|“The last time, Mara, you shut it down,”} shot back Brandt, referring to the strike.',
    );
  });

  it('is who gives an account, by which somebody was so', () => {
    assertQuotes('By the agents’ account, Mr. Brandt was {partial=the agents|“relaxed and merry.”}');
  });

  it('is the editorial in which something was dubbed so', () => {
    assertQuotes(
      'It was dubbed {partial=a Courier editorial|“the last bakery”} in a Courier editorial that attacked the network. Critics came.',
    );
  });

  it('is who stands behind a dash, whatever is told of them there', () => {
    assertQuotes(
      'Some came.\n\n{direct=Mara Orlova|“This is a misuse of the harbour.”} – {person|Mara Orlova} discussing letters that a baker uncovered.',
    );
    assertQuotes(
      '{direct=Ivo Brandt|“We had a problem, and we met it.”} — Mayor {person|Ivo Brandt} at a meeting when asked what bakers ought to say.',
    );
  });

  it('is who signs words, with the paper, at the end of the paragraph', () => {
    assertQuotes(
      'Some suggest that the council {partial=Edda B. Voss|“leave the bridge alone, so that it can rust.”} Edda B. Voss, The Courier\n\nIt rained.',
    );
  });

  it('is who told two people so, and not who answers', () => {
    assertQuotes(
      'After Orlova told him, {direct=Orlova|“every time you have offered an opinion, you have been wrong,”} Brandt responded: {direct=Brandt|“Attacking me is no plan.”}',
    );
    assertQuotes(
      'They shelved it after Orlova told Voss and Brandt {partial=Orlova|“I will be the one to shut it down. I will not blame you.”}',
    );
  });

  it('is no month in which a comment was made', () => {
    const found = assertQuotes(
      'The harm was in the comment made last May: {direct|“There are many who will vote for him.”}',
    );
    assert.notEqual(found.quotes[0]?.attribution?.name, 'last May');
  });
});

describe('the subject of a verb after what only describes it', () => {
  it('is the noun that a participle belongs to', () => {
    for (const subject of [
      'The group based in Brindle',
      'A lawyer hired for the case',
      'A letter sent to members of the union',
      'A leaked letter seen by the bank',
      'A group representing the fishers of Brindle',
      'One woman living near the pier',
      'People familiar with the case',
    ]) {
      assertQuotes(`${subject} said it was {partial=${subject}|“a sad little thing”} for the town.`);
    }
  });

  it('is not what a letter is sent to', () => {
    assertQuotes('In a letter sent on Monday Brandt said it was {partial=Brandt|“a sad little thing.”}');
    assertQuotes('Mara Orlova sent a letter saying he was {partial=Mara Orlova|“a sad man.”}');
  });

  it('is not what is only called so', () => {
    assertQuotes(
      'One message read {partial=One message|“anybody but him,”} a site linked to a group called the {scare|“Friends of the Pier.”}',
      ['partial', 'scare'],
    );
  });

  it('is whom a party and a state follow', () => {
    for (const rest of [
      '',
      ' who won on Monday,',
      ' the chairwoman of the board,',
      ' ranking member of the board,',
    ]) {
      for (const state of ['D-Calif.', 'R-Ohio', 'D-N.Y.']) {
        assertQuotes(
          `{person|Mara Orlova}, ${state},${rest} said it was {partial=Mara Orlova|“a sad little thing”} for the town.`,
        );
      }
    }
  });
});

describe('brackets after words in marks', () => {
  it('name nobody where they tell where in the paper the words stood', () => {
    const { quotes } = assertQuotes(
      '{direct|“You will see boats within two weeks”} (report, March 22) – a poor aim.',
    );
    assert.notEqual(quotes[0]?.attribution?.rule, 'credit');
  });
});

describe('who is named last', () => {
  it('is none of those for whom somebody speaks', () => {
    assertQuotes(
      'Defending solicitor for {person|Ada Brook} and {person|Bo Vale} told the judge that it was {partial=solicitor for Ada Brook and Bo Vale|“late”}.',
    );
  });

  it('is no town behind another one', () => {
    const { quotes } = assertQuotes(
      'Rosa Pettibone is one of those living in Mill Road, in Brindle, Harlund, who says it is {partial|“a constant battle”}.',
    );
    assert.notEqual(quotes[0]?.attribution?.name, 'Harlund');
  });
});

describe('who speaks in a town of a region', () => {
  it('is who does something there meanwhile, and neither the region nor who hears it', () => {
    for (const meanwhile of [
      'speaking to reporters on Monday in Orrin, Vardania',
      'campaigning with Ivo Brandt in Orrin, Vardania',
      'while staying in Orrin, West Vardania',
      'during a visit to a school near Orrin, Va.',
    ]) {
      assertQuotes(`Mara Orlova, ${meanwhile}, called the pier {partial=Mara Orlova|“a wreck.”}`);
    }
  });
});
