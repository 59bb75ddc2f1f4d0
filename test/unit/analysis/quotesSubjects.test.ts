import assert from 'node:assert/strict';
import { assertQuotes } from './quotesSupport';

describe('the subject of a verb of speech', () => {
  it('is not the noun that a participle describes', () => {
    assertQuotes(
      'Zakaria shared the prize given by the record committee for her work and wrote: {direct=Zakaria|“I have been waiting for years.”}',
    );
  });

  it('is the person of a relative clause that no comma closes', () => {
    assertQuotes(
      '{person|Mara Orlova}, who retired as vice president of the Brindle Screw Co. in 2019 said, {direct=Mara Orlova|“Nobody told us how to do it.”}',
    );
    assertQuotes(
      '{person|Mara Orlova}, who believes the board said {partial=the board|“too little,”} has left.',
    );
  });

  it('is, behind "and", not the person of a relative clause that commas close', () => {
    const met = '{person|Ivo Brandt} met {person|Mara Orlova}, who works for the harbour board';
    assertQuotes(`${met}, and said: {direct=Ivo Brandt|“We saw it coming for years.”}`);
    assertQuotes(`${met} and said: {direct=Mara Orlova|“We saw it coming for years.”}`);
    assertQuotes(
      '{person|Ivo Brandt} thanked {person|Mara Orlova}, who had {cue|demanded} {indirect=Mara Orlova|the meeting}, and {cue|said} {indirect=Ivo Brandt|that the harbour was safe}.',
    );
  });

  it('is whom words before a participle name, after "of" as behind dashes', () => {
    assertQuotes(
      'Analysts said the vote was lost with the tape of him telling bakers that the town was {partial=him|“asleep.”}',
    );
    assertQuotes(
      'While {person|Mara Orlova} has spread hope — tweeting before her arrival of {partial=Mara Orlova|“a feeling that it will not be lost”} — the old pier comes down.',
    );
    assertQuotes(
      '{person|Mara Orlova} left after the town shouted at the harbour — and above all at {person|Ivo Brandt} — for suggesting it must follow the {partial=Ivo Brandt|“Skarland model.”}',
    );
    assertQuotes(
      'His name had appeared in a Brindle article earlier this week asserting he was the {partial=a Brindle article|“new target.”}',
    );
  });

  it('is who calls something so after "what"', () => {
    assertQuotes(
      'Notes showed that {person|Ivo Brandt} had shouted at bakers last year, in what aides described as a {partial=aides|“personal attack.”}',
    );
    assertQuotes('They wait for a report on what bakers call {partial=bakers|“the long night.”}');
  });

  it('is, of a participle, who acts in the clause before where nothing else could speak', () => {
    assertQuotes(
      '{person|Ivo Brandt}’s tone was mild during his speech, when he used the town as a foil, blasting its {partial=Ivo Brandt|“corruption and sloth.”}',
    );
  });

  it('is, behind "and", who did something else to the same one just before', () => {
    assertQuotes(
      '{person|Ada Brook} has testified that on that day {person|Ivo Brandt} took her aside and told her, {direct=Ivo Brandt|“I hope you can see your way to let it go.”}',
    );
  });

  it('is, behind "and", who does what the main clause tells, not who does something beside it', () => {
    assertQuotes(
      '{person|Bert Quill} came. After {person|Ada Brook} finished her remarks, {person|Carl Brook} stood and praised her {partial=Carl Brook|“sincerity”}.',
    );
    assertQuotes(
      '{person|Bert Quill} dared them to have him sent away for handing out files that it later turned out had been open for years -- and called it his {partial=Bert Quill|“great moment”}.',
    );
  });

  it('is no longer who spoke in a clause before, where another one acts in the next', () => {
    assertQuotes(
      '{direct=Ada Brook|“It was late,”} {person|Ada Brook} said, and {person|Ivo Brandt} offered no other story, only a lame hint that {partial=Ivo Brandt|“I don’t recall the boat as Ada does.”}',
    );
  });

  it('is who describes, of what is described by somebody', () => {
    assertQuotes(
      'He worked for {person|Ivo Brandt}, who was described by bakers as being {partial=bakers|“a very tired rower.”}',
    );
  });

  it('is somebody called as a day or a season is, behind a title', () => {
    for (const name of ['Ms Day', 'Mr. Winter', 'Mr Friday'])
      assertQuotes(`${name} told the panel {indirect=${name}|that it rained}.`, ['indirect']);
    assertQuotes('Orlova told the panel Friday {indirect=Orlova|that it rained}.', ['indirect']);
  });

  it('is no place in which somebody is', () => {
    const { quotes } = assertQuotes(
      'Harbour Aid, a charity based in Brindle, which says it rained, left.',
      [],
    );
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution?.name),
      [],
    );
  });

  it('is none of a noun before several people whom no word between joins to it', () => {
    assertQuotes('It is a phrase religious leaders contend {indirect=religious leaders|is odd}.', [
      'indirect',
    ]);
    assertQuotes('A few town bakers say {indirect=A few town bakers|it is late}.', ['indirect']);
    assertQuotes('A group of bakers say {indirect=A group of bakers|it is late}.', ['indirect']);
  });

  it('is of the clause that a conjunction begins, whatever was denied before it', () => {
    assertQuotes(
      'The bakers have denied {indirect=The bakers|it rained in May}, and Mr. {person|Brandt} called {mixed=Brandt|it a {partial=Brandt|“wet month.”}}',
      ['indirect', 'mixed', 'partial'],
    );
  });

  it('is before the time between it and its verb', () => {
    assertQuotes(
      'Mayor {person|Ada Brook} this past week warned bakers against {partial=Ada Brook|“spiking the tea.”}',
    );
  });

  it('is whoever a claim is called after', () => {
    assertQuotes(
      'The company has posted a note on a {person|Brandt} claim that {partial=Brandt|“there is no way at all that the boats will come.”}',
    );
  });

  it('is with the second office, and with the name behind both', () => {
    assertQuotes(
      '{direct=Ada Brook|“It is the place where they vote,”} said Harbour Strategist and partner at Blue Pier & Sons, {person|Ada Brook}.',
    );
  });

  it('is with a name that begins as a time of day does', () => {
    assertQuotes(
      '{direct=Morning Harbour|“It is the place where they vote,”} wrote the polling firm Morning Harbour in a note.',
    );
  });

  it('is without the word that joins its clause to another one', () => {
    assertQuotes(
      'Orlova sold the ferry, a step that critics called {partial=critics|“late”}, to a firm whose owners called it {partial=owners|“old”}.',
      ['partial'],
    );
    assertQuotes('On that day that firm called it {partial=that firm|“old”}.', ['partial']);
  });

  it('is who helps somebody with something, and not who is helped', () => {
    const said = 'said he was {partial=A friend who is helping Ivo with the press|“offline”}.';
    assertQuotes(`A friend who is helping {person|Ivo} with the press ${said}`);
  });

  it('is whom the paragraph before is about, whatever is set off after the name', () => {
    const alone = '\n\n{direct=Ivo Brandt|“You take the vote and you keep walking.”}';
    assertQuotes(
      `Sen. {person|Ivo Brandt}, the old baker who wrote the bill and has seen two earlier versions die, was in no mood to gloat.${alone}`,
    );
  });

  it('is whom the sentence before is about, which may end in an abbreviation', () => {
    const before =
      'One student said it was {partial=One student|“late”}.\n\nThe chairman, {person|Ivo Brandt}, ';
    const said = '{direct=Ivo Brandt|“Nobody here is a villain,”} he said.';
    assertQuotes(`${before}closed the meeting at 11:52 p.m. ${said}`);
    assertQuotes(`${before}has left the U.S. ${said}`);
  });

  it('is who watches a programme at an hour, whose title is no sentence', () => {
    assertQuotes('At 9 p.m. {scare|“The Late Harbour Show”} began. {person|Ivo Brandt} watched it.', [
      'scare',
    ]);
  });

  it('is who is meant by "both"', () => {
    assertQuotes(
      'Mara Orlova and Ivo Brandt both denounced the {partial=Mara Orlova and Ivo Brandt|“rotten deal.”}',
    );
  });

  it('is who speaks at a meeting in a town and a region, not the meeting', () => {
    assertQuotes(
      'Orlova, during a town hall meeting in Brindle, Vardania, said she was {partial=Orlova|“too tired.”}',
    );
  });

  it('is who is from a town, and not the region behind it', () => {
    assertQuotes(
      '{direct=Marta Vale|“It depends,”} {person|Marta Vale} from {place|Brindle}, {place|Orr.}, told the Courier.',
    );
    assertQuotes(
      '{direct=Ivo Brandt|“It depends,”} after a prize from Vale, {person|Ivo Brandt}, the baker, said.',
    );
  });

  it('is whose words a month only tells the time of', () => {
    assertQuotes(
      'That follows remarks by the adviser {person|Hye-in Vale} in late April, who said it was {partial=Hye-in Vale|“late.”}',
    );
  });

  it('is who declares it in an address, and not whose address it is', () => {
    assertQuotes(
      'The mayor declared during his State of the Harbour address this month that {partial=The mayor|“it is late.”}',
    );
  });

  it('is without the month in which something was written', () => {
    assertQuotes('In an essay in April Orlova said it was {partial=Orlova|“late.”}');
  });

  it('is who acts, and not what is told of in between', () => {
    assertQuotes('The team fought a plan using old maps, saying it was {partial=The team|“late.”}');
    assertQuotes(
      'The team is hitting back against a study released in May, calling it {partial=The team|“late.”}',
    );
  });

  it('is who lives in a town and a region', () => {
    assertQuotes(
      'A woman in Brindle, Vardania, told him she was {partial=A woman in Brindle, Vardania|“too tired.”}',
    );
  });

  it('is that of the relative clause which "and" goes on with', () => {
    assertQuotes(
      'Other farmers made the claim that it was late, including {person|Tor Vale}, who ran the mill until May and said in June that it {partial=Tor Vale|“should have been sold.”}',
    );
  });

  it('is that of the first of several verbs, whatever stands between', () => {
    assertQuotes(
      'Orlova led the charge, and the union had sent letters to the owners, hired lawyers, and placed ads calling the deal {partial=the union|“a costly mistake.”}',
    );
  });

  it('is a name of any letters, and a noun of several words', () => {
    assertQuotes(
      'Rosa Pettibone-Ilić, who worked there for 22 years, recalled a town with {partial=Rosa Pettibone-Ilić|“a laugh of its own”}.',
    );
    assertQuotes('{direct=Šimon Čapek|“It is late,”} Šimon Čapek sobbed.');
    assertQuotes('{direct=the mum-of-two|“It is late,”} the mum-of-two sobbed.');
  });

  it('is not whose remarks somebody tells of', () => {
    assertQuotes(
      "Brandt played down Orlova's comments as {partial=Brandt|“just part of the campaign”} and argued that {partial=Brandt|“nobody minds.”}",
    );
  });

  it('of a participle is that of the verb it goes on', () => {
    assertQuotes(
      'Orlova spoke before the council, and Brandt kept asking her why the town had tied the deal to {partial=Brandt|“spontaneous outbursts of joy.”}',
    );
  });

  it('of a participle after a comma is that of the main clause', () => {
    assertQuotes(
      'Brandt refused to pay an architect after he designed the hall, saying, {direct=Brandt|“He did not do a good job.”}',
    );
  });

  it('of a participle is the name right before it', () => {
    assertQuotes('What do you think of Orlova privately saying {partial=Orlova|“pray for him tonight”}?');
  });

  it('stands before the moment at which it was said', () => {
    assertQuotes('The baker last week said {indirect=The baker|the harbour was closed}.', ['indirect']);
    assertQuotes('Ivo Brandt Monday night said {indirect=Ivo Brandt|the harbour was closed}.', ['indirect']);
  });

  it('is a noun with an adverb before its adjective', () => {
    assertQuotes(
      'The famously gruff senator said {indirect=The famously gruff senator|the harbour was closed}.',
      ['indirect'],
    );
  });

  it('is a pronoun with others after "and"', () => {
    assertQuotes('{direct=She and other bakers|“It is late,”} She and other bakers said.');
  });

  it('is the last of the names that no comma parts', () => {
    assertQuotes('The {person|Bert Holm} editor {person|Ada Brook} said {indirect=Ada Brook|it was late}.', [
      'indirect',
    ]);
  });

  it('is nobody whom an adjective after "be" describes', () => {
    assertQuotes(
      'Orlova seemed unable to even consider such a way, adding: {direct=Orlova|“We are going into talks with them.”}',
    );
  });

  it('is who begins the sentence, of a participle between commas', () => {
    assertQuotes(
      'Orlova, calling it a {partial=Orlova|“truly historic event,”} was greeted by the crowd and her speech was interrupted.',
    );
  });

  it('is a rival who is named after what he is, of a clause with "with"', () => {
    assertQuotes(
      'Orlova was under fire, with her old rival in the vote, Ivo Brandt, accusing her of a {partial=Ivo Brandt|“subpar”} speech.',
    );
    assertQuotes(
      'But Orlova has not stopped -- with him calling Brandt a {partial=him|“stone cold loser”} on Monday.',
    );
  });

  it('is who wonders, not what makes them wonder', () => {
    assertQuotes(
      'This prompted Orlova to wonder whether Brandt was {partial=Orlova|“in league with the bakers.”}',
    );
  });

  it('is who released the statement, not the statement', () => {
    assertQuotes(
      'Mara Orlova released a joint statement following the vote and said the best {partial=Mara Orlova|“way to help is to wait.”}',
    );
  });

  it('is of the clause that "and" begins before a participle', () => {
    assertQuotes(
      'Bakers have rejected the plan, and Mr. Brandt was harsh, saying the town has a tendency to {partial=Mr. Brandt|“shoot first.”}',
    );
  });

  it('is who answers reports of what somebody else ordered', () => {
    assertQuotes(
      'Orlova responded to findings that Brandt ordered the search of the computers saying it had {partial=Orlova|“no effect at all.”}',
    );
  });

  it('is what is critical of something, not what that is', () => {
    assertQuotes(
      'Orlova is critical of Brandt’s decision to issue a statement, and argues it was {partial=Orlova|“too late.”}',
    );
  });

  it('is who is seen or shown, not what shows them', () => {
    assertQuotes(
      'In a video posted on Monday, Orlova is seen praising a voter by saying, {direct=Orlova|“If he came to me, I would listen.”}',
    );
    assertQuotes('A video showed Garner repeatedly stating {partial=Garner|“I am late”} on the pier.');
  });

  it('is who works for a body with its field, and who is something else besides', () => {
    assertQuotes(
      '{direct=Edward Brook|“It is far off,”} {person|Edward Brook} of the Project on Fair Harbours, the group that sued, told the Harlund Post.',
    );
    assertQuotes(
      '{person|Edward Brook} of {organization|Harlund College} and founder of the Reading Club told reporters {indirect=Edward Brook|that more would come}.',
      ['indirect'],
    );
  });

  it('is no weather, no part of what a preposition leads to, and no part of a word', () => {
    for (const text of [
      'Nearly a week after Hurricane Ada slammed the coast, many have no roof.',
      'Experts have been skeptical about past Norlandic claims about the pier, which are old.',
      "It fitted my father-in-law's views, but it did not make them.",
    ])
      assertQuotes(text, ['direct', 'partial', 'mixed', 'indirect']);
  });
});

