import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Mark, type MarkedText, readMarked } from '../support/markedText';

const folder = path.resolve('test/fixtures/articles');
const ending = '.marked.txt';

interface Article extends MarkedText {
  readonly file: string;
  readonly header: ReadonlyMap<string, string>;
}

const splits = ['tune', 'report'];
const nameLabels = new Set(['person', 'organization', 'place', 'group']);
const quoteLabels = new Set(['direct', 'partial', 'mixed', 'indirect']);
const attributionLabels = new Set(['speaker', 'cue']);
const labels = new Set([...nameLabels, ...quoteLabels, ...attributionLabels, 'scare', 'furniture']);

const opening = /^["'“‘„`«]/u;
const closing = /["'”’“»]$/u;
const title =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sen|Senator|Rep|Gov|Governor|Sir|Dame|Lord|Lady|Judge|Justice|President|Minister|Mayor|Captain|Colonel|Father|Brother|Sister|Canon|Cllr|Inspector|Sheriff)\b/u;

/** The transcript's or interview's own layout says that these words are somebody's: `NAME: words`, `A: words`. */
const afterLabel = /^[^\n:]{1,40}: $/u;

function readArticle(file: string): Article {
  const [head = '', ...rest] = readFileSync(path.join(folder, file), 'utf8').split('\n---\n');
  const header = new Map(
    head.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, Math.max(colon, 0)), line.slice(colon + 2)];
    }),
  );
  return { file, header, ...readMarked(rest.join('\n---\n')) };
}

const words = ({ text }: Article, { start, end }: Mark): string => text.slice(start, end);

const isQuote = ({ label }: Mark): boolean => quoteLabels.has(label);

/** Whether a turn or a tweet stands alone: it begins its line, perhaps after a label, and ends it. */
function fillsLine({ text }: Article, { start, end }: Mark): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return (before === '' || afterLabel.test(before)) && (end === text.length || text[end] === '\n');
}

/** Everything that is wrong with an article, one line each. */
function faults(article: Article): readonly string[] {
  const { file, header, text, marks } = article;
  const found: string[] = [];
  const wrong = (what: string, mark?: Mark): void => {
    found.push(`${file}: ${what}${mark ? `: ${words(article, mark).slice(0, 60)}` : ''}`);
  };
  const quoted = new Set(marks.filter(isQuote).map(({ link }) => link));

  if (header.get('invented') !== 'yes') wrong('not said to be invented');
  if (!splits.includes(header.get('split') ?? '')) wrong('belongs to neither split');
  if (!/^[a-z]+$/u.test(header.get('register') ?? '')) wrong('has no register');
  if (/[{}]/u.test(text)) wrong('a brace is left in the text');
  for (const mark of marks) {
    const said = words(article, mark);
    if (!labels.has(mark.label)) wrong(`unknown label ${mark.label}`, mark);
    if (said === '' || said.trim() !== said) wrong('empty, or space at an edge', mark);
    if (mark.label === 'person' && title.test(said)) wrong('a title within a person', mark);
    if (isQuote(mark) && (mark.link === undefined || !mark.value)) wrong('no number or no value', mark);
    if (attributionLabels.has(mark.label) && (mark.link === undefined || !quoted.has(mark.link)))
      wrong(`${mark.label} ${mark.link ?? ''} without a quote`, mark);
    if ((mark.label === 'direct' || mark.label === 'partial') && !opening.test(said) && !closing.test(said))
      if (mark.label === 'partial' || !fillsLine(article, mark)) wrong('no quotation mark at an edge', mark);
  }
  return found;
}

/** A speaker's name stands in the article: as a name's value, or in its words. */
function strangers({ file, text, marks }: Article): readonly string[] {
  const names = new Set(
    marks.filter(({ label }) => nameLabels.has(label)).map((m) => m.value ?? text.slice(m.start, m.end)),
  );
  const folded = text.toLowerCase();
  return marks
    .filter(isQuote)
    .flatMap(({ value = '' }) => value.split(' and '))
    .filter((name) => name !== '?' && !names.has(name) && !folded.includes(name.toLowerCase()))
    .map((name) => `${file}: ${name} is not in the article`);
}

describe('the invented articles', () => {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map(readArticle);

  it('are marked by the rules', () => {
    assert.deepEqual(articles.flatMap(faults), []);
  });

  it('name as speakers only who occurs in them', () => {
    assert.deepEqual(articles.flatMap(strangers), []);
  });

  it('give all parts of one quote one speaker', () => {
    const several = articles.flatMap(({ file, marks }) => {
      const speakers = new Map<number | undefined, Set<string | undefined>>();
      for (const { link, value } of marks.filter(isQuote))
        speakers.set(link, (speakers.get(link) ?? new Set()).add(value));
      return [...speakers].filter(([, of]) => of.size > 1).map(([link]) => `${file}: ${link ?? '?'}`);
    });
    assert.deepEqual(several, []);
  });

  it('are enough to measure with', () => {
    const quotes = articles.map(({ marks }) => new Set(marks.filter(isQuote).map(({ link }) => link)).size);
    assert.ok(articles.length >= 40, `${articles.length} articles`);
    const all = quotes.reduce((sum, count) => sum + count, 0);
    assert.ok(all >= 300, `${all} quotes`);
    assert.deepEqual([...new Set(articles.map(({ header }) => header.get('split')))].sort(), [
      'report',
      'tune',
    ]);
  });
});
