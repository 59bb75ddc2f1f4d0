import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

// All invented.
const names =
  '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}.';

function denialsBetween(here: string, there: string): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, `${names}\n\n${text}`);
    corpus.put(article, { ...analysis, provenance: { published: '2031-05-04' } });
  });
  return [...corpus.allDiscrepancies()]
    .filter(({ kind }) => kind === 'denial')
    .map(({ verdict, here, there }) => `${verdict} ${here.text} | ${there.text}`);
}

describe('denials', () => {
  const claim = 'The Vell Union will withdraw its ferry guards from Orrin within days.';

  it('are suggested where an account says in so many words that it is not so', () => {
    for (const denial of [
      'Brandt said that the Vell Union would not be withdrawing its ferry guards from Orrin.',
      'There is no decision to withdraw the ferry guards from Orrin, Brandt told the council.',
      'The Vell Union denied that it would withdraw ferry guards from Orrin.',
      'Brandt denied late Monday that the Vell Union would withdraw its ferry guards from Orrin.',
    ]) {
      assert.deepEqual(denialsBetween(claim, denial), [`compatible ${claim} | ${denial}`]);
      assert.deepEqual(denialsBetween(denial, claim), [`compatible ${denial} | ${claim}`]);
    }
  });

  it('are none of what somebody only asks for', () => {
    const denial = 'Brandt said that the Vell Union would not be withdrawing its ferry guards from Orrin.';
    for (const request of [
      'The council requested that the Vell Union withdraw its ferry guards from Orrin.',
      'Its neighbours called for the ferry guards of the Vell Union to withdraw from Orrin.',
    ]) {
      assert.deepEqual(denialsBetween(request, denial), []);
    }
    assert.deepEqual(denialsBetween(`The council asked for ferry guards in Orrin. ${claim}`, denial), [
      `compatible ${claim} | ${denial}`,
    ]);
  });

  it('are none of what somebody rejects or does not do, unless it is a claim or what the other one tells of', () => {
    for (const denial of [
      'Brandt rejected the withdrawal of the ferry guards of the Vell Union from Orrin.',
      'Brandt dismissed the ferry guards whom the Vell Union had sent to Orrin.',
      'The ferry guards of the Vell Union were not sleeping in Orrin, Brandt said.',
      'The Vell Union did not deny that it would withdraw ferry guards from Orrin.',
    ]) {
      assert.deepEqual(denialsBetween(claim, denial), []);
    }
    const denial = 'Brandt rejected the latest reports of a withdrawal of ferry guards from Orrin.';
    assert.deepEqual(denialsBetween(claim, denial), [`compatible ${claim} | ${denial}`]);
  });

  it('are none where nothing but names is in common', () => {
    const here = 'Rain fell on the Vell Union, on Brandt and on Orrin and Harlund, all day.';
    assert.deepEqual(
      denialsBetween(here, 'Brandt denied that Harlund and Orrin and the Vell Union were friends.'),
      [],
    );
  });

  it('are none where both deny it, something else is denied, or only a condition is told', () => {
    const denial = 'The Vell Union denied that it would withdraw ferry guards from Orrin.';
    assert.deepEqual(
      denialsBetween('The Vell Union will not withdraw ferry guards from Orrin, it said.', denial),
      [],
    );
    assert.deepEqual(
      denialsBetween(claim, 'Brandt denied that the lighthouse keeper had been drinking again.'),
      [],
    );
    assert.deepEqual(
      denialsBetween(
        claim,
        'If it rains, the Vell Union would not be withdrawing its ferry guards from Orrin.',
      ),
      [],
    );
  });
});
