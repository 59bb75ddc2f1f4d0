import assert from 'node:assert/strict';
import { differencesOf } from './differencesOf';

const monday = '2031-03-10T08:00:00Z';
const tuesday = '2031-03-11T08:00:00Z';
const spring = '2031-05-02T08:00:00Z';

/** What articles of Tuesday and Monday, unless it says otherwise, make of each other's words. All invented. */
function told(here: string, there: string, published = monday): string[] {
  return differencesOf(
    { text: `Skarland votes. ${here}`, published: tuesday },
    { text: `A vote in {place=Skarland|Skarland}. ${there}`, published },
  );
}

const part = (before: string, words: string, after = '.', who = 'Ada Brook'): string =>
  `{person=${who}|${who}} ${before} {partial=${who}|“${words}”}${after}`;

const whole = (words: string, after = '.', who = 'Ada Brook'): string =>
  `{direct=${who}|“${words},”} {person=${who}|${who}} said${after}`;

describe('a few words of one speaker in the same sentence of two articles', () => {
  const council = 'told the harbour council that the old ferry';
  const both = (here: string, there: string): string[] => told(part(council, here), part(council, there));

  it('are changed by a negation in one of them', () => {
    assert.deepEqual(both('be sold', 'not be sold'), [
      'altered negation: be sold | not be sold',
      'conflicting: – / not',
    ]);
    assert.deepEqual(both('will step down', 'will not step down')[1], 'conflicting: – / not');
    assert.deepEqual(both('never surrender', 'surrender')[1], 'conflicting: never / –');
    assert.deepEqual(both('a disgrace to us', 'no disgrace to us')[1], 'conflicting: a / no');
    assert.deepEqual(
      both('knew of the leak', 'did not know of the leak')[1],
      'conflicting: knew / did not know',
    );
    assert.deepEqual(both('was there', 'wasn’t there')[1], 'conflicting: – / n’t');
    assert.deepEqual(both('I knew', 'I did not know')[1], 'conflicting: knew / did not know');
  });

  it('are changed by another number, day or name, or by an opposite', () => {
    assert.deepEqual(both('three men drowned', 'five men drowned'), [
      'altered number: three men drowned | five men drowned',
      'conflicting: three / five',
    ]);
    assert.deepEqual(both('sails in 2025', 'sails in 2035')[1], 'conflicting: 2025 / 2035');
    assert.deepEqual(both('ends this Monday', 'ends this Friday')[1], 'conflicting: Monday / Friday');
    assert.deepEqual(
      both('gone to Orrin', 'gone to Brindle')[0],
      'altered name: gone to Orrin | gone to Brindle',
    );
    assert.deepEqual(both('safe to drink', 'unsafe to drink')[1], 'conflicting: safe / unsafe');
    assert.deepEqual(both('20 dead', '30 dead')[1], 'conflicting: 20 / 30');
  });

  it('are other words where another one, or more than one, stands there', () => {
    assert.deepEqual(both('fresh tar', 'fresh lime'), []);
    assert.deepEqual(both('three men drowned', 'five boats drowned'), []);
    assert.deepEqual(both('be sold', 'not in our days be sold'), []);
    // one word tells too little where not all around it is the same
    const here = part('told the council of', 'three lighthouses', ' in the north.');
    const there = part('heard in the council that the north had', 'five lighthouses', ' then.');
    assert.deepEqual(told(here, there), []);
  });

  it('are somebody else’s, or of another time', () => {
    const both = 'So said {person=Ada Brook|Ada Brook} and {person=Jonas Weld|Jonas Weld}.';
    const by = (who: string): string => `${both} ${part(council, 'not be sold', '.', who)}`;
    const here = `${both} ${part(council, 'be sold')}`;
    assert.deepEqual(told(here, by('Ada Brook'))[1], 'conflicting: – / not');
    assert.deepEqual(told(here, by('Jonas Weld')), []);
    assert.deepEqual(told(here, by('Ada Brook'), spring), []);
  });

  it('are no change where an article has them both ways, asks, or names a thing so', () => {
    const sold = part(council, 'be sold');
    assert.deepEqual(told(sold, `${part(council, 'not be sold')} ${whole('It will be sold')}`), [
      'truncated: be sold | be sold',
    ]);
    const asks = (words: string): string =>
      `{direct=Ada Brook|“Will the old ferry ${words} now?”} {person=Ada Brook|Ada Brook} asked the harbour council.`;
    assert.deepEqual(told(part(council, 'never be sold now'), asks('be sold')), []);
  });
});

describe('a few words that another article has in a longer quote', () => {
  it('are changed where the sentences are much the same', () => {
    const here = part('told the harbour council that the old ferry would', 'be sold');
    const there = (what: string): string =>
      whole(`The ${what} will not be sold by any of us`, ' to the harbour council');
    assert.deepEqual(told(here, there('old ferry'))[1], 'conflicting: – / not');
    assert.deepEqual(told(part('said that she would', 'be sold', ' soon.'), there('mill')), []);
  });

  it('are changed anywhere in the articles of one day where they tell much, and no word around denies them', () => {
    const about = 'the herring fleet of Orrin and the lighthouse at Brindle';
    const here = (before: string): string => `It is about ${about}. ${part(before, 'reckless squandering')}`;
    const there = `${whole('Nobody paid. This is not reckless squandering of your money')} It is about ${about}.`;
    assert.deepEqual(told(here('called it'), there).slice(1), ['conflicting: – / not']);
    assert.deepEqual(told(here('warned the men of the town against thinking that it all was'), there), []);
    assert.deepEqual(told(here('called it'), there, spring), []);
  });
});

describe('words that one article denies right before their marks', () => {
  const council = 'told the harbour council that the old ferry of Orrin';
  const sold = 'be sold for scrap';

  it('say the opposite of the same words in the other one', () => {
    assert.deepEqual(told(part(`${council} would not`, sold), part(`${council} would`, sold)), [
      'altered negation: not “be sold for scrap” | be sold for scrap',
      'conflicting: not / –',
    ]);
    assert.deepEqual(
      told(
        part(`${council} wouldn’t`, sold),
        whole('It will be sold for scrap', ' to the harbour council'),
      )[0],
      'altered negation: wouldn’t “be sold for scrap” | It will be sold for scrap,',
    );
  });

  it('say the same where the other one has its negation between the marks, or says it otherwise', () => {
    const here = part(`${council} would not`, sold);
    const isSame = (there: string): boolean =>
      !told(here, there).some((line) => /negation|conflict/.test(line));
    assert.ok(isSame(part(`${council} would`, `not ${sold}`)));
    assert.ok(isSame(whole(`It will not ${sold}`, ' to the harbour council')));
    assert.ok(isSame(part(`denied to the harbour council that the old ferry of Orrin would`, sold)));
    assert.ok(isSame(part(`${council} would not`, sold)));
  });
});
