import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import { taughtNames } from '../../../src/analysis/names/taughtNames';
import { readNamesTable } from '../../../src/text/namesTable';
import { readArticle } from '../../../src/text/article';
import { shippedModel } from './namesSupport';
import { readMarked, writeMarked } from '../../support/markedText';

const model = shippedModel();
const nameKinds = new Set(['person', 'organization', 'place', 'group']);

function analyzeTaught(text: string, table: string) {
  return analyze(readArticle('invented', text), {
    names: model,
    taught: taughtNames(readNamesTable(table).forms),
  });
}

function expectTaught(table: string, marked: string): void {
  const { text } = readMarked(marked);
  const marks = analyzeTaught(text, table)
    .entities.filter(({ kind }) => nameKinds.has(kind))
    .flatMap(({ kind, name, mentions }) => mentions.map((at) => ({ label: kind, value: name, ...at })))
    .map(({ label, value, start, end }) => ({ label, value, start, end }))
    .sort((a, b) => a.start - b.start);
  assert.equal(writeMarked(text, marks), marked);
}

// All names here are invented.
describe('names that a folder teaches', () => {
  it('finds forms that nothing else shows to be names, all under the name they are taught', () => {
    expectTaught(
      'the Guv\tperson\tIda Brackenridge\nQuorl\tplace\n',
      '{person=Ida Brackenridge|The Guv} left. Some call {person=Ida Brackenridge|the Guv} a saint. {person=Ida Brackenridge|Brackenridge} said she would be in {place=Quorl|Quorl} soon.',
    );
  });

  it('overrides kinds and takes away what is no name', () => {
    expectTaught(
      'Berlin\torganization\tBerlin Brewing\nReuters\tnone\n',
      'Reuters wrote on Monday that {organization=Berlin Brewing|Berlin} would close.',
    );
  });

  it('tears no longer name apart', () => {
    expectTaught(
      'Vienna\torganization\n',
      'The {organization=University of Vienna|University of Vienna} answered; {organization=Vienna|Vienna} did not.',
    );
  });

  it('finds forms with a curly apostrophe and over a line break', () => {
    expectTaught("O'Quill Sands\tplace\n", "They met at {place=O'Quill Sands|O’Quill\nSands}.");
  });

  it('names speakers as they are taught', () => {
    const text = '“The bridge will hold,” the Guv told reporters.';
    const { quotes } = analyzeTaught(text, 'the Guv\tperson\tIda Brackenridge\n');
    assert.equal(quotes[0]?.attribution?.name, 'Ida Brackenridge');
  });

  it('says which lines it cannot read, and reads the others', () => {
    const table =
      '\uFEFF# people\r\nform\tkind\tname\r\n\r\nIda Brackenridge\r\nQuorl\tplanet\r\n—\tplace\r\nTam Esker\tperson\r\nTam Esker\tplace\r\na\tplace\tb\tc';
    const { problems, forms } = readNamesTable(table);
    assert.deepEqual(
      problems.map(({ start, end, line, message }) => `${line} ${table.slice(start, end)}: ${message}`),
      [
        '4 Ida Brackenridge: Expected a form, a tab and a kind, such as “Ada Brook⇥person”.',
        '5 Quorl\tplanet: “planet” is no kind: use person, organization, place, group or none.',
        '6 —\tplace: The form has no letter or digit.',
        '8 Tam Esker\tplace: This form has been given in line 7; that line counts.',
        '9 a\tplace\tb\tc: Expected form, kind and name with tabs between them; found 4 columns.',
      ],
    );
    assert.deepEqual(forms, [{ form: 'Tam Esker', kind: 'person', name: 'Tam Esker' }]);
  });

  it('gives names in order and without overlap for any table and any text', () => {
    const word = fc.constantFrom(
      'Ida',
      'Brook',
      'the',
      'Guv',
      'of',
      '-',
      '’s',
      'Berlin',
      '\t',
      '\n',
      'person',
      'none',
      '"',
    );
    const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(' '));
    const cells = fc.tuple(words, fc.constantFrom('person', 'place', 'none', 'x'), words);
    const table = fc.oneof(
      fc.string(),
      fc.array(cells).map((rows) => rows.map((row) => row.join('\t')).join('\n')),
    );
    fc.assert(
      fc.property(table, fc.oneof(words, fc.string()), (taught, text) => {
        const { entities } = analyzeTaught(text, taught);
        const spans = entities
          .filter(({ kind }) => nameKinds.has(kind))
          .flatMap(({ mentions }) => mentions)
          .sort((a, b) => a.start - b.start);
        for (const [i, { start, end }] of spans.entries()) {
          assert.ok(start < end && end <= text.length);
          assert.ok(start >= (spans[i - 1]?.end ?? 0));
        }
        for (const { start, end } of readNamesTable(taught).problems)
          assert.ok(start <= end && end <= taught.length);
      }),
    );
  });
});
