import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { minimumConfidence } from '../../src/analysis/quotes/speakers/rules';
import { runInto } from './commandLine';
import { confidenceCurve, curveTable } from './confidenceCurve';
import { figuresOf, tableOf } from './figures';
import type { GoldArticle } from './goldArticle';
import { measureGoldFolder } from './goldFolder';
import { nameErrorReport, nameTable } from './nameErrors';
import { ownSetFolders, readGoldFolder } from './ownSet';
import type { Prediction } from './prediction';
import { judgeAll } from './scoreQuotes';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'name-errors': { type: 'string', default: '0' } },
});
/** How many errors of each class are shown among the names. */
const nameErrors = Number(options['name-errors']);
const root = process.cwd();
const cli = path.join(root, 'dist/cli.js');
const print = (text: string): void => void process.stdout.write(`${text.trimEnd()}\n`);

function predict(articles: readonly GoldArticle[], scratch: string): Prediction[] {
  const input = path.join(scratch, 'articles.jsonl');
  writeFileSync(input, articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'));
  const answers = path.join(scratch, 'answers.jsonl');
  runInto(answers, cli, 'analyze', '--input', input);
  const lines = readFileSync(answers, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Prediction);
}

/** A part of the project's own set, with what was found in it; parallel lists. */
interface Measured {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly predictions: readonly Prediction[];
}

/** Each folder of the project's own set, by split. */
function measureOwnSet(scratch: string): Measured[] {
  return ownSetFolders.flatMap((folder) => {
    const articles = readGoldFolder(path.join(root, folder));
    const byId = new Map(predict(articles, scratch).map((prediction) => [prediction.id, prediction]));
    const splits = [...new Set(articles.map(({ split }) => split))].sort();
    return splits.map((split) => {
      const chosen = articles.filter((article) => article.split === split);
      return {
        name: path.basename(folder) + (split === 'all' ? '' : `, ${split}`),
        articles: chosen,
        predictions: chosen.map(({ id }) => byId.get(id) ?? { id, entities: [], quotes: [] }),
      };
    });
  });
}

function curveOf(parts: readonly Measured[]): string {
  const speakers = parts.flatMap(({ articles, predictions }) => judgeAll(articles, predictions));
  const title = `Speakers by the confidence asked for, in per cent (${speakers.length} quotes)`;
  return `${title}\n${curveTable(confidenceCurve(speakers), minimumConfidence)}`;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'verbatim-eval-'));
try {
  const own = measureOwnSet(scratch);
  const rows = own.map(
    ({ name, articles, predictions }) => [name, figuresOf(articles, predictions)] as const,
  );
  print(`The project's own evaluation set, in per cent\n${tableOf(rows)}`);
  print(`\n${nameTable(own)}`);
  // nobody may look at the articles that are kept to report figures
  const shown = own.filter(({ name }) => !name.endsWith('report'));
  if (nameErrors > 0) print(nameErrorReport(shown, nameErrors));
  print(`\n${curveOf(own)}`);
  const given = positionals[0] ?? process.env.VERBATIM_GOLD;
  const gold = path.resolve(root, given ?? '../shared/gold');
  if (existsSync(gold)) measureGoldFolder({ gold, cli, scratch, print, nameErrors });
  else if (given !== undefined) throw new Error(`no such folder: ${gold}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
