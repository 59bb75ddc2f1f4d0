import assert from 'node:assert/strict';
import type { Provenance } from '../../../src/analysis/model';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

const keeper =
  '{role=Tom Arlow|The goalkeeper of} {organization=Harlund Rovers|Harlund Rovers}, {person=Tom Arlow|Tom Arlow}, saved twice.';
const mayor =
  '{person=Tom Arlow|Tom Arlow}, {role=Tom Arlow|the mayor of} {place=Brennick|Brennick}, opened the bridge. {person=Tom Arlow|Arlow} smiled.';

/** How many other articles the first person of the first of these articles (invented ones) is named in. */
function namedElsewhere(
  texts: readonly string[],
  provenance: readonly Provenance[] = [],
): number | undefined {
  const corpus = corpusOf(texts, provenance);
  const people = corpus.get('a0')?.analysis.entities ?? [];
  return corpus.namedElsewhere('a0')[people.findIndex(({ kind }) => kind === 'person')]?.articles;
}

/** The people that the first two of these articles are told to name both. */
function shared(texts: readonly string[], provenance: readonly Provenance[] = []): string[] {
  const entities = corpusOf(texts, provenance).compare('a0', 'a1')?.matches.entities ?? [];
  return entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
}

function corpusOf(texts: readonly string[], provenance: readonly Provenance[]): Corpus {
  const corpus = new Corpus();
  texts.forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, { ...analysis, provenance: provenance[i] ?? {} });
  });
  return corpus;
}

describe('people of one name in two articles', () => {
  it('are two where their callings differ and nothing joins the articles', () => {
    assert.deepEqual(shared([keeper, mayor]), []);
    assert.equal(namedElsewhere([keeper, mayor]), 0);
    assert.equal(namedElsewhere([mayor, keeper]), 0);
    assert.equal(namedElsewhere([keeper, mayor, `${mayor} It rained.`, `${keeper} It snowed.`]), 1);
  });

  it('are two where they hold offices of different places', () => {
    const clerk =
      '{role=Tom Arlow|A clerk in {place=Osterby|Osterby}}, {person=Tom Arlow|Tom Arlow}, was thanked.';
    const baker =
      '{role=Tom Arlow|A baker from {place=Harlund|Harlund}}, {person=Tom Arlow|Tom Arlow}, was fined.';
    assert.deepEqual(shared([clerk, baker]), []);
    assert.deepEqual(shared([clerk, clerk.replace('A clerk', 'The treasurer')]), ['Tom Arlow']);
  });

  it('are one where the articles name somebody else or a body both', () => {
    const also = ' {person=Mira Sund|Mira Sund} was there.';
    assert.deepEqual(shared([keeper + also, mayor + also]).length, 2);
    assert.equal(namedElsewhere([keeper + also, mayor + also]), 1);
    assert.equal(
      namedElsewhere([keeper, `${mayor} He cheered for {organization=Harlund Rovers|Harlund Rovers}.`]),
      1,
    );
  });

  it('are one where the one article names what the other gives the role in', () => {
    const career = `${keeper} He was born in {place=Brennick|Brennick}.`;
    const whole = '{person=Tom Arlow|Tom Arlow}, {role=Tom Arlow|the mayor of Brennick}, opened the bridge.';
    assert.deepEqual(shared([career, whole]), ['Tom Arlow']);
  });

  it('are one where they are told of the same place within days', () => {
    const at = ' It was in {place=Osterby|Osterby}.';
    const days = (second: string) => [{ published: '2031-03-01' }, { published: second }];
    assert.deepEqual(shared([keeper + at, mayor + at], days('2031-03-02')), ['Tom Arlow']);
    assert.deepEqual(shared([keeper + at, mayor + at], days('2033-03-02')), []);
  });

  it('are one where a role is missing, a mere rank, or partly the same', () => {
    const bare = '{person=Tom Arlow|Tom Arlow} came.';
    const doctor = '{role=Tom Arlow|Dr.} {person=Tom Arlow|Tom Arlow} came.';
    const former = '{role=Tom Arlow|Former goalkeeper} {person=Tom Arlow|Tom Arlow} was elected mayor.';
    for (const text of [bare, doctor, former]) assert.deepEqual(shared([keeper, text]), ['Tom Arlow']);
  });

  it('are taken for one by a last name alone only in the same company', () => {
    const alone = '{person=Arlow|Arlow} lost.';
    const again = '{person=Arlow|Arlow} won at {organization=Osterby Open|the Osterby Open}.';
    assert.deepEqual(shared([alone, again]), []);
    assert.equal(namedElsewhere([alone, again]), 0);
    assert.deepEqual(shared([alone, alone]), ['Arlow']);
    assert.deepEqual(shared([again, `${again} Again.`]), ['Arlow']);
  });

  it('are one by a full name here and a last name there, in the same company', () => {
    const full = '{person=Tom Arlow|Tom Arlow} won at {organization=Osterby Open|the Osterby Open}.';
    const alone = '{person=Arlow|Arlow} lost at {organization=Osterby Open|the Osterby Open}.';
    assert.deepEqual(shared([full, alone]), ['Tom Arlow']);
    assert.deepEqual(shared([alone, full]), ['Tom Arlow']);
    assert.deepEqual(shared([full, '{person=Arlow|Arlow} lost.']), []);
    const two = `${full} {person=Ada Arlow|Ada Arlow} lost.`;
    assert.deepEqual(shared([two, alone]), []);
    assert.deepEqual(shared([alone, two]), []);
    assert.deepEqual(shared([full, full.replaceAll('Tom', 'Ada')]), []);
  });

  it('are one where very many articles name them', () => {
    const many = Array.from({ length: 20 }, (_, i) => `${mayor} Visitors: ${i}.`);
    assert.equal(namedElsewhere([keeper, ...many]), 20);
  });
});
