import { assertQuotes } from './quotesSupport';

const reported = ['indirect', 'mixed'] as const;

describe('who is only to say something', () => {
  it('says nothing of what the sentence reports', () => {
    assertQuotes(
      '{person|Ada Brook} was angry, complaining that instead of having {person|Bo Quill} testify under oath, {direct=Ada Brook|“we hear from bakers who know nothing.”}',
    );
  });
});

describe('what stands beside a cue and nobody says', () => {
  it('is whom a chamber confirms, and what somebody adds to something', () => {
    assertQuotes('The Senate confirmed a new replacement for the mayor who had left.', reported);
    assertQuotes('The bakers confirmed {person|Ada Brook} as head of the port on Friday.', reported);
    assertQuotes('They change it by adding a provision long sought by bakers.', reported);
    assertQuotes(
      'The Senate confirmed {indirect=Senate|that the port was shut}.'.replace('=Senate', ''),
      reported,
    );
    assertQuotes('{person|Ada Brook} confirmed {indirect=Ada Brook|the mayor would leave}.', reported);
  });

  it('is a law that stands beside what somebody opposed', () => {
    assertQuotes(
      '{person|Ada Brook} opposed the Harbour Act, proposed legislation that would have shut the port.',
      reported,
    );
  });

  it('is what the words are said of, and what the reporter makes of them', () => {
    assertQuotes(
      '“It was a tragedy,” {person|Ada Brook} said of the letters that she got from the port.',
      reported,
    );
    assertQuotes(
      '{indirect=Ada Brook|The plan will cost us three mills}, {person|Ada Brook} said, a sign that the town hopes it can close the port.',
      reported,
    );
  });

  it('is when somebody speaks', () => {
    assertQuotes(
      'When pressed on the closing of the port, baker {person|Ada Brook} said, “That is a very odd thing to do.”',
      reported,
    );
    assertQuotes(
      'When {person|Ada Brook} learned that the port was shut, she said, “That is a very odd thing to do.”',
      reported,
    );
    assertQuotes(
      '{indirect=Ada Brook|When it rains in town}, {person|Ada Brook} said, “the boats are late.”',
      reported,
    );
  });

  it('is the dateline of an article', () => {
    const said = '{indirect=officials|The mill will be shut in spring}, officials said on Friday.';
    for (const dateline of [
      'HARLUND (HNN) — ',
      'HARLUND, Skarl. - ',
      'WEST BRINDLE, March 4 (Skarland News) - ',
      'HARLUND—',
      'Harlund (SNN) ',
    ])
      assertQuotes(dateline + said, reported);
    assertQuotes(
      '{indirect=officials|Harlund Boat Board (HBB) Chairwoman Ada Brook will go}, officials said.',
      reported,
    );
    assertQuotes(
      '{indirect=officials|HBB — the board of the harbour — will go}, officials said on Friday.',
      reported,
    );
  });

  it('is a sign of words that are left out', () => {
    assertQuotes(
      '{direct=Ada Brook|“It has cost me my sleep,”} {person|Ada Brook} said. […] {direct=Ada Brook|“My friends no longer come,”} she said.',
      ['direct', 'mixed'],
    );
  });

  it('is a pronoun for whom somebody speaks of', () => {
    assertQuotes('They watched the mayor and {person|Ada Brook} criticize one another.', reported);
    assertQuotes('It may not be late, as {person|Ada Brook} has called it, but it is odd.', reported);
  });

  it('is what is worth noting', () => {
    assertQuotes('It is worth noting that the mill was shut.', reported);
  });

  it('is the anonymity that somebody asks for', () => {
    assertQuotes('The baker requested anonymity to speak freely.', reported);
  });

  it('is what was there before “and”, where the cue comes behind it', () => {
    assertQuotes(
      'The town shut the mill and, according to bakers, {indirect=bakers|sold the boats on Friday}.',
      reported,
    );
  });

  it('is what a clause around it reports, of which it says that somebody keeps a thing', () => {
    assertQuotes(
      '{person|Ada Brook} acknowledged {indirect=Ada Brook|that while she voted for the plan, she has always maintained reservations about it}.',
      reported,
    );
  });

  it('is what a group is called, of which more is told', () => {
    assertQuotes(
      'A new group called Harlund Boats Matter, led by bakers based in Brindle, is trying to raise money for a new effort.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} called {indirect=Ada Brook|the plan to close the harbour mad}.',
      reported,
    );
  });

  it('is what stands before whom somebody else has charged', () => {
    assertQuotes(
      'In May, it traded five keepers for Sgt. Bo Vale, a prisoner now charged with desertion.',
      reported,
    );
  });

  it('is what writing holds, what is due to somebody, and nearly nothing', () => {
    assertQuotes(
      'The bakers praised a collection of his writing that included a portrait of the mayor.',
      reported,
    );
    assertQuotes('The mills leave while claiming Skarland tax breaks.', reported);
    assertQuotes(
      '{person|Ada Brook} came in May, but she said almost nothing about the mill until autumn.',
      reported,
    );
    assertQuotes('{person|Ada Brook} was praised for telling the truth about her life.', reported);
  });

  it('is a turn of phrase or an occasion before who says it', () => {
    assertQuotes(
      'In addition, according to the council, {indirect=the council|nearly nine bakers have come}.',
      reported,
    );
    assertQuotes(
      'In contrast, {person|Ada Brook} said, {indirect=Ada Brook|there seem to be more boats in town}.',
      reported,
    );
    assertQuotes(
      'At a rally for Bo Vale at the fair grounds in town, {person|Ada Brook} said, {direct=Ada Brook|“We were just driving in, and it was late.”}',
      ['direct', 'indirect', 'mixed'],
    );
  });

  it('is the title of what somebody wrote', () => {
    assertQuotes(
      'It is sound, says {person|Ada Brook}, a historian of the port and author of “The Last Mill: An inside history of the harbour.”',
    );
  });
});

