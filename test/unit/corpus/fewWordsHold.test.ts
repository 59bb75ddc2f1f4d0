import assert from 'node:assert/strict';
import { matchesOf } from './matchesOf';

// All invented: the people, the towns, the plans.
const seven = 'Nobody in Orrin ever paid for that,';
const eight = 'Nobody in Orrin ever paid a crown for that,';

/** Two pages that share a quote far from some words, and how many matches they have besides. */
function besides(here: string, there: string, shared = seven, published = '2031-03-03'): number {
  const quote = `{direct=Tor Lindqvist|“${shared}”} {person=Tor Lindqvist|Tor Lindqvist} said.`;
  const pages = [
    `${here} ${'It went on like this until they all had to go. '.repeat(12)} ${quote}`,
    `${there} ${'Then came some who were not there before at all. '.repeat(12)} ${quote}`,
  ];
  const days = ['2031-03-03', published];
  return matchesOf(...pages.map((text, i) => ({ text, published: days[i] ?? '' }))).length - 1;
}

const about = 'after the ferries of Velm and the weir were sold';

describe('matches of few words', () => {
  const one = (rest: string): string =>
    `{person=Ana Brandt|Ana Brandt} found the vote {partial=Ana Brandt|“crooked”} ${rest}.`;
  const two = (rest: string): string =>
    `{person=Ana Brandt|Ana Brandt} spoke of {partial=Ana Brandt|“blind loyalty”} ${rest}.`;

  it('of one word need much around them that is the same in both', () => {
    const there = `The {partial=Ana Brandt|“crooked”} vote was ${about}, {person=Ana Brandt|Ana Brandt} said.`;
    assert.equal(besides(one(about), there), 1);
    assert.equal(besides(one('and went home to sleep'), there), 0);
  });

  it('of one word need it in their sentence, in articles of two days', () => {
    const rest = `Holm sat there. It was said ${about}`;
    const here = `${one('that was over')} ${rest}.`;
    const there = `{direct=Ana Brandt|“Our crooked weights were all we had,”} {person=Ana Brandt|Ana Brandt} said. ${rest}.`;
    const inSentence = `The {partial=Ana Brandt|“crooked”} vote was found then, {person=Ana Brandt|Ana Brandt} said. ${rest}.`;
    const nextDay = (other: string): number => besides(here, other, seven, '2031-03-04');
    assert.equal(besides(here, there), 1);
    assert.equal(nextDay(there), 0);
    assert.equal(besides(here, there, seven, ''), 1);
    assert.equal(nextDay(inSentence), 1);
  });

  it('of two light words need it in their sentence as well, in articles of two days', () => {
    const good = (before: string, after: string): string =>
      `{person=Ana Brandt|Ana Brandt} ${before} {partial=Ana Brandt|“so good”} ${after}. Holm sat there. It was said ${about}.`;
    const here = good('called the ferry', 'once more');
    const there = good('found this to be', 'there');
    assert.equal(besides(here, there), 1);
    assert.equal(besides(here, there, seven, '2031-03-04'), 0);
    assert.equal(besides(here, good('said that the ferry is', 'there'), seven, '2031-03-04'), 1);
  });

  it('of one word need no more where the same words stand right beside them', () => {
    const here = `{person=Ana Brandt|Ana Brandt} was {partial=Ana Brandt|“proud”} to shut down all that.`;
    const there = `{direct=Ana Brandt|“I am proud to shut down it all,”} {person=Ana Brandt|Ana Brandt} said.`;
    assert.equal(besides(here, there), 1);
    assert.equal(besides(here, there.replace('to shut', 'that we shut')), 0);
  });

  it('of more words that tell little need a little as well', () => {
    const here = '{direct=Ana Brandt|“So it was there,”} {person=Ana Brandt|Ana Brandt} said';
    const there = (rest: string): string =>
      `{direct=Ana Brandt|“It was long as you know so it was there”} as {person=Ana Brandt|Ana Brandt} put it ${rest}.`;
    assert.equal(besides(`${here} ${about}.`, there(about)), 1);
    assert.equal(besides(`${here} and went home to sleep.`, there(about)), 0);
    assert.equal(besides(`${here} and went home to sleep.`, there(about), eight), 1);
  });

  it('of two words need a little, or a long quote that the articles share', () => {
    const there = `{direct=Ana Brandt|“My blind loyalty was wrong,”} {person=Ana Brandt|Ana Brandt} said ${about}.`;
    assert.equal(besides(two('that day'), there), 0);
    assert.equal(besides(two(about), there), 1);
    assert.equal(besides(two('that day'), there, eight), 1);
  });

  it('of two speakers need much, since two people seldom say the same', () => {
    const four = (name: string, rest: string): string =>
      `{person=${name}|${name}} will {partial=${name}|“degrade and destroy Harlund”} ${rest}.`;
    const weld = (rest: string): string =>
      four('Jonas Weld', `${rest}, as {person=Ana Brandt|Ana Brandt} did`);
    assert.equal(besides(four('Ana Brandt', 'then'), weld('soon')), 0);
    assert.equal(besides(four('Ana Brandt', about), weld(about)), 1);
  });

  it('are those of the sentence with the same words around it, of two that hold them', () => {
    const said = (words: string, rest: string): string =>
      `{direct=Ana Brandt|“${words},”} {person=Ana Brandt|Ana Brandt} said ${rest}.`;
    const better = said('To be blindly loyal, it was all mud', about);
    const other = said('If I were blindly loyal I would call it sand', 'on that day');
    const here = `{person=Ana Brandt|Ana Brandt} was {partial=Ana Brandt|“blindly loyal”} ${about}.`;
    const between = 'Nothing else was told of this for many hours. '.repeat(12);
    assert.equal(besides(here, better), 1);
    assert.equal(besides(here, other, eight), 1);
    assert.equal(besides(here, `${better} ${between} ${other}`, eight), 1);
  });

  it('are no one utterance where their speaker is told to say them again and again', () => {
    const here =
      '{direct=Ana Brandt|“I am not a mouthpiece of the mayor,”} {person=Ana Brandt|Ana Brandt} said.';
    const there = (says: string): string =>
      `{person=Ana Brandt|Ana Brandt} ${says} that she is {partial=Ana Brandt|“not a mouthpiece of the mayor”}.`;
    assert.equal(besides(here, there('says')), 1);
    assert.equal(besides(here, there('regularly says')), 0);
  });

  it('are no quote where they are the so-called name of something, or name it in both', () => {
    const of = (words: string): string => `{person=Ana Brandt|Ana Brandt} spoke of the ${words} ${about}.`;
    const quoted = '{partial=Ana Brandt|“open gate market”}';
    assert.equal(besides(of(quoted), `Later ${of(quoted)}`), 1);
    assert.equal(besides(of(`so-called ${quoted}`), `Later ${of(quoted)}`), 0);
    assert.equal(besides(of(`${quoted} promise`), `Later ${of(`${quoted} scandal`)}`), 0);
    assert.equal(besides(of(`${quoted} promise`), `Later ${of(quoted)}`), 1);
  });
});
