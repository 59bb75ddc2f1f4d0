import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { analyze, type Knowledge } from '../../src/analysis/analyze';
import { readNameModel } from '../../src/analysis/names/nameModel';
import { analysisJson } from '../../src/cli/predictions';
import { readArticle } from '../../src/text/article';
import { figuresOf, type Figures } from '../../tools/eval/figures';
import type { GoldArticle } from '../../tools/eval/goldArticle';
import { readGoldFolder } from '../../tools/eval/ownSet';
import type { Prediction } from '../../tools/eval/prediction';

const seeds = readGoldFolder('test/fixtures/seeds');

function predict({ id, text }: GoldArticle, knowledge: Knowledge): Prediction {
  return { id, ...analysisJson(analyze(readArticle(id, text), knowledge)) } as unknown as Prediction;
}

describe('the marked seeds', () => {
  it('have no part in the code: it names none of their people', () => {
    const marks = readdirSync('test/fixtures/seeds').flatMap((name) => [
      ...readFileSync(path.join('test/fixtures/seeds', name), 'utf8').matchAll(/\{person[=|]([^|}]+)/gu),
    ]);
    const fullNames = marks.map(([, name = '']) => name.split(' ')).filter(({ length }) => length > 1);
    const lastNames = [
      ...new Set(fullNames.flatMap((parts) => parts.findLast((part) => part !== part.toUpperCase()) ?? [])),
    ];
    assert.ok(lastNames.length > 3);
    const named = new RegExp(`\\b(?:${lastNames.join('|')})\\b`, 'u');
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')))
      assert.doesNotMatch(readFileSync(path.join('src', file), 'utf8'), named, file);
  });

  it('are the seeds, letter by letter', () => {
    const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    assert.deepEqual(
      seeds.map(({ id }) => `${id}.txt`),
      names.sort(),
    );
    for (const { id, text } of seeds) {
      const bytes = readFileSync(path.join('seeds', `${id}.txt`));
      assert.ok(bytes.equals(Buffer.from(text, 'utf8')), id);
    }
  });

  it('have a speaker marked for each quote', () => {
    const quotes = seeds.flatMap((seed) => seed.quotes);
    assert.ok(quotes.length > 58);
    for (const { names, start, kind } of quotes) assert.ok(names.length > 0, `${kind} at ${start}`);
  });
});

describe('what is found in the seeds', function () {
  this.timeout(60_000);

  // a little below what was measured when these lines were last changed: a change that loses a quote must say so
  const floors: Partial<Figures> = { wordsF: 98, speaker: 96, name: 96, reportedF: 92, namesF: 96 };
  let figures: Figures;

  before(() => {
    const model = readNameModel(readFileSync('src/data/names.bin'));
    const knowledge = 'problem' in model ? {} : { names: model };
    figures = figuresOf(
      seeds,
      seeds.map((seed) => predict(seed, knowledge)),
    );
  });

  for (const [figure, floor] of Object.entries(floors) as [keyof Figures, number][]) {
    it(`${figure} is at least ${floor} %`, () =>
      assert.ok(figures[figure] >= floor, `${figures[figure].toFixed(1)} %`));
  }
});
