import { table } from './table';

/** What a scorer of quotes says in its report, in per cent by measure; a measure without cases is missing. */
export type QuoteScores = ReadonlyMap<string, number>;

/** Where the measures stand in the scorer's report. */
const measures: readonly (readonly [measure: string, pattern: RegExp])[] = [
  ['quoted words, exact F', /quote exact .*? F ([\d.]+)/],
  ['speaker, given the quote', /speaker\|quote n=\d+: head ([\d.]+)/],
  ['- of direct quotes', /speaker\|quote .*?\(direct ([\d.]+)/],
  ['- of partial quotes', /speaker\|quote .*? partial ([\d.]+)\)/],
  ["speaker's exact span", /exact-span ([\d.]+)/],
  ['full name of the speaker', /resolved name ([\d.]+)/],
  ['- of pronouns', /, pronoun ([\d.]+)/],
  ['reported statements, F at half overlap', /content IoU>=\.5: .*? F ([\d.]+)/],
  ['cue F', /cue P .*? F ([\d.]+)/],
];

/** Reads the figures out of a scorer's report. */
export function readQuoteScores(report: string): QuoteScores {
  return new Map(
    measures.flatMap(([measure, pattern]) => {
      const figure = pattern.exec(report)?.[1];
      return figure === undefined ? [] : [[measure, Number(figure)] as const];
    }),
  );
}

/** A row for each measure, a column for each set. */
export function quoteScoresTable(
  columns: readonly (readonly [heading: string, scores: QuoteScores])[],
): string {
  const rows = measures
    .map(([measure]) => [measure, ...columns.map(([, scores]) => scores.get(measure)?.toFixed(1) ?? '-')])
    .filter((row) => row.some((cell, i) => i > 0 && cell !== '-'));
  return table([['', ...columns.map(([heading]) => heading)], ...rows]);
}
