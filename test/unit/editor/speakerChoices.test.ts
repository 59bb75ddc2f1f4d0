import assert from 'node:assert/strict';
import type { Attribution, Entity, Quote } from '../../../src/analysis/model';
import { nameProblem, speakerChoices } from '../../../src/editor/annotating/speakerChoices';
import { l10n, viewOf } from '../../support/cards';

const entity = (kind: Entity['kind'], name: string, ...starts: number[]): Entity => ({
  kind,
  name,
  key: name.toLowerCase(),
  mentions: starts.map((start) => ({ start, end: start + 5, form: 'name' })),
  roles: name === 'Bo Ek' ? [{ start: 0, end: 5, text: 'mayor' }] : [],
});
const by = (entityIndex: number): Attribution => ({
  mention: { start: 0, end: 0 },
  name: '',
  entity: entityIndex,
  rule: '',
  confidence: 1,
});
const quote: Quote = { start: 100, end: 150, kind: 'direct', quoted: [], attribution: by(1) };
const later: Quote = { start: 900, end: 950, kind: 'direct', quoted: [], attribution: by(4) };
const entities = [
  entity('person', 'Far Away', 500),
  entity('person', 'Bo Ek', 800),
  entity('place', 'Orrin', 95),
  entity('organization', 'Near Council', 400, 155),
  entity('place', 'Harlund', 950),
  entity('money', '$5', 99),
  entity('person', 'Near Council', 300),
];
const namesFor = (quotes: Quote[], of = quote): string[] =>
  speakerChoices(viewOf({ entities, quotes }).analysis, of).map(({ name }) => name);

describe('who may be the speaker of a quote', () => {
  it('is whom the words name, then who speaks elsewhere, then people and bodies by how near they are named', () => {
    assert.deepEqual(namesFor([quote, later]), ['Bo Ek', 'Harlund', 'Near Council', 'Far Away']);
  });

  it('is in the same order when a person has given another one', () => {
    const given: Quote = { ...quote, attribution: by(0), given: { annotation: '', read: by(1) } };
    assert.deepEqual(namesFor([given, later], given), namesFor([quote, later]));
  });

  it('comes with the first description of the article, and with whether it is a person', () => {
    const [first, second] = speakerChoices(viewOf({ entities, quotes: [quote, later] }).analysis, quote);
    assert.deepEqual(
      [first, second],
      [
        { name: 'Bo Ek', person: true, role: 'mayor' },
        { name: 'Harlund', person: false },
      ],
    );
  });

  it('is nobody where the article names nobody', () => {
    assert.deepEqual(speakerChoices(viewOf({}).analysis, quote), []);
  });
});

describe('the name of a speaker that somebody types', () => {
  it('is in one line and not empty', () => {
    const right = ['Ana Brandt', ' Bo ', 'the “Tarn” council'].map((name) => nameProblem(name, l10n));
    assert.deepEqual(right, [undefined, undefined, undefined]);
    assert.match(nameProblem(' \t', l10n) ?? '', /Write a name/u);
    for (const lines of ['Ana\nBrandt', 'Ana\r\nBrandt', 'Ana\u2028Brandt'])
      assert.match(nameProblem(lines, l10n) ?? '', /one line/u);
  });
});
