import assert from 'node:assert/strict';
import { certaintyOf, certaintyOfFit } from '../../../src/analysis/quotes/who/certainty';
import type { Referent } from '../../../src/analysis/quotes/who/focus';
import { isMisprint } from '../../../src/analysis/entities/misprint';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

describe('“this source”', () => {
  it('is who has just been told of without a name, not one who was called a source before', () => {
    const before = 'One source close to the mill called it late.\n\n';
    const said =
      '{direct=One farmer with ties to the mill|“The mayor is tired and rightly so,”} this source said.';
    assertQuotes(`${before}One farmer with ties to the mill defended the mayor.\n\n${said}`);
    assertQuotes(
      `${before}{person|Ada Brook} defended the mayor.\n\n{direct=One source close to the mill|“The mayor is tired and rightly so,”} this source said.`,
    );
  });
});

describe('“the league”', () => {
  it('is nobody around it', () => {
    const before = 'Many players around the league joined in. ';
    assertQuotes(`${before}The league said it was {partial=The league|“a fair ask of all of us.”}`);
  });
});

describe('who goes on in a paragraph of his own', () => {
  it('is who speaks in the sentence before, not who is told to make it', () => {
    assertQuotes(
      'With the match likely to tell whether Orrin make it to the top, {person|Brandt} said his team would try.\n\n{direct=Brandt|“They are no doubt the better team of the two.”}',
    );
  });
});

