import assert from 'node:assert/strict';
import { readSidecar, writeSource } from '../../../src/annotations/sidecar';
import { createAnalyst } from '../../../src/worker/inProcess';

// Invented.
const quote = '“We shall never again rebuild the lighthouse before the autumn storms,”';
const stamp = { id: 'urn:uuid:1', now: '2031-03-04T00:00:00.000Z' };

describe('where an article is from, over the analyst', () => {
  it('is what a person said in the sidecar, as long as it says so, for the article and for others', async () => {
    const analyst = createAnalyst();
    const text = `---\nsource: Orrin Post\nauthor: Tor Lindqvist\n---\n${quote} Ana Brandt said.`;
    const written = writeSource(
      readSidecar(undefined),
      { outlet: 'Courier', published: '2031-03-02' },
      stamp,
      'a',
    );
    const sidecar = 'json' in written ? written.json : '';
    const other = { id: 'b', text: `Ana Brandt said: ${quote}` };
    const told = async (): Promise<unknown[]> => [
      (await analyst.view('a'))?.analysis.provenance,
      (await analyst.view('b'))?.others[0]?.provenance,
    ];
    await analyst.put([{ id: 'a', text, sidecar }, other]);
    const given = { outlet: 'Courier', author: 'Tor Lindqvist', published: '2031-03-02' };
    assert.deepEqual(await told(), [given, given]);
    await analyst.put([{ id: 'a', text: `${text} Again.`, sidecar }]);
    assert.deepEqual(await told(), [given, given]);
    await analyst.put([{ id: 'a', text }]);
    const own = { outlet: 'Orrin Post', author: 'Tor Lindqvist' };
    assert.deepEqual(await told(), [own, own]);
    analyst.dispose();
  });

  it('is what lists call it by, with its headline or its first line', async () => {
    const analyst = createAnalyst();
    const headed =
      '---\ntitle: Ferry late again\nsource: Orrin Post\ndate: 2031-03-03\n---\nNobody was hurt.';
    const written = writeSource(readSidecar(undefined), { outlet: 'Courier' }, stamp, 'a');
    const sidecar = 'json' in written ? written.json : '';
    await analyst.put([
      { id: 'b', text: 'HARLUND - The ferry was late.\n\nNobody was hurt.' },
      { id: 'a', text: headed, sidecar },
      { id: 'c', text: '' },
    ]);
    const named = [
      {
        article: 'a',
        provenance: { outlet: 'Courier', published: '2031-03-03' },
        headline: 'Ferry late again',
      },
      { article: 'b', provenance: {}, headline: 'The ferry was late.' },
      { article: 'c', provenance: {}, headline: '' },
    ];
    assert.deepEqual(await analyst.articles(), named);
    assert.deepEqual(await analyst.articles(['c', 'gone', 'a']), [named[2], named[0]]);
    await analyst.put([{ id: 'a', text: headed }]);
    assert.equal((await analyst.articles(['a']))[0]?.provenance.outlet, 'Orrin Post');
    analyst.dispose();
  });
});
