import assert from 'node:assert/strict';
import type { Member } from '../../../src/analysis/quotes/who/cast';
import { certaintyOf, certaintyOfFit } from '../../../src/analysis/quotes/who/certainty';
import { pronounReferent, type Focus, type Referent } from '../../../src/analysis/quotes/who/focus';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

/** Whether the speaker of each quote in marks is sure enough to be shown, in order. */
function shown(marked: string): boolean[] {
  const { quotes } = assertQuotes(marked);
  return quotes
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map(({ attribution }) => (attribution?.confidence ?? 0) >= minimumConfidence);
}

describe('who surely spoke', () => {
  it('is nobody of whom only a clause with “if” tells', () => {
    const speech =
      '{person|Ada Brook} gave a speech in which {person=Ada Brook|she} said it was {partial=Ada Brook|“very odd indeed.”}';
    assert.deepEqual(shown(speech.replace('{person=Ada Brook|she}', 'she')), [true]);
    const supposed =
      'Imagine if {person|Ada Brook} had given a speech in which she said it was {partial=Ada Brook|“very odd indeed.”}';
    assert.deepEqual(shown(supposed), [false]);
  });

  it('is no adjective before an infinitive', () => {
    const { quotes } = assertQuotes(
      'It is hard to get a crowd excited by calls to {partial|“support the order of the harbour.”}',
    );
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution),
      [undefined],
    );
  });

  it('is who stands behind a whole sentence in marks, whatever verb tells it and whoever is told of before', () => {
    const agreed = '{direct=Ada Brook|“The rain will go on here,”} ';
    assert.deepEqual(shown(`${agreed}agreed {person|Ada Brook}.`), [true]);
    assert.deepEqual(shown(`{person|Ada Brook} elaborated: ${agreed}she said.`), [true]);
    assert.deepEqual(
      shown(`${agreed.replace('Ada Brook', 'a film')}a film shows {person|Ada Brook} saying.`),
      [false],
    );
  });

  it('is who has just said it, where a fragment goes on with it', () => {
    assert.deepEqual(
      shown(
        '{person|Ada Brook} came. {direct=Ada Brook|“The rain will go on,”} she added, {partial=Ada Brook|“and late.”}',
      ),
      [true, true],
    );
  });

  it('is who calls something by words in marks, whoever says something after it', () => {
    assert.deepEqual(
      shown(
        '{person|Ada Brook} described the loss of boats as {partial=Ada Brook|“sad”} and said she’s worried, and {person|Bo Quill} says no.',
      ),
      [true],
    );
    assert.deepEqual(
      shown(
        'They knew that rain was late, said {person|Bo Quill}, and {person|Ada Brook} called it {partial=Ada Brook|“sad”}.',
      ),
      [false],
    );
  });

  it('is who answers, whoever asks', () => {
    assert.deepEqual(
      shown('Asked by a baker to go on, {person|Ada Brook} said it was {partial=Ada Brook|“far too late.”}'),
      [true],
    );
  });

  it('is no person before “which”', () => {
    const said = 'revealed it was {partial=Ada Brook|“far too late.”}';
    const row = `Aides deal with a scandal involving {person|Ada Brook}, which ${said}`;
    assert.deepEqual(shown(row), [false]);
    assert.deepEqual(shown(`They met {person|Ada Brook}, who ${said}`), [true]);
  });

  it('is nobody of the marks before where no space parts them, nor behind what somebody else is told of', () => {
    const first = '{person|Ada Brook} said it was late.';
    const said = '{direct=Ada Brook|“The rain will go on here.”}';
    assert.deepEqual(shown(`${first} ${said} ${said}`), [true, true]);
    assert.deepEqual(shown(`${first} ${said}${said}`), [true, false]);
    const told = `${first} On Sunday {person|Bo Quill} left, but it was {partial|“too late for him”} to go. `;
    assert.deepEqual(shown(told + said.replace('Ada Brook', 'Bo Quill')), [false, false]);
  });

  it('is nobody who only answers what others told', () => {
    const told = (words: string): boolean[] => shown(`{person|Ada Brook} responded to ${words}`);
    assert.deepEqual(told('the boats, paying for a failed {partial=Ada Brook|“rain bill”} again.'), [false]);
    assert.deepEqual(told('the bakers with a {partial=Ada Brook|“flat no”} again.'), [true]);
  });

  it('is nobody who only passes on what others are told', () => {
    const told = (whom: string): string =>
      `{person|Ada Brook} notes that at the harbour${whom} that {partial=Ada Brook|“silence may be the best defense.”}`;
    assert.deepEqual(shown(told(' bakers are also told')), [false]);
    assert.deepEqual(
      shown('{person|Ada Brook} notes that {partial=Ada Brook|“silence may be the best defense.”}'),
      [true],
    );
  });

  it('is nobody in a clause apart from the one that names who is right', () => {
    const sentence =
      'That is nowhere near the price that bakers assured us was coming, but five percent would be a {partial|“big rise in prices,”} and millers saw that.';
    assert.deepEqual(shown(sentence), [false]);
  });
});