describe('who says it, of several who act', () => {
  it('is the police, who are many, and nobody whom a verb only leads to', () => {
    assertQuotes(
      '{group|Bakers} argue. Police led some out of the hall. {direct=Police|“It is late,”} they said.',
    );
    assertQuotes(
      'The board said its officers — {person|Bert Quill} and {person|Ada Brook} — took down the suspect.\n\n{direct|“I made it,”} the suspect said.'.replace(
        '{direct|',
        '{direct=the suspect|',
      ),
    );
  });

  it('is not who acts in a clause that a comma ends', () => {
    assertQuotes(
      '{person|Ada Brook} was upset after the plan was published, and called it {partial=Ada Brook|“very dull.”}',
    );
    assertQuotes(
      '{person|Bert Quill} left before {person|Ada Brook} was there, but said the town was {partial=Bert Quill|“very dull.”}',
    );
  });

  it('is who is named with a party and a region, or whom that one leads', () => {
    assertQuotes(
      'Bakers led by Sen. {person|Ada Brook}, R-Fla., who were set to stop it, called it a {partial=Bakers led by Sen. Ada Brook, R-Fla.|“slush fund.”}',
    );
    assertQuotes(
      'It was late when Sen. {person|Ada Brook}, R-Ohio, said {indirect=Ada Brook|the town needed aid}.',
      reported,
    );
  });

  it('is who comes from a town and a region', () => {
    assertQuotes(
      '{person|Ada Brook} from {place|Harlund City}, {place|Skarland}, told the Courier, {direct=Ada Brook|“It is a big game.”}',
    );
  });

  it('is who holds an office that stands behind the name without an article', () => {
    assertQuotes(
      '{direct=Erik Vale|“We are in talks to help,”} {person|Erik Vale}, CEO of All Hands Boats told the Courier.',
    );
    assertQuotes(
      '{direct=Erik Vale|“We are in talks to help,”} {person|Erik Vale}, SVP & chief harbour officer for Quill Boats said.',
    );
  });

  it('is who judges a rule, not the rule', () => {
    assertQuotes(
      'On Friday {person|Ada Brook} went to the press to criticize the rule saying {indirect=Ada Brook|that her family relied on it}.',
      reported,
    );
  });

  it('is of people the many who were asked, not what they were asked for', () => {
    assertQuotes(
      'Although most bakers polled for the survey said {mixed=most bakers polled for the survey|voting is the “best way,”} few vote.',
      ['mixed'],
    );
  });
});

