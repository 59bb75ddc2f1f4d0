import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInto } from './commandLine';
import { figuresOf, tableOf, type Figures } from './figures';
import type { GoldArticle } from './goldArticle';
import { measureGoldFolder } from './goldFolder';
import { ownSetFolders, readGoldFolder } from './ownSet';
import type { Prediction } from './prediction';

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

/** A row for each folder of the project's own set and for each split of it. */
function ownFigures(scratch: string): [string, Figures][] {
  return ownSetFolders.flatMap((folder) => {
    const articles = readGoldFolder(path.join(root, folder));
    const predictions = predict(articles, scratch);
    const splits = [...new Set(articles.map(({ split }) => split))].sort();
    return splits.map((split): [string, Figures] => {
      const chosen = articles.flatMap((article, i) =>
        article.split === split ? [{ article, found: predictions[i] }] : [],
      );
      const found = chosen.map((one) => one.found ?? { id: one.article.id, entities: [], quotes: [] });
      const name = path.basename(folder) + (split === 'all' ? '' : `, ${split}`);
      return [
        name,
        figuresOf(
          chosen.map(({ article }) => article),
          found,
        ),
      ];
    });
  });
}

const scratch = mkdtempSync(path.join(tmpdir(), 'verbatim-eval-'));
try {
  print(`The project's own evaluation set, in per cent\n${tableOf(ownFigures(scratch))}`);
  const given = process.argv[2] ?? process.env.VERBATIM_GOLD;
  const gold = path.resolve(root, given ?? '../shared/gold');
  if (existsSync(gold)) measureGoldFolder({ gold, cli, scratch, print });
  else if (given !== undefined) throw new Error(`no such folder: ${gold}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
