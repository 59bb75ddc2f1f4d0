import assert from 'node:assert/strict';
import { matchesOf, type Told } from './matchesOf';

const spring = { published: '2031-03-03' };
const sameWeek = { published: '2031-03-05' };
const yearAfter = { published: '2032-04-09' };

describe('plausible matches', () => {
  const few = (name: string, words = 'a new good thing'): string =>
    `{person=${name}|${name}} called the plan {partial=${name}|“${words}”} on that day.`;

  it('take few words of one speaker for one quote in articles of one time, not of another', () => {
    const found = ['verbatim: a new good thing | a new good thing'];
    const [here, there] = [few('Ana Brandt'), `In Harlund, ${few('Ana Brandt')}`];
    assert.deepEqual(matchesOf({ text: here, ...spring }, { text: there, ...sameWeek }), found);
    assert.deepEqual(matchesOf({ text: here, ...spring }, { text: there, ...yearAfter }), []);
  });

  it('take many words for one quote however far apart and whoever is said to have said them', () => {
    const many = (name: string, words: string): string =>
      `{direct=${name}|“${words}”} {person=${name}|${name}} said.`;
    const whole = 'It was all just a long day at work and I do not want to see it again,';
    const edited = 'It was all just a long day at work and we do not ever want to see it again,';
    const here = { text: many('Ana Brandt', whole), ...spring };
    const relations = (words: string): string[] =>
      matchesOf(here, { text: many('Jonas Weld', words), ...yearAfter }).map(
        (line) => line.split(':')[0] ?? '',
      );
    assert.deepEqual(relations(whole), ['verbatim']);
    assert.deepEqual(relations(edited), ['altered']);
  });

  it('take few words of two speakers for two quotes, unless the one is named beside the words of the other', () => {
    const five = 'a new and good thing';
    const other = few('Jonas Weld', five);
    const beside = other.replace('on that day', 'as {person=Ana Brandt|Ana Brandt} had done');
    const here = few('Ana Brandt', five);
    assert.equal(matchesOf({ text: here, ...spring }, { text: other, ...sameWeek }).length, 0);
    assert.equal(matchesOf({ text: here, ...spring }, { text: beside, ...sameWeek }).length, 1);
  });

  it("leave out a phrase of everybody's that one speaker repeats, unless it stands beside another shared quote", () => {
    const stock = '{person=Ana Brandt|Ana Brandt} called it {partial=Ana Brandt|“fake news”} once more.';
    const shared =
      '{direct=Jonas Weld|“Nobody in Orrin believes a word of what the mayor tells us,”} {person=Jonas Weld|Weld} said.';
    const far = 'The ferry was late and the snow fell all day long. '.repeat(8);
    const both = (between: string): string => `${shared} ${between} ${stock}`;
    assert.equal(matchesOf({ text: both('') }, { text: `At noon ${both('')}` }).length, 2);
    assert.equal(
      matchesOf(
        { text: both('') },
        { text: `At noon ${both(far).replace('called it', 'spoke of').replace('once more', 'again')}` },
      ).length,
      1,
    );
  });

  it('leave out words that an article says were not said', () => {
    const here =
      '{direct=Ana Brandt|“They saw ferry-to-ferry contagion in Orrin,”} {person=Ana Brandt|Ana Brandt} said.';
    const there = (before: string, after = ''): string =>
      `On that day a letter of {person=Ana Brandt|Ana Brandt} on the weir ${before} {partial=Ana Brandt|“ferry-to-ferry contagion”}${after}.`;
    const found = (text: string): number =>
      matchesOf({ text: here, ...spring }, { text, ...sameWeek }).length;
    assert.equal(found(there('mentions')), 1);
    assert.equal(found(there('does not mention')), 0);
    assert.equal(found(there('never once used the words')), 0);
    assert.equal(found(there('tells of boats, and', ' does not appear there')), 0);
    assert.equal(found(there('does not mention boats but')), 1);
    assert.equal(found(there('does not only mention')), 1);
  });

  it('tell once what stands in a line that an article prints twice', () => {
    const quote = (name: string): string =>
      `{direct=${name}|“I never sold a weir to that man from the Orrin yard,”} {person=${name}|${name}} said`;
    const caption = `The mayor waits for the ferry. ${quote('Ana Brandt')}.`;
    const here = { text: `In spring ${quote('Ana Brandt')} once.` };
    assert.equal(matchesOf(here, { text: `${caption}\n\nSnow fell.\n\n${caption}` }).length, 1);
    assert.equal(matchesOf(here, { text: `${caption}\n\nSnow fell.\n\nThen ${caption}` }).length, 2);
  });

  it('say that a quote is cut where it begins after a colon and goes on small', () => {
    const whole =
      '{direct=Ana Brandt|“We have one goal in Harlund: that every lorry driver gets a warm bed,”} Brandt said.';
    const cut = 'Her aim: {partial=Ana Brandt|“that every lorry driver gets a warm bed,”} Ana Brandt said.';
    assert.deepEqual(
      matchesOf({ text: whole }, { text: cut }).map((line) => line.split(':')[0]),
      ['truncated'],
    );
  });

  const count = (here: Told, there: Told): number => matchesOf(here, there).length;
  const says = (name: string, words: string, said = 'said'): string =>
    `{direct=${name}|“${words}”} {person=${name}|${name}} ${said}.`;

  it('take a few words that two people each go on from for two quotes, unless their articles are of one time', () => {
    const one = says('Ana Brandt', 'Tor Holm is the master of the Harlund mill,');
    const other = says(
      'Jonas Weld',
      'They cannot believe that Tor Holm is the master of the Harlund mill for good,',
    );
    assert.equal(count({ text: one, ...spring }, { text: other, ...sameWeek }), 1);
    assert.equal(count({ text: one, ...spring }, { text: other, ...yearAfter }), 0);
    const same = other.replaceAll('Jonas Weld', 'Ana Brandt');
    assert.equal(count({ text: one, ...spring }, { text: same, ...yearAfter }), 1);
  });

  it('leave out the words of a law', () => {
    const cites = (name: string): string =>
      `${name} forbids {partial=${name}|“any unlicensed ferrying of livestock over tidal waters”} here.`;
    const both = (name: string): number =>
      count({ text: cites(name), ...spring }, { text: `So ${cites(name)}`, ...sameWeek });
    assert.equal(both('The constitution'), 0);
    assert.equal(both('The new order'), 1);
  });

  it('take no few words that both quotes only pass through for one quote', () => {
    const here = says('Ana Brandt', 'The last time you rowed the ferry it rained frogs,');
    const there = says('Ana Brandt', 'The last time you rowed the ferry Harlund cheered,');
    assert.equal(count({ text: here, ...spring }, { text: there, ...spring }), 0);
    const cut = here.replace(' it rained frogs', '');
    assert.equal(count({ text: cut, ...spring }, { text: there, ...spring }), 1);
  });

  it('leave out what is called a slogan', () => {
    const text = (before: string): string =>
      `${before} {partial=Ana Brandt|“Save Orrin yard now!”} in {place=Harlund|Harlund}, with {person=Ana Brandt|Brandt}.`;
    assert.equal(matchesOf({ text: text('She wrote') }, { text: text('She said') }).length, 1);
    assert.equal(matchesOf({ text: text('They were chanting') }, { text: text('She said') }).length, 0);
  });

  const passage =
    'The mill of Harlund, which burned down in the winter before last, has a new owner who never speaks. {direct=Tor Holm|“Nothing but ashes and wet bricks were left of it,”} the former engineer remembers whenever anybody asks him about those days.';
  const stories = [
    'The ferry to Orrin was late again, and the skippers blamed the snow that had fallen all night on the lower quay. Nobody was hurt, but the mail of a whole week stayed behind on the other bank until Sunday.',
    'A baker from Brindle sold his last loaf at noon and closed the oven for good, since nobody would buy the shop. His neighbours signed a letter to the landlord, who had raised the rent in every year since spring.',
    'Two herons nested beside the locks in April, which the keepers there had not seen for more than thirty years. Children from both villages counted the eggs through a telescope that a widow had given to the school.',
    'The council met for six hours and voted for cheaper tickets, although its treasurer warned of an empty purse. Its oldest member fell asleep before the vote, and was counted as present although he snored.',
  ];

  it('leave out what one outlet prints again and again, not what it prints twice or another one prints', () => {
    const pages = stories.map((story) => `${story}\n\n${passage}`);
    const all = (outlet: (i: number) => string): string[] =>
      matchesOf(...pages.map((text, i) => ({ text, outlet: outlet(i) })));
    assert.equal(all(() => 'Harlund Courier').length, 0);
    assert.equal(all((i) => `Courier ${i}`).length, 6);
    const twice = pages.slice(0, 2).map((text) => ({ text, outlet: 'Harlund Courier' }));
    assert.equal(matchesOf(...twice).length, 1);
  });

  it('keep what stands in many copies and versions of one story', () => {
    const versions = stories.map((end) => ({ text: `${passage}\n\n${end}`, outlet: 'Harlund Courier' }));
    assert.equal(matchesOf(...versions).length, 6);
    const headed = versions.map(({ text }, i) => ({
      text: `Version ${i}\n\n${text}`,
      outlet: 'Harlund Courier',
    }));
    assert.equal(matchesOf(...headed).length, 6);
  });

  it('leave out headlines that both list, and words without marks in notices', () => {
    const listed = (before: string, after: string): string =>
      `${before} Council warns that mill is a {partial=Council|‘terribly clumsy wreck’} for all ${after}`;
    assert.equal(
      matchesOf({ text: listed('Snow:', 'of us') }, { text: listed('Rain:', 'to see') }).length,
      0,
    );
    const said = '{direct=Ana Brandt|“The bridge at Harlund stays open to lorries all winter,”} Brandt said.';
    const notice = '{furniture|More: The bridge at Harlund stays open to lorries all winter}';
    assert.equal(matchesOf({ text: said }, { text: `Snow fell.\n\n${notice}` }).length, 0);
    assert.equal(matchesOf({ text: said }, { text: `Snow fell.\n\n${notice.slice(11, -1)}` }).length, 1);
  });

  it('leave out names of things: what many call so, a policy in both', () => {
    const told = (before: string, after = ''): string =>
      `{person=Ana Brandt|Ana Brandt} ${before} {partial=Ana Brandt|“open old harbour gates”}${after} on that day.`;
    const pair = (here: string, there: string): number =>
      count({ text: here, ...spring }, { text: `Snow fell. ${there}`, ...sameWeek });
    const plain = told('spoke of');
    assert.equal(pair(plain, told('asked for')), 1);
    assert.equal(pair(plain, told('opposed what many skippers call')), 0);
    assert.equal(pair(plain, told('opposed what I call')), 1);
    assert.equal(pair(plain, told('began the', ' policy')), 1);
    assert.equal(pair(told('ended the', ' policy'), told('began the', ' policy')), 0);
  });

  it('take no words for a quote that only begins as another one and goes on with other words among its own', () => {
    const here = says('Ana Brandt', 'The last time you rowed the ferry, it rained frogs on us,');
    const there = (name: string): string => says('Ana Brandt', `The last time, ${name}you rowed the ferry,`);
    assert.equal(count({ text: here, ...spring }, { text: there('Kuno, '), ...spring }), 0);
    assert.equal(count({ text: here, ...spring }, { text: there(''), ...spring }), 1);
  });

  it('take a quote that ends a word or two sooner, and has a word more, for the same', () => {
    const here = says('Ana Brandt', 'There has been no order to leave Orrin. Ever,');
    const there = says('Ana Brandt', 'There has been no order whatsoever to leave,');
    assert.equal(count({ text: here, ...spring }, { text: there, ...spring }), 1);
  });

  it('take no list of names, and no name with what its bearer is, for a quote', () => {
    const names = [
      '{person=Mo Hallerby|Mo Hallerby}',
      '{organization|Orrin University’s Institute of Ferries and Public Weirs}',
    ];
    const asIs = `Nobody came, but ${names.join(', the director of ')}, laughed.`;
    const marked = (words: string): string =>
      `Snow fell on the lorries. {partial=Ana Brandt|“${words}”} said {person=Ana Brandt|Ana Brandt}.`;
    const quoted = marked(names.join(', director of '));
    assert.equal(count({ text: asIs }, { text: quoted }), 0);
    const says = (start: string): string =>
      `${start} {organization|Orrin University’s Institute of Ferries and Public Weirs} was not worth a wet frog`;
    assert.equal(
      count({ text: `Nobody came, but ${says('the')}, it is told.` }, { text: marked(says('The')) }),
      1,
    );
  });

  it('take a word written as one or as two for the same word', () => {
    const page = (word: string): string =>
      says('Ana Brandt', `Those who pay for it all are small ${word} and people who row a little too well,`);
    const found = matchesOf({ text: page('ferrypeople') }, { text: `At noon ${page('ferry people')}` });
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['verbatim'],
    );
  });

  it('take words of strangers long after for one quote only if they tell much', () => {
    const far = (words: string): number =>
      count(
        { text: says('Ana Brandt', `${words},`), ...spring },
        {
          text: `Snow fell. {direct=the council|“They told us that ${words},”} the council said.`,
          ...yearAfter,
        },
      );
    assert.equal(far('if you like it then you can keep it'), 0);
    assert.equal(far('if you like the Orrin weir then you can keep it'), 1);
  });

  it('take few words without marks for those of who posted them', () => {
    const here = `{person=Ana Brandt|Ana Brandt} said that she was {partial=Ana Brandt|“not personally under any inquiry”}.`;
    const post = (author: string): string =>
      `Snow fell on {person=Ana Brandt|Brandt}.\n\nThe mayor was not personally under any inquiry — ${author} (@someone) March 4, 2031`;
    const by = (author: string): number =>
      count({ text: here, ...spring }, { text: post(author), ...sameWeek });
    assert.equal(by('Ana Brandt'), 1);
    assert.equal(by('Jonas Weld'), 0);
  });

  it('take the end of one quote that begins another one only nearly so for two quotes', () => {
    const here = says(
      'Ana Brandt',
      'The only way you will ever stop this is with a very strong wall or sluice gate,',
    );
    const pair = (words: string): number =>
      count(
        { text: here },
        {
          text: `Snow fell. ${says('Ana Brandt', `${words} the flood goes down and the fields come back to us all,`)}`,
        },
      );
    assert.equal(pair('With a strong wall or sluice gate,'), 0);
    assert.equal(pair('With a very strong wall or sluice gate,'), 1);
  });
});