describe('whom a pronoun stands for', () => {
  it('is whom a clause beside a description tells something of, and of one of a kind any clause', () => {
    const named = 'President {person|Ada Brook} was sworn in. {person|Tor Vale} read a poem.\n\n';
    const said = '{direct=Ada Brook|“Our journey is not complete,”} she said.';
    assertQuotes(`${named}The president who was the first from Orrin spoke of the ferry. ${said}`);
    assertQuotes(`${named}The president, who was tired, spoke of the ferry. ${said}`);
  });

  it('is not surely the baker who is named where a clause tells which baker it is', () => {
    const { quotes } = assertQuotes(
      '{person|Ada Brook}, a baker, left early.\n\n{direct=Ada Brook|“Nobody pays,”} said the baker who spoke to the Courier.',
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('who answers, and not who has just asked', () => {
    const asked =
      '{person|Mina Orlova} was there, and {person|Mary Vale} came. {direct=Mary Vale|“You liked him?”} ';
    assertQuotes(`${asked}{person=Mary Vale|Vale} asked.\n\n{direct=Mina Orlova|“Everybody did,”} she said.`);
    assertQuotes(`${asked}asked {person=Mary Vale|Vale}.\n\n{direct=Mina Orlova|“Everybody did,”} she said.`);
    assertQuotes(`${asked}asked {person=Mary Vale|Vale}. {direct=Mary Vale|“I did,”} she said.`);
  });

  it('rather somebody named, and nobody surely who is only described', () => {
    assertQuotes(
      '{person|Ivo Brandt} said it was {partial=Ivo Brandt|“late”}. A policeman had come at noon.\n\n{direct=Ivo Brandt|“We are safe,”} he said.',
    );
    const gunman = 'A gunman said it was {partial=A gunman|“time”}.';
    const { quotes } = assertQuotes(`${gunman}\n\n{direct=A gunman|“Go home,”} he said.`);
    const [, said] = quotes.filter(({ kind }) => kind !== 'mixed');
    assert.ok((said?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('nobody whom a preposition leads to, but who is named in a clause', () => {
    const said = 'Vale|“It was a long day on the water,”} she said.';
    assertQuotes(
      `{person|Mara Vale} left. After the talk with {person|Ada Orlova}, it rained on the pier.\n\n{direct=Mara ${said}`,
    );
    assertQuotes(
      `{person|Ada Orlova} left. In May, because {person|Mara Vale} sang, the pier was full.\n\n{direct=Mara ${said}`,
    );
  });

  it('nobody who only acts in what is said', () => {
    const told = '{person|Carl Brook}, interviewed on Harbour News’ “Odd Sunday Mornings,”';
    const { quotes } = assertQuotes(`${told} said he has spoken of it with others.`);
    assert.deepEqual(
      quotes.filter(({ kind }) => kind !== 'scare'),
      [],
    );
  });

  it('who a sentence is about, and not whom a clause before it only leads there with', () => {
    assertQuotes(
      'After {person|Carl Brook} lost the race in May, {person|Bert Quill} briefly tried banking and feuded with the mayor. During the inquiry, he called bankers {partial=Bert Quill|“a bunch of cranks”}.',
    );
  });

  it('rather a woman by her given name than somebody of unknown gender, for "she"', () => {
    assertQuotes(
      '{direct|“We sit still until then,”} {person|Ada Brook} demanded. {direct|“And why do we do it?”}\n\n{direct|“For the second one!”} said {person|Brandt}.\n\n{direct=Ada Brook|“Yeah, but what is it all for?”} she asked.',
    );
  });

  it('nobody for whom the same word stands in what is said', () => {
    assertQuotes(
      '{person|Bert Quill} said it rained, and {person|Carl Brook} laughed. But he left the hall {partial=Bert Quill|“in great anger”}, he said.',
    );
  });

  it('not of the gender of who acts in the clause after one that only leads there', () => {
    assertQuotes(
      '{person|Ada Brook} spoke of it first. Alas, because {person|Vale} was ill prepared, most people thought she had won. On tolls, she complained that her words were {partial=Ada Brook|“torn apart”}.',
    );
  });

  it('of who speaks, whatever the order', () => {
    assertQuotes(
      '{person|Ivo Brandt} came. {person|Ada Brook} spoke. {direct=Ivo Brandt|“It is late,”} said he.',
    );
  });

  it('who holds an office whose name was taken for that of a body', () => {
    assertQuotes(
      '{organization|District Harbour Officer} came. {direct=District Harbour Officer|“It is late,”} he said.',
    );
  });

  it('whom a sentence picks out', () => {
    assertQuotes(
      'A friend said he was {partial|“offline”}. On Sunday it was {person|Ivo Brandt} who picked up.\n\n{direct=Ivo Brandt|“I have made a new sign,”} he said.',
    );
  });

  it('who has an age, whatever the name was taken for', () => {
    assertQuotes(
      'Among them was 14-year-old {organization|Athana Kohl}. Her aunt is {person|Kara Fern}.\n\n{organization=Athana Kohl|Athana} said she was excited.\n\n{direct=Athana Kohl|“I love this game,”} she said.',
    );
  });

  it('no man told of long before where a man is told of in other words', () => {
    assertQuotes(
      '{person|Dora Fenn} took the train. A man in the quiet carriage said it was {partial=A man in the quiet carriage|“his seat”}.\n\n' +
        '{person|Ivo Brandt} brought in the rule. He had not been on a train, he said, for years.\n\n{direct=Ivo Brandt|“They killed it with kindness,”} the old man said.',
    );
  });

  it('somebody named earlier in the same sentence', () => {
    assertQuotes(
      '{person|Ivo Brandt} sang. {person|Mara Orlova}, director of the choir, asked for money but she said it was {partial=Mara Orlova|“not urgent”} yet.',
    );
  });

  it('who a sentence is about, however long what is set off after the name', () => {
    assertQuotes(
      '{person|Ivo Brandt} said it was late.\n\n{person|Kwame Okri}, 71, who won best onions with a string he had kept, did not wait.\n\n' +
        '{direct=Kwame Okri|“I knew it when they came,”} he said outside.',
    );
  });

  it('nobody who is named in the words that were said', () => {
    assertQuotes(
      '{person|Ivo Brandt} met {person|Jan Dorn}. {person=Jan Dorn|Dorn} left.\n\n{direct=Ivo Brandt|“Then look again, {person=Jan Dorn|Dorn}, and be quick,”} he said.',
    );
  });

  it('nobody who is addressed or described on the way to the words', () => {
    assertQuotes(
      'President {person|Hugo Brenn} replied to {person|Kai Brandt}’s speech, in which he called the president {partial=Kai Brandt|“a lamp without oil”}.',
    );
  });

  it('nobody of whom it is said', () => {
    assertQuotes(
      '{person|Carl Brook} won the race.\n\n{person|Bert Quill} came to the hall. It was late. {direct=Carl Brook|“I like that he came to it,”} he said of {person=Bert Quill|Quill}’s long way there.',
    );
  });

  it('who spoke last, where it goes on', () => {
    assertQuotes(
      '{person|Ada Orlan} was arrested in Skarvik on Tuesday, said harbour master {person|K. L. Brandt}. {direct=K. L. Brandt|“She hid on the quay,”} she added.',
    );
  });

  it('of the gender that the article tells elsewhere', () => {
    assertQuotes(
      '{person|Lin Aske} lost her bag. {person|Tor Vale} lost his coat.\n\n{person=Lin Aske|Aske} met {person=Tor Vale|Vale}.\n\n{direct=Tor Vale|“It was a bad day for coats,”} he said.',
    );
  });

  it('who has just spoken, where somebody adds something', () => {
    assertQuotes(
      '{person|Tor Brandt} was held on Monday.\n\n{person=Tor Brandt|Brandt} was held at the pier, said harbour master {person|Jan Okri}. {direct=Jan Okri|“The boat was stopped at the gate of the north pier,”} he added.',
    );
  });

  it('not who spoke in a transcript of the article', () => {
    assertQuotes(
      '{person|Petra Lind} wrote a book.\n\nPETRA LIND: {direct=PETRA LIND|My mother said nothing. My mother was from the north.}\n\n{direct=Petra Lind|“I talked to the kettle,”} she said.',
    );
  });

  it('people or a body for "they", not what has no voice', () => {
    assertQuotes(
      'Several officials met. The numbers were strong. {direct=Several officials|“We are glad of it,”} they said.',
    );
  });

  it('the people of a group for "they", rather than others farther off, and never for "it"', () => {
    assertQuotes(
      'The mayor’s allies met.\n\n{group|Tulipists} argue that the mill is late. Brandt could have told them, {partial=Tulipists|“or sung,”} they argue.',
    );
    assertQuotes(
      'The {organization|Harbour Club} met {group|Tulipists}. {direct=Harbour Club|“We are glad of it,”} it said.',
    );
  });

  it('nobody, where what fits is far', () => {
    const { quotes } = assertQuotes(
      '{organization|Harbour Club} met.\n\nRain fell.\n\nThe sun came.\n\nRain fell.\n\nThe sun came.\n\n{direct=it|“We are glad of it,”} it said.',
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('who is named first, where nobody is named before', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“We are glad of it all,”} he said in his yard on Monday.\n\n{person|Ivo Brandt} has kept geese for years.',
    );
  });

  it('somebody else than who asked, where it answers', () => {
    assertQuotes(
      '{person|Lara Dorn} came to the court. {direct=a lawyer|“You wanted his job, did you not?”} a lawyer asked.\n\n{direct=Lara Dorn|“Never in my life,”} she answered.',
    );
  });

  it('somebody else than who has just spoken, by the verb of answering wherever it stands', () => {
    assertQuotes(
      '{person|Lara Dorn} came in. {person|Mara Orlova} said it was {partial=Mara Orlova|“late”}.\n\n{direct=Lara Dorn|“Never in my life,”} she quickly replied.',
    );
  });

  it('not who has just asked somebody', () => {
    assertQuotes(
      '{person|Ada Brook} spoke for an hour. Later the host {person|Mara Orlova} asked {person=Ada Brook|Brook} if she saw why people laughed.\n\n{direct=Ada Brook|“Yes I do,”} she said.',
    );
  });

  it('who goes on speaking over paragraphs', () => {
    assertQuotes(
      '{person|Ada Brook}, a member of the board, said it was popular.\n\n{direct=Ada Brook|“All of us came, and all of us stayed for the whole day.”}\n\n' +
        'The former club player said it was more than a game.\n\n{direct=Ada Brook|“We came to learn, and to have a place to meet.”}',
    );
  });
});

describe('whom a description stands for', () => {
  it('is of whom the article says with "is" that they are so, though somebody else acted last', () => {
    assertQuotes(
      '{person|Bert Holm} wept. {person|Ada Brook} is the mayor of the town. {person|Bert Holm} sang. {direct=Ada Brook|“It is late,”} the mayor said.',
    );
  });

  it('somebody whom an apposition describes so, after or before the name', () => {
    assertQuotes(
      '{direct=Ada Brook|“We wait,”} said {person|Ada Brook}, the harbour master.\n\n{person|Ivo Brandt} left. {direct=Ada Brook|“We still wait,”} the harbour master said.',
    );
    assertQuotes(
      'An affected trader and member of the club, {person|Alex Dorn}, came. {person|Ivo Brandt} left. {direct=Alex Dorn|“We wait,”} the trader said.',
    );
  });

  it('not somebody whose name tells whose campaign or side one is of', () => {
    const named = '{person|Ada Brook} sang. {person=Ada Brook|Brook} left.\n\n';
    assertQuotes(
      `${named}{direct=a Brook campaign aide|“It is late,”} a {person=Ada Brook|Brook} campaign aide said.`,
    );
    assertQuotes(`${named}{direct=the Brook lot|“It is late,”} the {person=Ada Brook|Brook} lot said.`);
    assertQuotes(
      `${named}{direct=the Brook-aligned donor|“It is late,”} said the {person=Ada Brook|Brook}-aligned donor.`,
    );
    assertQuotes(
      `${named}{direct=Ivo Brandt|“It is late,”} said a {person=Ada Brook|Brook} campaign spokesman, {person|Ivo Brandt}.`,
    );
    assertQuotes(
      `${named}{person|Ivo Brandt}, the {person=Ada Brook|Brook} campaign manager, danced.\n\n{direct=Ivo Brandt|“It is late,”} the former {person=Ada Brook|Brook} campaign manager said.`,
    );
    assertQuotes(
      `${named}{person|Ada Brook} in a statement blamed the {partial=Ada Brook|“slow harbour boats.”}`,
    );
  });

  it('no campaign of somebody else', () => {
    const named =
      '{person|Ada Brook}’s campaign sang. Her campaign said it was {partial|“late.”} {person|Tor Vale} danced.\n\n';
    assertQuotes(
      `${named}{direct=the Vale campaign|“It is early,”} the {person=Tor Vale|Vale} campaign said.`,
    );
  });

  it('hardly a campaign of two', () => {
    const told = (between: string): number | undefined =>
      assertQuotes(
        `The {person|Ada Brook} campaign said it was {partial|“late.”} ${between}.\n\n{direct|“It is early,”} the campaign said.`,
      ).quotes.at(-1)?.attribution?.confidence;
    assert.ok((told('It rained') ?? 0) >= minimumConfidence);
    assert.ok((told('The {person|Tor Vale} campaign said it was {partial|“odd”}') ?? 1) < minimumConfidence);
  });

  it('in a heading not of whom somebody speaks', () => {
    assertQuotes(
      '{person|Brook} On Hiring {person|Brandt}: {mixed=Brook|‘It Was Late, And Nobody Came’}\n\nIt rained in the town.',
      ['mixed'],
    );
  });

  it('nobody of another place or office', () => {
    assertQuotes(
      'Florida Sen. {person|Marco Vale} spoke.\n\nIt rained.\n\nThe road was shut.\n\n{direct=the sheriff of Brindle|“We wait,”} the sheriff of Brindle said.',
    );
  });

  it('whoever is in mind, if nobody is called so', () => {
    assertQuotes(
      '{person|Hortense Vand} said the closures were late. {direct=Hortense Vand|“You cannot sell it,”} the {group|Belgian} wrote.',
    );
    assertQuotes(
      '{person|Alasdair Vane} denied it. {direct=Alasdair Vane|“My aunt loved me,”} the accused told the court.',
    );
  });

  it('somebody whose office stands before the name with commas in it', () => {
    assertQuotes(
      'The minister of labour, housing and health, {person|Ada Brook}, spoke. {person|Ivo Brandt} left. {direct=Ada Brook|“We wait,”} the minister said.',
    );
  });

  it('a newcomer of whom the article says so, not the one it named before', () => {
    assertQuotes(
      'A board member, {person|Ada Brook}, left. Another board member said it was late. {direct=Another board member|“We wait,”} the board member said.',
    );
  });

  it('somebody nameless who is called so nearer, with other words', () => {
    assertQuotes(
      'The mayor, {person|Ada Brook}, spoke. A mayor from Orrin said it was late. {direct=A mayor from Orrin|“We wait,”} the mayor said.',
    );
  });

  it('of two with one office whoever is in mind', () => {
    assertQuotes(
      'Mayor {person|Ada Brook} opened the fair. She spoke for an hour about Mayor {person|Ivo Brandt}. {direct=Ada Brook|“It was a good year,”} the mayor said.',
    );
  });

  it('the town whose council was named', () => {
    assertQuotes(
      'The request was made by the Municipality of {place|Skarvik} in May.\n\nThe city reasoned, {direct=Skarvik|“because the schools ask a fee, this is a trade like all others.”}',
    );
  });

  it('nobody who only stands below a picture', () => {
    assertQuotes(
      '{person|Ivo Brandt} went to school and wrote poems.\n\n{person|Arne Voss}, mayor of {place|Skarvik}\n\nThe next year he went to the harbour, where he met many. Of it he wrote, {direct=Ivo Brandt|“They have been my friends since May, when I came here.”}',
    );
  });

  it('who acts in the clause that "and" joins, and whose body it is only where an office follows', () => {
    assertQuotes(
      'Council Leader {person|Ivo Brandt} spoke.\n\nMayor {person|Arne Voss}, who runs again, faces questions.\n\nMr. {person=Arne Voss|Voss} is a frequent critic of Mr. {person=Ivo Brandt|Brandt}, and the council leader avoided the talk.\n\n{direct=Ivo Brandt|“I just don’t think we ought to get into it,”} he said.',
    );
    assertQuotes(
      '{organization|Harbour Committee} Chairman {person|Ivo Brandt} and Sen. {person|Arne Voss} came in May. They said it was {partial=Ivo Brandt and Arne Voss|“too late.”}',
    );
  });

  it('somebody whose office is given in letters', () => {
    assertQuotes(
      'Chief Harbour Officer (CHO) {person|Ada Brook} came. {person|Ivo Brandt} left. {direct=Ada Brook|“We wait,”} the CHO said.',
    );
  });

  it('somebody without a name who was described otherwise', () => {
    assertQuotes(
      '{direct=a senior harbour spokesman|“We wait,”} a senior harbour spokesman said. {direct=a senior harbour spokesman|“We will go on waiting,”} the official said.',
    );
  });

  it('whom the article names first, right after', () => {
    assertQuotes(
      'A designer from the north will show her work in Brindle.\n\n{person|Nata Petrel}, who is 31, sews at night.\n\nIt rained.\n\n{direct=Nata Petrel|“It was a whirlwind,”} the designer said.',
    );
  });

  it('no person, where it is something written', () => {
    assertQuotes(
      'The report on {person|Ada Brook} is out. {direct=The report on Ada Brook|“The bridge is unsafe,”} The report says.',
    );
  });

  it('the former or the latter of two', () => {
    assertQuotes(
      '{person|Ada Brook} met {person|Ivo Brandt} after the latter said {partial=Ivo Brandt|“enough.”}',
    );
    assertQuotes(
      '{person|Ada Brook} likes {person|Ivo Brandt}. {direct=Ada Brook|“He means well,”} the former said.',
    );
  });

  it('a body called by its kind, and no body of another kind', () => {
    assertQuotes(
      'The rail company {organization|Brindle Track} cut nine trains, the {organization|Harbour Times} wrote. {direct=Brindle Track|“We had no choice,”} the company said.',
    );
  });

  it('the body whose name tells its kind, rather than one called otherwise', () => {
    assertQuotes(
      '{organization|Red Wharf Therapeutics} makes pills, and the patient group {organization|Sugar Voices} wants them. {direct=Red Wharf Therapeutics|“We wait,”} the company said.',
    );
  });

  it('somebody by what they do or did', () => {
    assertQuotes(
      '{person|Ada Brook}, the retired judge who chairs the inquiry, left. {person|Ivo Brandt} sang. {direct=Ada Brook|“We wait,”} the chairwoman said.',
    );
    assertQuotes(
      '{person|Alasdair Vane}, 46, is accused of theft. {person|Ivo Brandt} spoke for hours. {direct=Alasdair Vane|“I was at sea,”} the defendant said.',
    );
  });

  it('somebody whose office in letters stands before a field and the name', () => {
    assertQuotes(
      'MEC for Harbours {person|Ada Brook} came. {person|Ivo Brandt} left. {direct=Ada Brook|“We wait,”} the {organization|MEC} said.',
    );
  });

  it('one of several, who is one', () => {
    assertQuotes(
      '{person|Ivo Brandt} sang. One of the students admitted that it rained. She laughed. {direct=One of the students|“We still went out,”} she said.',
    );
  });

  it('a body by a word of its name that says what it is for', () => {
    assertQuotes(
      'The {organization|World Harbour Organization} met. {organization|Boat Union} left. {direct=World Harbour Organization|“We wait,”} the global harbour body said.',
    );
  });

  it('a body or person that only the words right before it tell from a name', () => {
    assertQuotes(
      'The flood was near, according to the polling firm ForeSound. {direct=ForeSound|“We counted twice,”} the firm said.',
    );
  });

  it('a document by who made it', () => {
    assertQuotes(
      'They oppose {partial=a joint statement released by the Harbour Ministry|“any such change,”} according to a joint statement released by the Harbour Ministry.',
    );
  });
});

describe('full names', () => {
  it('of somebody whose name is misprinted', () => {
    assertQuotes(
      '{person|Awaroa Waikai} came. {direct=Awaroa Waikai|“We wait,”} {person=Kaiwai|Kaiwai} said.',
    );
    assert.ok(isMisprint('Brinkley', 'Brinkey') && isMisprint('Water', 'Waters'));
    assert.ok(
      !isMisprint('Dean', 'Jean') && !isMisprint('Miller', 'Tiller') && !isMisprint('Brook', 'Brooke-Ng'),
    );
  });

  it('of nobody for a guard that is a body', () => {
    assertQuotes(
      'A {role=Tomas Reke|prison guard}, {person|Tomas Reke}, left the harbour. {direct=the coast guard|“All are safe,”} the coast guard said. {direct=Tomas Reke|“I am safe,”} the guard said.',
    );
  });

  it('of two whose last name stands once', () => {
    assertQuotes(
      'Among them were Fiona and her sister {person|Bea Kohu}. {direct=Fiona Kohu|“We wait,”} {person|Fiona} said.'.replace(
        'were Fiona',
        'were {person|Fiona}',
      ),
    );
    assertQuotes(
      'His wife {person|Fiona} and daughter {person|Bea Kohu} came. {direct=Fiona|“We wait,”} Fiona said.',
    );
    assertQuotes(
      'Stone, {person|Fiona} and {person|Bea Kohu} came. {direct=Fiona|“We wait,”} {person|Fiona} said.',
    );
    assertQuotes(
      'Last week, {person|Fiona} and {person|Bea Kohu} came. {direct=Fiona Kohu|“We wait,”} {person|Fiona} said.',
    );
  });

  it('of a body that the article spells out before its initials, and of all its fields', () => {
    assertQuotes(
      'The Directorate of Harbours (DoH) met. {direct=Directorate of Harbours|“We wait,”} the {organization|DoH} said.',
    );
    assertQuotes(
      'The {organization|Ministry of Harbours} and Inland Waters met. {direct=Ministry of Harbours and Inland Waters|“We wait,”} it said.',
    );
  });

  it('of a body that stands for another one at a place: with the place, unless there are two', () => {
    assertQuotes(
      'The {organization|Dutch Embassy} in {place|Skarvik} opened. {direct=Dutch Embassy in Skarvik|“We wait,”} the {organization|Dutch Embassy} said.',
    );
    assertQuotes(
      'The {organization|Dutch Embassy} in {place|Skarvik} and the {organization|Dutch Embassy} in {place|Torsby} opened. {direct=Dutch Embassy|“We wait,”} the {organization|Dutch Embassy} said.',
    );
    assertQuotes(
      'The {organization|Harbour Club} in {place|Skarvik} opened. {direct=Harbour Club|“We wait,”} the {organization|Harbour Club} said.',
    );
  });

  it('of who holds an office of a country, by the country or its adjective, and of nobody of another country', () => {
    assertQuotes(
      'Iranian President {person|Tor Vale} came. It rained.\n\n{direct=Tor Vale|“We wait,”} Iran’s president said.',
    );
    assertQuotes(
      'British Foreign Minister {person|Ada Kohu} came. It rained.\n\n{direct=Ada Kohu|“We wait,”} Britain’s foreign minister said.',
    );
    assertQuotes(
      'Japanese Foreign Minister {person|Ada Kohu} came. It rained.\n\n{direct=Germany’s foreign minister|“We wait,”} Germany’s foreign minister said.',
    );
  });

  it('of people without what is told of some of them', () => {
    assertQuotes('{direct=Farmers|“We wait,”} Farmers, many of them old, said.');
    assertQuotes(
      'Men and women, many of them old, stood in lines as they sang, {partial=Men and women|“We wait.”}',
    );
  });

  it('of somebody with others: all of them', () => {
    assertQuotes(
      '{person|Ada Brook} left. It was {partial=Ada Brook and her allies|“late,”} {person=Ada Brook|Brook} and her allies said.',
    );
    assertQuotes(
      '{person|Ada Brook} left. {direct=Ada Brook and other bakers|“It is late,”} {person=Ada Brook|Brook} and other bakers said.',
    );
  });

  it('of a body called what it is, and of two bodies', () => {
    assertQuotes('{direct=Red Wharf|“We wait,”} said the {organization|Red Wharf} group.');
    assertQuotes(
      '{direct=Harbour Club and Boat Union|“We wait,”} {organization|Harbour Club} and {organization|Boat Union} said.',
    );
  });

  it('of nobody whom the article introduces only after it has used the last name often, or with a title', () => {
    const often = '{person=Brook|Brook} sang. '.repeat(4);
    const last = ' {direct=Brook|“I like it a lot here,”} {person=Brook|Brook} said.';
    assertQuotes(`${often}{person|Ada Brook} and {person|Carl Brook} left.${last}`);
    assertQuotes(`President {person=Brook|Brook} sang. First lady {person|Ada Brook} left.${last}`);
  });

  it('of one of two with the same last name, or the family’s name first: whoever was in mind', () => {
    assertQuotes(
      '{person|Ada Brook} sang. {person|Ivo Brook} danced.\n\n{direct=Ivo Brook|“It was fun,”} {person|Brook} said.',
    );
    assertQuotes(
      '{person|Zan Wuquing} sang. {person|Zan Dorin} danced.\n\n{direct=Zan Dorin|“It was fun,”} {person|Zan} said.',
    );
  });
});

describe('whom a word for a kind of person stands for', () => {
  it('whoever spoke last, where the article has given nobody that role', () => {
    assertQuotes(
      '{person|Ivo Brandt} heads the court of the harbour towns. {direct=Ivo Brandt|“It is late,”} {person=Ivo Brandt|Brandt} said.\n\n' +
        '{direct=Ivo Brandt|“Nobody asked us,”} the magistrate added.',
    );
  });
});

describe('how sure it is whom a mention stands for', () => {
  it('grows with how well a pronoun fits and leads, and only the best is shown as a fact', () => {
    const fits = [
      { score: -2, lead: 0 },
      { score: 2, lead: 0 },
      { score: 1, lead: 1 },
      { score: 2, lead: 1 },
      { score: 3, lead: 3 },
    ].map(certaintyOfFit);
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => a - b),
    );
    assert.ok(certaintyOfFit({ score: 1.5, lead: 3 }) < minimumConfidence);
    assert.ok(certaintyOfFit({ score: 3, lead: 2 }) >= minimumConfidence);
    assert.ok(certaintyOfFit({ score: 3, lead: 0.25 }) < minimumConfidence);
    assert.ok(certaintyOfFit({ score: 3, lead: 0.5 }) >= minimumConfidence);
  });

  it('is low for a person described as known, whom nobody is known to be', () => {
    const described: Referent = { by: 'words', name: 'the harbour master', person: true, plural: false };
    assert.ok(certaintyOf(described, 'report') < minimumConfidence);
    assert.ok(
      certaintyOf({ ...described, name: 'North Skarland’s harbour master' }, 'report') < minimumConfidence,
    );
    assert.ok(certaintyOf({ ...described, name: 'a harbour master' }, 'report') >= minimumConfidence);
    assert.ok(certaintyOf({ ...described, by: 'again' }, 'report') < minimumConfidence);
  });

  it('is low for what has no voice, and for whoever "we" are', () => {
    const rate: Referent = { by: 'words', name: 'a high rate', person: false, plural: false };
    assert.ok(certaintyOf({ ...rate, mute: true }, 'report') < minimumConfidence);
    assert.ok(certaintyOf({ ...rate, mute: true }, 'after') >= minimumConfidence);
    assert.ok(certaintyOf(rate, 'report') >= minimumConfidence);
    assert.ok(certaintyOf({ ...rate, name: 'We', person: true, plural: true }, 'report') < minimumConfidence);
    assert.ok(certaintyOf({ ...rate, name: 'I', person: true }, 'after') < minimumConfidence);
  });

  it('is high for one of several namesakes only if no other comes near', () => {
    const one: Referent = { by: 'namesake', name: 'Ada Brook', person: true, plural: false };
    assert.ok(certaintyOf({ ...one, fit: { score: 1, lead: 2 } }, 'report') >= minimumConfidence);
    assert.ok(certaintyOf({ ...one, fit: { score: 3, lead: 1 } }, 'report') < minimumConfidence);
  });
});

describe('somebody who is told of beside a name', () => {
  it('is somebody else, though the full name comes later', () => {
    assertQuotes(
      '{direct=Ada Brandt|“Do not,”} an angry judge {person=Ada Brandt|Brandt} warned a lawyer when he mentioned a case.\n\n' +
        'Chief Justice {person|Ada Brandt} left the court.\n\n{direct=the lawyer|“I can ask another court if I may,”} the lawyer said.',
    );
  });
});

describe('who is addressed', () => {
  it('is not who addresses them', () => {
    assertQuotes(
      '{person|Tor Brandt} came to the hall on Monday. Addressing Col. {person|Jean Vale}, the senator said {indirect=Tor Brandt|the gate was shut}.',
      ['indirect'],
    );
  });
});

describe('letters for a body', () => {
  it('are none of a body with these initials where all articles mean another one by them', () => {
    const body = '{organization|Associated Potters} sell mugs.\n\n';
    assertQuotes(`${body}{direct=the AP|“It is over,”} the AP reported.`);
    assertQuotes(
      `{organization|Orrin Potters} sell mugs.\n\n{direct=Orrin Potters|“It is over,”} the OP reported.`,
    );
  });
});
