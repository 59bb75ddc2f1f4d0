import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

// All invented.
const names =
  '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}.';
const gale = `A gale tore the lantern from the lighthouse and drove trawlers onto the breakwater before the lifeboat could launch.
Fishermen hauled nets and lobster pots ashore while the coastguard fired flares over the drowned jetty and its shattered cranes.
The surge swamped cellars, boathouses and the smokehouse, and splintered masts floated past the customs shed until dawn.`;
const strike = `Weavers walked out of the spinning mills after the owners refused to restore overtime bonuses and canteen vouchers.
Pickets chanted beside idle looms, and foremen locked the dyehouse while the arbitrator shuttled between both camps with drafts.
The stoppage starved tailors of yarn, emptied hat shops, and cost the apprentices their stipends, diplomas and lodgings.`;

/** The figures that two accounts without dates give otherwise, both with these words around them. */
function told(here: string, there: string, around: readonly [string, string] = [gale, gale]): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, `${names}\n\n${around[i] ?? ''}\n\n${text}`);
    corpus.put(article, { ...analysis, provenance: {} });
  });
  return [...corpus.allDiscrepancies()].map(
    ({ verdict, here, there }) => `${verdict} ${here.text} | ${there.text}`,
  );
}

describe('figures in two accounts without dates', () => {
  it('are those of one event where the accounts are alike', () => {
    const [here, there] = ['Repairs swallowed $50,000.', 'The bill for both came to $50,187.'];
    assert.deepEqual(told(here, there), ['compatible $50,000 | $50,187']);
    assert.deepEqual(told(here, there, [gale, strike]), []);
  });

  it('are those of one event where they tell so by themselves', () => {
    const apart = [gale, strike] as const;
    assert.deepEqual(told('Some 22,400 pilgrims came.', 'The crowd was of 22,400 pilgrims.', apart), [
      'compatible Some 22,400 pilgrims | 22,400 pilgrims',
    ]);
    assert.deepEqual(told('Some 20,000 pilgrims came.', 'The crowd was of 20,000 pilgrims.', apart), []);
  });

  it('are no weekdays of one event unless the accounts are alike', () => {
    const opened = (day: string): string =>
      `{person=Ana Brandt|Brandt} and {person=Mo Hall|Hall} opened the old harbour office ${day}.`;
    assert.deepEqual(told(opened('on Saturday'), opened('on Monday')), ['conflicting Saturday | Monday']);
    assert.deepEqual(told(opened('on Saturday'), opened('on Monday'), [gale, strike]), []);
  });

  it('are no conflict in what goes up and down every day, or lasts on', () => {
    assert.deepEqual(told('A barrel of herring rose to $5,448.', 'A barrel of herring fell to $5,870.'), []);
    assert.deepEqual(told('A barrel of herring rose to $5,448.', 'A barrel of herring rose to $5,870.'), []);
    assert.deepEqual(told('A barrel of herring costs $5,448.', 'A barrel of herring costs $5,870.'), [
      'conflicting $5,448 | $5,870',
    ]);
    assert.deepEqual(told('It was the two-year harbour feud.', 'It was the three-year harbour feud.'), []);
    assert.deepEqual(told('It was the two-day harbour feud.', 'It was the three-day harbour feud.'), [
      'conflicting two-day | three-day',
    ]);
  });
});

describe('figures in two accounts', () => {
  it('are no conflict where both accounts give the one of them', () => {
    const here = 'A reward of $115,000 is offered for the stolen lantern.';
    const there = 'The reward for the stolen lantern rose: the mayor offers $100,000 for the lantern.';
    assert.deepEqual(told(here, there), ['conflicting $115,000 | $100,000']);
    assert.deepEqual(told(here, `${there} With her gift the reward is $115,000.`), []);
  });

  it('are no conflict where the one counts others beside somebody', () => {
    const four = 'The boiler killed four sailors of the ferry crew.';
    assert.deepEqual(told(four, 'The boiler killed a stoker and three other sailors of the ferry crew.'), []);
    assert.deepEqual(told(four, 'The boiler killed three sailors of the ferry crew.'), [
      'conflicting four sailors | three sailors',
    ]);
  });

  it('are no likelier of one thing where they count the same sort of thing', () => {
    const here = 'She has 100 delegates, said a delegate.';
    assert.deepEqual(told(here, 'Of the 95 delegates one delegate slept.'), []);
    assert.deepEqual(
      told(here.replace('a delegate', 'a beekeeper'), 'Of 95 delegates one beekeeper slept.'),
      ['compatible 100 delegates | 95 delegates'],
    );
  });
});
