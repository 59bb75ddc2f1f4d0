import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Attribution, Entity, Quote } from '../../../src/analysis/model';
import { correctSpeakers } from '../../../src/corpus/correctSpeakers';
import { stretchesOf } from '../../../src/corpus/reading';
import { viewOf } from '../../support/cards';

// Invented.
const text =
  'Ana Brandt said the plan of Orrin Council was “odd” and would fail. “Never,” said Bo Ek, “again.”';

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

const by = (name: string, entity: number): Attribution => ({
  mention: spanOf(name),
  name,
  entity,
  rule: 'before',
  confidence: 0.7,
});
const entity = (kind: Entity['kind'], name: string): Entity => ({
  kind,
  name,
  key: name.toLowerCase(),
  mentions: [{ ...spanOf(name), form: 'name' }],
  roles: [],
});

const mixed: Quote = {
  ...spanOf('the plan of Orrin Council was “odd” and would fail'),
  kind: 'mixed',
  quoted: [spanOf('odd')],
  attribution: by('Ana Brandt', 0),
};
const partial: Quote = { ...mixed, ...spanOf('“odd”'), kind: 'partial' };
const direct: Quote = {
  ...spanOf('“Never,” said Bo Ek, “again.”'),
  kind: 'direct',
  quoted: [spanOf('Never,'), spanOf('again.')],
  attribution: by('Bo Ek', 2),
};
const analysis: Analysis = viewOf({
  entities: [
    entity('person', 'Ana Brandt'),
    entity('organization', 'Orrin Council'),
    entity('person', 'Bo Ek'),
  ],
  quotes: [mixed, partial, direct],
}).analysis;

const on = (words: string, speaker: string, id = 'urn:uuid:1') => ({ ...spanOf(words), speaker, id });
const names = ({ quotes }: Analysis): (string | undefined)[] =>
  quotes.map(({ attribution }) => attribution?.name);

describe('an analysis with corrected speakers', () => {
  it('gives the speaker for certain, as the one of the article who is called so, and keeps who was read', () => {
    const { quotes, ...rest } = correctSpeakers(analysis, [
      { ...on('“Never,” said Bo Ek, “again.”', 'orrin council'), creator: 'Oda' },
    ]);
    const { quotes: before, ...others } = analysis;
    assert.deepEqual(rest, others);
    assert.deepEqual(quotes.slice(0, 2), before.slice(0, 2));
    assert.deepEqual(quotes[2], {
      ...direct,
      attribution: {
        mention: { start: direct.start, end: direct.start },
        name: 'orrin council',
        entity: 1,
        rule: 'given',
        confidence: 1,
      },
      given: { annotation: 'urn:uuid:1', creator: 'Oda', read: direct.attribution },
    });
  });

  it('gives nobody where a person says that nobody knows, and somebody of whom the article knows nothing', () => {
    const [, , quote] = correctSpeakers(analysis, [on('“Never,” said Bo Ek, “again.”', '')]).quotes;
    assert.deepEqual([quote?.attribution, quote?.given?.read?.name], [undefined, 'Bo Ek']);
    const other = correctSpeakers(analysis, [on('“Never,” said Bo Ek, “again.”', 'Cy Dahl')]).quotes[2];
    assert.deepEqual([other?.attribution?.name, other?.attribution?.entity], ['Cy Dahl', undefined]);
  });

  it('holds for the quotes of which it covers all words that are the speaker’s own', () => {
    assert.deepEqual(names(correctSpeakers(analysis, [on('“odd”', 'X')])), ['X', 'X', 'Bo Ek']);
    assert.deepEqual(names(correctSpeakers(analysis, [on('“Never,”', 'X')])), names(analysis));
  });

  it('takes the first that covers a quote', () => {
    const both = [on('“odd”', 'X', 'a'), { start: 0, end: text.length, speaker: 'Y', id: 'b' }];
    assert.deepEqual(names(correctSpeakers(analysis, both)), ['X', 'X', 'Y']);
  });

  it('is left alone for marks that report nobody, and the same object without corrections', () => {
    const scare = { ...analysis, quotes: [{ ...partial, kind: 'scare' as const }] };
    assert.deepEqual(correctSpeakers(scare, [on('“odd”', 'X')]), scare);
    assert.equal(correctSpeakers(analysis, []), analysis);
  });

  it('changes who speaks and nothing else, whatever is corrected, and has the same words between marks', () => {
    const bare = ({ kind, start, end, quoted }: Quote): unknown => ({ kind, start, end, quoted });
    const spans = ({ quotes }: Analysis): unknown =>
      stretchesOf(text, { quotes }).map(({ start, end }) => ({ start, end }));
    const at = fc.nat(text.length);
    const one = fc.record({
      start: at,
      end: at,
      speaker: fc.constantFrom('', 'X', 'Ana Brandt'),
      id: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (corrections) => {
        const after = correctSpeakers(analysis, corrections);
        assert.deepEqual(after.quotes.map(bare), analysis.quotes.map(bare));
        assert.deepEqual(spans(after), spans(analysis));
        assert.deepEqual(correctSpeakers(analysis, corrections), after);
        after.quotes.forEach((quote, i) => {
          if (!quote.given) assert.equal(quote, analysis.quotes[i]);
          else assert.deepEqual(quote.given.read, analysis.quotes[i]?.attribution);
        });
      }),
    );
  });
});
