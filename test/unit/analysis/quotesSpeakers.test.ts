import assert from 'node:assert/strict';
import { confidenceOf, minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes, quotesOf } from './quotesSupport';

describe('speakers named in the sentence', () => {
  it('is who is reported to say it, not the paper that relays it', () => {
    assertQuotes(
      'In a video {person|Tor Vale} shouts at the pilots, saying, {direct=Tor Vale|“I cannot see the shore,”} the Harlund Courier reported.',
    );
    assertQuotes(
      '{person|Tor Vale} urged sailors to {partial=Tor Vale|“wait for the tide”}, according to the Courier.',
    );
    assertQuotes(
      '{person|Tor Vale} left. {direct=Tor Vale|“I cannot see the shore,”} the Harlund Courier reported him as saying.',
    );
  });

  it('is who is said to say it before the paper that reports it', () => {
    assertQuotes(
      '{person|Tor Vale} said he would {partial=Tor Vale|“keep the powder dry,”} the Harlund Courier reported.',
    );
    assertQuotes('{person|Tor Vale} called it a {partial=Tor Vale|“slap,”} as the Harlund Courier reported.');
  });

  it('is not who only tells what another one said after a colon', () => {
    const [quote] = quotesOf(
      'As Ada Brook reported in a book, Tor Vale put it to the town like so: “A squirrel may be more to you than the mill.”',
    ).quotes.filter(({ kind }) => kind === 'direct');
    assert.ok((quote?.attribution?.confidence ?? 0) < minimumConfidence);
    assertQuotes('As {person|Ada Brook} wrote in May, the mill is a {partial=Ada Brook|“pirate ship.”}');
  });

  it('is hardly who may say it, nor who tells what others call somebody', () => {
    for (const said of [
      'The public can dismiss one “bad day.”',
      'Ada Brook suggested that friends of Vale, who are often referred to as “Vale’s boys,” are not rude.',
    ]) {
      const marked = quotesOf(said).quotes.filter(({ kind }) => kind === 'partial');
      assert.ok(marked.every(({ attribution }) => (attribution?.confidence ?? 0) < minimumConfidence));
    }
    assertQuotes(
      'The man who leads it, {person|Theresa May}, praised the {partial=Theresa May|“deep”} ties.',
    );
  });

  it('before, after and inside the quote', () => {
    assertQuotes('{direct=Gen. Orlova|“We leave at dawn,”} Gen. Orlova said.');
    assertQuotes('{direct=Gen. Orlova|“We leave at dawn,”} said Gen. Orlova.');
    assertQuotes('Gen. Orlova told reporters: {direct=Gen. Orlova|“We leave at dawn.”}');
    assertQuotes('{direct=Orlova|“We leave,”} Orlova said, {direct=Orlova|“and we leave at dawn.”}');
  });

  it('after a quote that ends like a sentence', () => {
    const words = '“They can pick it to death.”';
    assertQuotes(`Bad support came. {direct=Orlova|${words}} Orlova said of the mills, speaking in Orrin.`);
    assertQuotes(`Bad support came. {direct=Orlova|${words}} Orlova told reporters on Monday.`);
    assertQuotes(
      `Bad support came. {direct=Bad support|${words}} Orlova said in May that the mill was late.`,
    );
    assertQuotes(
      `Bad support came. {direct=Bad support|${words}} Orlova told reporters in May: {direct=Orlova|“The mill is late.”}`,
    );
  });

  it('before the quote in a clause of their own, whoever answers', () => {
    assertQuotes(
      'After Orlova wrote, {direct=Orlova|“The mill must open early,”} Brandt replied that it was late.',
    );
    assertQuotes('As Orlova spoke, {direct=Brandt|“The mill must open early,”} Brandt said.');
  });

  it('after the quote, with a participle before the noun', () => {
    assertQuotes('{direct=the polling firm|“The mill must open early,”} wrote the polling firm in May.');
  });

  it('not who begins to speak after a conjunction, where the words have their cue before them', () => {
    const { quotes } = assertQuotes(
      '{person|Tor Vale} called the letter {partial=Tor Vale|“badly worded,”} and {person|Ivo Brandt} said nobody had read it.',
    );
    assert.ok(
      !quotes.some(({ quoted, attribution }) => quoted.length > 0 && attribution?.name === 'Ivo Brandt'),
    );
    assertQuotes(
      '{direct=Tor Vale|“We leave at dawn,”} and {person|Tor Vale} added: {partial=Tor Vale|“Alone.”}',
    );
  });

  it('with a body whose name ends in "s" before theirs', () => {
    assertQuotes(
      '{direct=Ada Brook|“We leave at dawn,”} said the {organization|Harlund Times}’ {person|Ada Brook}.',
    );
  });

  it('with appositions and titles', () => {
    const found = assertQuotes(
      '{direct=Mara Orlova|“We leave at dawn,”} {person=Mara Orlova|Mara Orlova}, 39, a doctor who lives nearby, said.',
    );
    const [quote] = found.quotes;
    assert.equal(quote?.attribution?.rule, 'after');
    assertQuotes(
      'The mayor of Brindle, {person=Mara Orlova|Mara Orlova}, told the council: {direct=Mara Orlova|“We leave at dawn.”}',
    );
    assertQuotes(
      '{direct=Mara Orlova|“We leave at dawn,”} said {person|Mara Orlova}, a former aide to {person|Ivo Brandt}.',
    );
  });

  it('not with a clause that tells what they say besides', () => {
    for (const clause of ['who added that nobody had asked', 'who testified that nobody had asked']) {
      const text = `“We leave at dawn,” said Mara Orlova, ${clause}.`;
      const { mention } = quotesOf(text).quotes.find(({ kind }) => kind === 'direct')?.attribution ?? {};
      assert.equal(text.slice(mention?.start, mention?.end), 'Mara Orlova');
    }
  });

  it('plural, collective and documents', () => {
    assertQuotes('{direct=officials|“We leave at dawn,”} officials said.');
    assertQuotes('{direct=the letter|“We leave at dawn,”} the letter reportedly said.');
    assertQuotes('{direct=The Brindle Post|“They left at dawn,”} {organization|The Brindle Post} reported.');
  });

  it('by "according to"', () => {
    const { quotes } = assertQuotes(
      'According to a draft report, the bridges {partial=a draft report|“are beyond repair”}. According to {person|Mara Orlova}, author of “The Bridge”, they {partial=Mara Orlova|“are safe”}.',
    );
    const mention = quotes.find(({ kind }) => kind === 'partial')?.attribution?.mention;
    assert.deepEqual(mention, { start: 13, end: 27 });
    assertQuotes('The bridge is {partial=a draft report|“beyond repair,”} according to a draft report.');
    assertQuotes(
      'The bridge is {partial=figures by the Orrin Institute|“beyond repair,”} according to figures by the Orrin Institute.',
    );
    assertQuotes('{direct=Mara Orlova|“We will not sell our land to them,”} as {person|Mara Orlova} put it.');
    assertQuotes(
      'If {person|Tor Vale} wants to run a {partial=Ada Brook and Mara Orlova|“squirrel of a mill,”} as {person|Ada Brook} and {person|Mara Orlova} put it, he may.',
    );
    assertQuotes(
      '{organization|Harbour Club} was, in the words of {person|Mara Orlova}, {partial=Mara Orlova|“the torchbearer”} of the town.',
    );
    assertQuotes('The bridge is {partial=the town’s bylaws|“beyond repair,”} per the town’s bylaws.');
  });

  it('also who is only shown, was something then, or concedes something first', () => {
    assertQuotes(
      'The spot has a clip of {person|Ada Brook} on the late show claiming that it is a {partial=Ada Brook|“set up.”}',
    );
    assertQuotes(
      '{direct=Jerry Vale|“There have been numerous objections,”} wrote then-Gov. {person|Jerry Vale}.',
    );
    assertQuotes(
      '{person|Ada Brook} said that while {place|Vardania} is keeping its word, {direct=Ada Brook|“all options remain on the table.”}',
    );
  });

  it('at second hand: both the speaker and who reports it', () => {
    const { quotes } = assertQuotes(
      'Orlova said the letter was {partial=Orlova|“a mistake,”} according to several papers.',
    );
    const { reportedBy } = quotes.find(({ kind }) => kind === 'partial')?.attribution ?? {};
    assert.deepEqual(reportedBy, { start: 53, end: 67 });
  });

  it('at second hand after words that are all in marks', () => {
    const text = '{direct=Orlova|“It was a mistake,”} Orlova told reporters, according to several papers.';
    const { quotes } = assertQuotes(text);
    const direct = quotes.find(({ kind }) => kind === 'direct');
    assert.deepEqual(direct?.attribution?.reportedBy, { start: 56, end: 70 });
    assert.ok(quotes.every(({ kind }) => kind !== 'mixed'));
  });

  it('as somebody else quotes them', () => {
    assertQuotes('{direct=Ivo Brandt|“It was a mistake,”} the paper quoted {person|Ivo Brandt} as saying.');
    assertQuotes('{direct=Ivo Brandt|“It was a mistake,”} {person|Ivo Brandt} was quoted as saying.');
  });

  it('with one subject for two fragments', () => {
    assertQuotes(
      'Orlova called the letter {partial=Orlova|“poorly made”} and said it {partial=Orlova|“implies nothing.”}',
    );
  });

  it('with verbs that look like other words', () => {
    assertQuotes(
      '{direct=Ivo Brandt|“Then build your own bridge,”} {person|Ivo Brandt} shot back with a laugh.',
    );
    assertQuotes(
      '{direct=Ivo Brandt|“Then build your own bridge,”} {person|Ivo Brandt} fumed, pointing at it.',
    );
    assertQuotes(
      '{person|Ivo Brandt} met the mayor. {direct=Ivo Brandt|“We will build a bridge,”} {person|Brandt} said. {direct=Ivo Brandt|“It is time.”}',
    );
  });

  it('not what they show, but who shows it', () => {
    assertQuotes('The farmers held banners proclaiming {direct=The farmers|“We will not sell our land!”}');
    assertQuotes(
      '{person|Mara Orlova} shared a song called “Morning” on her page, writing {direct=Mara Orlova|“This is the one I love the most.”}',
    );
  });

  it('a name before "called", which names nothing', () => {
    assertQuotes(
      '{person|Ivo Brandt} said {person|Ada Brook} called the pier {partial=Ada Brook|“a lamp without oil”}.',
    );
  });

  it('whatever the marks', () => {
    assertQuotes("{direct=Orlova|'We can't leave at dawn,'} Orlova said.");
    assertQuotes('Orlova said the town is {partial=Orlova|"bringing people in,”} to mend the bridge.');
  });
});

