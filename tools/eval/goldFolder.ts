import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runFor, runInto } from './commandLine';

/** What the runs need to know. */
export interface GoldRun {
  /** The folder with data that may not be shipped, and their scorers. */
  readonly gold: string;
  /** The bundled command line. */
  readonly cli: string;
  /** For what comes in between; the caller removes it. */
  readonly scratch: string;
  readonly print: (text: string) => void;
}

const damages = ['straight', 'mixed', 'single', 'dropclose'];

/**
 * Measures the command line on a folder of data with scorers of its own, and prints what these say:
 *
 * - `quotes/*.jsonl` by `score-quotes.cjs`, the largest of them with damaged marks as well
 * - `names/dev/*.jsonl` by `score-names.cjs`
 * - `matches/quote-pairs.jsonl` over the compressed articles in `../corpus` by `score-matches.cjs`
 * - `matches/clusters.jsonl` by `score-clusters.cjs`
 */
export function measureGoldFolder(run: GoldRun): void {
  const quotes = jsonlFiles(path.join(run.gold, 'quotes')).filter((file) => !hasSecondAnnotator(file));
  for (const file of quotes) scoreAnalysis(run, 'score-quotes.cjs', file);
  const largest = quotes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), quotes[0] ?? '');
  if (largest !== '') for (const damage of damages) scoreDamaged(run, damage, largest);
  for (const file of jsonlFiles(path.join(run.gold, 'names/dev')))
    scoreAnalysis(run, 'score-names.cjs', file);
  scorePairs(run);
  scoreClusters(run);
}

function scoreAnalysis(
  { gold, cli, scratch, print }: GoldRun,
  scorer: string,
  file: string,
  title?: string,
): void {
  const predictions = path.join(scratch, 'predictions.jsonl');
  runInto(predictions, cli, 'analyze', '--input', file);
  print(`\n${title ?? path.relative(gold, file)}\n${runFor(path.join(gold, scorer), file, predictions)}`);
}

function scoreDamaged(run: GoldRun, damage: string, file: string): void {
  const damaged = path.join(run.scratch, `${damage}.jsonl`);
  const scorer = path.join(run.gold, 'score-quotes.cjs');
  runInto(damaged, scorer, '--damage', damage, file);
  scoreAnalysis(
    run,
    'score-quotes.cjs',
    damaged,
    `${path.relative(run.gold, file)}, marks damaged: ${damage}`,
  );
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
