import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

interface Told {
  readonly text: string;
  readonly published?: string;
  /** How sure all attributions of the article are. */
  readonly confidence?: number;
}

/** How the matches of two articles relate. All invented. */
function relationsOf(...articles: readonly [Told, Told]): string[] {
  const corpus = new Corpus();
  articles.forEach(({ text, confidence = 1, ...provenance }, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    const quotes = analysis.quotes.map((quote) =>
      quote.attribution ? { ...quote, attribution: { ...quote.attribution, confidence } } : quote,
    );
    corpus.put(article, { ...analysis, quotes });
    corpus.setProvenance(`a${i}`, provenance);
  });
  return [...corpus.allQuoteMatches()].map(({ relation }) => relation);
}

/** A Wednesday, and other days from there. */
const wednesday = '2031-03-05';
const fridayAfter = '2031-03-07';
const weeksBefore = '2031-02-20';
const monthsAfter = '2031-07-09';

describe('words that one speaker says on two days', () => {
  const said = (when: string, before = ''): string =>
    `${before}{direct=Ana Brandt|“We have come a long way in nine short months,”} {person=Ana Brandt|Ana Brandt} ${when}.`;

  it('are two utterances where both articles tell the day beside the speaker, and one where it is the same', () => {
    const monday = { text: said('told a crowd in Harlund on Monday'), published: wednesday };
    const days = (when: string): string[] =>
      relationsOf(monday, { text: said(when, 'Snow fell. '), published: fridayAfter });
    assert.deepEqual(days('said on Thursday'), []);
    assert.deepEqual(days('said on Monday'), ['verbatim']);
    assert.deepEqual(days('said in Orrin'), ['verbatim']);
    assert.deepEqual(days('said in a clip posted on Thursday'), ['verbatim']);
    assert.deepEqual(days('said'), ['verbatim']);
  });

  it('are two utterances where the one article came out before the day that the other gives', () => {
    const before = { text: said('said'), published: weeksBefore };
    const after = (when: string, opening = ''): string[] =>
      relationsOf(before, { text: said(when, opening), published: wednesday });
    assert.deepEqual(after('said at a rally on Monday'), []);
    assert.deepEqual(after('said in February'), ['verbatim']);
  });

  it('count the day that opens the sentence of the speaker, and none within what is quoted or said of others', () => {
    const before = { text: said('said'), published: weeksBefore };
    const told = (sentence: string): string[] =>
      relationsOf(before, {
        text: `${sentence} {partial=Ana Brandt|“we have come a long way in nine short months”}.`,
        published: wednesday,
      });
    const brandt = '{person=Ana Brandt|Ana Brandt}';
    assert.deepEqual(told(`On Monday, ${brandt} said that`), []);
    assert.deepEqual(told(`Weld mocked Holm on Monday over how ${brandt} said that`), ['verbatim']);
    assert.deepEqual(
      told(`{direct=Tor Holm|“Snow fell on Monday,”} {person=Tor Holm|Holm} said. ${brandt} said that`),
      ['verbatim'],
    );
  });
});

