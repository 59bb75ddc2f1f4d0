import assert from 'node:assert/strict';
import type { Anchor, Annotation } from '../../../src/annotations/model';
import { placeAnnotations } from '../../../src/annotations/placing';
import { targetOf } from '../../../src/annotations/selectors';
import { readArticle } from '../../../src/text/article';
import { textOf } from '../../../src/text/span';

// An invented article with invented people.
const article = [
  'Harbour of Velm to close for repairs',
  'The harbour of Velm will close in 2025 for three months, the town council said on Monday.',
  '“We will not pay for the new quay,” said Oda Brakk, the mayor. “The province will.”',
  'Some 5,000 people live around the harbour, according to the council.',
  'Shop owners were angry. Many of them depend on the ferry.',
  '“We will not pay for the new quay either,” said Tilo Marn, who speaks for the province.',
  'The ferry company declined to comment.',
].join('\n\n');

function annotate(text: string, words: string, from = 0): Annotation {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  const target = targetOf(readArticle('a', text), { start, end: start + words.length });
  return { id: 'urn:uuid:1', tag: 'to-check', target };
}

/** Where the words of the article above stand in the new text: state, words, changes. */
function placed(
  words: string,
  now: string,
  was = article,
): { state: string; words?: string; changes?: readonly string[] } {
  const [result] = placeAnnotations(readArticle('a', now), [annotate(was, words)]);
  return show(now, result!.anchor);
}

function show(text: string, anchor: Anchor): { state: string; words?: string; changes?: readonly string[] } {
  if (anchor.state === 'orphan') {
    return { state: 'orphan', ...(anchor.candidate ? { words: textOf(text, anchor.candidate) } : {}) };
  }
  const words = textOf(text, anchor.span);
  return anchor.state === 'changed'
    ? { state: 'changed', words, changes: anchor.changes }
    : { state: anchor.state, words };
}

function edit(from: string | RegExp, to: string): string {
  const edited = article.replace(from, to);
  assert.notEqual(edited, article);
  return edited;
}

const closing = 'The harbour of Velm will close in 2025 for three months, the town council said on Monday.';
const quoteOfMayor = 'We will not pay for the new quay';