describe('what somebody says', () => {
  it('is what they point out, claim or find', () => {
    assertQuotes(
      '{indirect=Ada Brook|The winner will face many odd things}, points out {person|Ada Brook}, a harbour expert.',
      reported,
    );
    assertQuotes('The Bakers claim {indirect=The Bakers|those secret talks are still going on}.', reported);
    assertQuotes('But researchers found {indirect=researchers|that the loss of the pier was odd}.', reported);
    assertQuotes('{person|Ada Brook} fired back {indirect=Ada Brook|that the mayor was late}.', reported);
    assertQuotes('A shooting that left many dead was odd.', reported);
  });

  it('has for its source a paper with what it is', () => {
    assertQuotes(
      '{indirect=the local news site The Courier|The port is now shut}, the local news site The Courier reported.',
      reported,
    );
  });
});

describe('what somebody says ends', () => {
  it('where the same one does something else behind a comma and “and”', () => {
    assertQuotes(
      '{person|Ada Brook} praised the boats, saying {indirect=Ada Brook|their speed saved lives}, and announced {indirect=Ada Brook|she would be leaving on Friday}.',
      reported,
    );
  });

  it('where the reporter tells what another one confirmed', () => {
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|she will turn over her boats}, as a watchdog confirmed Friday {indirect=a watchdog|that they did leak}.',
      reported,
    );
  });

  it('where the reporter tells what somebody did besides, also “specifically”', () => {
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|the mill would be closed}, specifically naming the mayor.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|the mill would be closed, thereby ending the quarrel}.',
      reported,
    );
  });

  it('where a clause is joined to the phrase that is reported', () => {
    assertQuotes(
      '{person|Ada Brook} stressed {indirect=Ada Brook|those worries on Friday}, and the mayor raised them again.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} stressed {indirect=Ada Brook|fairness, and a need to raise the pay of bakers}.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} rejected {indirect=Ada Brook|his anger, his pride, and his cold embrace of the bakers}.',
      reported,
    );
  });

  it('where the main clause begins behind a phrase, with a name or the verb', () => {
    assertQuotes(
      'After he vowed {indirect=he|to reverse the losses of the mill}, {person|Ada Brook} ran against him.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook}, recalling {indirect=Ada Brook|late breakfasts with the mayor}, described {mixed=Ada Brook|herself as his “old oar.”}',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} accused {indirect=Ada Brook|Bo Vale, who was born in Brindle, of leaving the town}.',
      reported,
    );
    assertQuotes(
      'The gap {person|Ada Brook} promised {indirect=Ada Brook|to bridge} has only grown.',
      reported,
    );
  });

  it('before a second thing that “but” joins', () => {
    assertQuotes(
      '{person|Ada Brook} took him on, acknowledging {indirect=Ada Brook|that he had struck a vein} but warning {indirect=Ada Brook|that his style would hurt}.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|she did not own the five boats to shine}, but agreed {mixed=Ada Brook|that the fleet had “some value.”}',
      reported,
    );
  });

  it('before the verb whose subject is the letter that accuses somebody', () => {
    assertQuotes(
      'The letter accusing {indirect=The letter|Bo Vale of a theft of boats} contains an attack on the town.',
      reported,
    );
  });

  it('where somebody explains it “by saying”', () => {
    assertQuotes(
      '{person|Ada Brook} explained {indirect=Ada Brook|the long delay at the mill} by saying {indirect=Ada Brook|that the boats were late}.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|the town broke the law by using old maps}.',
      reported,
    );
  });

  it('where the occasion is told right behind marks', () => {
    assertQuotes(
      '{person|Ada Brook} asked the town {mixed=Ada Brook|for “deep cuts to the mill”} in her first speech.',
      reported,
    );
  });

  it('behind all things of a list and all that a passive verb tells', () => {
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|the order applies to all harbour posts, landing sites, and mills}.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|people accuse him of dreaming of money, wanting to be mayor, or longing to leave}.',
      reported,
    );
    assertQuotes(
      '{person|Ada Brook} said {indirect=Ada Brook|it should not have been handled on an email system without locks}.',
      reported,
    );
    assertQuotes(
      '{indirect=Ada Brook|The deal will force a delay}, {person|Ada Brook} said, {indirect=Ada Brook|not an end to the mill}.',
      reported,
    );
  });

  it('where the sentence goes on behind what “with” puts in', () => {
    assertQuotes(
      'Letters on the long delays, with {person|Ada Brook} acknowledging {indirect=Ada Brook|many late boats due to storms}, sparked anger at the port.',
      reported,
    );
  });

  it('for a document before how many have signed it', () => {
    assertQuotes(
      'It became {partial=a Harlund harbour statement|“a burden,”} according to a Harlund harbour statement signed by more than 60 bakers.',
    );
  });
});