describe('who says what a sentence reports', () => {
  it('is sure, whatever else is done in it', () => {
    const told = [
      'If {place|Brindle} continues {partial=Ada Brook|“raining hard,”} it will soon lose most of its boats, said {person|Ada Brook}, who is the aide of Bert Quill.',
      '{person|Ada Brook}, a baker who wrote the first book on what the rain means, said that the town was {partial=Ada Brook|“very dull.”}',
      '{person|Ada Brook} rose to speak again, calling the rain {partial=Ada Brook|“a great nuisance.”}',
    ];
    for (const marked of told) assert.deepEqual(shown(marked), [true], marked);
  });

  it('is not surely who is named beside what tells of it', () => {
    assert.deepEqual(
      shown(
        '{person|Ada Brook} would not sign the resolution condemning the {partial=Ada Brook|“closed-door”} meetings.',
      ),
      [false],
    );
    assert.deepEqual(
      shown(
        '{person|Ada Brook} says that {person|Bert Quill} warns of what the bakers call {partial|“a great nuisance.”}',
      ),
      [false],
    );
  });
});

describe('who calls words something', () => {
  it('is not surely whose words they are, where another one tells of them', () => {
    const told =
      'Bert Quill said {person|Ada Brook}’s {partial=Ada Brook|“xenophobic”} comments are no surprise.';
    assert.deepEqual(shown(told), [false]);
    assert.deepEqual(shown(told.replace('Bert Quill said ', '')), [true]);
  });
});

describe('who goes on in a paragraph', () => {
  it('is not surely who spoke before, where somebody else has been told of since', () => {
    const first = '{person|Ada Brook} said {partial=Ada Brook|“it rains”}.';
    const last = '{direct|“I like it a lot, and I always did.”}';
    assert.deepEqual(shown(`${first} ${last}`), [true, true]);
    assert.deepEqual(shown(`${first} {person=Ada Brook|Brook} was glad. ${last}`), [true, true]);
    assert.deepEqual(
      shown(`${first} {person|Bert Quill} is glad of it. ${last.replace('direct', 'direct=Bert Quill')}`),
      [true, false],
    );
    assert.deepEqual(shown(`${first} It rained. The boats left. The boats came. ${last}`), [true, false]);
  });

  it('is not surely who spoke a fragment, where something else has been told since', () => {
    const first = '{person|Ada Brook} vowed to fight {partial=Ada Brook|“tooth and nail”} for it.';
    const last = '{direct=Ada Brook|“Wait a minute, I have not yet finished.”}';
    assert.deepEqual(shown(`${first} ${last}`), [true, true]);
    assert.deepEqual(shown(`${first} Perhaps no one does so more often. ${last}`), [true, false]);
  });

  it('is whoever a quote of several paragraphs seems to go on from, in all of them alike', () => {
    const [, second, third] = shown(
      '{direct|“It rains a lot,”} {person|Ada Brook} said.\n\n{direct|“We like it very much.}\n\n{direct|“But we would like some sun.”}',
    );
    assert.deepEqual([second, third], [true, true]);
  });

  it('is as unsure as whoever it goes on from', () => {
    const [, before, after] = shown(
      '{direct|“It rains a lot,”} {person|Ada Brook} said.\n\nThe boats had left.\n\n{direct|“I like it very much.”} It was late. {direct|“I always did so.”}',
    );
    assert.deepEqual([before, after], [false, false]);
  });
});

