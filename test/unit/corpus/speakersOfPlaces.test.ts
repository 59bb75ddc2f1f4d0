import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { compareSpeakers, type Speaker } from '../../../src/corpus/match/places/speakers';
import { readMarkedArticle } from './markedArticle';

/** The speakers of the places that one quote has in two articles, and whether they are one. All invented. */
function speakersOf(here: string, there: string): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
  });
  return [...corpus.allQuoteMatches()].map(
    ({ relation, here, there, speakers }) =>
      `${relation} ${here.speaker?.name ?? '-'} / ${there.speaker?.name ?? '-'}: ${speakers}`,
  );
}

const quoted =
  '{person=Ana Brandt|Ana Brandt} spoke on Monday. {direct=Ana Brandt|“The bridge at Harlund stays open to lorries all winter,”} Brandt said.';

describe('speakers of places', () => {
  it('are the authors of posts that a page embeds, each of its own', () => {
    const posts = [
      'The mayor, {person=Ana Brandt|Ana Brandt}, wrote on Monday:',
      'Snow is here. The bridge at Harlund stays open to lorries all winter! — Mayor Brandt (@harlundmayor) March 3, 2031 Go home. — Jonas Weld (@jweld) March 3, 2031',
    ].join('\n\n');
    assert.deepEqual(speakersOf(quoted, posts), ['verbatim Ana Brandt / Ana Brandt: same']);
  });

  it('are two where a description, a given name, a father and son or a place of one word tells them apart', () => {
    const said = (name: string): string =>
      `{person|${name}} spoke. {direct=${name}|“The bridge at Harlund stays open to lorries all winter,”} ${name} said.`;
    const described = (who: string): string =>
      `Snow fell. {direct=${who}|“The bridge at Harlund stays open to lorries all winter,”} ${who} said.`;
    const told = (here: string, there: string): string | undefined =>
      speakersOf(here, there)[0]?.split(': ').at(-1);
    assert.equal(told(described('the Vardanian premier'), described('the Orrinian premier')), 'unknown');
    assert.equal(told(described('the Vardanian premier'), described('the premier')), 'same');
    assert.equal(told(said('Paul Weld'), said('Paula Weld')), 'different');
    assert.equal(told(said('Paul Weld'), said('John Weld')), 'different');
    assert.equal(told(said('Dan Weld'), said('Daniel Weld')), 'same');
    assert.equal(told(said('Marc Weld'), said('Marcus Weld')), 'unknown');
    assert.equal(told(said('John Weld Jr.'), said('John Weld Sr.')), 'different');
    assert.equal(told(said('J. Weld III'), said('John Weld')), 'same');
    assert.equal(told(said('J. Weld IV'), said('John Weld')), 'same');
    assert.equal(told(said('Volodymyr Brandskyy'), said('Vladimir Brandsky')), 'unknown');
    const body = (name: string): Speaker => ({ name, kind: 'body' });
    assert.equal(compareSpeakers(body('Skarland'), body('West Skarland')), 'unknown');
    assert.equal(compareSpeakers(body('Orrin Lines'), body('Orrin')), 'same');
  });

  it('are the speakers of reports without marks', () => {
    const report =
      'Brandt promised that {indirect=Brandt|the bridge at Harlund stays open to lorries all winter}, Brandt said.';
    assert.deepEqual(speakersOf(quoted, report), ['verbatim Ana Brandt / Brandt: same']);
    const own = 'It is certain. The bridge at Harlund stays open to lorries all winter.';
    assert.deepEqual(speakersOf(quoted, own), ['verbatim Ana Brandt / -: unknown']);
  });

  it('are the turns of a transcript', () => {
    const transcript = [
      'WELD: {direct=Jonas Weld|And the lorries?}',
      'HOLM: {direct=Tor Holm|Nobody asked about lorries.}',
      'BRANDT: {direct=Ana Brandt|Well, listen. The bridge at Harlund stays open to lorries all winter. That is all.}',
    ].join('\n');
    assert.deepEqual(speakersOf(quoted, transcript), ['verbatim Ana Brandt / Ana Brandt: same']);
    const note = 'OUR SERIES: {direct=OUR SERIES|Heard in the snow, in the wind and on the ice}';
    assert.deepEqual(speakersOf(`Snow fell.\n\n${note}`, `Rain fell.\n\n${note}`), []);
  });

  it('are the authors of statements, but letters are documents', () => {
    const by = (document: string, named: string): string =>
      `There was ${named}. {direct=${document}|“The bridge at Harlund stays open to lorries all winter,”} ${document} said.`;
    assert.deepEqual(speakersOf(quoted, by('the statement', 'a statement from Ana Brandt on Monday')), [
      'verbatim Ana Brandt / the statement: different',
    ]);
    const released =
      'There was a statement released by U.S. Roads North. {direct=a statement released by U|“The bridge at Harlund stays open to lorries all winter,”} it said.';
    assert.deepEqual(speakersOf(quoted, released), ['verbatim Ana Brandt / U.S. Roads North: unknown']);
    assert.deepEqual(speakersOf(quoted, by('the statement from Jonas Weld', '{person|Jonas Weld}')), [
      'verbatim Ana Brandt / Jonas Weld: different',
    ]);
    const before = '{direct=Ana Brandt|“Snow is here,”} Ana Brandt said in a statement. ';
    assert.deepEqual(speakersOf(quoted, before + by('the statement', 'more')), [
      'verbatim Ana Brandt / Ana Brandt: same',
    ]);
    assert.deepEqual(speakersOf(quoted, before + by('the letter', 'more')), [
      'verbatim Ana Brandt / the letter: different',
    ]);
  });

  it('are two also where the one name is a word of the other article', () => {
    const by = (name: string): string => quoted.replaceAll('Ana Brandt', name).replaceAll('Brandt', name);
    const other = by('Jonas Weld').replace('on Monday', 'as anybody may');
    assert.deepEqual(speakersOf(by('Ana May'), other), ['verbatim Ana May / Jonas Weld: different']);
    assert.deepEqual(speakersOf(by('Ana May'), other.replace('as anybody may', 'of May')), [
      'verbatim Ana May / Jonas Weld: unknown',
    ]);
  });

  it('are one person by the short form of a given name, and two by two given names', () => {
    const by = (name: string): string => quoted.replaceAll('Ana Brandt', name);
    const other = (name: string): string => by(name).replace('on Monday', 'at noon');
    assert.deepEqual(speakersOf(by('Gregory Brandt'), other('Greg Brandt')), [
      'verbatim Gregory Brandt / Greg Brandt: same',
    ]);
    assert.deepEqual(speakersOf(by('William Brandt'), other('Bill Brandt')), [
      'verbatim William Brandt / Bill Brandt: same',
    ]);
    assert.deepEqual(speakersOf(by('Tor Brandt'), other('Bill Brandt')), [
      'verbatim Tor Brandt / Bill Brandt: different',
    ]);
  });

  it('are one person whose last name is misspelt, and two whose names are as near by chance', () => {
    const by = (name: string): string => quoted.replaceAll('Ana Brandt', name).replaceAll('Brandt', name);
    const other = (name: string): string => by(name).replace('on Monday', 'at noon');
    assert.deepEqual(speakersOf(by('Ana Merlowe'), other('Ana Merolwe')), [
      'verbatim Ana Merlowe / Ana Merolwe: same',
    ]);
    assert.deepEqual(speakersOf(by('Ana Merlowe'), other('Tor Merolwe')), [
      'verbatim Ana Merlowe / Tor Merolwe: different',
    ]);
  });

  it('are those whom the other article plainly tells, where they are named beside words that are hardly given to anybody', () => {
    const words = '“The bridge at Harlund stays open to lorries all winter,”';
    const by = (speaker: string, named: string): string =>
      `A crowd stood there when ${named} spoke. {direct${speaker}|${words}} it heard.`;
    assert.deepEqual(speakersOf(quoted, by('=a crowd?', '{person=Ana Brandt|Brandt}')), [
      'verbatim Ana Brandt / Ana Brandt: same',
    ]);
    assert.deepEqual(speakersOf(quoted, by('', 'Brandt')), ['verbatim Ana Brandt / Ana Brandt: same']);
    assert.deepEqual(speakersOf(quoted, by('=a crowd?', 'Weld')), ['verbatim Ana Brandt / a crowd: unknown']);
    assert.deepEqual(speakersOf(quoted, by('=a crowd', 'Brandt')), [
      'verbatim Ana Brandt / a crowd: unknown',
    ]);
    assert.deepEqual(speakersOf(quoted, by('=Tor Brandt?', 'Brandt')), [
      'verbatim Ana Brandt / Tor Brandt: unknown',
    ]);
    const firm = quoted.replaceAll('Ana Brandt', 'Orrin&Sons');
    assert.deepEqual(speakersOf(firm, by('=a crowd?', 'the man of Orrin&Sons')), [
      'verbatim Orrin&Sons / Orrin&Sons: same',
    ]);
    assert.deepEqual(speakersOf(firm, by('=Jonas Weld?', 'the man of Orrin&Sons')), [
      'verbatim Orrin&Sons / Jonas Weld: unknown',
    ]);
    const police = quoted.replaceAll('Ana Brandt', 'Harlund police');
    assert.deepEqual(speakersOf(police, by('=a crowd?', 'the police')), [
      'verbatim Harlund police / a crowd: unknown',
    ]);
  });

  it('are those whom the other article plainly tells, where somebody named cites the words within a quote', () => {
    const cites = (before: string, after: string): string =>
      `{person=Jonas Weld|Jonas Weld} laughed. {direct=Jonas Weld|“Nobody heard Brandt when she said${before}the bridge at Harlund stays open to lorries all winter,${after} and nobody ever asked the tired keepers of that old wooden weir beyond Velm why any clerk laughed aloud,”} Weld said.`;
    assert.deepEqual(speakersOf(quoted, cites(', ‘', '’')), ['verbatim Ana Brandt / Ana Brandt: same']);
    assert.deepEqual(speakersOf(quoted, cites(' ', '')), ['truncated Ana Brandt / Jonas Weld: unknown']);
  });

  it('are named without the sign of the genitive', () => {
    const genitive =
      'Nobody believed {person=Ana Brandt|Ana Brandt}’s {direct=Ana Brandt’s|“the bridge at Harlund stays open to lorries all winter.”}';
    assert.deepEqual(speakersOf(quoted, genitive), ['verbatim Ana Brandt / Ana Brandt: same']);
  });
});
