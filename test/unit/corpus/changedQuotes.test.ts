import assert from 'node:assert/strict';
import { differencesOf } from './differencesOf';

const monday = '2031-03-10T08:00:00Z';
const tuesday = '2031-03-11T08:00:00Z';
const april = '2031-04-21T08:00:00Z';

const said = (words: string): string =>
  `{direct=Ada Brook|“${words}”} {person=Ada Brook|Ada Brook} said in {place=Skarland|Skarland}.`;

/** What two articles make of each other's quote of one speaker; the second is of Monday unless it says otherwise. All invented. */
function told(here: string, there: string, published = monday): string[] {
  return differencesOf({ text: here, published: tuesday }, { text: there, published });
}

describe('a changed word of a quote', () => {
  it('is told with the last word where it is that, within a longer quote of the other article', () => {
    const won = (year: string): string => `They rebuilt the old harbour wall and the lighthouse in ${year}`;
    const more =
      'Nobody thanked the masons of Orrin for a single stone of it, and nobody paid their widows either.';
    assert.deepEqual(told(said(`${won('2025')},`), said(`${won('2035')}. ${more}`)), [
      `altered number: ${won('2025')}, | ${won('2035')}`,
      'conflicting: 2025 / 2035',
    ]);
  });

  it('is a name also behind the full stop of a title', () => {
    const paid = (who: string): string =>
      `The harbour fund paid Mr. ${who} for nothing but a chart of old wrecks last spring`;
    assert.deepEqual(told(said(`${paid('Weld')},`), said(`${paid('Holm')},`)), [
      `altered name: ${paid('Weld')}, | ${paid('Holm')},`,
      'conflicting: Weld / Holm',
    ]);
  });

  it('is a negation in a sentence that both of two longer quotes have besides others', () => {
    const listed = (not: string): string =>
      `This lamp on the old outer reef is ${not}marked on any chart of the Orrin estuary`;
    const before =
      'Our boats pass the outer reef twice a day with nets full of herring and nobody has complained about lamps for years.';
    const after =
      'Ask any of the widows along the quay what became of the money they raised for a bell buoy after the great storm.';
    assert.deepEqual(told(said(`${before} ${listed('not ')},`), said(`${listed('')}. ${after}`), april), [
      `altered negation: ${listed('not ')} | ${listed('')}`,
      'conflicting: not / –',
    ]);
  });

  it('is a negation that a cut takes off with the words before it, however little of the quote that is', () => {
    const kept = 'we can hold the old weir of Orrin in working order';
    const before =
      'It has been a hard year for all the millers along this river and for the keepers of the lighthouse at Brindle, too.';
    const denial = 'Nobody in this council believes that';
    const cut = `${kept[0]?.toUpperCase()}${kept.slice(1)},`;
    assert.deepEqual(told(said(`${before} ${denial} ${kept},`), said(cut)), [
      `truncated negation: ${denial} ${kept} | ${cut}`,
      `conflicting: ${denial} / –`,
    ]);
    assert.deepEqual(told(said(`${before} Everybody in this council believes that ${kept},`), said(cut)), [
      `truncated: ${kept} | ${cut}`,
    ]);
  });

  it('is a number in a long quote, also weeks later, and another sentence with other telling words', () => {
    const cost = (hours: string, what: string): string =>
      `Fishermen who haul their nets for ${hours} hours a week see their premiums doubled and their ${what} cut in half by the harbour board of Skarland`;
    assert.deepEqual(told(said(`${cost('60', 'oakum')},`), said(`${cost('70', 'oakum')},`), april), [
      `altered number: ${cost('60', 'oakum')}, | ${cost('70', 'oakum')},`,
      'conflicting: 60 / 70',
    ]);
    assert.deepEqual(told(said(`${cost('60', 'oakum')},`), said(`${cost('60', 'tallow')},`), april), []);
  });
});