describe('speakers that a noun of saying names', () => {
  it('by whose it is', () => {
    assertQuotes(
      'Brandt was challenged over Orlova’s statement on Wednesday that the bridge is {partial=Orlova|“beyond repair.”}',
    );
    assertQuotes(
      'They pressed him over his comments that he would be a {partial=his|“neutral guy”} in the talks.',
    );
  });

  it('by whom it is', () => {
    assertQuotes(
      'The attacks stand out for the suggestion by Orlova that somebody {partial=Orlova|“ought to look into”} the judge.',
    );
  });

  it('after the marks', () => {
    assertQuotes('Orlova’s {partial=Orlova|“forty percent”} comment was hardly kinder than the rest.');
    assertQuotes('Nobody in Brindle forgot his {partial=his|“let them swim”} remark.');
  });

  it('not where it is a verb’s object of another kind', () => {
    assertQuotes('Orlova posted a Vardan comment of her own, saying, {direct=Orlova|“We are so glad!”}');
  });
});

describe('speakers by their standpoint', () => {
  it('in their view', () => {
    assertQuotes('Orlova left. In her view, the bridge is {partial=her|“doomed.”}');
    assertQuotes('Orlova left. To her, {direct=her|“there is nothing more important than the bridge.”}');
    assertQuotes('Few came. For Orlova, {direct=Orlova|“it is like a second home.”}');
  });

  it('not in their view of something, which they only look at', () => {
    const { quotes } = assertQuotes(
      '{person|Ada Brook} painted. In her view of the harbour, the boats were {partial|“toys of the sea”}.',
    );
    assert.notEqual(quotes[0]?.attribution?.name, 'Ada Brook');
  });
});