describe('words that one speaker says again', () => {
  const said = (words: string): string =>
    `{direct=Ana Brandt|“${words}”} {person=Ana Brandt|Ana Brandt} said.`;
  const here = {
    text: said('Closing the old bridge now shows that the council is afraid of its own people,'),
  };

  it('are another utterance where telling words stand in the place of others, some days apart', () => {
    const again = `Snow fell. ${said('Closing the old bridge now shows that the council is ashamed of its own people,')}`;
    const days = (published: string): string[] =>
      relationsOf({ ...here, published: wednesday }, { text: again, published });
    assert.deepEqual(days(fridayAfter), ['altered']);
    assert.deepEqual(days(monthsAfter), []);
  });

  it('are the same one where only small words differ', () => {
    const heard = `Snow fell. ${said('Closing that old bridge now shows that the council is afraid of its own people,')}`;
    const far = { text: heard, published: '2031-03-20' };
    assert.deepEqual(relationsOf({ ...here, published: wednesday }, far), ['altered']);
  });

  it('are another utterance with all that stands beside them in both', () => {
    const goal = said('We must finish the long bridge over the Orrin before another winter,');
    const relations = (words: string): string[] =>
      relationsOf(
        { text: `${here.text} ${goal}`, published: wednesday },
        { text: `Snow fell. ${said(words)} ${goal}`, published: monthsAfter },
      );
    const first = 'Closing the old bridge now shows that the council is';
    assert.equal(relations(`${first} ashamed of its own people,`).length, 0);
    assert.equal(relations(`${first} really afraid of its own people,`).length, 2);
  });

  it('are another utterance if few, not quite the same and all that articles days apart share, until the line is old', () => {
    const line = {
      text: said('There is so much more here that is new to us than old,'),
      published: wednesday,
    };
    const again = (
      published: string,
      words = 'There is much more here that is new to us than old,',
    ): string[] => relationsOf(line, { text: `Snow fell. ${said(words)}`, published });
    assert.deepEqual(again('2031-03-12'), []);
    assert.deepEqual(again(fridayAfter), ['shortened']);
    assert.deepEqual(again('2032-03-12'), ['shortened']);
    assert.deepEqual(again('2031-03-12', 'There is so much more here that is new to us than old,'), [
      'verbatim',
    ]);
  });

  it('are another utterance if changed within a part of both quotes that is all that two articles share', () => {
    const one = said(
      'We will do all that we can to open the ferry by the first day of May and not a day later,',
    );
    const part =
      'In the spring we will do all we can to open our ferry by the last day of May, with or without your help,';
    const relations = (more = '', speaker = 'Ana Brandt', published = monthsAfter): string[] =>
      relationsOf(
        { text: `${one} ${more}`, published: wednesday },
        {
          text: `Snow fell. {direct=${speaker}|“${part}”} {person=${speaker}|${speaker}} said. ${more}`,
          published,
        },
      );
    assert.deepEqual(relations(), []);
    assert.deepEqual(relations('', 'Ana Brandt', fridayAfter), ['altered']);
    const other = said('We must finish the long bridge over the Orrin before another winter,');
    assert.equal(relations(other).length, 2);
    assert.deepEqual(relations('Brandt left.', 'Jonas Weld'), ['altered']);
  });

  it('need to tell more, of articles far apart, where an attribution is not sure', () => {
    const one = `{person=Ana Brandt|Ana Brandt} said {partial=Ana Brandt|“there is never an excuse for this”}.`;
    const other = said('There is never an excuse for this in any town that can pay for a good road,');
    const relations = (confidence: number): string[] =>
      relationsOf({ text: one, published: wednesday }, { text: other, published: monthsAfter, confidence });
    assert.deepEqual(relations(1), ['truncated']);
    assert.deepEqual(relations(0.5), []);
  });
});

describe('few words of two people', () => {
  const shared =
    '{direct=Tor Holm|“Nobody in Orrin believes a word of what the mayor tells us,”} {person=Tor Holm|Holm} said. ';
  const few = (name: string, more = ''): string =>
    `${shared}Much later {person=${name}|${name}} called${more} the winter {partial=${name}|“dull and endless”}.`;
  const here = { text: few('Ana Brandt'), published: wednesday };
  const count = (text: string, confidence = 1): number =>
    relationsOf(here, { text: `Snow fell. ${text}`, published: wednesday, confidence }).length;

  it('are two utterances even beside another shared quote', () => {
    assert.equal(count(few('Ana Brandt')), 2);
    assert.equal(count(few('Jonas Weld')), 1);
  });

  it('may be one where the sentence names the other one, and where it is not sure who says them', () => {
    assert.equal(count(few('Jonas Weld', ', after Brandt,')), 2);
    assert.equal(count(few('Jonas Weld'), 0.7), 2);
    assert.equal(count(few('Bo Brandt')), 2);
  });
});
