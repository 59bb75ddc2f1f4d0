import { assertQuotes } from './quotesSupport';

describe('the subject of a verb of speech across what is put in', () => {
  it('stands before dashes of any kind, also two unlike ones', () => {
    for (const [open, close] of [
      [' -- ', ' -- '],
      [' — ', ' -- '],
      [' – ', ' - '],
      ['--', '--'],
    ]) {
      assertQuotes(
        `Rosa Pettibone${open}a worker at the mill in Brindle${close}said the deal was {partial=Rosa Pettibone|“a travesty of justice”}.`,
      );
    }
  });

  it('is no other person whom the dashes name', () => {
    assertQuotes(
      '{person=Rosa Pettibone|Rosa Pettibone} -- mother of the baker {person=Ivo Pettibone|Ivo Pettibone} and a friend of the mayor -- said that {partial=Rosa Pettibone|“every fibre hurts, and it will stay so”}.',
    );
  });

  it('stands before a party and a region, and what else says who it is', () => {
    assertQuotes(
      'Sen. {person=Rosa Pettibone|Rosa Pettibone}, D-Calif., who announced the inquiry last week, wrote Thursday that the letter is {partial=Rosa Pettibone|“the latest of many”}.',
    );
    assertQuotes(
      'In a letter on Monday, Rep. {person=Rosa Pettibone|Rosa Pettibone}, R-Ohio, a member of the board, said the letter is {partial=Rosa Pettibone|“the latest of many”}.',
    );
  });

  it('stands before where somebody lives, however many commas that takes', () => {
    const said = 'admitted that it was {partial=Rosa Pettibone|“late”}.';
    assertQuotes(`{person|Rosa Pettibone}, aged 75, of Mill Road, near the Brindle turn in Harlund, ${said}`);
    assertQuotes(`His wife, {person|Rosa Pettibone}, of Mill Road, Brindle, also a baker, ${said}`);
  });

  it('stands before the body that somebody is of, and where it is', () => {
    assertQuotes(
      'Sergeant {person|Rosa Pettibone} of the {organization|Brindle Fire and Violence Unit}, Harlund, said it was {partial=Rosa Pettibone|“late”}.',
    );
  });

  it('stands between commas after what somebody does meanwhile', () => {
    assertQuotes('Defending, {person|Rosa Pettibone}, said his client was {partial=Rosa Pettibone|“late”}.');
  });

  it('is whom "who" stands for, also with a place between or words before the verb', () => {
    assertQuotes(
      'The plan is that of {person=Rosa Pettibone|Rosa Pettibone} (R) of Ohio, who in July called it {partial=Rosa Pettibone|“a fair start”}.',
    );
    assertQuotes(
      'Among them is {person=Rosa Pettibone|Rosa Pettibone} of Kentucky, who at one point called it {partial=Rosa Pettibone|“a fair start”}.',
    );
  });

  it('takes a date in with its commas, but none that begins the sentence', () => {
    assertQuotes(
      'A review of the June 3, 2015, harbour fire revealed {partial=A review of the June 3, 2015, harbour fire|“failures at every level of the port”}.',
    );
    assertQuotes(
      'On June 3, 2015, dockers called the fire {partial=dockers|“a failure at every level of the port”}.',
    );
  });

  it('is a letter, whoever sent it to whom', () => {
    assertQuotes(
      'A letter sent by the port to local boards across the country said that the fire was {partial=A letter sent by the port to local boards across the country|“a failure at every level”}.',
    );
  });

  it('is not "there" or another adverb before the verb', () => {
    assertQuotes(
      'A baker who works there added that the mayor had {partial=A baker who works there|“missed a lot of chances”}.',
    );
    assertQuotes('Orlova had long been calling the deal {partial=Orlova|“a travesty”}.');
    assertQuotes('{direct=Long|“We need boats,”} Long said.');
  });
});

describe('what a sentence is about', () => {
  it('is what an infinitive belongs to, not whom it is about', () => {
    assertQuotes(
      '{person=Rosa Pettibone|Rosa Pettibone} spoke on Monday. Her wish to see a baker took all by surprise. {direct=Rosa Pettibone|“I was hungry,”} she said.',
    );
    assertQuotes(
      '{person=Rosa Pettibone|Rosa Pettibone} spoke on Monday. Her wish to hear the tales of a baker took all by surprise. {direct=Rosa Pettibone|“I was hungry,”} she said.',
    );
  });

  it('is the president of a speech in his address', () => {
    assertQuotes(
      'The psalm was read by {person=Ivo Brandt|Ivo Brandt}.\n\nIn his address, {person=Karl Orlov|Karl Orlov} hailed the harvest. {direct=Karl Orlov|“We are strong,”} he said.',
    );
  });
});

describe('whom somebody hears or sees speak', () => {
  it('is the object of the verb', () => {
    assertQuotes(
      'A tape of the call showed Orlova asking the mayor to {partial=Orlova|“look into”} the mill.',
    );
    assertQuotes(
      'The video shows Ivo Brandt telling the guard that he {partial=Ivo Brandt|“cannot breathe at all”}.',
    );
  });

  it('is the subject of the passive', () => {
    assertQuotes(
      'She left the same day that Brandt was quoted in an interview calling the mayor {partial=Brandt|“a hopeless dreamer”}.',
    );
    assertQuotes(
      'Orlova told him to stay, and Brandt was heard on the tape saying, {direct=Brandt|“Let them pay in cash.”}',
    );
  });

  it('is whom a sentence begins by hearing', () => {
    assertQuotes('To hear Orlova tell it, the mayor is {partial=Orlova|“all over the place”}.');
    assertQuotes('To listen to Orlova, the mayor is {partial=Orlova|“all over the place”}.');
  });
});

describe('whom others make speak', () => {
  it('is the object of the verb before an infinitive of naming', () => {
    assertQuotes(
      'The first question was of the mill, forcing the mayor to characterize the deal as {partial=the mayor|“a mistake from the start”}.',
    );
  });
});
