import assert from 'node:assert/strict';
import { corpusOf } from './markedArticle';

/** How the matches of two articles relate, with what they change. All invented. */
function relationsOf(here: string, there: string): string[] {
  return [...corpusOf(here, there).allQuoteMatches()].map(({ relation, changes }) =>
    [relation, ...changes].join(' '),
  );
}

const says = (words: string): string => `{direct=Ana Brandt|“${words}”} {person=Ana Brandt|Ana Brandt} said.`;
/** The relation of two quotes, of which the second stands in another article. */
const quotes = (here: string, there: string): string[] =>
  relationsOf(says(here), `Snow fell. ${says(there)}`);

describe('the relation of two places', () => {
  const words = 'the weir at Orrin has ways to shut the whole river down';

  it('is truncated where the sentence of a place without marks goes on around the words', () => {
    const quoted = `Brandt said that {partial=Ana Brandt|“${words}”} in spring.`;
    const block = (before: string): string => `This is what she said:\n\n${before}${words}. Then she left.`;
    assert.deepEqual(relationsOf(quoted, block('')), ['verbatim']);
    assert.deepEqual(relationsOf(quoted, block('If it rains, ')), ['truncated']);
  });

  it('is verbatim where a reporter writes a few of the words, truncated after a mark that nothing closes', () => {
    const few = 'unfettered hunger for silver and for sand';
    const quoted = `Brandt spoke of {partial=Ana Brandt|“${few}”} in spring.`;
    const relation = (mark: string): string[] =>
      relationsOf(quoted, `In Harlund, ${mark}Ana Brandt sees ${few} in the town.`);
    assert.deepEqual(relation(''), ['verbatim']);
    assert.deepEqual(relation('“'), ['truncated']);
  });

  it('shows no change where it takes words for the same', () => {
    const [match] = [
      ...corpusOf(
        says('Gen. Weld must defend the grey harbour wall of Orrin in autumn'),
        `Snow fell. ${says('General Weld must defend the gray harbor wall of Orrin in autumn')}`,
      ).allQuoteMatches(),
    ];
    assert.equal(match?.relation, 'verbatim');
    assert.deepEqual(
      match.difference.map(({ kind }) => kind),
      ['same'],
    );
  });

  it('is that of the sentence, which the full stop of “Mr.” does not end', () => {
    const told = (negation: string): string =>
      `Council of the port will ${negation}pay for what lamp-lighters and Mr. Weld did to their old harbour wall in autumn,`;
    assert.deepEqual(quotes(told('never '), told('')), ['altered negation']);
  });

  it('is truncated with a negation where a cut takes off what denies the rest, right before or a few words off', () => {
    const rest = 'we can keep the old weir of Orrin in working order';
    const cut = (before: string): string[] =>
      quotes(`${before} ${rest},`, `${rest[0]?.toUpperCase()}${rest.slice(1)},`);
    const denied = ['truncated negation'];
    assert.deepEqual(cut('I don’t think'), denied);
    assert.deepEqual(cut('It rains. Nobody in this valley of ours believes that'), denied);
    assert.deepEqual(cut('I am not, let me say it, at all sure that'), denied);
    for (const kept of [
      'No,',
      'I do not doubt that',
      'It is not the money, but',
      'I cannot believe that',
      'Don’t you think',
      'I never knew that',
      'I never said that I do not think',
      'Did anybody pay? No. I am sure',
      'No weir, be it old, be it new, is so old that',
    ])
      assert.deepEqual(cut(kept), ['truncated'], kept);
    const part = 'a danger to the millers of the Orrin valley';
    assert.deepEqual(quotes(`The weir is not in any way ${part},`, `${part},`), denied);
    assert.deepEqual(quotes(`We do not run ${part},`, `${part},`), ['truncated']);
    // nobody cuts a quote by one word
    assert.deepEqual(quotes(`not ${part},`, `${part},`), ['altered negation']);
  });

  it('is truncated with a negation where what is said to be left out denies what follows', () => {
    const cut = (between: string): string[] =>
      quotes(
        `The council will${between} pay for the harbour wall of Orrin,`,
        'The council will … pay for the harbour wall of Orrin,',
      );
    assert.deepEqual(cut(' not, under any circumstances,'), ['truncated negation']);
    assert.deepEqual(cut(', not because it must but because it can,'), ['truncated']);
    assert.deepEqual(cut(', under all circumstances,'), ['truncated']);
  });

  it('is truncated where the reporter denies instead, in the sentence that the quote stands in', () => {
    const words = 'confident that we can keep the old weir of Orrin';
    const told = (before: string): string[] =>
      relationsOf(
        says(`I am not ${words},`),
        `Snow fell. ${before} {partial=Ana Brandt|“${words}”}. {person=Ana Brandt|Ana Brandt} left.`,
      );
    assert.deepEqual(told('Brandt was not at all'), ['truncated']);
    assert.deepEqual(told('Weld denied it. Brandt was'), ['truncated negation']);
  });

  it('is verbatim where only the reporter’s own words stand around a report', () => {
    const report = `Mayor {person=Ana Brandt|Ana Brandt} said that {indirect=Ana Brandt|${words}}.`;
    assert.deepEqual(relationsOf(says(`${words},`), report), ['verbatim']);
  });

  it('is not merged where the words beside a quote stand beside it a second time in its own article', () => {
    const rest = 'and the council of Harlund knows all of it';
    const apart = 'Nobody answered this for a long time. '.repeat(8);
    const there = `At noon {direct=Ana Brandt|“The weir at Orrin stays ${rest},”} Brandt said.`;
    const quoted = '{direct=Ana Brandt|“The weir at Orrin stays”} {person=Ana Brandt|Ana Brandt} said.';
    assert.deepEqual(relationsOf(`${quoted} ${apart} Later she said so ${rest}.`, there), ['merged']);
    const twice = relationsOf(`${quoted} ${apart} The weir at Orrin stays ${rest}.`, there);
    assert.deepEqual(twice, ['truncated', 'verbatim']);
  });

  it('is altered where a sentence begins with another word, whatever is quoted before it', () => {
    const end = 'apology for the weir at Orrin is never the right course,';
    assert.deepEqual(quotes(`An ${end}`, `We stood in snow. And ${end}`), ['altered other']);
    assert.deepEqual(quotes(`An ${end}`, `We stood in snow. An ${end}`), ['verbatim']);
  });

  it('is shortened where a word is left out after the first one of a sentence', () => {
    const end = 'never behaved in this way at the Orrin weir';
    assert.deepEqual(quotes(`I ${end},`, `No film exists because I have ${end},`), ['shortened other']);
    assert.deepEqual(quotes(`I ${end},`, `No film exists because I ${end},`), ['truncated']);
  });

  it('joins the words that both end or begin with, whatever stands before or behind them', () => {
    const cut = (name: string): string => `The weir had a clear liking for ${name},`;
    assert.deepEqual(quotes(cut('Brandt'), cut('Mayor-elect Brandt')), ['shortened other']);
    const asked = (body: string): string =>
      `Does the ${body} hold any sort of sand back at all from the millions of people of Orrin,`;
    assert.deepEqual(quotes(asked('HFF'), asked('[Harlund Ferry Fund]')), ['altered insertion other']);
  });

  it('is altered where a report puts words of a quote in another way right before or after what both have', () => {
    const words = 'handled in Orrin and not by the weir keepers of Harlund';
    const quoted = `Brandt said that all things {partial=Ana Brandt|“are best ${words}”} in spring.`;
    const report = (before: string): string =>
      `{person=Ana Brandt|Ana Brandt} said {indirect=Ana Brandt|that ferries ${before} ${words}}.`;
    assert.deepEqual(relationsOf(quoted, report('would best be')), ['altered other']);
    assert.deepEqual(relationsOf(quoted, report('and sand')), ['truncated']);
  });

  it('is altered where a report has words of its own among those of a quote, and lacks the first one', () => {
    const quoted =
      'She would {partial=Ana Brandt|“put a lot of old ferries and weirs out of business”} soon.';
    const report =
      '{person=Ana Brandt|Ana Brandt} said {indirect=Ana Brandt|that a lot of old ferries and weirs would be out of business}.';
    assert.deepEqual(relationsOf(quoted, report), ['altered other']);
    const fragment =
      '{person=Ana Brandt|Ana Brandt} spoke of {partial=Ana Brandt|“a lot of old ferries and weirs that go out of business”}.';
    assert.deepEqual(relationsOf(quoted, fragment), ['shortened other']);
  });

  it('is paraphrased where a report changes only what reported speech does', () => {
    const report = (verb: string): string =>
      `{person=Ana Brandt|Ana Brandt} said {indirect=Ana Brandt|she ${verb} the rehearsal for the ferry show}.`;
    const quoted = says('I don’t remember the rehearsal for the ferry show as the others do,');
    assert.deepEqual(relationsOf(quoted, report('doesn’t remember')), ['paraphrased']);
    assert.deepEqual(relationsOf(quoted, report('doesn’t often remember')), ['altered other']);
    const blast = 'the work of some weir keeper of the Orrin yard';
    const told = `{person=Ana Brandt|Ana Brandt} said {indirect=Ana Brandt|it was all ${blast.replace('the', 'a')}}.`;
    assert.deepEqual(relationsOf(says(`I think it was all ${blast},`), told), ['altered other']);
  });

  it('is verbatim where a post is signed between its halves, or an editor notes how the words are printed', () => {
    const [from, to] = [
      'With all that Orrin has to work on, must it be the weir',
      'of all things, its first act?',
    ];
    const post = `Look here:\n\n${from} — Ana Brandt (@anabrandt) March 3, 2031\n\n......${to} — Ana Brandt (@anabrandt) March 3, 2031`;
    assert.deepEqual(relationsOf(says(`${from} ${to}`), post), ['verbatim']);
    assert.deepEqual(quotes(`${from} ${to}`, `${from} [break] ${to}`), ['verbatim']);
    assert.deepEqual(quotes(`${from} ${to}`, `${from} [house] ${to}`), ['altered insertion']);
  });

  it('is verbatim where one quote and a quote within another hold the same word between marks of their own', () => {
    const long = 'Nobody in Orrin ever paid a crown for the old weir,';
    const here = `${says(long)} Then everyone said {partial=Ana Brandt|“crybaby”} to her.`;
    const there = (words: string): string =>
      `Snow fell. ${says(long)} {direct=Ana Brandt|“Then everyone said ${words} to me.”}`;
    assert.deepEqual(relationsOf(here, there('‘crybaby’')), ['verbatim', 'verbatim']);
    assert.deepEqual(relationsOf(here, there('crybaby')), ['verbatim', 'truncated']);
  });

  it('tells no title or month from what is short for it', () => {
    assert.deepEqual(
      quotes(
        'I will not hear Senator Weld in Orrin in January,',
        'I will not hear Sen. Weld in Orrin in Jan.,',
      ),
      ['verbatim'],
    );
  });
});

