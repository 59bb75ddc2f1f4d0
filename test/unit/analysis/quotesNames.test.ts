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

  it('where a single name stands after what the person is', () => {
    assertQuotes('{direct=Firusa|“They shot at us,”} said a witness, Firusa.');
  });

  it('where the article prints a fuller form that was not recognized', () => {
    assertQuotes(
      'Six left, among them Tor Vale and Arawat Sahame. {direct=Arawat Sahame|“We leave at dawn,”} Mr {person|Arawat} said.',
    );
  });

  it('has no word before it that opens a sentence', () => {
    const said = '{direct=Brandt|“We leave at dawn,”} {person|Brandt} said.';
    assertQuotes(
      `Besides Brandt, all were late. ${said}`.replace('Besides Brandt', 'Besides {person=Brandt|Brandt}'),
    );
  });

  it('is not that of what is named after somebody with a title', () => {
    const tower = 'It rained on the {organization|Brandt Tower}.';
    assertQuotes(`${tower} {direct=Brandt|“We leave at dawn,”} Mr. {person=Brandt|Brandt} said.`);
    assertQuotes(`${tower} {direct=Brandt Tower|“We leave at dawn,”} {person=Brandt|Brandt} said.`);
  });

  it('of a person and the body beside her', () => {
    assertQuotes(
      '{direct=Ada Brook and Harbour Committee|“We wait,”} {person|Ada Brook} and the {organization|Harbour Committee} said.',
    );
  });

  it('is not that of for whom somebody speaks', () => {
    const spokesman = 'a spokesman for the new mayor, Mara Orlova';
    assertQuotes(
      `{direct=${spokesman}|“We leave at dawn,”} said a spokesman for the new mayor, {person|Mara Orlova}.`,
    );
    assertQuotes(
      '{direct=Mara Orlova|“We leave at dawn,”} said a spokeswoman for the company, {person|Mara Orlova}.',
    );
  });

  it('is not that of a relative who is introduced later', () => {
    assertQuotes(
      '{person=Brant|Brant} arrived. {direct=Brant|“We leave at dawn,”} {person=Brant|Brant} said. Beside him stood his wife, {person|Mara Brant}.',
    );
    assertQuotes(
      '{person=Brant|Brant} arrived. {direct=Brant|“We leave at dawn,”} {person=Brant|Brant} said. {person|Ivo Brant Jr.} slept.',
    );
  });

  it('without the office or country before it', () => {
    assertQuotes(
      'Upazila Vice-Chairman Sohel Orlan came. {direct=Sohel Orlan|“We leave at dawn,”} said {person|Upazila Vice-Chairman Sohel Orlan}.',
    );
    assertQuotes(
      '{direct=L. Batsukh|“We leave at dawn,”} said the Prime Minister of {person|Mongolia L. Batsukh}.',
    );
  });

  it('without a word that a lost space joins to it, or a month', () => {
    assertQuotes(
      'It rained {person|asAda Brook} sang. {direct=Ada Brook|“It is late,”} {person=asAda Brook|Brook} said.',
    );
    assertQuotes(
      'In {person|August Brook} sang. {direct=Brook|“It is late,”} {person=August Brook|Brook} said.',
    );
  });

  it('of a prince by his given name, and by his initials', () => {
    assertQuotes(
      'Crown Prince {person|Tor van Vale}, also known as {organization|TVV}, left. {direct=Tor van Vale|“We leave at dawn,”} Prince {person=Tor van Vale|Tor} said. {direct=Tor van Vale|“We wait,”} {organization|TVV} told the sailors.',
    );
  });

  it('of somebody and others is that of all of them', () => {
    const named = '{person|Bert Brook} came. ';
    const said = (who: string): string => `${named}${who} said {indirect=WHO|that it was late}.`;
    const others = 'Brook and cautious bakers';
    assertQuotes(
      said(others).replace('Brook and', '{person=Bert Brook|Brook} and').replace('WHO', `Bert ${others}`),
    );
    const first = 'Bakers and Brook';
    assertQuotes(
      said(first)
        .replace('and Brook', 'and {person=Bert Brook|Brook}')
        .replace('WHO', 'Bakers and Bert Brook'),
    );
    const more = 'Brook and many others';
    assertQuotes(
      said(more).replace('Brook and', '{person=Bert Brook|Brook} and').replace('WHO', `Bert ${more}`),
    );
    const couple = 'Mr and Mrs Brook';
    assertQuotes(said(couple).replace('Mrs Brook', 'Mrs {person=Bert Brook|Brook}').replace('WHO', couple));
    const both = 'The Brook and Quill mills';
    assertQuotes(
      said(both)
        .replace('The Brook', 'The {person=Bert Brook|Brook}')
        .replace('WHO', 'Brook and Quill mills'),
    );
  });

  it('of who reigns under a given name is nobody else’s', () => {
    const other = '{person|Edwin Brook} said it was odd. ';
    assertQuotes(`${other}{direct=Edwin|“We leave at dawn,”} Pope {person=Edwin|Edwin} said.`);
    assertQuotes(`${other}{direct=Edwin|“We leave at dawn,”} Prince {person=Edwin|Edwin} said.`);
    assertQuotes(`${other}{direct=Edwin Brook|“We leave at dawn,”} {person=Edwin|Edwin} said.`);
    const own = 'Crown Prince {person|Edwin bin Brook} came. ';
    assertQuotes(`${own}{direct=Edwin bin Brook|“We leave at dawn,”} Prince {person=Edwin|Edwin} said.`);
  });

  it('with a given name that is a country’s', () => {
    assertQuotes('{direct=Kenya Orlan|“We leave at dawn,”} said Mayor {person|Kenya Orlan}.');
  });

  it('where somebody was taken for a body', () => {
    assertQuotes(
      '{organization|Mercedes De Orlan}, its director, came. {direct=Mercedes De Orlan|“We leave at dawn,”} {person|De Orlan} said.',
    );
    assertQuotes(
      '{person|Ivo Brandt} left. Dr. {organization|Vesna Orlan} came and opened her bag. {direct=Vesna Orlan|“We leave at dawn,”} she said.',
    );
  });

  it('not of a place that was taken for somebody', () => {
    assertQuotes(
      '{person|Ada Brook} was born in {person|Wybelen}. She lived in {person|Wybelen}. When {person|Wybelen} closed, she left. {direct=Ada Brook|“It was home,”} she said.',
    );
  });

  it('of a body as far as its initials tell, or in another language', () => {
    assertQuotes(
      'The {organization|Skarvik Harbour Pilots Association} ({organization=Skarvik Harbour Pilots Association|HPA}) met. {direct=Harbour Pilots Association|“We wait,”} the {organization=Skarvik Harbour Pilots Association|HPA} said.',
    );
    assertQuotes(
      'The National Union of Sailors (SUTNA) met. {direct=National Union of Sailors|“We wait,”} the {organization|SUTNA} said.',
    );
  });

  it('of a given name that is shortened', () => {
    assertQuotes('{person|Teodor Etxe} bakes. {direct=Teodor Etxe|“We bake at dawn,”} {person|Teo} said.');
  });

  it('from a given name or the name that stands first', () => {
    assertQuotes(
      'The baker {person|Marisol Etxe} runs the shop. {direct=Marisol Etxe|“We bake at dawn,”} {person=Marisol|Marisol} said.',
    );
  });

  it('is not that of a relative, whatever office stands between', () => {
    assertQuotes(
      'The mayor {person|Ada Brook} came. It shows her husband, former President {person|Ivo Brook}. {direct=Ada Brook|“It is late,”} {person|Brook} said.',
    );
  });

  it('is not that of the dead whose child or widow somebody is', () => {
    assertQuotes(
      'The board named {person|Ivo Brook}, the son of the late Judge {person|Tor Brook}. {direct=Ivo Brook|“It is late,”} {person|Brook} said.',
    );
  });

  it('from a given name that was not recognized', () => {
    assertQuotes(
      'The reporter {person|Marisol Etxe} was there. {direct=Marisol Etxe|“It rains in the harbour,”} Marisol reports.',
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

  it('is that of who is described by a relation to somebody else', () => {
    const said = 'said another old Brandt foe, {person|Mara Orlova}';
    assertQuotes(
      `{person|Brandt} left. {direct=Mara Orlova|“We leave at dawn,”} ${said}.`.replace(
        'old Brandt',
        'old {person=Brandt|Brandt}',
      ),
    );
  });

  it('is not that of two people whom others defend', () => {
    const they = 'defenders of Ivo and Mara Brandt';
    assertQuotes(
      `On Monday, defenders of {person|Ivo} and {person|Mara Brandt} called it {partial=${they}|“bad.”}`,
    );
  });

  it('is not that of whom the article has named, of somebody whom it tells of without a name', () => {
    const said = '{direct=the executioner|“I am back because of your arrogance,”} the executioner says.';
    assertQuotes(`{person|Ivo Brandt} knelt. A masked {scare|"executioner"} stood over him.\n\n${said}`, [
      'direct',
    ]);
  });

  it('is not that of who leads the inquiry that finds something', () => {
    const inquiry = 'An inquiry led by special counsel Mara Orlova';
    assertQuotes(
      `An inquiry led by special counsel {person|Mara Orlova} concluded that it was {partial=${inquiry}|“too late.”}`,
    );
  });

  it('is not made of two names with a hyphen, or of words that only begin a sentence', () => {
    const said =
      '{person=Brandt|Brandt} left. {direct=Brandt|“We leave at dawn,”} {person=Brandt|Brandt} said.';
    assertQuotes(
      `The {person=Brandt|Brandt}-Orlova talks went on. Ada {person=Orlova|Orlova} stayed. ${said}`,
    );
    assertQuotes(`Loyal {person=Brandt|Brandt} voters cheered. ${said}`);
    assertQuotes(`The Brandt Team cheered. ${said}`);
  });

  it('of what is called after somebody, or uses something, is its own', () => {
    const archive = 'The Brandt Harbour Archive';
    assertQuotes(
      `{person|Ivo Brandt} left. The {person=Ivo Brandt|Brandt} Harbour Archive called it {partial=${archive}|“bad.”}`,
    );
    const friends = 'Friends of the harbour';
    assertQuotes(
      `Friends of the harbour using {organization|Ferrygram} called it {partial=${friends}|“bad.”}`,
    );
  });

  it('is not that of one of two places where somebody holds an office', () => {
    const they = 'The two mayors in Brindle and Skarvik';
    assertQuotes(`The two mayors in {place|Brindle} and {place|Skarvik} called it {partial=${they}|“bad.”}`);
  });

  it('is not that of a party whose member is told of', () => {
    assertQuotes(
      'The senior Harbour {group=Harbourites|Harbourite} called it {partial=The senior Harbour Harbourite|“too late.”}',
    );
  });

  it('of a president is not that of a vice president', () => {
    const vice = 'Vice President {person|Ivo Brandt} stayed.';
    assertQuotes(
      `Former President {person|Mara Orlova} came. Former ${vice} It was {partial=Mara Orlova|“too late,”} the former president said.`,
    );
  });

  it('of letters that stand for one body everywhere is not that of another with these initials', () => {
    assertQuotes(
      '{organization|Allies for Prosperity} came. {organization|AP}: {direct=AP|“The harbour was shut on Wednesday night.”}',
    );
  });

  it('of who made the statement that goes on, if nobody else has spoken since', () => {
    const said =
      '{direct=Ivo Brandt|“It is late,”} {person|Ivo Brandt} said in a written statement on Monday.';
    assertQuotes(`${said}\n\n{direct=Ivo Brandt|“It is very late,”} the statement said.`);
    const other = '{direct=Mara Orlova|“It is not,”} {person|Mara Orlova} said.';
    assertQuotes(`${said}\n\n${other}\n\n{direct=the statement|“It is very late,”} the statement said.`);
  });

  it('of some of a group is not that of all of it', () => {
    assertQuotes(
      '{group|Democrats} came. Two {group=Democrats|Democrats} said it was {partial=Two Democrats|“bad.”} The {group=Democrats|Democrats} said it was {partial=Democrats|“sad.”} {group=Democrats|Democrats} in the harbour said it was {partial=Democrats in the harbour|“late.”}',
    );
  });

  it('of who has written something, where it is clear who that is', () => {
    assertQuotes(
      '{person|Mara Orlova} spoke on Monday.\n\nHer post read, {direct=Mara Orlova|“I am glad to open the harbour again.”}\n\n{direct=Mara Orlova|“It will be a good year,”} the post continued.\n\n{direct=Mara Orlova|“We will sail in May,”} {person=Mara Orlova|Orlova}’s letter said.',
    );
    assertQuotes(
      'In his last letter, Mr. {person|Ivo Brandt} said {indirect=Ivo Brandt|that it was late}.\n\n{direct=Ivo Brandt|“It is my wish that you go,”} reads the letter, a copy of which was seen by a baker.',
      ['direct', 'indirect'],
    );
    assertQuotes(
      'Mr. {person|Ivo Brandt} came. Mr. {person|Arne Voss} went. {direct=his letter|“It is late,”} his letter said.',
    );
    assertQuotes(
      '{person|Mara Orlova} spoke on Monday. {direct=her lawsuit|“It is late,”} her lawsuit said.',
    );
  });

  it('of a body is what follows the words for it', () => {
    assertQuotes(
      'The town and its key ally, {organization|Harlund Freight}, flatly denied {indirect=Harlund Freight|any part in the plan}.',
      ['indirect'],
    );
  });

  it('of a school or another body of a town keeps that of the town, whatever its initials', () => {
    assertQuotes(
      'The {organization|Harlund Bay School District} (SD) was late. {direct=Harlund Bay School District|“It is false,”} {organization=Harlund Bay School District|SD} said.',
    );
  });
});

describe('gender', () => {
  it('of somebody is not told by whose counterpart he is', () => {
    assertQuotes(
      'Her counterpart {person|Fodor Kish} agreed. {direct=Fodor Kish|“We leave at dawn,”} he said.',
    );
  });

  it('without a title, a common word or a participle before it, and without letters after it', () => {
    assertQuotes(
      'Senator {person|Ada Brook} left. {direct=Ada Brook|“We wait,”} said {person|Ohio Sen. Brook}.',
    );
    assertQuotes(
      'Add {person|Add Ada Brook} to the list. {direct=Ada Brook|“We wait,”} {person=Add Ada Brook|Brook} said.',
    );
    const surprised =
      'Then Mary left.\n\n{person|Surprised Brook} said: {direct=NAME|“We wait for the ferry here.”}';
    assertQuotes(`{person|Mary Brook} came. ${surprised.replace('NAME', 'Mary Brook')}`);
    assertQuotes(surprised.replace('NAME', 'Surprised Brook'));
    assertQuotes('{direct=Ada Brook|“He hid it,”} {person|Ada Brook KC} told the court.');
  });

  it('is who holds an office of a body with a name of several words, and not the body', () => {
    const office = (of: string): string =>
      `Former ${of} on Tolls Chairman {person|Ada Brook} has often said {indirect=Ada Brook|the ferry is late}.`;
    assertQuotes(office('{organization|House Select Harbour Committee}'), ['indirect']);
  });

  it('is the printed one of a relative, who may have another last name', () => {
    const said = '{direct=Bert|“It hummed,”} {person=Bert|Bert} said.';
    assertQuotes(`{person|Ada Brook}, 44, and her husband {person|Bert}, 47, drove. ${said}`);
    assertQuotes(`{person|Ada Brook}’s younger brother, {person|Bert}, drove. ${said}`);
  });

  it('is no whole group’s of which only many do something', () => {
    const said = 'have long sided with the mill said it was {partial=many Democrats|“far too late.”}';
    assertQuotes(
      `{group=Democrats|Democrats} left. At the same time, many {group=Democrats|Democrats} who ${said}`,
    );
  });

  it('is not a group’s that somebody belongs to', () => {
    assertQuotes(
      '{group=Republicans|Republicans} left. {direct=a Vardania Republican|“It paid off,”} said a Vardania {group=Republicans|Republican}.',
    );
  });

  it('is that of an office in letters, whatever titles stand before the name', () => {
    assertQuotes(
      'On Monday the Director-General of ODA, Engr. (Dr.) {person|Ada Brook}, left. {direct=Ada Brook|“It is late,”} the DG said.',
    );
  });

  it('of a writing is without who has got it', () => {
    assertQuotes(
      'A Harbour Office memo obtained by the Orrin Courier warned that it had {partial=A Harbour Office memo|“no desks”}.',
    );
  });
});