describe('who speaks in a sentence of several clauses', () => {
  it('whoever is described by whom he serves', () => {
    assertQuotes('{direct=the adviser to the mayor|“It is late,”} said the adviser to the mayor.');
  });

  it('who is quick to say it', () => {
    assertQuotes(
      '{person|Ada Brook} was quick to note {mixed=Ada Brook|that the pier was “closed to boats”}.',
      ['mixed'],
    );
  });

  it('who has won somebody by what he said', () => {
    assertQuotes(
      '{person|Ivo Brandt} won many fans for calling the pier {partial=Ivo Brandt|“a lamp without oil”}.',
    );
  });

  it('not what a preposition leads to', () => {
    assertQuotes(
      'Mara Orlova, a member of the board, in a letter on Monday attacked the mayor, denying that the bridge was {partial=Mara Orlova|“a burden”}.',
    );
  });

  it('right after the marks, however long the name before a present form that may be a noun is', () => {
    for (const [who, verb] of [
      ['The Brindle Post', 'reports'],
      ['The Old Brindle Post', 'states'],
      ['the court’s opinion', 'states'],
      ['the summary of an interview with Brook', 'states'],
    ] as const)
      assertQuotes(`The mill {partial=${who}|“closed for good on a rainy day in May,”} ${who} ${verb}.`);
    assertQuotes('{direct=Ada Brook|“It closed for good in May,”} said Texas state Sen. {person|Ada Brook}.');
  });

  it('right after the marks, before a present form that may be a noun', () => {
    assertQuotes(
      'Weeks after Brandt took office, {direct=Okri|“the nets are torn and the boats are gone from every pier,”} Okri reports from the north.',
    );
  });

  it('not of a clause that the marks stand outside of', () => {
    assertQuotes(
      'The board further regrets that nets were cut after Brandt took office and that {partial=The board|“the boats have all gone from the pier.”}',
    );
    assertQuotes(
      'He is glad, though Orlova is {partial=Orlova|“sure that the boats will all come back to us.”}',
    );
  });

  it('whose saying it is that leads to the marks', () => {
    assertQuotes(
      'Dorn’s remarks were a response to Orlova’s tweet that the pier would not {partial=Orlova|“be there for long”} with him.',
    );
    assertQuotes(
      '{person|Mara Orlova} spoke on Friday. Her words were {partial=Mara Orlova|“we could do without the pier and you would not see it.”}',
    );
  });

  it('in a clause about what stands in marks', () => {
    assertQuotes(
      'Brandt had refused to read the {partial=Orlova|“deal in principle”} Orlova had said was near.',
    );
    assertQuotes(
      'Brandt spoke of the charter, which states that {partial=the charter|“the pier belongs to the town and to nobody else.”}',
    );
  });

  it('who speaks, rather than a thing that something is said of', () => {
    assertQuotes(
      'Harbour master Jan Okri considers that in addition to the {partial=Harbour master Jan Okri|“lukewarm and late”} measures announced by the town, a new pier must come.',
    );
  });

  it('who tells somebody after a comma too many, not who is told', () => {
    assertQuotes('{direct=Jan Okri|“There was smoke,”} Jan Okri from Orrin, told the Courier.');
    assertQuotes('{direct=Harbour master Jan Okri|“Welcome home,”} Harbour master Jan Okri, told Brandt.');
    const { quotes } = assertQuotes('{direct|“There was smoke,”} told Brandt.');
    assert.notEqual(quotes[0]?.attribution?.name, 'Brandt');
  });

  it('who is relayed, not who relays it between the verb and the words', () => {
    assertQuotes(
      'Orlova defended her travels, once saying, according to the Courier, {direct=Orlova|“Even at sea you keep thinking of the town.”}',
    );
  });

  it('not who is told, where nobody is said to tell', () => {
    const { quotes } = assertQuotes(
      'The fishermen were also being urged {mixed|to sign the list as “worried citizens”}.',
      ['mixed'],
    );
    assert.equal(quotes[0]?.attribution, undefined);
  });

  it('across adverbs of two words, and where a phrase lost its noun', () => {
    assertQuotes('{direct=Orlova|“We will see,”} Orlova at once replied.');
    assertQuotes('{direct=Orlova|“We will see,”} Orlova in turn replied.');
    assertQuotes(
      'Brandt spoke. It was so that Orlova during a Sunday thanked the crew {partial=Orlova|“for their help.”}',
    );
  });

  it('is all that "and" joins at the beginning of a sentence, whatever begins its second part', () => {
    const said = 'say the plan is {partial=The Orrin Union and its friends in town|“too late.”}';
    assertQuotes(`It rained. The Orrin Union and its friends in town ${said}`);
    assertQuotes('Brandt met Orlova and the mayor said it was {partial=the mayor|“too late.”}');
  });

  it('is somebody in a place, not the place', () => {
    assertQuotes(
      'It was thrown out by a federal judge in Orrin who said it was {partial=a federal judge in Orrin|“too late.”}',
    );
  });

  it('of verbs that look like nouns, and not whose anything is', () => {
    assertQuotes(
      'Brandt left Acme. Orlova’s home page lists him as {partial=Orlova’s home page|“master of the harbour.”}',
    );
    assertQuotes(
      'Acme gave a paper. {direct=the document|“Harbour leave,”} the document states, becomes due {partial=the document|“after one year of work.”}',
    );
    assertQuotes(
      'Brandt played up his believed strength in the town: {direct=Brandt|“Who gives us the best chance of all?”}',
    );
  });
});

