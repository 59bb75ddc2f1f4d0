import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import { findInserts } from '../../../src/analysis/furniture/findInserts';
import { readArticle, type Article } from '../../../src/text/article';
import { toldArticle } from '../../../src/text/told';
import { shippedModel } from './namesSupport';

const toldOf = (text: string): Article => {
  const printed = readArticle('invented', text);
  return toldArticle(printed, findInserts(printed));
};

/** What is left of a text, with single spaces. */
const shownOf = (text: string): string => toldOf(text).text.replace(/ +/g, ' ');

// All people and articles here are invented.
describe('lists of related articles within a paragraph', () => {
  const listed =
    'Sen. Tamsin Orlebar Tamsin Jane OrlebarOrlebar faces vote on ‘secret pact’ Brandt to resign: report MORE (D-Va.) said so.';

  it('leaves out related articles that stand after a name', () => {
    assert.equal(shownOf(listed), 'Sen. Tamsin Orlebar (D-Va.) said so.');
    assert.equal(
      shownOf('Rep. Hugo BrandtHugo (Hal) Brandt5 things to know MORE left.'),
      'Rep. Hugo Brandt left.',
    );
    assert.equal(shownOf('Rep. Hugo Brandt Hugo Otto BrandtMORE left.'), 'Rep. Hugo Brandt left.');
  });

  it('leaves everything in its place', () => {
    const { text } = toldOf(listed);
    assert.equal(text.length, listed.length);
    assert.equal(text.indexOf('(D-Va.)'), listed.indexOf('(D-Va.)'));
  });

  it('keeps what is no such list', () => {
    for (const text of [
      'Tamsin Orlebar said Orlebar would do MORE for Virginia.',
      'Hugo Brandt met the McBrandt family. READ MORE',
      'Orlebar Tamsin OrlebarOrlebar faces vote\nREAD MORE',
    ])
      assert.equal(shownOf(text), text);
  });

  it('leaves out a link in brackets that follows a sentence, but not what an author says in them', () => {
    assert.equal(
      shownOf('Orlebar left. (RELATED: Orlebar Faces Vote On ‘Pact’ (And Wins)) Brandt stayed.'),
      'Orlebar left. Brandt stayed.',
    );
    for (const text of [
      'Orlebar left. (Related: I never liked her ferries.)',
      'Orlebar left (more: nobody knows why) and Brandt stayed.',
      '(RELATED: Orlebar Faces Vote)',
      'Story highlights (RELATED: Orlebar Faces Vote)',
      '(RELATED: Orlebar Faces Vote) (READ: Brandt Stays)',
    ])
      assert.equal(shownOf(text), text);
  });

  it('leaves out the label before a summary, and keeps the summary', () => {
    const text = 'Story highlights Orlebar wins the vote\nBrandt calls it “a farce”';
    assert.equal(shownOf(text).trim(), 'Orlebar wins the vote\nBrandt calls it “a farce”');
    assert.deepEqual(findInserts(readArticle('invented', text)), [{ start: 0, end: 16, kind: 'label' }]);
    const sentence = 'Story highlights the plight of ferrymen';
    assert.equal(shownOf(sentence), sentence);
  });

  it('leaves out a caption in one line with the headline', () => {
    for (const credit of [
      'REUTERS',
      'AP Photos',
      'Mara Orlova/AP Photo',
      'Mara Orlova/BRINDLE',
      'AFP/Getty Images',
    ])
      assert.equal(
        shownOf(`The ferry left in May. | ${credit} Orlebar wins the vote\n\nIt rained.`).trim(),
        'Orlebar wins the vote\n\nIt rained.',
      );
    for (const text of [
      'The ferry left in May. | AP Photo',
      'Ferry news | What Reuters said',
      '“It left,” Orlebar said in May. | AP Photo Orlebar wins the vote',
      'It rained.\n\nThe ferry left in May. | REUTERS Orlebar wins',
    ])
      assert.equal(shownOf(text), text);
  });

  it('changes nothing but what it blanks, in any text', () => {
    const piece = fc.constantFrom(
      'Orlebar',
      'Brandt',
      ' ',
      'MORE',
      ' MORE',
      '\n',
      'a',
      '“',
      'Tamsin ',
      '(RELATED: A',
      ')',
      'Story highlights ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((some) => some.join('')),
        (text) => {
          const { text: left } = toldOf(text);
          assert.equal(left.length, text.length);
          assert.equal(toldOf(text).paragraphs.length, readArticle('invented', text).paragraphs.length);
          for (let i = 0; i < text.length; i++) assert.ok(left[i] === text[i] || left[i] === ' ');
        },
      ),
    );
  });

  it('lets the one before the list speak, and nobody in it', () => {
    const text = `“We will not sign,” ${listed.replace('said so', 'said')}`;
    const { quotes, entities } = analyze(readArticle('invented', text), { names: shippedModel() });
    const said = quotes.filter(({ kind }) => kind !== 'scare');
    assert.deepEqual(
      said.map(({ attribution }) => entities[attribution?.entity ?? -1]?.name),
      ['Tamsin Orlebar'],
    );
  });
});
