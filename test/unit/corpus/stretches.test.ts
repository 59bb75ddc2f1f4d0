import assert from 'node:assert/strict';
import type { Analysis, Quote } from '../../../src/analysis/model';
import { stretchesOf } from '../../../src/corpus/reading';

describe('stretchesOf', () => {
  const text = 'Ada Brook called Bo Hill’s “odd” tweets “unwise”.';
  const words = (said: string) => ({ start: text.indexOf(said), end: text.indexOf(said) + said.length });
  const quote = (kind: 'mixed' | 'partial', name: string, confidence: number, ...said: string[]): Quote => ({
    kind,
    start: words(said[0] ?? '').start,
    end: words(said.at(-1) ?? '').end,
    quoted: said.map(words),
    attribution: { mention: words(name), name, rule: 'given', confidence },
  });
  const speakers = (...quotes: readonly Quote[]): (string | undefined)[] => {
    const analysis: Pick<Analysis, 'quotes'> = { quotes };
    return stretchesOf(text, analysis).map((stretch) => stretch.quote.attribution?.name);
  };
  const whole = quote('mixed', 'Ada Brook', 0.95, 'odd', 'unwise');

  it('gives words within a quote to their own speaker where that is sure', () => {
    assert.deepEqual(speakers(whole, quote('partial', 'Bo Hill', 0.9, 'odd')), ['Bo Hill', 'Ada Brook']);
    assert.deepEqual(speakers(whole, quote('partial', 'Bo Hill', 0.6, 'odd')), ['Ada Brook', 'Ada Brook']);
  });

  it('holds a paragraph without marks that its speaker was announced for, and no lone line with a label', () => {
    const printed = (rule: string): Quote => ({
      kind: 'direct',
      start: 0,
      end: text.length,
      quoted: [],
      attribution: { mention: words('Ada Brook'), name: 'Ada Brook', rule, confidence: 0.95 },
    });
    assert.deepEqual(speakers(printed('announced')), ['Ada Brook']);
    assert.deepEqual(speakers(printed('label')), []);
    const { attribution: read, ...whole } = printed('announced');
    assert.ok(read);
    const given: Quote = {
      ...whole,
      attribution: { ...read, name: 'Bo Hill', rule: 'given' },
      given: { annotation: 'urn:uuid:1', read },
    };
    assert.deepEqual(speakers(given), ['Bo Hill']);
  });

  it('keeps parts of one quote together where both name the same speaker', () => {
    const own = quote('partial', 'Ada Brook', 0.9, 'unwise');
    const kinds = stretchesOf(text, { quotes: [whole, own] }).map((stretch) => stretch.quote.kind);
    assert.deepEqual(kinds, ['mixed', 'mixed']);
  });
});