describe('a heading in marks', () => {
  it('is not surely said by who was reported before it', () => {
    const told = '{person|Ada Brook} says the harbour is shut.\n\n{direct|“I began with a small boat';
    const then = '\n\n{person|Bo Quill} had no boat at all.';
    assert.deepEqual(shown(`${told}.”}${then}`), [true]);
    assert.deepEqual(shown(`${told}”}${then}`), [false]);
  });
});

describe('who shares a last name with a relative', () => {
  const of = (said: string): boolean[] =>
    shown(
      `{person|Walter Brook} was ill. {person=Walter Brook|Brook}’s son {person|Edwin} came.\n\n{direct|“${said}”} Mr. {person=Walter Brook|Brook} said.`,
    );

  it('is not surely who is called so, where he speaks as only the other one would', () => {
    assert.deepEqual(of('My father was ill for a week,'), [false]);
    assert.deepEqual(of('My boat was ill kept for a week,'), [true]);
  });

  it('is not surely who is named only as whose relative the other one is', () => {
    const said = 'The boat is late, and I am tired,';
    const then = `{direct|“${said}”} Mr. {person=Bert Brook|Brook} said.`;
    const son = '{person|Bert Brook}’s son {person|Edwin Brook} came.';
    assert.deepEqual(shown(`${son}\n\n${then}`), [false]);
    assert.deepEqual(shown(`${son} {person|Bert Brook} came too.\n\n${then}`), [true]);
  });
});

describe('who "he" is in what is told of somebody’s words', () => {
  it('is whose words they are', () => {
    const told =
      '{person|Bert Brook} also tackled {person|Edwin Quill}’s recent remarks in which he said many are ';
    assertQuotes(`${told}{partial=Edwin Quill|“victims of it”}.`);
    const asked = told.replace('’s recent remarks in', '’s mill, in the speech in');
    assert.deepEqual(shown(`${told}{partial=Edwin Quill|“victims of it”}.`), [true]);
    assertQuotes(`${asked}{partial=Bert Brook|“victims of it”}.`);
  });
});

describe('who "he" is after a description', () => {
  it('is not surely who may be called so', () => {
    const told = '{person|Bo Brook} opened the game after {person|Dan Moss} fell. ';
    const then = '{direct=Bo Brook|“Danny did well, as ever,”} he said.';
    const goal = '{direct=Bo Brook|“It was a clear goal,”}';
    assert.deepEqual(shown(`${told}${goal} said the harbour striker. ${then}`), [false, false]);
    assert.deepEqual(shown(`${told}${goal} {person=Bo Brook|Brook} said. ${then}`), [true, true]);
  });

  it('is not surely who was told of before', () => {
    const first = '{person|Ada Brook} came. His son {person|Owen} left when it rained.\n\n';
    const asked = 'The harbour coach was asked how he works.';
    const said = '{direct=Owen|“I work by feel, and I always did,”} he said.';
    assert.deepEqual(shown(`${first}${asked} ${said}`), [false]);
    assert.deepEqual(shown(`${first}${said}`), [true]);
  });
});

describe('what stands before the colon of a headline', () => {
  const first = (marked: string): number => assertQuotes(marked, []).quotes[0]?.attribution?.confidence ?? 0;

  it('is no speaker where it is a theme', () => {
    const story = '\n\nIt rained at the harbour for a week.';
    for (const theme of [
      '{organization|Brook Hospital}',
      'Warning To {group|Bakers}',
      'Funding Harbour Aid',
    ]) {
      const shown = first(`${theme}: Where do we go from here?${story}`);
      assert.ok(shown < minimumConfidence, theme);
    }
    for (const one of ['{person|Ada Brook}', 'Police', '{group|Bakers}']) {
      const shown = first(`${one}: We go from here${story}`);
      assert.ok(shown >= minimumConfidence, one);
    }
  });
});