describe('a subject with what says who it is', () => {
  it('may be an office of two words', () => {
    assertQuotes(
      '{direct=Ada Brook|“We have had it for years,”} the police chief, {person|Ada Brook}, said on Friday.',
    );
    assertQuotes(
      '{direct=Ada Brook|“We had it,”} stated Harbour president and chief executive officer, {person|Ada Brook}.',
    );
  });

  it('may have a degree', () => {
    assertQuotes(
      '{person|Ada Brook}, PhD, professor of biology at the University of Orrin stated in a letter, {direct=Ada Brook|“We have found it at last.”}',
    );
  });
});

describe('a point within a number', () => {
  it('ends no sentence', () => {
    assertQuotes('{person|Ada Brook} said {indirect=Ada Brook|they had paid N13.5 million for the gate}.', [
      'indirect',
    ]);
  });
});

describe('a name behind the verb', () => {
  it('does not speak where it acts: what it does is what is said', () => {
    assertQuotes(
      '{person|Ada Brook}, during a visit to the “Night Market,” said boats were late. She left.\n\nThe harbour is shut. The two praised old maps, claimed fishermen are unable to swim because {partial=The two|“the sea is deep.”}',
    );
    assertQuotes('{direct=Ada Brook|“Boats are late,”} said {person|Ada Brook}.');
  });
});

