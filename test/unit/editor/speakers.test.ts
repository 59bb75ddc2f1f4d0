import { strict as assert } from 'node:assert';
import type { Quote } from '../../../src/analysis/model';
import { asSure, roleWords, speakerName, withSureDiscrepancies } from '../../../src/editor/words/speakers';
import { discrepancyOf, l10n, matchesWith, matchOf, placeIn, viewOf } from './views.support';

/** Invented. */
const text = 'We counted them, the harbour said.';
const saidBy = (speaker: string | undefined, confidence?: number) =>
  placeIn(text, 'We counted them,', 'left', speaker, confidence);

describe('the speaker of a quote in a list', () => {
  const quote = (confidence?: number): Quote => {
    const span = { start: 0, end: 16 };
    const attribution = { mention: span, name: 'Ada Brook', rule: 'invented', confidence: confidence ?? 0 };
    return { ...span, kind: 'direct', quoted: [], ...(confidence === undefined ? {} : { attribution }) };
  };

  it('is a fact only where it is sure', () => {
    assert.equal(speakerName(quote(0.9), 0.88, l10n), 'Ada Brook');
    assert.equal(speakerName(quote(0.8), 0.88, l10n), 'perhaps Ada Brook');
    assert.equal(speakerName(quote(), 0.88, l10n), 'speaker not named');
  });
});

describe('a description of somebody', () => {
  it('has no capital that it only has at the head of a sentence', () => {
    assert.deepEqual(['Its chair', 'The harbour master', 'A 54-year-old'].map(roleWords), [
      'its chair',
      'the harbour master',
      'a 54-year-old',
    ]);
    for (const role of ['His Excellency', 'The Hague lawyer', 'Theatre director', 'its chair', 'A. G. clerk'])
      assert.equal(roleWords(role), role);
  });
});

describe('what two accounts tell of speakers', () => {
  it('is that they are two only where both are sure', () => {
    const speakers = (here: number, there: number) =>
      asSure(
        matchOf({ here: saidBy('Ada Brook', here), there: saidBy('Mo Hall', there), speakers: 'different' }),
        0.88,
      ).speakers;
    assert.equal(speakers(0.88, 1), 'different');
    assert.equal(speakers(0.87, 1), 'unknown');
    assert.equal(speakers(1, 0.87), 'unknown');
  });

  it('is a discrepancy only then; what differs otherwise is one whoever speaks', () => {
    const of = (kind: 'speaker' | 'wording', confidence: number, name?: string) =>
      discrepancyOf({ kind, here: saidBy('Ada Brook', confidence), there: saidBy(name), summary: kind });
    const view = viewOf({
      others: [
        matchesWith('b', { discrepancies: [of('speaker', 0.9, 'Mo Hall'), of('wording', 0.2)] }),
        matchesWith('c', { discrepancies: [of('speaker', 0.8, 'Mo Hall'), of('speaker', 1)] }),
      ],
    });
    const kept = withSureDiscrepancies(view, 0.88).others.map(({ discrepancies }) =>
      discrepancies.map(({ kind }) => kind),
    );
    assert.deepEqual(kept, [['speaker', 'wording'], []]);
  });
});
