import { assertQuotes } from './quotesSupport';

// All people, bodies and places here are invented.

const reported = ['indirect', 'mixed'] as const;
const each = (...marked: readonly string[]): void => marked.forEach((one) => assertQuotes(one, reported));

describe('a report', () => {
  it('is what somebody makes clear', () => {
    each(
      'Orlova made clear {indirect=Orlova|that the mill would close}.',
      'The bakers, in their statement, make it very clear {indirect=The bakers|they have not given up}.',
      'Orlova made clear soup for the town.',
    );
  });

  it('is what an inquiry or a writing finds, and not what somebody comes upon', () => {
    each(
      'A study by the harbour board found {indirect=A study by the harbour board|that bakers work at night}.',
      '{indirect=the review|Bakers were twice as likely to be late}, the review found.',
      'An analysis of 24 towns with existing wooden mills — from Brindle to Skarvik — found {indirect|that they are at risk}.',
      'Orlova found that the door was open.',
    );
  });

  it('is what somebody had to deny, but not what nobody had to', () => {
    each(
      'The mayor had to deny {indirect=The mayor|that two bakers had left}.',
      'The mayor never had to deny that two bakers had left.',
      'Orlova has gone so far as to say {indirect=Orlova|that her vote hinges on the mill}.',
    );
  });

  it('begins behind a writing that came out when it did', () => {
    each(
      'The board concluded in a report released last week {indirect=The board|that Brandt had lied}.',
      'The Skarvik Post reported over the weekend {indirect=The Skarvik Post|that Mayor Orlova was leaving}.',
    );
  });

  it('begins behind two who are urged, and before a number of people', () => {
    each(
      'Orlova urged the board and the bakers {indirect=Orlova|to end the strike}.',
      'Orlova told The Skarvik Post {indirect=Orlova|more than 4,000 people had left}.',
      'The bakers earlier said {indirect=The bakers|around 50 of 70 boats had been saved}.',
      'The town maintains around 50 boats and says {indirect|they are old}.',
    );
  });

  it('goes round “as she wrote in the paper” and “bakers tell me”', () => {
    each(
      'As Orlova wrote in the Skarvik Post, {indirect=Orlova|the mill has been closed for years}.',
      '{indirect|This}, bakers tell me, {indirect=bakers|is the most likely end of the mill}.',
      'As the mill again reckoned with its past, reports of theft tripled.',
    );
  });

  it('goes on with its verb behind “which he said earlier”', () => {
    each('The mill fed a town which he said earlier {indirect=he|had outlived its use}.');
  });

  it('may begin with what somebody does', () => {
    each('Some bakers argue {indirect=Some bakers|their showing in the races tells of a new town}.');
  });

  it('is read to its end over the symbol of a firm', () => {
    each(
      '{indirect|Harlund Freight, owned by Brindle Boats Inc (BRB.N), is looking at the mill}, according to a source.',
    );
  });

  it('is heard where the tagger takes a word for another kind', () => {
    each(
      '{indirect=Managing Director Ivo Brandt|The firm has sold some boats}, Managing Director Ivo Brandt said.',
      '{indirect=economists|The number of old boats goes beyond those in the harbour}, economists say.',
      'The group confirmed {indirect=The group|reports that Brandt sought to leave}.',
      'Some of the bakers in the mill claim {indirect|there was a fire}.',
      '{indirect=Ada Brook|The boats have come to the town}, Ada Brook reports for Harbour Radio.',
      'Brandt said in a televised address {indirect=Brandt|that it was late}.',
      'She noted in her address {indirect=She|that her mother founded a mill}.',
      'Mayor Sung Hye-in, who met them last week, insists {indirect|that it was late}.',
    );
  });

  it('has a share of people, or none of them, for its subject', () => {
    each(
      'Of those asked, 42% say {indirect=42%|they are late}.',
      'Brandt said {indirect=Brandt|none of the boats were on the list}.',
    );
  });

  it('goes round “she told the paper on Monday”, but at no participle and no region', () => {
    each(
      'Every Friday, the baker told The Skarvik Post on Monday, {indirect=the baker|the mayor would lead a meeting}.',
      '{indirect=two bakers|It brought coal to the mill}, two bakers told Harbour Radio, giving the town another chance.',
      'On Monday, Brandt told a crowd in Skarvik, Florida, {indirect=Brandt|that it was late}.',
    );
  });

  it('is a point or a claim that somebody has', () => {
    each(
      'Her point was {indirect=Her|that the mill would also need a boat}.',
      'It was like the board’s earlier claim {indirect=the board|that Brandt wanted to leave}.',
      'Bakers are slightly more likely to say {indirect=Bakers|that it is late}.',
      'It is also important to note that it is late.',
    );
  });

  it('is what a paper is named for in passing', () => {
    each(
      'As reported by Harbour Radio, {indirect=Harbour Radio|the former mayor had left}.',
      'Harbour Radio reports {indirect=Harbour Radio|Brandt’s last speech was held in May}.',
      'The charter, released in May, states {indirect|that closing a mill is a crime}.',
      'The Post’s reporting indicated {indirect|that some bakers were late}.',
    );
  });

  it('ends before the verb of who does the reporting', () => {
    each(
      'A baker who requested {indirect=A baker|a place on the board} told us {indirect|that it was late}.',
      'Those who reject {indirect=Those|the plan for the mill} claimed {indirect|the boats were old}.',
      'Sir Ivo Brandt, who is among the bakers seeking to save the mill, said {indirect=Sir Ivo Brandt|he was sorry}.',
      'The letter to the bakers explaining {indirect=The letter to the bakers|the deal for the mill} said {indirect|it was late}.',
    );
  });

  it('is that of all who speak, also where “several” begins the others', () => {
    each('Mara Orlova and several bakers argue {indirect=Mara Orlova and several bakers|the mill is old}.');
  });

  it('is whose statements a thing recalls', () => {
    each('It recalls his frequent statements {indirect=his|that he would buy the mill}.');
  });

  it('is none where a clause tells of what somebody answered', () => {
    each(
      'The bakers responded to a part of the speech in which Brandt recalled {indirect=Brandt|suggesting that it was late}.',
    );
  });

  it('is a choice that they say had an end', () => {
    each('It closed the mill — a choice they say {indirect=they|left them without bread}.');
  });

  it('is that of who is as old as two commas tell', () => {
    each('{person|Mara Orlova}, 37, who said {indirect=Mara Orlova|there were fires at the mill}, has left.');
  });

  it('is that of the one whom a phrase that ends otherwise names', () => {
    each(
      'Only one baker so far, Councillor {person|Mara Orlova}, has said {indirect=Mara Orlova|the mill has broken the law}.',
    );
  });
});
