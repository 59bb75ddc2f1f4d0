import assert from 'node:assert/strict';
import { createAnnotation } from '../../../src/annotations/edits';
import { readSidecar, writeSidecar } from '../../../src/annotations/sidecar';
import { readArticle } from '../../../src/text/article';
import type { Analyst } from '../../../src/worker/analyst';
import { createAnalyst } from '../../../src/worker/inProcess';

// Invented.
const quote = '“We shall never again rebuild the old lighthouse of Orrin before the autumn storms are over,”';
const text = `${quote} Ana Brandt said.\n\nThe harbour closed at noon on Friday.`;
const other = {
  id: 'b',
  text: `Ana Brandt told the council: ${quote.replace(',”', '.”')}\n\nIt met at nine.`,
};

/** The sidecar of an article in which somebody is given as the speaker of the quote. */
function sidecarWith(speaker: string, of = text, words = quote): string {
  const start = of.indexOf(words);
  const annotation = createAnnotation({
    article: readArticle('a', of),
    span: { start, end: start + words.length },
    speaker,
    id: 'urn:uuid:1',
    created: '2031-03-04T00:00:00.000Z',
  });
  const written = writeSidecar(readSidecar(undefined), [annotation], 'a');
  return 'json' in written ? written.json : '';
}

/** Who speaks in the article, in the listing of quotes, in the comparison, and as matched from the other side. */
async function told(analyst: Analyst): Promise<unknown> {
  const [view, across] = [await analyst.view('a'), await analyst.view('b')];
  const match = across?.others[0]?.quotes[0];
  const listed = await analyst.quotes({ words: 'lighthouse', most: 9 });
  const compared = await analyst.compare('a', 'b');
  return {
    said: view?.analysis.quotes[0]?.attribution?.name,
    claims: view?.placed.length,
    matched: [match?.there.speaker?.name, match?.speakers],
    differs: across?.others[0]?.discrepancies
      .filter(({ kind }) => kind === 'speaker')
      .map(({ summary }) => summary),
    listed: listed.places.map(({ article, speaker }) => `${article}: ${speaker?.name ?? '?'}`),
    compared: compared?.matches.quotes[0]?.here.speaker?.name,
  };
}

const uncorrected = {
  said: 'Ana Brandt',
  claims: 0,
  matched: ['Ana Brandt', 'same'],
  differs: [],
  listed: ['a: Ana Brandt', 'b: Ana Brandt'],
  compared: 'Ana Brandt',
};
const corrected = {
  said: 'Bo Ek',
  claims: 0,
  matched: ['Bo Ek', 'different'],
  differs: ['Ana Brandt / Bo Ek'],
  listed: ['a: Bo Ek', 'b: Ana Brandt'],
  compared: 'Bo Ek',
};

describe('the correction of a speaker, over the analyst', () => {
  it('holds wherever the quote is told, as long as the sidecar says so', async () => {
    const analyst = createAnalyst();
    await analyst.put([{ id: 'a', text }, other]);
    assert.deepEqual(await told(analyst), uncorrected);
    await analyst.put([{ id: 'a', text, sidecar: sidecarWith('Bo Ek') }]);
    assert.deepEqual(await told(analyst), corrected);
    await analyst.put([{ id: 'a', text }]);
    assert.deepEqual(await told(analyst), uncorrected);
    analyst.dispose();
  });

  it('is the article’s own: a copy of its text that nobody corrected stays as it was read', async () => {
    const analyst = createAnalyst();
    await analyst.put([
      { id: 'a', text, sidecar: sidecarWith('Bo Ek') },
      { id: 'copy', text },
    ]);
    const saidIn = async (id: string) => (await analyst.view(id))?.analysis.quotes[0]?.attribution?.name;
    assert.deepEqual([await saidIn('a'), await saidIn('copy')], ['Bo Ek', 'Ana Brandt']);
    analyst.dispose();
  });

  it('makes no match go, not of few words either, which are one quote only as one person says them', async () => {
    const between = 'The ferries to Velm did not leave the harbour. '.repeat(8);
    const short = `${text}\n\n${between}\n\nAna Brandt called the letter of the council “hastily worded” on Friday.`;
    const there = `${other.text}\n\nAna Brandt said the lines of the letter were “hastily worded” and would be kept.`;
    const analyst = createAnalyst();
    await analyst.put([
      { id: 'a', text: short },
      { id: 'b', text: there },
    ]);
    const matched = async () =>
      (await analyst.view('a'))?.others.map(({ quotes }) => quotes.map(({ speakers }) => speakers));
    assert.deepEqual(await matched(), [['same', 'same']]);
    await analyst.put([{ id: 'a', text: short, sidecar: sidecarWith('Bo Ek', short, '“hastily worded”') }]);
    assert.deepEqual(await matched(), [['same', 'different']]);
    analyst.dispose();
  });

  it('leaves the speaker open where a person says that nobody knows', async () => {
    const analyst = createAnalyst();
    await analyst.put([{ id: 'a', text, sidecar: sidecarWith('') }, other]);
    const { said, matched, differs } = (await told(analyst)) as typeof uncorrected;
    assert.deepEqual([said, matched, differs], [undefined, [undefined, 'unknown'], []]);
    analyst.dispose();
  });

  it('moves with the words, and is listed as lost, with the claims, when they are gone', async () => {
    const analyst = createAnalyst();
    const sidecar = sidecarWith('Bo Ek');
    await analyst.put([{ id: 'a', text: `News from Orrin.\n\n${text}`, sidecar }]);
    const view = await analyst.view('a');
    assert.equal(view?.analysis.quotes[0]?.attribution?.name, 'Bo Ek');
    assert.deepEqual([view.corrections[0]?.anchor.state, await analyst.annotations()], ['moved', []]);
    // without the marks and who said it, it is no quote: nobody speaks it
    await analyst.put([{ id: 'a', text: text.replace(/[“”]| Ana Brandt said/gu, ''), sidecar }]);
    assert.deepEqual(
      (await analyst.annotations()).map(({ placed }) => placed.annotation.speaker),
      ['Bo Ek'],
    );
    await analyst.put([{ id: 'a', text: 'Nothing of it stayed.', sidecar }]);
    const listed = await analyst.annotations();
    assert.deepEqual(
      listed.map(({ placed }) => [placed.annotation.speaker, placed.anchor.state]),
      [['Bo Ek', 'orphan']],
    );
    analyst.dispose();
  });
});
