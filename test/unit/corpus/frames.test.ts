import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

// All invented.
const names =
  '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}.';

/** The figures that two accounts of one story give otherwise; `apart` where the accounts are of two stories. */
function told(here: string, there: string, story: 'one' | 'apart' = 'one'): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const head = story === 'one' || i === 0 ? names : '{place=Harlund|Harlund}, {place=Skarland|Skarland}.';
    const { article, analysis } = readMarkedArticle(`a${i}`, `${head}\n\n${text}`);
    corpus.put(article, { ...analysis, provenance: { published: '2031-05-04' } });
  });
  return [...corpus.allDiscrepancies()].map(
    ({ verdict, here, there }) => `${verdict} ${here.text} | ${there.text}`,
  );
}

/** The same for a sentence in which one stretch is told otherwise. */
const exchanged = (sentence: string, one: string, other: string): string[] =>
  told(sentence.replace('…', one), sentence.replace('…', other));

describe('figures in the same words of one story', () => {
  it('are one where nothing but the figure is another, be it ten times as much', () => {
    const bridge = 'The town paid … for the crossing of the weir.';
    assert.deepEqual(exchanged(bridge, '$5 million', '$50 million'), [
      'conflicting $5 million | $50 million',
    ]);
    assert.deepEqual(exchanged('The gale carried off … in the valley.', '300 roofs', '3,000 roofs'), [
      'conflicting 300 roofs | 3,000 roofs',
    ]);
    const [here, there] = [bridge.replace('…', '$5 million'), bridge.replace('…', '$50 million')];
    assert.deepEqual(told(here, there, 'apart'), []);
    assert.deepEqual(exchanged('Tolls on the weir … percent in spring.', 'fell by 2', 'fell to 12'), []);
  });

  it('are one where the one tells of somebody and the other one of two', () => {
    const of = (many: string): string => `${many} killed in the blaze at the mill.`;
    assert.deepEqual(told(of('One person was'), of('Two people were')), [
      'conflicting One person | Two people',
    ]);
    assert.deepEqual(exchanged('The blaze at the mill left … dead.', 'one person', 'two people'), [
      'conflicting one person | two people',
    ]);
    // there may have been another one
    assert.deepEqual(told(of('A man was'), of('Two people were')), []);
  });

  it('are one of a year, and of a day that is wrong in one part', () => {
    assert.deepEqual(exchanged('The baker built the mill in ….', '1967', '1976'), [
      'conflicting in 1967 | in 1976',
    ]);
    const fair = 'The fair at the old weir opens on ….';
    assert.deepEqual(exchanged(fair, 'June 3', 'July 3'), ['conflicting June 3 | July 3']);
    assert.deepEqual(exchanged(fair, 'June 3', 'June 23'), ['conflicting June 3 | June 23']);
    assert.deepEqual(exchanged(fair, 'June 3', 'July 23'), []);
    assert.deepEqual(exchanged(fair, 'the fourth of July', 'July 4'), []);
    assert.deepEqual(exchanged(fair, 'the fourth of July', 'July 5'), [
      'conflicting fourth of July | July 5',
    ]);
    assert.deepEqual(exchanged(fair, 'Tuesday', 'Thursday'), ['conflicting Tuesday | Thursday']);
  });

  it('are one of a time of day, however it is printed', () => {
    const blast = 'The boiler of the old mill burst at ….';
    assert.deepEqual(exchanged(blast, '14:00', '16:00'), ['conflicting 14:00 | 16:00']);
    assert.deepEqual(exchanged(blast, '2.30pm', '4.30pm'), ['conflicting 2.30pm | 4.30pm']);
    assert.deepEqual(exchanged(blast, '14:30', '2.30pm'), []);
  });
});

describe('figures of two things of one kind', () => {
  it('are none of one fact where two peoples or countries tell them apart', () => {
    const crossed = 'The gale drowned … in the river near Orrin.';
    assert.deepEqual(exchanged(crossed, '14 Danish sailors', '11 Dutch sailors'), []);
    assert.deepEqual(exchanged(crossed, '14 Danish sailors', '11 Danish sailors'), [
      'conflicting 14 Danish sailors | 11 Danish sailors',
    ]);
    const sold = (where: string, many: string): string =>
      `Sales of the mill to ${where} came to ${many} tonnes in spring.`;
    assert.deepEqual(told(sold('Norway', '250'), sold('Sweden', '280')), []);
    assert.deepEqual(told(sold('Norway', '250'), sold('Norway', '280')), [
      'conflicting 250 tonnes | 280 tonnes',
    ]);
    assert.deepEqual(
      told(sold('Norway', '250'), 'It shipped 280 tonnes from the mill to Sweden in spring.'),
      [],
    );
  });

  it('are none of one fact where the clauses differ in one word that does', () => {
    const tolls = (on: string, share: string): string =>
      `Brandt wants a toll of ${share} percent on ${on} in the valley.`;
    assert.deepEqual(told(tolls('wool', '12'), tolls('salt', '14')), []);
    assert.deepEqual(told(tolls('wool', '12'), tolls('wool', '14')), ['conflicting 12 percent | 14 percent']);
    const roofs = (where: string, many: string): string =>
      `The gale carried off ${many} roofs in the ${where} valley.`;
    assert.deepEqual(told(roofs('northern', '120'), roofs('southern', '130')), []);
    assert.deepEqual(told(roofs('northern', '120'), roofs('northern', '130')), [
      'conflicting 120 roofs | 130 roofs',
    ]);
  });

  it('are none of one fact where they are sums of two sorts', () => {
    assert.deepEqual(
      told('The baker was let out on $50,000 bail after the blaze.', 'The baker was fined $50,500 then.'),
      [],
    );
    assert.deepEqual(
      told('The baker was fined $50,000 after the blaze.', 'The fine of the baker was $50,500.'),
      ['compatible $50,000 | $50,500'],
    );
  });

  it('are none of one fact where the one has what the other one is without', () => {
    const here = 'Some 55 percent of homes in the valley of Orrin are still without clean water.';
    const there = 'Nearly 50 percent of homes in the valley of Orrin now have clean water.';
    assert.deepEqual(told(here, there), []);
    assert.deepEqual(told(here, here.replace('Some 55', 'Nearly 50')), [
      'compatible Some 55 percent | Nearly 50 percent',
    ]);
  });
});
