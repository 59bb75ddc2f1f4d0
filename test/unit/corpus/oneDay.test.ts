import assert from 'node:assert/strict';
import { matchesOf } from './matchesOf';

const monday = '2031-03-10T08:00:00Z';
const thursday = '2031-03-13T08:00:00Z';
const spring = '2031-05-02T08:00:00Z';

// All invented.
function shared(here: string, there: string, published = thursday): string[] {
  return matchesOf({ text: here, published: monday }, { text: there, published });
}

const said = (words: string, who = 'Ana Brandt'): string =>
  `{direct=${who}|“${words}”} {person=${who}|${who}} said.`;

describe('what one speaker says in articles of the same days', () => {
  const hedged = said('We are clearly dealing with what we expect to be a serial poacher at this point');
  const plain = said('Clearly, we are dealing with a serial poacher');

  it('is one utterance where words are only left out', () => {
    assert.deepEqual(shared(hedged, plain).length, 1);
    assert.deepEqual(shared(hedged, plain, spring), []);
    assert.deepEqual(shared(hedged, said('Clearly, we are dealing with a serial poacher', 'Bo Vale')), []);
  });

  it('is none where words stand in the place of others', () => {
    const other = said('We are hardly arguing with what they call to be a serial poacher in that valley');
    assert.deepEqual(shared(other, plain), []);
  });

  it('is one where two quotes have a whole sentence in common', () => {
    const first = said('Jonas Weld leaves the yard in autumn. He will do a fantastic job up north');
    const second = said('He will do a fantastic job up north. Thanks to Tor Lind for ten years at the weir');
    assert.equal(shared(first, second).length, 1);
    assert.deepEqual(shared(first, second, spring), []);
  });

  it('is one where a fragment begins with another form of a short verb', () => {
    const whole = said(
      'In the harbour and in the hall, this board has fanned the flames of our old quarrel in Orrin',
    );
    const part = `{person=Ana Brandt|Ana Brandt} accused the board of {partial=Ana Brandt|“fanning the flames of our old quarrel.”}`;
    assert.match(shared(part, whole).join(), /^altered: “?fanning .* fanned the flames of our old quarrel/);
  });
});

describe('a few words of one speaker in articles of the same days', () => {
  const account = `The flood came at dawn. ${said('This is a very disturbing incident')} {direct=Ana Brandt|“It is profoundly shocking that keepers should be held in a lighthouse,”} Brandt said.`;
  const calls = (who: string): string =>
    `{person=${who}|${who}} called it {partial=${who}|“very disturbing”} and {partial=${who}|“profoundly shocking.”} The lighthouse keepers had nobody to call when the flood came at dawn.`;

  it('are one remark, and so are those beside them that tell less', () => {
    assert.deepEqual(shared(account, calls('Ana Brandt')), [
      'truncated: very disturbing | very disturbing',
      'truncated: profoundly shocking | profoundly shocking.',
    ]);
  });

  it('are none of another speaker, nor of another day', () => {
    assert.deepEqual(shared(account, calls('Bo Vale')), []);
    assert.deepEqual(shared(account, calls('Ana Brandt'), spring), []);
  });

  it('are none where nothing else is alike', () => {
    const elsewhere =
      '{person=Ana Brandt|Ana Brandt} called the price of bread {partial=Ana Brandt|“very steep.”}';
    assert.deepEqual(shared(said('The way up to the tower is a very steep one'), elsewhere), []);
  });

  const long = 'The ferry timetable nobody asked us for is a disgrace to Harlund';

  it('stand in the same sentence in both where they tell hardly anything', () => {
    const here = `${said(long)} Snow fell. {direct=Ana Brandt|“I made that decision by myself,”} Brandt said.`;
    const there = (before: string): string =>
      `Brandt {person=Ana Brandt|Ana Brandt} told us that ${before} {partial=Ana Brandt|“by myself,”} and left. ${'It rained on the weir and on the yard and on the tower and on everybody there. '.repeat(4)} ${said(long)}`;
    assert.ok(shared(here, there('she made the decision')).includes('truncated: by myself | by myself,'));
    assert.equal(shared(here, there('she had walked up')).length, 1);
  });

  it('are those of the speaker to whom the other article gives the quote beside them', () => {
    const here = `{direct=Ana Brandt|“The gazette builds Weld up as a saint,”} {person=Ana Brandt|Ana Brandt} wrote. {direct=Ana Brandt|“${long},”} she said.`;
    const there = `Brandt blamed the gazette for calling Weld {partial=the gazette|“a saint,”} even though {partial=the gazette|“${long}.”}`;
    assert.ok(shared(here, there).includes('truncated: a saint | a saint,'));
  });

  it('are found beside a longer quote that has them', () => {
    const here = `Late on Monday Brandt said Weld was {partial=Ana Brandt|“a good keeper.”}\n\n{direct=Ana Brandt|“Weld is a good keeper. ${long},”} {person=Ana Brandt|Ana Brandt} said.`;
    const there = said(`Weld is a good keeper. ${long}`);
    assert.equal(shared(here, there).length, 2);
  });

  it('are none where the other article denies them a word or two before', () => {
    const here = `${said(long)} Brandt called the weir {partial=Ana Brandt|“fine.”}`;
    const there = (words: string): string => `${said(long)} {direct=Ana Brandt|“${words},”} Brandt said.`;
    assert.equal(shared(here, there('The weir of Orrin is doing fine')).length, 2);
    assert.equal(shared(here, there('The weir of Orrin is not doing fine')).length, 1);
  });

  it('are none where an article counts how often they were said', () => {
    const here = said(`${long}, and the gates of the weir are open gates`);
    const uttered = (after: string): string =>
      `${said(long)} Brandt uttered the phrase {partial=Ana Brandt|“open gates”}${after}.`;
    assert.equal(shared(here, uttered(' at noon')).length, 2);
    assert.equal(shared(here, uttered(' 29 times in all')).length, 1);
  });
});