describe('what somebody did not say', () => {
  /** Whether the speaker of each report without marks is sure enough to be shown, in order. */
  const reported = (marked: string): boolean[] =>
    assertQuotes(marked, []).quotes.map(
      ({ attribution }) => (attribution?.confidence ?? 0) >= minimumConfidence,
    );

  it('is not shown as theirs', () => {
    const ada = '{person|Ada Brook}';
    assert.deepEqual(reported(`${ada} said the boat is late.`), [true]);
    assert.deepEqual(reported(`${ada} has never said the boat is late.`), [false]);
    assert.deepEqual(reported(`${ada} didn’t explain why the boat is late.`), [false]);
    assert.deepEqual(reported(`${ada} has not only said that the boat is late.`), [true]);
    assert.deepEqual(shown(`${ada} did not call the boat {partial=Ada Brook|“an old tub”}.`), [false]);
  });

  it('nor what is worth saying, or is said without its words', () => {
    const ada = '{person|Ada Brook}';
    const quill = '{organization|The Quill Group} met. ';
    assert.deepEqual(reported(`${ada} left, noting that the boat is late.`), [true]);
    assert.deepEqual(reported(`${ada} left without saying why the boat is late.`), [false]);
    assert.deepEqual(reported(`${ada} avoided saying whether the boat is late.`), [false]);
    assert.deepEqual(reported(`${quill}It is worth noting that the boat is late.`), []);
  });

  it('nor what others tell, to which they respond', () => {
    const to = (what: string): boolean[] => {
      const { quotes } = assertQuotes(`{person|Ada Brook} responded on Sunday to ${what} she was late.`, []);
      return quotes.map(({ attribution }) => (attribution?.confidence ?? 0) >= minimumConfidence);
    };
    assert.deepEqual(to('allegations that'), []);
    assert.deepEqual(to('reporters that'), [true]);
  });

  it('nor what something is known as, where only the next clause tells what they said', () => {
    const known = 'The boat is among those known as {partial=Ada Brook|“the elders,”}';
    assert.deepEqual(shown(`${known} and {person|Ada Brook} said that they were late.`), [false]);
    const called = 'The boat is among {partial=Ada Brook|“the elders of the fleet,”}';
    assert.deepEqual(shown(`${called} {person|Ada Brook} said.`), [true]);
    const pronounced =
      'According to {person|Ada Brook}, the Vhemt (pronounced {partial=Ada Brook|“vehement”}) is late.';
    assert.deepEqual(shown(pronounced), [false]);
  });

  it('nor what they might say, or only will', () => {
    const ada = '{person|Ada Brook}';
    assert.deepEqual(reported(`${ada} could argue that the boat is late.`), [false]);
    assert.deepEqual(reported(`${ada} will announce that the boat is late.`), [false]);
    assert.deepEqual(reported(`If ${ada} says the boat is late, it is late.`), [false]);
    assert.deepEqual(reported(`{person|Tessa May} said the boat is late.`), [true]);
    assert.deepEqual(reported(`${ada}, who’d already said the boat is late, left.`), [true]);
    assert.deepEqual(shown(`{direct=Ada Brook|“The boat is late,”} ${ada} will say.`), [true]);
  });
});

describe('who is described', () => {
  it('is whoever tells how it was in the line after', () => {
    const said = 'The office said it was safe.\n\n{direct=Ada Brook|“The hill was walking towards us.”}\n\n';
    assertQuotes(`${said}So {person|Ada Brook}, a baker, described the moment.`);
    assertQuotes(`${said.replace('Ada Brook', 'The office')}So {person|Ada Brook}, a baker, went home.`);
  });

  it('is hidden in the first lines, where the article may name them later', () => {
    const lede = 'A prosecutor said it was {partial=A prosecutor|“a lie”}.';
    assert.deepEqual(shown(lede), [false]);
    assert.deepEqual(shown(`It rained.\n\nIt snowed.\n\nIt froze.\n\n${lede}`), [true]);
    assert.deepEqual(shown(lede.replaceAll('prosecutor', 'official')), [true]);
  });

  it('is nobody where the words say that nobody spoke', () => {
    const said =
      'It rained.\n\nIt snowed.\n\nIt froze.\n\nOne baker said it was {partial=One baker|“a lie”}.';
    assert.deepEqual(shown(said), [true]);
    assert.deepEqual(shown(said.replaceAll('One', 'No')), [false]);
  });

  it('is, by a noun that ends as those for people do, whoever is in mind, or else nobody to show', () => {
    const said =
      'It rained.\n\nThe boats left.\n\nIt froze.\n\n{direct=WHO|“I like the cold,”} the climber said.';
    assert.deepEqual(shown(said.replace('WHO', 'the climber')), [false]);
    assert.deepEqual(shown(said.replaceAll('WHO', 'the letter').replace('climber', 'letter')), [true]);
    assert.deepEqual(
      shown(said.replace('It froze', '{person|Ada Brook} sat down').replace('WHO', 'Ada Brook')),
      [true],
    );
  });

  it('is a review that somebody carried out, and not who did', () => {
    assertQuotes(
      'A review carried out by the Harbour Board said it was {partial=A review carried out by the Harbour Board|“late”}.',
    );
  });
});

