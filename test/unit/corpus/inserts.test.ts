import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { openPacked, packArticle, unsqueezed } from '../../../src/corpus/store/packedArticle';
import { toldText } from '../../../src/text/told';
import { createCorpusWorker } from '../../../src/worker/corpusServer';
import { readSidecar, writeSidecar } from '../../../src/annotations/sidecar';
import { readMarkedArticle, type MarkedArticle } from './markedArticle';

// All people, places and articles here are invented.
const list = ' Tamsin Jane OrlebarHarbour board weighs sale of the old lighthouse Ferries stay in port MORE';
const marked = readMarkedArticle(
  'listed',
  `{direct=Tamsin Orlebar|“The harbour belongs to everybody, and as Hugo Brandt{insert|${list}} told us, it is not for sale,”} said {person=Tamsin Orlebar|Tamsin Orlebar}.`,
);
const plain = readMarkedArticle(
  'plain',
  '{direct=Tamsin Orlebar|“The harbour belongs to everybody, and as Hugo Brandt told us, it is not for sale,”} said {person=Tamsin Orlebar|Tamsin Orlebar}.',
);
const about = readMarkedArticle(
  'about',
  '{direct|“Harbour board weighs sale of the old lighthouse,”} it said.',
);
const said = 'The harbour belongs to everybody, and as Hugo Brandt told us, it is not for sale,';

function corpusOf(...articles: readonly MarkedArticle[]): Corpus {
  const corpus = new Corpus();
  for (const { article, analysis } of articles) corpus.put(article, analysis);
  return corpus;
}

describe('what the page puts within a quote', () => {
  const corpus = corpusOf(marked, plain, about);

  it('is no part of the quote for matching, and not shown with it', () => {
    const [match, ...more] = corpus.matchesOf('listed').flatMap(({ quotes }) => quotes);
    assert.deepEqual(more, []);
    assert.equal(match?.relation, 'verbatim');
    assert.deepEqual([match.here.text, match.there.text], [said, said]);
    assert.deepEqual(
      match.difference.filter(({ kind }) => kind !== 'same'),
      [],
    );
  });

  it('is told with its place as printed, so that the place can be opened', () => {
    const [match] = corpus.matchesOf('plain').flatMap(({ quotes }) => quotes);
    assert.equal(match?.there.printed, said.replace('Brandt', `Brandt${list}`));
    assert.equal('printed' in match.here, false);
  });

  it('makes no sentence of a comparison another one', () => {
    const kinds = corpus.compare('listed', 'plain')?.rows.map((row) => row.kind);
    assert.deepEqual(kinds, ['same']);
  });

  it('is found by nobody who looks for its words', () => {
    assert.deepEqual(
      corpus
        .find('Harbour board weighs sale of the old lighthouse')
        .matches.map(({ there }) => there.article),
      ['about'],
    );
  });

  it('does not hide the quote from who selects it with the list', () => {
    const selected = said.replace('Brandt', `Brandt${list}`);
    const [found] = corpus.find(selected, 'listed').matches;
    assert.equal(found?.there.article, 'plain');
    assert.equal(found.relation, 'verbatim');
    assert.equal(found.here.text, said);
  });

  it('is there again when the record is opened', () => {
    const { article, analysis } = marked;
    const open = openPacked(packArticle(article.text, analysis, unsqueezed).packed, unsqueezed);
    assert.equal(open.text, article.text);
    assert.equal(open.told, toldText(article.text, analysis.inserts));
    assert.deepEqual(
      open.inserts,
      analysis.inserts.map(({ start, end }) => ({ start, end })),
    );
    assert.deepEqual(open.analysis, analysis);
  });

  it('can be annotated: annotations quote the file', async () => {
    const { article, analysis } = marked;
    const worker = createCorpusWorker({ program: '' });
    const exact = `Brandt${list} told us`;
    const annotation = { id: 'urn:uuid:1', target: { exact, prefix: '', suffix: '' } };
    const written = writeSidecar(readSidecar(undefined), [annotation], 'article.txt');
    const sidecar = 'json' in written ? written.json : '';
    const packed = packArticle(article.text, analysis, unsqueezed);
    await worker.take([{ id: 'listed', fingerprint: article.fingerprint, sidecar, packed }]);
    const start = article.text.indexOf(exact);
    const [placed] = (await worker.view('listed'))?.placed ?? [];
    assert.deepEqual(placed && 'span' in placed.anchor && placed.anchor.span, {
      start,
      end: start + exact.length,
    });
    worker.dispose();
  });
});
