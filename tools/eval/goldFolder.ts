import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { minimumConfidence } from '../../src/analysis/quotes/speakers/rules';
import { runFor, runInto } from './commandLine';
import { confidenceCurve, curveTable } from './confidenceCurve';
import { predictionsFor, readJsonGold, readJsonNames } from './jsonGold';
import { nameErrorReport } from './nameErrors';
import { quoteScoresTable, readQuoteScores, type QuoteScores } from './quoteScores';
import { judgeAll } from './scoreQuotes';

/** What the runs need to know. */
export interface GoldRun {
  /** The folder with data that may not be shipped, and their scorers. */
  readonly gold: string;
  /** The bundled command line. */
  readonly cli: string;
  /** For what comes in between; the caller removes it. */
  readonly scratch: string;
  readonly print: (text: string) => void;
  /** How many errors of each class are shown among the names. */
  readonly nameErrors: number;
}

type Column = readonly [heading: string, scores: QuoteScores];

const damages = ['straight', 'mixed', 'single', 'dropclose'];

/**
 * Measures the command line on a folder of data with scorers of its own, and prints what these say:
 *
 * - `quotes/*.jsonl` by `score-quotes.cjs`, the largest of them with damaged marks as well; beside
 *   them the figures of a second annotator, and the curve of the confidence asked for
 * - `names/dev/*.jsonl` by `score-names.cjs`
 * - `matches/quote-pairs.jsonl` over the compressed articles in `../corpus` by `score-matches.cjs`
 * - `matches/clusters.jsonl` by `score-clusters.cjs`
 */
export function measureGoldFolder(run: GoldRun): void {
  measureQuotes(run);
  for (const file of jsonlFiles(path.join(run.gold, 'names/dev'))) scoreNames(run, file);
  scorePairs(run);
  scoreClusters(run);
}

function scoreNames(run: GoldRun, file: string): void {
  scoreAnalysis(run, 'score-names.cjs', file);
  if (run.nameErrors === 0) return;
  const articles = readJsonNames(file);
  const predictions = predictionsFor(articles, path.join(run.scratch, 'predictions.jsonl'));
  run.print(nameErrorReport([{ name: path.basename(file), articles, predictions }], run.nameErrors));
}

/** Each set, the largest with damaged marks as well; then all in one table beside the second annotator, and the curve. */
function measureQuotes(run: GoldRun): void {
  const files = jsonlFiles(path.join(run.gold, 'quotes'));
  const sets = files.filter((file) => !hasSecondAnnotator(file));
  const [largest] = [...sets].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (largest === undefined) return;
  const columns = sets.map((file): Column => {
    const report = scoreAnalysis(run, 'score-quotes.cjs', file);
    if (file === largest) printCurve(run, largest);
    return [path.basename(file, '.jsonl'), readQuoteScores(report)];
  });
  const damaged = damages.map((damage): Column => [damage, scoreDamaged(run, damage, largest)]);
  const people = files.filter(hasSecondAnnotator).map((file): Column => {
    return [
      'a second annotator',
      readQuoteScores(runFor(path.join(run.gold, 'score-quotes.cjs'), '--iaa', file)),
    ];
  });
  run.print(`\nQuotes and speakers, in per cent\n${quoteScoresTable([...columns, ...people])}`);
  run.print(
    `\n${path.basename(largest, '.jsonl')} with damaged marks, in per cent\n${quoteScoresTable(damaged)}`,
  );
}

function printCurve({ scratch, print }: GoldRun, file: string): void {
  const articles = readJsonGold(file);
  const predictions = predictionsFor(articles, path.join(scratch, 'predictions.jsonl'));
  const speakers = judgeAll(articles, predictions);
  print(
    `Speakers by the confidence asked for, in per cent (${speakers.length} quotes)\n${curveTable(confidenceCurve(speakers), minimumConfidence)}`,
  );
}

/** The scorer's report, which it prints as well. */
function scoreAnalysis(
  { gold, cli, scratch, print }: GoldRun,
  scorer: string,
  file: string,
  title?: string,
): string {
  const predictions = path.join(scratch, 'predictions.jsonl');
  runInto(predictions, cli, 'analyze', '--input', file);
  const report = runFor(path.join(gold, scorer), file, predictions);
  print(`\n${title ?? path.relative(gold, file)}\n${report}`);
  return report;
}

function scoreDamaged(run: GoldRun, damage: string, file: string): QuoteScores {
  const damaged = path.join(run.scratch, `${damage}.jsonl`);
  const scorer = path.join(run.gold, 'score-quotes.cjs');
  runInto(damaged, scorer, '--damage', damage, file);
  const title = `${path.relative(run.gold, file)}, marks damaged: ${damage}`;
  return readQuoteScores(scoreAnalysis(run, 'score-quotes.cjs', damaged, title));
}

function scorePairs({ gold, cli, scratch, print }: GoldRun): void {
  const pairs = path.join(gold, 'matches/quote-pairs.jsonl');
  const articles = filesIn(path.join(gold, '../corpus')).find((name) => name.endsWith('.jsonl.gz'));
  if (!existsSync(pairs) || articles === undefined) return;
  const corpus = path.join(scratch, 'corpus.jsonl');
  writeFileSync(corpus, gunzipSync(readFileSync(articles)));
  const hits = path.join(scratch, 'hits.jsonl');
  runInto(hits, cli, 'match', '--corpus', corpus, '--queries', pairs);
  print(`\nmatches/quote-pairs.jsonl\n${runFor(path.join(gold, 'score-matches.cjs'), pairs, hits)}`);
}

function scoreClusters({ gold, cli, scratch, print }: GoldRun): void {
  const clusters = path.join(gold, 'matches/clusters.jsonl');
  if (!existsSync(clusters)) return;
  const [matches, discrepancies] = [
    path.join(scratch, 'matches.jsonl'),
    path.join(scratch, 'discrepancies.jsonl'),
  ];
  runInto(matches, cli, 'match', '--corpus', clusters);
  runInto(discrepancies, cli, 'discrepancies', '--corpus', clusters);
  const annotated = path.join(gold, 'matches/clusters.json');
  const scorer = path.join(gold, 'score-clusters.cjs');
  print(`\nmatches/clusters.jsonl\n${runFor(scorer, annotated, matches, discrepancies)}`);
}

function filesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => path.join(folder, name))
    : [];
}

function jsonlFiles(folder: string): string[] {
  return filesIn(folder).filter((name) => name.endsWith('.jsonl'));
}

/** Articles that a second person annotated are there to measure people, not programs. */
function hasSecondAnnotator(file: string): boolean {
  const [first = '{}'] = readFileSync(file, 'utf8').split('\n', 1);
  return 'alt' in (JSON.parse(first) as object);
}

function sizeOf(file: string): number {
  return readFileSync(file).length;
}