describe('placing annotations', () => {
  it('takes letters with their accents apart for the same: another program saves a file so', () => {
    const was =
      'The town met.\n\nPresident Vučić will not come to the naïve gala, he told us on Monday.\n\nIt rained.';
    const words = 'President Vučić will not come to the naïve gala';
    const apart = was.normalize('NFD');
    assert.deepEqual(placed(words, apart, was), { state: 'exact', words: words.normalize('NFD') });
  });

  it('ends a changed place behind a whole character', () => {
    const was =
      'The mayor spoke in Velm. We will certainly win the next vote in the town! He left the hall at nine.';
    const now = was.replace('town! He left', 'town😀 She went').replace('certainly', 'probably');
    assert.equal(
      placed('We will certainly win the next vote in the town!', now, was).words,
      'We will probably win the next vote in the town😀',
    );
    const before = was.replace('We will', '!We will');
    const begun = before.replace('Velm. !We will certainly', 'Velm: 😀We will probably');
    assert.equal(
      placed('!We will certainly win the next vote in the town', begun, before).words,
      '😀We will probably win the next vote in the town',
    );
  });

  it('finds the words where they were', () => {
    assert.deepEqual(placed(closing, article), { state: 'exact', words: closing });
    assert.deepEqual(placed(closing, edit('declined', 'refused')), { state: 'exact', words: closing });
  });

  it('follows the words when text is added or deleted above', () => {
    for (const now of [
      `New first line.\n\n${article}`,
      edit('Harbour of Velm to close for repairs\n\n', ''),
    ]) {
      for (const words of [closing, quoteOfMayor, '5,000', 'The province will.', 'Oda Brakk']) {
        assert.deepEqual(placed(words, now), { state: 'moved', words }, words);
      }
    }
  });

  it('follows the words when a paragraph is put right before or right after', () => {
    for (const words of [closing, 'Some 5,000 people live around the harbour, according to the council.']) {
      const before = edit(words, `A new paragraph stands here now.\n\n${words}`);
      assert.deepEqual(placed(words, before), { state: 'moved', words });
      const after = edit(words, `${words}\n\nA new paragraph stands here now.`);
      assert.deepEqual(placed(words, after), { state: 'exact', words });
    }
  });

  it('follows a paragraph that moved', () => {
    const moved = `${edit(`${closing}\n\n`, '')}\n\n${closing}`;
    assert.equal(placed(closing, moved).words, closing);
  });

  it('is not disturbed by other line ends', () => {
    const words = `angry. Many of them depend on the ferry.\n\n“We will not pay`;
    assert.deepEqual(placed(closing, article.replaceAll('\n', '\r\n')), { state: 'moved', words: closing });
    assert.deepEqual(placed(words, article.replaceAll('\n', '\r\n')), {
      state: 'moved',
      words: words.replaceAll('\n', '\r\n'),
    });
  });

  const changes: [string, string, string, string, string[]][] = [
    ['a negation', closing, 'will close', 'will not close', ['negation']],
    ['a contracted negation', closing, 'will close', "won't close", ['negation']],
    ['a year', closing, '2025', '2035', ['number']],
    ['a number spelt otherwise', closing, 'three', '3', ['other']],
    ['a number', closing, 'three', 'four', ['number']],
    ['a name', closing, 'harbour of Velm', 'harbour of Tarn', ['name']],
    ['a word', closing, 'months', 'weeks', ['other']],
    ['the first word of a quote', quoteOfMayor, '“We will', '“They will', ['other']],
    ['the last word of a quote', quoteOfMayor, 'quay,” said Oda', 'pier,” said Oda', ['other']],
    ['a lost negation', quoteOfMayor, 'We will not pay', 'We will pay', ['negation']],
    ['a figure alone', '5,000', 'Some 5,000', 'Some 6,000', ['number']],
    ['a figure that grew at its edge', '5,000', 'Some 5,000', 'Some 15,000', ['number']],
    ['the marks', '“The province will.”', '“The province will.”', '"The province will."', ['other']],
  ];
  for (const [what, words, from, to, kinds] of changes) {
    it(`tells that ${what} changed in place`, () => {
      const now = edit(from, to);
      const result = placed(words, now);
      assert.equal(result.state, 'changed', JSON.stringify(result));
      assert.deepEqual(result.changes, kinds);
      const start = article.indexOf(words);
      const length = words.length + now.length - article.length;
      assert.equal(result.words, now.slice(start, start + length));
    });
  }

  it('tells of a change also when the text above changed', () => {
    const now = `New first line.\n\n${edit('will close in 2025', 'will not close in 2025')}`;
    const result = placed(closing, now);
    assert.deepEqual(result.changes, ['negation']);
    assert.equal(result.words, closing.replace('will close', 'will not close'));
  });

  it('does not take the like words of another speaker for a deleted sentence, but offers them', () => {
    const now = edit(/“We will not pay for the new quay,” said Oda.*\n\n/, '');
    assert.deepEqual(placed(quoteOfMayor, now), { state: 'orphan', words: quoteOfMayor });
    const sentence = '“We will not pay for the new quay,” said Oda Brakk, the mayor.';
    const orphan = placed(sentence, now);
    assert.equal(orphan.state, 'orphan');
    assert.match(orphan.words ?? '', /We will not pay for the new quay/);
  });

  it('does not take the same quote of a neighbour for a deleted one', () => {
    const twice = '“No comment,” said Oda Brakk.\n\n“No comment,” said Tilo Marn.\n\nThat was all they said.';
    const was = `Both were asked about the quay.\n\n${twice}`;
    const now = was.replace('“No comment,” said Oda Brakk.\n\n', '');
    assert.deepEqual(placed('No comment', now, was), { state: 'orphan', words: 'No comment' });
    const other = was.replace('\n\n“No comment,” said Tilo Marn.', '');
    assert.deepEqual(placed('No comment', other, was), { state: 'exact', words: 'No comment' });
  });

  it('does not take a repeated passage for its deleted twin, and keeps twins apart by their order', () => {
    const notice = 'Read more about the harbour here.';
    const was = [notice, 'The quay is old.', notice, 'It rained.', notice].join('\n\n');
    const at = was.indexOf(notice, 10);
    const annotation = annotate(was, notice, 10);
    const twice = was.slice(0, at) + was.slice(at + notice.length + 2);
    const [orphan] = placeAnnotations(readArticle('a', twice), [annotation]);
    assert.equal(orphan!.anchor.state, 'orphan');
    const page = 'The same page stands here twice, with all that it has to say.';
    const double = `${page}\n\n${page}\n\n${page}`;
    const [second] = placeAnnotations(readArticle('a', `New line.\n\n${double}`), [
      annotate(double, 'all that it has', page.length),
    ]);
    const start = 'New line.\n\n'.length + page.length + 2 + page.indexOf('all');
    assert.deepEqual(second!.anchor, {
      state: 'moved',
      span: { start, end: start + 'all that it has'.length },
    });
  });

  it('offers no place that shares only words that tell nothing', () => {
    const was = `${article}\n\nGone with the otters.`;
    const now = edit('declined to comment', 'declined, with the others');
    assert.deepEqual(placed('Gone with the otters', now, was), { state: 'orphan' });
    const like = edit('declined to comment', 'declined with the otters');
    assert.equal(placed('Gone with the otters', like, was).words, 'with the otters');
  });

  it('orphans what was deleted or replaced by something else', () => {
    assert.deepEqual(placed(closing, edit(`${closing}\n\n`, '')).state, 'orphan');
    const now = edit(closing, 'Nothing is known yet of what the owners want to do about it.');
    assert.deepEqual(placed(closing, now), { state: 'orphan' });
    assert.deepEqual(placed(closing, ''), { state: 'orphan' });
  });

  it('places annotations of other programs, without position or context, where there is no doubt', () => {
    const annotation = { id: 'x', target: { exact: 'ferry company', prefix: '', suffix: '' } };
    const [found] = placeAnnotations(readArticle('a', article), [annotation]);
    assert.deepEqual(show(article, found!.anchor), { state: 'moved', words: 'ferry company' });
    const doubtful = { id: 'x', target: { exact: 'harbour', prefix: '', suffix: '' } };
    const [orphan] = placeAnnotations(readArticle('a', article), [doubtful]);
    assert.deepEqual(show(article, orphan!.anchor), { state: 'orphan', words: 'harbour' });
  });

  it('answers in the order it was asked, for any target', () => {
    const marks = `ferry${'-'.repeat(300_000)} company`;
    const targets = ['', ' ', '\uD800', '🙂', 'ferry', 'x'.repeat(100_000), marks].map((exact) => ({
      exact,
      prefix: exact,
      suffix: '',
    }));
    const annotations = targets.map((target, i) => ({ id: String(i), target }));
    const results = placeAnnotations(readArticle('a', article), annotations);
    assert.deepEqual(
      results.map(({ annotation }) => annotation.id),
      annotations.map(({ id }) => id),
    );
  });

  it('does not stall on 10 MB', function () {
    this.timeout(30_000);
    const long = 'All that is said here about the harbours of the province is invented. '.repeat(75_000);
    const was = long + article + long;
    const annotations = [closing, quoteOfMayor, '5,000', 'The province will.'].map((words) =>
      annotate(was, words),
    );
    const now = `New. ${was.replace('will close in 2025', 'will close in 2035').replace(/“We will.*\n\n/, '')}`;
    const states = placeAnnotations(readArticle('a', now), annotations).map(({ anchor }) => anchor.state);
    assert.deepEqual(states, ['changed', 'orphan', 'moved', 'orphan']);
    const [plain] = placeAnnotations(readArticle('a', 'a'.repeat(10_000_000)), [
      { id: 'x', target: { exact: 'aaa', prefix: 'aa', suffix: 'aa' } },
    ]);
    assert.equal(plain?.anchor.state, 'orphan');
  });
});
