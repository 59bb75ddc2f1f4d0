import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import { readNameModel } from '../../../src/analysis/names/nameModel';
import { Corpus } from '../../../src/corpus/corpus';
import type { Analysis } from '../../../src/analysis/model';
import { readArticle, type Article } from '../../../src/text/article';
import type { GoldArticle } from '../../../tools/eval/goldArticle';
import { ownSetFolders, readGoldFolder } from '../../../tools/eval/ownSet';

/** Turns what a quote says round or changes a figure in it; `undefined` where it has nothing to change. */
type Change = (quote: string) => string | undefined;

const auxiliary = /\b(?:is|are|was|were|will|would|should|must)\b(?=\s\p{Ll})(?!\snot\b)/u;
const denial = /\b(?:not|never|no)\s(?=\p{Ll})/u;

const insertNot: Change = (quote) =>
  denial.test(quote) || !auxiliary.test(quote) ? undefined : quote.replace(auxiliary, '$& not');
const dropNot: Change = (quote) => (denial.test(quote) ? quote.replace(denial, '') : undefined);
const changeFigure: Change = (quote) =>
  /\d/.test(quote)
    ? quote.replace(/\d/, (digit) => (digit === '9' ? '4' : String(Number(digit) + 1)))
    : undefined;

/** Quotes of one line, in one pair of marks, that tell more than a phrase. */
const wholeQuote = /^["“]([^"“”\n]{30,})["”]$/u;

interface Read {
  readonly gold: GoldArticle;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Of the quotes of an article that have something to change, how many a second account that changes them is told to change. */
function noticedIn({ gold, ...first }: Read, change: Change): { noticed: number; all: number } {
  const changed = gold.quotes.flatMap(({ start, end, names: [name] }) => {
    const [, words] = wholeQuote.exec(gold.text.slice(start, end)) ?? [];
    const other = words === undefined ? undefined : change(words);
    return name === undefined || other === undefined
      ? []
      : [{ start, end, said: `“${other}” ${name} said.` }];
  });
  const account = readArticle('account', ['Another paper.', ...changed.map(({ said }) => said)].join('\n\n'));
  const corpus = new Corpus();
  for (const { article, analysis } of [first, { article: account, analysis: analyze(account, {}) }]) {
    corpus.put(article, analysis);
    corpus.setProvenance(article.id, { published: '2031-03-11' });
  }
  const told = corpus
    .matchesOf(gold.id)
    .flatMap(({ discrepancies }) => discrepancies)
    .filter(({ kind, verdict }) => kind === 'wording' && verdict === 'conflicting');
  const noticed = changed.filter(({ start, end }) =>
    told.some(({ here: { span } }) => span.start < end && start < span.end),
  );
  return { noticed: noticed.length, all: changed.length };
}

describe('a second account of the own articles that changes their quotes', () => {
  let articles: Read[] = [];

  before(() => {
    const names = readNameModel(readFileSync('src/data/names.bin'));
    articles = ownSetFolders.flatMap(readGoldFolder).map((gold) => {
      const article = readArticle(gold.id, gold.text);
      return { gold, article, analysis: analyze(article, 'problem' in names ? {} : { names }) };
    });
  });

  /** Percent of the quotes that are changed, which are more than so many. */
  function percentNoticed(change: Change, fewest: number): number {
    const counts = articles.map((article) => noticedIn(article, change));
    const sum = (of: 'noticed' | 'all'): number => counts.reduce((total, count) => total + count[of], 0);
    assert.ok(sum('all') > fewest);
    return (100 * sum('noticed')) / sum('all');
  }

  function assertAtLeast(percent: number, floor: number): void {
    assert.ok(percent >= floor, `${percent.toFixed(1)} %`);
  }

  it('is noticed where it says “not” besides', () => {
    assertAtLeast(percentNoticed(insertNot, 100), 96);
  });

  it('is noticed where it lacks a “not”', () => {
    assertAtLeast(percentNoticed(dropNot, 40), 97);
  });

  it('is noticed where it has another figure', () => {
    assertAtLeast(percentNoticed(changeFigure, 10), 90);
  });
});