describe('fragments beside a shared quote', () => {
  const shared =
    '{direct=Jonas Weld|“When the mayor brags of her victory in Orrin, she is in trouble,”} {person=Jonas Weld|Weld} said.';

  it('need say little if they are the same answer, and nothing of their own if they are far from it', () => {
    const answer = '{direct=Ana Brandt|“I do!”} {person=Ana Brandt|Ana Brandt} said.';
    const far = 'Long after that, nobody in the hall remembered the remark. '.repeat(8);
    const found = matchesOf({ text: `${shared}\n\n${answer}` }, { text: `At noon ${shared} ${answer}` });
    assert.deepEqual(found.slice(1), ['verbatim: I do! | I do!']);
    const apart = matchesOf({ text: `${shared}\n\n${answer}` }, { text: `${shared} ${far} ${answer}` });
    assert.deepEqual(apart.slice(1), []);
  });

  it('may be one word of a sentence that goes on in the same words', () => {
    const ready = 'Brandt said she was {partial=Ana Brandt|“ready”} to shut down parts of the mill.';
    const whole = '{direct=Ana Brandt|“I am ready to shut down the mill for all of us,”} Ana Brandt said.';
    const pages = (one: string): string[] =>
      matchesOf({ text: `${shared} ${whole}` }, { text: `${one} ${shared}` });
    assert.deepEqual(pages(ready).slice(1), ['truncated: ready | ready']);
    assert.deepEqual(pages(ready.replace('to shut', 'when they shut')).slice(1), []);
  });

  it('are not of a sentence that denies them, unless the reporter denies them as well', () => {
    const fragment = (before: string): string =>
      `At noon {person=Ana Brandt|Ana Brandt} called the mill ${before} {partial=Ana Brandt|“quite ready”} in Orrin. ${shared}`;
    const whole = `${shared} {direct=Ana Brandt|“The ferry is not quite ready for any of us,”} Ana Brandt said.`;
    assert.deepEqual(matchesOf({ text: whole }, { text: fragment('surely') }).slice(1), []);
    assert.equal(matchesOf({ text: whole }, { text: fragment('not') }).length, 2);
  });

  it('are who says them, not somebody else who says them in more of the same words', () => {
    const goal = (who: string, words: string): string =>
      `At noon {person=${who}|${who}} told the hall that the aim is to {partial=${who}|“drain and fill”} the ${words}.`;
    const own =
      '{direct=Ana Brandt|“We must drain and fill this pond before the summer,”} {person=Ana Brandt|Ana Brandt} said.';
    const found = (there: string): string[] =>
      matchesOf({ text: `${shared} ${goal('Ana Brandt', 'old pond')}` }, { text: `${shared} ${there}` });
    assert.deepEqual(found(`${goal('Bo Vale', 'mill race')} ${own}`).slice(1), [
      'truncated: drain and fill | drain and fill',
    ]);
    // somebody else alone says them: no one of the two articles knows less of who that is
    assert.deepEqual(
      found(`{partial=Bo Vale|“drain and fill”} is what {person=Bo Vale|Bo Vale} asked for.`).slice(1),
      [],
    );
  });

  it('are each told at a few places only where both pages repeat one word', () => {
    const page = (times: number): string =>
      `${shared} ${'Brandt said {partial=Ana Brandt|“zorb”} twice. '.repeat(times)}`;
    const found = matchesOf({ text: page(60) }, { text: page(60) });
    assert.ok(found.length > 60 && found.length < 60 * 30);
  });

  it('are told of every place where both pages repeat one sentence in marks', () => {
    const page = (times: number): string =>
      `${shared} ${'{direct=Ana Brandt|“The ferry lacks the mud of the weir,”} Ana Brandt said. '.repeat(times)}`;
    const found = matchesOf({ text: page(150) }, { text: page(150) });
    assert.ok(found.length >= 150 && found.length <= 150 * 10, `${found.length}`);
  });

  it('may leave out one light word, and are altered by a negation, if one speaker says them', () => {
    const page = (words: string, name = 'Ana Brandt'): string =>
      `${shared}\n\nAt noon {person=${name}|${name}} said they had talked {partial=${name}|“${words}”} in Orrin.`;
    const found = (words: string, name?: string): string[] =>
      matchesOf({ text: page('for some time now') }, { text: page(words, name) }).slice(1);
    const shortened = 'shortened: for some time now | for quite some time now';
    assert.deepEqual(found('for quite some time now'), [shortened]);
    assert.deepEqual(found('for quite some time now', 'Hugo Stahl'), []);
    const altered = 'altered: for some time now | for not some time now';
    assert.deepEqual(found('for not some time now'), [altered]);
    assert.deepEqual(found('for not some time now', 'Hugo Stahl'), []);
  });

  it('may begin with a preposition that the other reporter says before the marks', () => {
    const praised = (words: string): string =>
      `At noon {person=Ana Brandt|Ana Brandt} praised the mayor ${words} in Orrin. ${shared}`;
    const whole = praised('{partial=Ana Brandt|“for taking charge”}');
    const cut = praised('for {partial=Ana Brandt|“taking charge of a ferry that nobody steered”}');
    assert.deepEqual(matchesOf({ text: whole }, { text: cut }).slice(0, 1), [
      'truncated: for taking charge | taking charge',
    ]);
  });

  it('are told at each place of the same words, not only where most of them are the same', () => {
    const page = (...sentences: string[]): string => [shared, ...sentences].join('\n\n');
    const once = 'Brandt said she was {partial=Ana Brandt|“ready”} to shut down parts of the mill.';
    const twice = [
      'Brandt was {partial=Ana Brandt|“ready”} to shut down parts of the mill.',
      '{direct=Ana Brandt|“I am ready to shut down the mill for all of us,”} Ana Brandt said.',
    ];
    assert.deepEqual(matchesOf({ text: page(once) }, { text: page(...twice) }).slice(1), [
      'verbatim: ready | ready',
      'truncated: ready | ready',
    ]);
  });

  it('takes no related articles that both pages list after a name for the quote that they stand in', () => {
    const list =
      'Tamsin Orlebar{insert| Tamsin Jane OrlebarOrlebar faces a vote on harbour dues Lawmakers wrangle over the secret pact MORE}';
    const quoted = `{direct=Hugo Brandt|“I see people like ${list} in the house,”} {person=Hugo Brandt|Hugo Brandt} said.`;
    assert.deepEqual(matchesOf({ text: quoted }, { text: `They met ${list} on that day.` }), []);
  });
});
