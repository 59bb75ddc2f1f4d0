import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** The paraphrases among the matches of two articles of given days. All invented. */
function paraphrasesOf(here: string, there: string, ...days: readonly string[]): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
    const published = days[i];
    if (published !== undefined) corpus.setProvenance(`a${i}`, { published });
  });
  return corpus
    .matchesOf('a0')
    .flatMap(({ quotes }) => quotes)
    .filter(({ relation }) => relation === 'paraphrased')
    .map(({ here, there, speakers }) => `${speakers}: ${here.text} | ${there.text}`);
}

const shared =
  '{direct=Ana Brandt|“The harbour freezes over whenever the wind comes from Orrin,”} {person=Ana Brandt|Ana Brandt} said.';
const quoted = `${shared} {direct=Ana Brandt|“Go home. We are outraged by the clumsy behaviour of lorry inspectors who held a teenager out of class without his parents. It is late,”} she said.`;
const report = (speaker: string): string =>
  `${shared} {person=${speaker}|${speaker}} said ${'{indirect=SPEAKER|she was outraged by the way lorry inspectors took a teenage boy from classes without a parent}'.replace('SPEAKER', speaker)}.`;

describe('paraphrases', () => {
  it('are reports of a quote by its speaker in articles that share another quote', () => {
    const found = [
      'same: We are outraged by the clumsy behaviour of lorry inspectors who held a teenager out of class without his parents. | she was outraged by the way lorry inspectors took a teenage boy from classes without a parent',
    ];
    assert.deepEqual(
      paraphrasesOf(quoted, report('Ana Brandt')).map((line) => line.replace('parents |', 'parents. |')),
      found,
    );
  });

  it('are no reports of what somebody else says, or that say something else', () => {
    assert.deepEqual(paraphrasesOf(quoted, report('Jonas Weld')), []);
    const other = `${shared} Ana Brandt said {indirect=Ana Brandt|she was outraged by the price of wood in a winter without snow}.`;
    assert.deepEqual(paraphrasesOf(quoted, other), []);
  });

  it('may be of a quote that the other article also has', () => {
    const both = report('Ana Brandt').replace(shared, quoted);
    assert.equal(paraphrasesOf(quoted, both).length, 1);
  });

  it('are none of two statements of which the words in marks are matched', () => {
    const called = `${shared} {person=Ana Brandt|Brandt} called {mixed=Ana Brandt|the letter from the harbour inspectors {partial=Ana Brandt|“poorly worded”}}.`;
    const said = `${shared} {person=Ana Brandt|Brandt} said {mixed=Ana Brandt|the letter from the harbour inspectors was {partial=Ana Brandt|“poorly worded”}}.`;
    assert.deepEqual(paraphrasesOf(called, said, '2031-03-10', '2031-03-10'), []);
  });

  it('begin without the word that joins them to words in marks', () => {
    const one = `${shared} {person=Ana Brandt|Brandt} called the letter {partial=Ana Brandt|“clumsily worded”} and said it {partial=Ana Brandt|“outraged parents whose teenagers lorry inspectors took out of class.”}`;
    const other = `${shared} {person=Ana Brandt|Brandt} said {mixed=Ana Brandt|the letter was {partial=Ana Brandt|“clumsily worded”} and outraged parents of teenagers whom inspectors of lorries took from classes}.`;
    assert.deepEqual(paraphrasesOf(one, other, '2031-03-10', '2031-03-10'), [
      'same: outraged parents whose teenagers lorry inspectors took out of class | outraged parents of teenagers whom inspectors of lorries took from classes',
    ]);
  });

  it('are told from both sides alike', () => {
    const [one] = paraphrasesOf(quoted, report('Ana Brandt'));
    const [other] = paraphrasesOf(report('Ana Brandt'), quoted);
    assert.equal(other?.split(/ \| |: /)[1], one?.split(/ \| |: /)[2]);
  });

  const day = '2031-03-10';
  const dayAfter = '2031-03-11';
  const appreciates =
    '{direct=Ana Brandt|“We were never of one mind. I really appreciate his commitment to service and wish him well,”} {person=Ana Brandt|Ana Brandt} said.';
  const appreciated = (who = 'Ana Brandt', negation = ''): string =>
    `Late at night {person=${who}|${who}} told reporters {indirect=${who}|that she ${negation}appreciated the service of Weld}.`;

  it('tell a little of one statement in words of the same stems, on the same day', () => {
    assert.equal(paraphrasesOf(appreciates, appreciated(), day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(appreciates, appreciated(), day, '2031-05-11'), []);
    assert.deepEqual(paraphrasesOf(appreciates, appreciated('Bo Vale'), day, dayAfter), []);
    assert.deepEqual(paraphrasesOf(appreciates, appreciated('Ana Brandt', 'never '), day, dayAfter), []);
  });

  it('tell a quote of a few words only beside another match', () => {
    const quote = (words: string): string =>
      `{person=Ana Brandt|Ana Brandt} warned of {partial=Ana Brandt|“${words}”}. `;
    const wall =
      '{person=Ana Brandt|Ana Brandt} told reporters {indirect=Ana Brandt|that the wall will block illegal immigrants and illegal drugs}. ';
    const count = (here: string, there: string): number => paraphrasesOf(here, there, day, dayAfter).length;
    assert.equal(count(quote('vast quantities of some illegal drugs'), wall), 1);
    assert.equal(count(quote('vast quantities of illegal drugs'), wall), 0);
    assert.equal(count(quote('vast quantities of illegal drugs') + shared, wall + shared), 1);
  });

  it('are none where both only name the same, or what both speak of all the time', () => {
    const named = (words: string): string =>
      `{person=Ana Brandt|Ana Brandt} told reporters {indirect=Ana Brandt|that ${words}}.`;
    const quotedName =
      '{direct=Ana Brandt|“Then Weld sang aloud in Orrin,”} {person=Ana Brandt|Ana Brandt} said.';
    assert.deepEqual(paraphrasesOf(quotedName, named('she met Weld on Monday in Orrin'), day, dayAfter), []);
    const often =
      'The service keepers appreciate is a service. They appreciate service. Service they appreciate. '.repeat(
        3,
      );
    assert.deepEqual(paraphrasesOf(`${often}${appreciates}`, `${often}${appreciated()}`, day, dayAfter), []);
  });

  it('tell less beside another quote that both have', () => {
    const topic =
      'The harassment of keepers goes on. Allegations of harassment were denied. Allegations again. ';
    const denies = `${topic}${shared} {direct=Ana Brandt|“I deny these allegations, as would anybody in my place,”} she said.`;
    const denied = (far: string): string =>
      `${topic}${shared} ${far}Brandt again {cue|denied} {indirect=Ana Brandt|the harassment allegations}.`;
    assert.equal(paraphrasesOf(denies, denied('')).length, 1);
    assert.deepEqual(paraphrasesOf(denies, denied('Snow fell on the yard. '.repeat(20))), []);
  });

  it('may be the reporter’s words of a statement that is partly in marks, or be told of one', () => {
    const mixed =
      '{person=Ana Brandt|Ana Brandt} said {mixed=Ana Brandt|her deputy “has done more than anybody” and will not be asked to resign before the harvest}.';
    const indirect =
      'Brandt said {indirect=Ana Brandt|that until the harvest nobody would ask the deputy to resign, not even once}. {person=Ana Brandt|Ana Brandt} left.';
    assert.equal(paraphrasesOf(mixed, indirect, day, dayAfter).length, 1);
  });

  it('tell several things beside another quote, or somewhat less where they share one', () => {
    const here = `${shared} {person=Ana Brandt|Ana Brandt} said {mixed=Ana Brandt|it was “too bad what goes on,” and that soft plans for the weir would “probably kill” a bargain with the bakers by leaving the miners too much control over flour}.`;
    const there = (told: string): string =>
      `${shared} Then {person=Ana Brandt|Ana Brandt} said {indirect=Ana Brandt|${told}}.`;
    assert.equal(
      paraphrasesOf(
        here,
        there(
          'the softer approach would kill off the chances of any bargain before winter comes to valley and harbour',
        ),
      ).length,
      1,
    );
    assert.deepEqual(
      paraphrasesOf(here, there('the harsher approach would raise the chances of any union before winter')),
      [],
    );
  });

  it('tell most of a short report of a long statement, on the same day', () => {
    const vow =
      '{person=Ana Brandt|Ana Brandt} said: {direct=Ana Brandt|“When our bakers take the council, this harbour will move swiftly to intervene in the appeals of millers, shield lanterns from frost, widen ferries, paint every lighthouse, and reject whatever spoils barley.”}';
    const reported = (told: string): string =>
      `Late at night {person=Ana Brandt|Ana Brandt} vowed {indirect=Ana Brandt|to ${told}}.`;
    const intervene = 'intervene in the appeals after the bakers take over next month';
    assert.equal(paraphrasesOf(vow, reported(intervene), day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(vow, reported(intervene), day, '2031-05-11'), []);
    assert.deepEqual(
      paraphrasesOf(vow, reported('intervene in quarrels of jugglers, tailors and weavers'), day, dayAfter),
      [],
    );
  });

  it('may be of words that reporters put for each other', () => {
    const mocks =
      '{direct=Ana Brandt|“My attorney ridicules these gloomy weirs,”} {person=Ana Brandt|Ana Brandt} said.';
    const told = (words: string): string =>
      `Late at night {person=Ana Brandt|Ana Brandt} told reporters {indirect=Ana Brandt|that ${words}}.`;
    assert.equal(paraphrasesOf(mocks, told('her lawyer mocked the weir'), day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(mocks, told('her tailor mended the weir'), day, dayAfter), []);
  });

  it('are none of two reports of which one has a few words in marks', () => {
    const indirect =
      'Brandt said {indirect=Ana Brandt|that until the harvest nobody would ask the deputy to resign, not even once}. {person=Ana Brandt|Ana Brandt} left.';
    const mixed = (fragment: string): string =>
      `{person=Ana Brandt|Ana Brandt} said {mixed=Ana Brandt|her deputy ${fragment} and will not be asked to resign before the harvest}.`;
    assert.equal(paraphrasesOf(mixed('“has done more than anybody”'), indirect, day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(mixed('has “done more than anybody”'), indirect, day, dayAfter), []);
  });

  it('may be of a body and who speaks for it, where they tell more of the same', () => {
    const breach = (who: string, label: string): string =>
      `In {place=Orrin|Orrin} the {${label}=${who}|${who}} regretted {mixed=${who}|what it called a “breach of protocol in the quarantine”}.`;
    const report = (who: string, told: string): string =>
      `In {place=Orrin|Orrin} {person=${who}|${who}} said on Sunday {indirect=${who}|${told}}.`;
    const same = 'there was a breach of protocol in the quarantine';
    const body = breach('Orrin & Sons', 'organization');
    assert.equal(paraphrasesOf(body, report('Ana Brandt', same), day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(body, report('Ana Brandt', same), day, '2031-05-11'), []);
    assert.deepEqual(paraphrasesOf(breach('Bo Vale', 'person'), report('Ana Brandt', same), day, day), []);
  });

  it('are none where both only name somebody with a title', () => {
    const exchange =
      '{direct=Ana Brandt|“We were worried for Sgt. Vale and saw the chance to exchange lanterns,”} {person=Ana Brandt|Ana Brandt} said.';
    const retrieve =
      'Late at night {person=Ana Brandt|Ana Brandt} spoke {indirect=Ana Brandt|about an exchange to retrieve Sgt. Vale}.';
    assert.deepEqual(paraphrasesOf(exchange, retrieve, day, dayAfter), []);
  });

  it('may be of somebody who is only described, if either article calls the speaker so', () => {
    const quote = (role: string): string =>
      `{role=Ana Brandt|The ${role}} {person=Ana Brandt|Ana Brandt} said: {direct=Ana Brandt|“I believe that bulk lantern smuggling almost certainly does violate charters.”} {place=Orrin|Orrin} slept.`;
    const ruling =
      'A harbour judge in {place=Orrin|Orrin} ruled {indirect=A harbour judge in Orrin|that bulk smuggling of painted lanterns violates the charter of the valley}.';
    assert.equal(paraphrasesOf(quote('town judge'), ruling, day, dayAfter).length, 1);
    assert.deepEqual(paraphrasesOf(quote('town baker'), ruling, day, dayAfter), []);
  });
});