describe('who says it', () => {
  it('stands right before the verb where a comma goes on about somebody else', () => {
    assertQuotes(
      '{person|Ada Brook} left. {person=Ada Brook|Brook}, the Harbour Board said, {direct=the Harbour Board|“knew that the gate was open.”}',
    );
    assertQuotes(
      '{person|Ada Brook}, the chief justice then declared, shall {partial=the chief justice|“be free.”} {direct=the chief justice|“It is over,”} the chief justice said.',
    );
    // an apposition that nothing closes
    assertQuotes('{person|Ada Brook}, a baker from Orrin said, {partial=Ada Brook|“It is shut.”}');
  });

  it('is nobody where something only means something', () => {
    assertQuotes('A “yes” implies a need for action.');
    assertQuotes(
      'The item for a morning {partial=nobody|“talk with Ada Brook”} invokes Brook’s personal experience.',
    );
  });

  it('is who puts it so, whatever is put', () => {
    for (const put of [
      'praised as {partial=Ada Brook|“very smart”} by',
      'hailed as a {partial=Ada Brook|“feat”} by',
    ])
      assertQuotes(`The board closed the gate, a step ${put} {person|Ada Brook}, who left.`);
    assertQuotes(
      'They read a letter described by {person|Ada Brook} as {partial=Ada Brook|“odd”} on Monday.',
    );
  });

  it('is who is named behind a passive of blame or praise', () => {
    assertQuotes(
      'The closing was sharply criticized by {person|Ada Brook} as {partial=Ada Brook|“a breach of trust.”}',
    );
  });

  it('is not who is brought to something, and nothing that one of many is', () => {
    assertQuotes(
      'Her mother, {person|Ada Brook}, came to get the bill passed and says {indirect=Ada Brook|the gate is open}.',
      ['indirect'],
    );
    assertQuotes(
      'At noon {person|Ada Brook} buried the plan with one tweet: {partial=Ada Brook|“It is over.”}',
    );
    assertQuotes(
      '{direct=the board|“At the least,”} the board alleged, his record shows a {partial|“pattern of haste.”}',
    );
  });

  it('has the whole of a name', () => {
    assertQuotes('{direct=Harbour Week|“It is late,”} reports Harbour Week.');
    assertQuotes('{direct=Hugo Brook|“It is late,”} said Orrin peach and plum farmer {person|Hugo Brook}.');
    assertQuotes('{direct=Peter Brook|“It is late,”} said Ret. Col. {person|Peter Brook}, who left.');
    assertQuotes(
      '{person|Bo De Lind} came. {person=Bo De Lind|De Lind} himself, in a letter, hailed the {partial=Bo De Lind|“great skill”} of all.',
    );
    assertQuotes(
      '{person|Tom Brook} left. In a letter in April {person=Tom Brook|Brook} praised the {partial=Tom Brook|“great skill”} of all.',
    );
  });
});

describe('who is “with” a body', () => {
  it('speaks, not the body, however that is described', () => {
    for (const described of ['', ', a polling group,']) {
      assertQuotes(
        `{person|Ada Brook} with the {organization|Harbour Report}${described} wrote that the boats were {partial=Ada Brook|“late and odd.”}`,
      );
    }
  });
});