describe('marks that report nobody', () => {
  it('titles, nicknames and scare marks are no quotes', () => {
    assertQuotes('Orlova appeared on “Meet the Town” before the vote.');
    assertQuotes('The so-called “expert” left the room.');
    assertQuotes('Jan “Tiny” Brandt runs the shop.');
  });
});

describe('speakers named elsewhere', () => {
  it('for an answer without a word of whose: who spoke before the question was asked', () => {
    const before = '{direct=Ivo Brandt|“It was a poor system,”} Ivo Brandt said.\n\n';
    const asked = '{direct=Ada Brook|“So the wall was free to fall?”} asked Ada Brook.\n\n';
    assertQuotes(`${before}${asked}{direct=Ivo Brandt|“I would not put it like that.”}`);
    assertQuotes(`${asked}{direct=nobody|“I would not put it like that.”}`);
    const twice =
      '{direct=Ada Brook|“It fell?”} asked Ada Brook. {direct=Ada Brook|“And nobody saw it fall?”}\n\n';
    assertQuotes(`${before}${twice}{direct=Ivo Brandt|“I would not put it like that.”}`);
  });

  it('in the sentence before', () => {
    assertQuotes('{direct=Orlova|“It is done,”} Orlova said. {direct=Orlova|“It took us years of work.”}');
  });

  it('in the paragraph before, by a report without marks', () => {
    assertQuotes(
      'Orlova said the town would mend the bridge.\n\n{direct=Orlova|“It took us years of work, and we are glad.”}',
    );
    assertQuotes(
      'Orlova helped by having the clerks call some aides urging them to mend the bridge.\n\n{direct=Orlova|“It took us years of work, and we are glad.”}',
    );
  });

  it('by a line that ends with a colon', () => {
    assertQuotes(
      'The paper reports:\n\n{direct=The paper|“The bridge is shut, and nobody knows for how long.”}',
    );
  });

  it('by a line that says where the words are from', () => {
    const words = '“The bridge is shut, and nobody knows for how long.”';
    for (const line of [
      'From the {organization|Harbour Courier}:',
      'Via {organization|Harbour Courier}:',
      'The mayor is open to most plans (via {organization|Harbour Courier}):',
      'The mayor is open to most plans. (Via {organization|Harbour Courier})',
    ]) {
      assertQuotes(`${line}\n\n{direct=Harbour Courier|${words}}`);
    }
    assertQuotes(
      `The mayor is open to most plans (of the {organization|Harbour Courier}).\n\n{direct=nobody|${words}}`,
    );
  });

  it('more surely where the line says that somebody speaks', () => {
    const sure = (line: string): number =>
      Math.max(
        ...quotesOf(`${line}\n\n“The bridge is shut, and nobody knows for how long.”`).quotes.map(
          ({ attribution }) => attribution?.confidence ?? 0,
        ),
      );
    assert.ok(sure('The council wrote:') >= minimumConfidence);
    assert.ok(sure('The council left the hall:') < minimumConfidence);
  });

  it('at the start of the line', () => {
    assertQuotes(
      'The bridge was shut.\n\nMore from {person|Mara Orlova}: {direct=Mara Orlova|“We will not sell our land to them.”}',
    );
  });

  it('on the line after', () => {
    assertQuotes(
      '{direct=Mara Orlova|“The bridge is shut, and nobody knows for how long.”}\n\n— Mara Orlova',
    );
  });

  it('by a paragraph after that looks back', () => {
    assertQuotes(
      '{direct=Mara Orlova|“It was a donkey with wings, and we paid for both of them.”}\n\nThat was how {person|Mara Orlova} once described the merger.',
    );
    assertQuotes(
      '{direct=Mara Orlova|“It was a donkey with wings, and we paid for both of them.”}\n\nThose were the words of {person|Mara Orlova}.',
    );
  });

  it('by a sentence after that looks back, however short the words are', () => {
    for (const told of [
      'So says {person|Mara Orlova}, who leads the brigade.',
      'So said {person|Mara Orlova} on Monday.',
      'That was the verdict of {person|Mara Orlova}, the mayor.',
      'That was {person|Mara Orlova}’s verdict.',
      'These were the first words of {person|Mara Orlova}.',
      'That was how {person|Mara Orlova} described the night.',
    ])
      for (const between of [' ', '\n\n'])
        assertQuotes(`{direct=Mara Orlova|“Nobody was hurt.”}${between}${told}`);
    assertQuotes(
      '{direct=Ivo Brandt|“We left early,”} {person|Ivo Brandt} said. {direct=Mara Orlova|“Nobody was hurt.”} So says {person|Mara Orlova}.',
    );
    // what looks back at no words tells of none
    assertQuotes('“Nobody was hurt.” That was in the days of {person|Mara Orlova}.');
    assertQuotes('“Nobody was hurt.” So did {person|Mara Orlova}.');
  });

  it('not of the paragraph before where the words are what the sentence tells of', () => {
    const before = '{person|Mara Orlova} said the mill would close.\n\n';
    assertQuotes(`${before}“Maybe now more than ever” may be a tired phrase, but it applies here.`);
    assertQuotes(`${before}{direct=Mara Orlova|“Maybe now more than ever we need it.”}`);
  });

  it('over paragraphs, with the opening mark repeated', () => {
    assertQuotes(
      '{direct=Orlova|“It is done,”} Orlova said. {direct=Orlova|“It took us years of work.}\n\n' +
        '{direct=Orlova|“And we would do it again, all of it.”}',
    );
  });

  it('over paragraphs, also where only the last one says who', () => {
    const said =
      '{direct=Ada Brook|“The boats are late again.}\n\n{direct=Ada Brook|“The harbour is shut.}\n\n{direct=Ada Brook|“We wait,”}';
    const before = '{person|Ivo Brandt} left the harbour at noon.\n\n';
    const { quotes } = assertQuotes(`${before}${said} said {person|Ada Brook}.`);
    assert.ok(quotes.every(({ attribution }) => (attribution?.confidence ?? 0) >= minimumConfidence));
    // whom a pronoun means is told by what stands before
    assertQuotes(`{person|Ada Brook} left the harbour at noon.\n\n${said} she said.`);
    // each of two that are closed is a quote of its own
    const closed = quotesOf(
      '“The boats are late again today.”\n\n“We wait for them,” said Ada Brook.',
    ).quotes;
    assert.deepEqual(
      closed.map(({ attribution }) => attribution?.name),
      [undefined, 'Ada Brook'],
    );
  });

  it('over paragraphs, but whom a paragraph of its own names', () => {
    assertQuotes(
      '{direct=Ada Brook|“The boats are late again,”} said {person|Ada Brook}. {direct=Ada Brook|“We wait.}\n\n{direct=Ivo Brandt|“The harbour is shut,”} {person|Ivo Brandt} said.',
    );
  });
});

