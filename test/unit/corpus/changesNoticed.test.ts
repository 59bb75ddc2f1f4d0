import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import { readNameModel } from '../../../src/analysis/names/nameModel';
import { Corpus } from '../../../src/corpus/corpus';
import type { Analysis } from '../../../src/analysis/model';
import { readArticle, type Article } from '../../../src/text/article';
import { overlaps, type Span } from '../../../src/text/span';
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

/** How many changes were made, and how many of them are noticed. */
interface Noticed {
  readonly noticed: number;
  readonly all: number;
}

/** Of some quotes of an article, changed in another text of the same day, how many are told to be. */
function noticedIn({ gold, article, analysis }: Read, other: string, changed: readonly Span[]): Noticed {
  if (changed.length === 0) return { noticed: 0, all: 0 };
  const account = readArticle('account', other);
  const corpus = new Corpus();
  for (const each of [
    { article, analysis },
    { article: account, analysis: analyze(account, {}) },
  ]) {
    corpus.put(each.article, each.analysis);
    corpus.setProvenance(each.article.id, { published: '2031-03-11' });
  }
  const told = corpus
    .matchesOf(gold.id)
    .flatMap(({ discrepancies }) => discrepancies)
    .filter(({ kind, verdict }) => kind === 'wording' && verdict === 'conflicting');
  const noticed = changed.filter((span) => told.some(({ here }) => overlaps(here.span, span)));
  return { noticed: noticed.length, all: changed.length };
}

/** Of the quotes of an article that have something to change, how many a second account that changes them is told to change. */
function noticedInAccount(read: Read, change: Change): Noticed {
  const { text, quotes } = read.gold;
  const changed = quotes.flatMap(({ start, end, names: [name] }) => {
    const [, words] = wholeQuote.exec(text.slice(start, end)) ?? [];
    const other = words === undefined ? undefined : change(words);
    return name === undefined || other === undefined
      ? []
      : [{ start, end, said: `“${other}” ${name} said.` }];
  });
  return noticedIn(read, ['Another paper.', ...changed.map(({ said }) => said)].join('\n\n'), changed);
}

/** Up to six words in one pair of marks. */
const fewWords = /^["“]((?:[^\s"“”]+\s){0,5}[^\s"“”]+)["”]$/u;
const auxiliaryBefore = /\b(?:is|are|was|were|be|will|would|should|must|could)\s$/u;

/** The same of the quotes of a few words in a copy of the article: of a fragment the verb may stand before the marks. */
function noticedInCopy(read: Read, change: Change): Noticed {
  const { text, quotes } = read.gold;
  const changed = quotes.flatMap(({ start, end }) => {
    const [, words] = fewWords.exec(text.slice(start, end)) ?? [];
    if (words === undefined) return [];
    const isDeniable =
      change === insertNot && auxiliaryBefore.test(text.slice(0, start)) && !denial.test(words);
    const other = change(words) ?? (isDeniable ? `not ${words}` : undefined);
    return other === undefined ? [] : [{ start, end, other }];
  });
  const copy = [...changed]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (copied, { start, end, other }) => copied.slice(0, start + 1) + other + copied.slice(end - 1),
      text,
    );
  return noticedIn(read, copy, changed);
}

describe('another text with the quotes of the own articles changed', () => {
  let articles: Read[] = [];

  before(() => {
    const names = readNameModel(readFileSync('src/data/names.bin'));
    articles = ownSetFolders.flatMap(readGoldFolder).map((gold) => {
      const article = readArticle(gold.id, gold.text);
      return { gold, article, analysis: analyze(article, 'problem' in names ? {} : { names }) };
    });
  });

  /** Percent of the quotes that are changed, which are more than so many. */
  function percentNoticed(change: Change, fewest: number, noticedOf = noticedInAccount): number {
    const counts = articles.map((article) => noticedOf(article, change));
    const sum = (of: keyof Noticed): number => counts.reduce((total, count) => total + count[of], 0);
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

  it('is noticed where a copy says “not” or lacks it in a few words', () => {
    assertAtLeast(percentNoticed(insertNot, 40, noticedInCopy), 91);
    assertAtLeast(percentNoticed(dropNot, 10, noticedInCopy), 83);
  });
});