describe('what a match changes', () => {
  it('is no number that is only printed in another way', () => {
    const years = (number: string): string =>
      `He would have built the Orrin weir in his first ${number} years as mayor of Harlund,`;
    assert.deepEqual(quotes(years('3½'), years('three and a half')), ['altered other']);
    assert.deepEqual(quotes(years('3½'), years('two and a half')), ['altered number other']);
    const term = (number: string): string =>
      `He would have built the Orrin weir in his ${number} term as mayor of Harlund,`;
    assert.deepEqual(quotes(term('second'), term('third')), ['altered number']);
    assert.deepEqual(quotes(term('2nd'), term('second')), ['altered other']);
  });

  it('is a number where a month or a weekday stands for another one, and none where one is left out', () => {
    const opened = (when: string): string =>
      `He would have opened the Orrin weir ${when} to every boat of Harlund,`;
    assert.deepEqual(quotes(opened('in June'), opened('in July')), ['altered number']);
    assert.deepEqual(quotes(opened('on Monday'), opened('on Tuesday')), ['altered number']);
    assert.deepEqual(quotes(opened('in Sept.'), opened('in September')), ['verbatim']);
    assert.deepEqual(quotes(opened('on Monday'), opened('of late')), ['altered other']);
    assert.deepEqual(quotes(opened('at 14:00'), opened('at 2 p.m.')), ['altered other']);
  });

  it('is no negation where a denial only stands elsewhere', () => {
    const said = 'At the Orrin weir the board will wait for the ministry of the Isles no longer,';
    const kinds = (other: string): string[] => quotes(said, other);
    assert.deepEqual(
      kinds('At the Orrin weir the board will not wait for the ministry of the Isles any longer,'),
      ['altered other'],
    );
    assert.deepEqual(
      kinds('At the Orrin weir the board will wait for the ministry of the Isles any longer,'),
      ['altered negation other'],
    );
  });

  it('is no negation where “not only” denies nothing', () => {
    const sell = (before: string): string =>
      `The board will ${before}sell the Orrin weir but the mill of Harlund as well,`;
    assert.deepEqual(quotes(sell('not only '), sell('')), ['shortened other']);
    assert.deepEqual(quotes(sell('not soon '), sell('')), ['altered negation other']);
  });

  it('is a tense only where both words are forms of one verb', () => {
    const words = (verb: string, noun: string): string =>
      `At the Orrin weir she ${verb} to hold back ${noun} for the town,`;
    const kinds = (verb: string, noun: string): string[] =>
      quotes(words('refuses', 'the river'), words(verb, noun));
    assert.deepEqual(kinds('refused', 'the river'), ['altered tense']);
    assert.deepEqual(kinds('refuse', 'the river'), ['altered other']);
    assert.deepEqual(kinds('refuses', 'the rivers'), ['altered other']);
    assert.deepEqual(kinds('refuses', 'a river'), ['altered other']);
  });

  it('is a tense also where the forms of a verb are written with other letters', () => {
    const kinds = (one: string, other: string): string[] =>
      quotes(
        ...([one, other].map(
          (verb) => `At the Orrin weir she ${verb} half of the river back for the town,`,
        ) as [string, string]),
      );
    assert.deepEqual(kinds('takes', 'took'), ['altered tense']);
    assert.deepEqual(kinds('took', 'taking'), ['altered tense']);
    assert.deepEqual(kinds('take', 'takes'), ['altered other']);
    assert.deepEqual(kinds('takes', 'held'), ['altered other']);
  });

  it('is told where the first or last words differ', () => {
    const words = (first: string, last: string): string =>
      `${first} did ask the people of Orrin to look into the weir keeper ${last},`;
    assert.deepEqual(quotes(words('So you', 'then'), words('Sir, we', 'then')), ['altered other']);
    assert.deepEqual(quotes(words('She', 'early'), words('She', 'late')), ['altered other']);
    assert.deepEqual(quotes(words('Five', 'then'), words('Six', 'then')), ['altered number']);
  });

  it('is no negation of another sentence', () => {
    const end = 'Let nobody tell you that the Orrin weir is weak,';
    assert.deepEqual(quotes(end, `They are not. ${end}`), ['verbatim']);
    const [from, to] = ['The ferries of Harlund will be saved', 'and the Orrin weir will stand for all,'];
    assert.deepEqual(quotes(`${from} ${to}`, `${from} soon. I do not know when. Trust me ${to}`), [
      'shortened other',
    ]);
    assert.deepEqual(quotes(`${from} ${to}`, `${from} not ${to}`), ['altered negation']);
  });

  it('is no negation where one side’s reporter calls it an accusation', () => {
    const words = 'govern by temper tantrum from the Orrin weir';
    const there = `{direct=Ana Brandt|“We do not ${words},”} {person=Ana Brandt|Ana Brandt} said.`;
    const told = (verb: string): string =>
      `She ${verb} Weld of trying to {partial=Ana Brandt|“${words}”}. {person=Ana Brandt|Ana Brandt} left.`;
    assert.deepEqual(relationsOf(told('accused'), there), ['truncated']);
    assert.deepEqual(relationsOf(told('heard'), there), ['truncated negation']);
  });

  it('is no name that is a gloss, stands for one, or is its initials', () => {
    const cut = (name: string): string => `They want to tear apart the ${name} at the Orrin weir,`;
    const full = 'Harlund Ferry Fund';
    assert.deepEqual(quotes(cut(`${full} (HFF)`), cut(full)), ['shortened other']);
    assert.deepEqual(quotes(cut('HFF'), cut(full)), ['altered other']);
    assert.deepEqual(quotes(cut('Tarn Bank'), cut('[HarlFund]')), ['altered insertion other']);
    assert.deepEqual(quotes(cut('Tarn Bank'), cut(full)), ['altered name']);
  });
});

describe('the score of a match', () => {
  const scores = (here: string, there: string): number[] =>
    [...corpusOf(here, there).allQuoteMatches()].map(({ score }) => score);
  const long = 'Nobody in Orrin ever paid a crown for the old weir,';

  it('is lower for a word that may be said twice than for a whole sentence', () => {
    const page = (rest: string): string => `${says(long)} She was {partial=Ana Brandt|“proud”} of it${rest}.`;
    const [sentence, word] = scores(page(''), `Snow fell. ${page(' then')}`);
    assert.equal(sentence, 1);
    assert.ok(word !== undefined && word < 0.9);
  });

  it('is lower for words that differ, not for a sentence of which each quote has more besides', () => {
    const [edited] = scores(says(long), `Snow fell. ${says(long.replace('ever paid', 'gave'))}`);
    assert.ok(edited !== undefined && edited < 1);
    const more = (words: string): string => says(`${words} It rained for days on end. ${long}`);
    const [same] = scores(more('Where were you all?'), `Snow fell. ${says(`${long} And then we left`)}`);
    assert.equal(same, 1);
  });
});