describe('speakers whom nothing names', () => {
  it('as the nearest name before, with too little confidence to be shown', () => {
    const { quotes } = assertQuotes(
      'It was {person|Ivo Brandt}’s rejection of {partial=Ivo Brandt|“a politics of fear and of cold weather”} twelve years ago.',
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });
});

describe('speakers by their full names', () => {
  it('from a surname', () => {
    const { quotes } = assertQuotes(
      '{person=Mara Orlova|Mara Orlova}, {role=Mara Orlova|mayor of Brindle}, came late.\n\n' +
        '{direct=Mara Orlova|“It is done,”} {person=Mara Orlova|Orlova} said.',
    );
    const attribution = quotes.find(({ kind }) => kind === 'direct')?.attribution;
    assert.deepEqual(attribution?.nameFrom, { start: 0, end: 11 });
    assert.equal(attribution.role?.text, 'mayor of Brindle');
    assert.equal(attribution.entity, 0);
  });

  it('from a pronoun, by gender', () => {
    assertQuotes(
      'Mr {person=Ivo Brandt|Ivo Brandt} met Ms {person=Mara Orlova|Mara Orlova} on Monday.\n\n' +
        '{direct=Mara Orlova|“It is done,”} she said.\n\n{direct=Ivo Brandt|“It is not,”} he said.',
    );
  });

  it('from a role', () => {
    assertQuotes(
      'Gen. {person=Mara Orlova|Mara Orlova} and {person=Ivo Brandt|Ivo Brandt}, {role=Ivo Brandt|the UN director}, met.\n\n' +
        '{direct=Ivo Brandt|“It is done,”} the UN director said.\n\n{direct=Mara Orlova|“It is not,”} the general said.',
    );
  });

  it('from a description given before, and not from a name within it', () => {
    assertQuotes(
      'A military official with the coalition spoke.\n\n' +
        'A military official with the coalition told reporters that {partial|“nobody leaves.”}\n\n' +
        '{direct=A military official with the coalition|“Nobody at all,”} the official said.',
    );
    assertQuotes(
      '{direct=Mara Orlova’s office|“It is done,”} {person=Mara Orlova|Mara Orlova}’s office said.',
    );
  });
});

describe('confidence', () => {
  it('is enough to show a writing that reads so, and not people who read', () => {
    const sureOf = (text: string): number => quotesOf(text).quotes[0]?.attribution?.confidence ?? 0;
    assert.ok(sureOf('“Never before has it been late,” read an email from Orrin.') >= minimumConfidence);
    assert.ok(sureOf('“Never before has it been late,” the letter read.') >= minimumConfidence);
    assert.ok(sureOf('“Never before has it been late,” the children read.') < minimumConfidence);
  });

  it('is enough to show a speaker whom the sentence names, and not one who merely acts in it', () => {
    for (const rule of ['after', 'inside', 'report', 'according'] as const) {
      assert.ok(confidenceOf(rule, 'partial') >= minimumConfidence, rule);
    }
    assert.ok(confidenceOf('subject', 'direct') < minimumConfidence);
    assert.ok(confidenceOf('afterUnsure', 'partial') < minimumConfidence);
  });
});