describe('how sure it is whom a mention stands for', () => {
  const person: Referent = { by: 'words', name: 'a baker', person: true, plural: false };
  const brook: Member = {
    index: 0,
    entity: { kind: 'person', name: 'Ada Brook', key: 'ada brook', mentions: [], roles: [] },
    introduced: 0,
    sharesName: false,
    person: true,
  };
  const isSure = (referent: Referent): boolean => certaintyOf(referent, 'after') * 0.97 >= minimumConfidence;

  it('is low for a voice, a relative of "his", and one of a kind without an article', () => {
    assert.ok(isSure(person));
    assert.ok(isSure({ ...person, name: 'police' }));
    assert.ok(isSure({ ...person, name: 'bakers', plural: true }));
    for (const name of ['a voice', 'his sister', 'security committee'])
      assert.ok(!isSure({ ...person, name }), name);
  });

  it('is high for a named "he" whom somebody else comes near, and low for a "they" without a name', () => {
    const fit = { score: 3, lead: 1 };
    const pronoun: Referent = { ...person, by: 'pronoun', fit };
    assert.ok(certaintyOf(pronoun, 'report') < minimumConfidence);
    assert.ok(certaintyOf({ ...pronoun, member: brook }, 'report') >= minimumConfidence + 0.05);
    const { quotes } = assertQuotes('The order was late. {direct=they|“It is ours,”} they said.');
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });

  it('is high for an epithet beside the words that nobody else fits', () => {
    const epithet: Referent = { ...person, by: 'epithet', member: brook, fit: { score: 2, lead: 2 } };
    assert.ok(isSure(epithet));
    assert.ok(certaintyOf(epithet, 'report') < minimumConfidence);
    assert.ok(!isSure({ ...epithet, fit: { score: 2, lead: 1 } }));
  });

  it('is low for an office of somebody called otherwise, and for one of a family', () => {
    const told = '{person|Ada Brook}, a baker, spoke to the crowd in the hall. ';
    const last = '{direct=Ada Brook|“I like it a lot here,”} the baker said.';
    assert.deepEqual(shown(told + last), [true]);
    assert.deepEqual(shown(told + last.replace('the baker', 'the general')), [false]);
    assert.deepEqual(shown(told + last.replace('the baker', '{person=Ada Brook|Brook}')), [true]);
    assert.deepEqual(shown(told + last.replace('the baker', 'the elder {person=Ada Brook|Brook}')), [false]);
  });

  it('is low for a "he" that rests on another doubtful one alone', () => {
    const quill: Member = { ...brook, index: 1, entity: { ...brook.entity, name: 'Bert Quill' } };
    const focus = (member: Member, start: number, doubtful: boolean): Focus => ({
      start,
      paragraph: 0,
      sentence: start,
      weight: 'speaker',
      referent: { member, by: 'name', name: member.entity.name, person: true, plural: false },
      ...(doubtful && { doubtful }),
    });
    const certainty = (...foci: readonly Focus[]): number => {
      const place = { start: 9, paragraph: 0, sentence: 9 };
      const found = pronounReferent(foci, place, { person: true, plural: false }, new Map());
      assert.equal(found?.name, 'Ada Brook');
      return found.fit ? certaintyOfFit(found.fit) : 0;
    };
    assert.ok(certainty(focus(brook, 8, false)) >= minimumConfidence);
    assert.ok(certainty(focus(quill, 7, false), focus(brook, 8, true)) < minimumConfidence);
    const before = [focus(quill, 4, false), focus(brook, 5, false), focus(brook, 8, true)];
    assert.ok(certainty(...before) >= minimumConfidence);
    const beside = [focus(quill, 4.6, false), focus(brook, 5, false), focus(brook, 8, true)];
    assert.ok(certainty(...beside) < minimumConfidence);
  });

  it('is low for a "he" who spoke a paragraph before, where this one names somebody else', () => {
    const spoke = '{direct|“It rains a lot here,”} {person|Carl Brook} said.\n\n';
    const about = 'The inquiry of last year looked into the many mills of {person|Bert Quill}. ';
    const last = '{direct|“The money was incredible to me,”} he said last summer.';
    assert.deepEqual(shown(`${spoke}The inquiry of last year looked into the mills. ${last}`), [true, true]);
    assert.deepEqual(shown(spoke + about + last), [true, false]);
  });

  it('is high for a "she" whose gender a title tells, whatever the given name tells', () => {
    const told = '{person|Carl Brook} runs the old mill. {person=Brook|Brook} said that it was good. ';
    const last = '{direct=Carl Brook|“I like it a lot,”} she said.';
    assert.deepEqual(shown(told + last), [false]);
    assert.deepEqual(shown(told.replace('{person=', 'Mrs. {person=') + last), [true]);
  });

  it('is low for a "he" who may be somebody nameless who has just spoken', () => {
    const told = '{person|Carl Brook} hoped to be a boxer, a family friend said.';
    assert.deepEqual(shown(`${told} But he left his school {partial|“in great anger”}, he said.`), [false]);
  });
});

