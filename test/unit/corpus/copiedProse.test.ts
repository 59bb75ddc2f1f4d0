import assert from 'node:assert/strict';
import { matchesOf } from './matchesOf';

// All invented.
describe('the prose of another outlet that an article quotes', () => {
  const first =
    'For much of the past year it has been the upper council of Orrin cutting deals with the ferrymen, whether on tolls or on timetables';
  const last =
    'So {partial=Ana Brandt|“maybe”} becomes the usual answer for many of them, and nobody at the harbour dares to paint a single boat before the autumn';
  const paper = (between: string): string => `${first}.\n\n${between}${last}.`;
  const block = (words: string): string =>
    `The Harlund Gazette tells more:\n\n{direct=Harlund Gazette|“${words.replace(/\{[^}]*\}/, "'maybe'")}.”}\n\nMore is to come.`;

  it('is found there although a word of it stands between marks', () => {
    assert.deepEqual(matchesOf({ text: paper('') }, { text: block(`${first}. ${last}`) }).length, 1);
  });

  it('is found where it says that it leaves much out', () => {
    const between = `${'The bill for the weir was read twice by the members for the northern villages, and once by the rest. '.repeat(3)}\n\n`;
    const found = matchesOf({ text: paper(between) }, { text: block(`${first}. ... ${last}`) });
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['truncated'],
    );
  });

  it('is found sentence by sentence where it is told in another order', () => {
    const other =
      'Jonas Weld has criticized every plan for a naval review by either the county or the port of Harlund in the past';
    const told = `“${other}. He also has backed the lamp-lighters’ long campaign for a second tower.”`;
    const found = matchesOf(
      { text: `Here is more:\n\n{direct=Harlund Gazette|${told}}` },
      {
        text: `Mayor {person=Ana Brandt|Ana Brandt} came.\n\n${other}. He irritated some keepers with a song about their wives and a dog. He also has, as nobody at all expected of him last year, backed a long campaign for bread.`,
      },
    );
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /naval review/);
  });
});
