import assert from 'node:assert/strict';
import { mendBounds } from '../../../src/analysis/names/bounds';
import { partedCouples } from '../../../src/analysis/names/couples';
import { partedNames } from '../../../src/analysis/names/partedNames';
import { readArticle } from '../../../src/text/article';
import { tokenize } from '../../../src/text/tokens';

/**
 * The names that are left of one that stands between angle brackets in a text, which was taken for one of a kind, a place with
 * its kind.
 */
function partsOf(marked: string, kind: 'person' | 'organization' = 'person'): string[] {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  const text = marked.replace(/[<>]/g, '');
  const { tokens } = tokenize(text, readArticle('invented', text).paragraphs);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  return mendBounds(tokens, partedNames(tokens, [{ kind, from, to }])).map((name) => {
    const words = text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end);
    return name.kind === kind ? words : `${name.kind} ${words}`;
  });
}

// All names here are invented.
describe('partedNames', () => {
  it('leaves a name as it is, with what marks belong to it', () => {
    for (const name of [
      'Ada Brook-Vale',
      'Ada "Bo" Brook',
      'Ada Brook, Jr.',
      'Ada Brook, M.D.',
      'Ludwig van der Brook',
      'ada brook',
    ])
      assert.deepEqual(partsOf(`On Friday <${name}> left town.`), [name]);
  });

  it('parts two at a comma, a dash or a stroke', () => {
    assert.deepEqual(partsOf('His children <Ivana, Eric> and Bo left.'), ['Ivana', 'Eric']);
    assert.deepEqual(partsOf('It was <Alex Brook - Vale> said so.'), ['Alex Brook', 'Vale']);
    assert.deepEqual(partsOf('The <Bill/Ada Brook> years ended.'), ['Bill', 'Ada Brook']);
    assert.deepEqual(partsOf('He called “<Ada Brook” and “Bo Vale>” late.'), ['Ada Brook', 'Bo Vale']);
  });

  it('knows a town by its state, and a party’s letter by its state', () => {
    assert.deepEqual(partsOf('They met in <Harlund, Ore.> and left.'), ['place Harlund, Ore.']);
    assert.deepEqual(partsOf('Sen. Ada Brook (<D., Ore.>) said so.'), []);
  });

  it('leaves out what is no person behind the comma', () => {
    assert.deepEqual(partsOf('By <Ada Brook, HarlundNow> on Friday'), ['Ada Brook']);
  });

  it('leaves out small words before a name', () => {
    assert.deepEqual(partsOf('It would change a <bill Brook> wrote in May.'), ['Brook']);
    assert.deepEqual(partsOf('Those who <miss Brook> most are here.'), ['Brook']);
  });

  it('knows the person of a body with an office in it', () => {
    const of = (name: string): string[] => partsOf(`It was <${name}> said so.`, 'organization');
    assert.deepEqual(of('Harlund Attorney General Ada Vale'), ['person Ada Vale']);
    assert.deepEqual(of('Harlund District Attorney Peter Vale Jr.'), ['person Peter Vale Jr.']);
    for (const body of ['General Ada Vale', 'Harlund Ada Vale', 'Harlund Director General Office'])
      assert.deepEqual(of(body), [body]);
  });

  it('cuts at a mark that is open or shut outside, and keeps a nickname whole', () => {
    assert.deepEqual(partsOf('Even TV “Judge <Judy” Brook> came.'), ['Brook']);
    assert.deepEqual(partsOf('He (President <Ada) Brook> left.'), ['Brook']);
    assert.deepEqual(partsOf('[Chairman <Ada Brook]> left.'), ['Ada Brook']);
    assert.deepEqual(partsOf('So <Ada “Bo>” Brook left.'), ['Ada “Bo” Brook']);
    assert.deepEqual(partsOf('Calling <Ada “President>” is wrong.'), ['Ada']);
  });

  it('leaves out what small words say of a body, but not what it is', () => {
    const body = (marked: string): string[] => partsOf(marked, 'organization');
    assert.deepEqual(body('He leads the <progressive Alliance for Boats> now.'), ['Alliance for Boats']);
    assert.deepEqual(body('She is <dean of the Harlund School of Boats> now.'), ['Harlund School of Boats']);
    assert.deepEqual(body('It was in <harlund Courier> then.'), ['harlund Courier']);
    assert.deepEqual(body('The <bureau of Ports and Piers> is shut.'), ['bureau of Ports and Piers']);
  });
});

describe('partedCouples', () => {
  /** The names in a text whose names of people stand between angle brackets. */
  function partedIn(marked: string): string[] {
    const text = marked.replace(/[<>]/g, '');
    const { tokens } = tokenize(text, readArticle('invented', text).paragraphs);
    let cut = 0;
    const names = [...marked.matchAll(/<([^>]*)>/g)].map(({ index, [1]: name = '' }) => {
      const start = index - cut;
      cut += 2;
      const from = tokens.findIndex((token) => token.start >= start);
      const to = tokens.findLastIndex((token) => token.end <= start + name.length) + 1;
      return { kind: 'person' as const, from, to };
    });
    return partedCouples(tokens, names).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
  }

  it('makes two of a couple whom the article names apart', () => {
    assert.deepEqual(partedIn('<Vale> met <Bo Brook>. The <Vale-Brook> talks ended.'), [
      'Vale',
      'Bo Brook',
      'Vale',
      'Brook',
    ]);
  });

  it('leaves somebody of two last names, also where they stand without the hyphen', () => {
    const whole = '<Ada Vale-Brook> and <Vale> met <Brook>. <Vale-Brook> left.';
    assert.deepEqual(partedIn(whole).at(-1), 'Vale-Brook');
    const parted = '<Ada Vale Brook> and <Vale> met <Brook>. <Vale-Brook> left.';
    assert.deepEqual(partedIn(parted).at(-1), 'Vale-Brook');
  });

  it('leaves a name of which the article names only one part', () => {
    assert.deepEqual(partedIn('<Vale> left. <Vale-Brook> stayed.'), ['Vale', 'Vale-Brook']);
  });
});