describe('who a country’s leader is', () => {
  const met = (first: string, second: string): string =>
    `{role=Ada Brook|${first}} {person|Ada Brook} met with {role=Bert Quill|${second}} {person|Bert Quill}.\n\n{direct=Bert Quill|“It rains,”} {person=Bert Quill|Quill} said.\n\n`;

  it('is the one of that country, whoever spoke last', () => {
    for (const office of ['Prime Minister', 'President', 'dictator']) {
      const text =
        met(`Israeli ${office}`, 'President') + '{direct=Ada Brook|“We agree,”} the Israeli leader said.';
      assert.deepEqual(shown(text), [true, true]);
    }
    assertQuotes(
      met('Israeli Deputy Prime Minister', 'President') +
        '{direct=the Israeli leader|“We agree,”} the Israeli leader said.'.replace('=the Israeli leader', ''),
    );
  });

  it('is not surely anybody of whom no country is told', () => {
    const text = met('President', 'Mr.') + '{direct|“We agree,”} the Russian president said.';
    assert.deepEqual(shown(text), [true, false]);
  });

  it('is nobody of another country', () => {
    assertQuotes(
      met('President', 'German President') +
        '{direct=the Russian diplomat|“We agree,”} the Russian diplomat said.',
    );
  });
});

describe('who is named only farther on', () => {
  const late = `\n\n${'The ferry was late, and the harbour stayed shut. '.repeat(10)}`;
  const norwegian = '{role=Bo Quill|Norwegian President} {person|Bo Quill} was away.';

  it('is not “the president” by an office of another country', () => {
    const { quotes } = assertQuotes(
      `{person|Ada Brook} spoke. {direct|“It rains here every day,”} the president said.${late}${norwegian}`,
    );
    assert.notEqual(quotes[0]?.attribution?.name, 'Bo Quill');
  });
});

describe('words of a question', () => {
  it('are not surely those of who answers it', () => {
    assert.deepEqual(
      shown(
        'Asked if the plan was {partial|“the best of them,”} {person|Bo Quill} said, {direct=Bo Quill|“It rains here every day.”}',
      ),
      [false, true],
    );
    assert.deepEqual(
      shown('Asked about it, {direct=Bo Quill|“It rains here every day,”} {person|Bo Quill} said.'),
      [true],
    );
  });
});

describe('who surely reports', () => {
  /** Whether the speaker of each report without marks is sure enough to be shown, in order. */
  const reported = (marked: string): boolean[] => {
    const { quotes } = assertQuotes(marked, ['indirect']);
    return quotes.map(({ attribution }) => (attribution?.confidence ?? 0) >= minimumConfidence);
  };
  const ada = '{person|Ada Brook}';
  const bo = '{person|Bo Quill}';

  it('is who says it in a clause of its own, whoever speaks before', () => {
    assert.deepEqual(
      reported(
        `${ada} said {indirect=Ada Brook|the mill was shut}, though ${bo} later said {indirect=Bo Quill|it was open}.`,
      ),
      [true, true],
    );
  });

  it('is who stands behind a whole sentence, whoever speaks in it', () => {
    const told = `{indirect=Bo Quill|${ada} agreed that the mill should close}, ${bo}`;
    assert.deepEqual(reported(`${told} told reporters on Monday.`), [true]);
    assert.deepEqual(reported(`${told} responded with a letter.`), [false]);
  });
});
