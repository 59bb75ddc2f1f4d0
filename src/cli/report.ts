import { chiefRole } from '../analysis/entities/roles';
import type { Entity, Quote } from '../analysis/model';
import type { PlacedAnnotation } from '../annotations/model';
import type { ArticleMatches, QuoteMatch } from '../corpus/model';
import { contains, overlaps, textOf } from '../text/span';
import { toldText } from '../text/told';
import type { ArticleView } from '../worker/analyst';
import { columns, heading, indented, paint, showWording } from './layout';
import { lineNumbers } from '../text/lineNumbers';
import type { Output } from './output';

/** An article's report for people: who is named, what is said by whom, where else, and where accounts differ. */
export function reportOf(printed: string, view: ArticleView, output: Output): string {
  const text = toldText(printed, view.analysis.inserts);
  const { headline } = view.analysis.provenance;
  const lineOf = lineNumbers(text);
  const quotes = shownQuotes(view.analysis.quotes);
  const sections = [
    section('Who and what is named', whoLines(view.analysis.entities, view.others), output),
    section(
      'Who said what',
      quotes.flatMap((quote) => quoteLines(text, quote, view.others, lineOf, output)),
      output,
    ),
    section(
      'Where the accounts differ',
      view.others.flatMap((other) => discrepancyLines(other, other.article, output)),
      output,
    ),
    section(
      'Claims',
      view.placed.map((placed) => claimLine(placed, lineOf, output)),
      output,
    ),
    section('Problems', problemLines(view, lineOf), output),
  ];
  const title = [paint(view.id, 'bold', output), ...(headline ? [textOf(text, headline)] : [])];
  return [...title, ...sections.flat()].join('\n') + '\n';
}

/** Without marks that report nobody, and without the fragments of reported statements that are shown whole. */
function shownQuotes(quotes: readonly Quote[]): Quote[] {
  const mixed = quotes.filter(({ kind }) => kind === 'mixed');
  const isPart = (quote: Quote): boolean =>
    quote.kind === 'partial' && mixed.some((whole) => contains(whole, quote));
  return quotes.filter((quote) => quote.kind !== 'scare' && !isPart(quote));
}

function section(title: string, lines: readonly string[], output: Output): string[] {
  return lines.length > 0 ? [heading(title, output), ...lines] : [];
}

function whoLines(entities: readonly Entity[], others: readonly ArticleMatches[]): string[] {
  const named = entities.flatMap((entity) => {
    const count = entity.mentions.filter(({ form }) => form === 'name').length;
    return count > 0 ? [{ entity, count }] : [];
  });
  const rows = named.map(({ entity, count }) => {
    const { kind, name } = entity;
    const elsewhere = others.filter(({ entities: shared }) =>
      shared.some((other) => other.kind === kind && other.name === name),
    ).length;
    return [
      kind,
      oneLine(name),
      `${count}×`,
      oneLine(chiefRole(entity)?.text ?? ''),
      elsewhere > 0 ? `also in ${elsewhere}` : '',
    ];
  });
  return columns(rows);
}

function quoteLines(
  text: string,
  quote: Quote,
  others: readonly ArticleMatches[],
  lineOf: (position: number) => number,
  output: Output,
): string[] {
  const { attribution } = quote;
  const role = attribution?.role ? `, ${oneLine(attribution.role.text)}` : '';
  const who = attribution
    ? `${paint(attribution.name, 'bold', output)}${role}`
    : paint('unknown', 'dim', output);
  const elsewhere = others.flatMap(({ article, quotes }) =>
    quotes
      .filter(({ here }) => overlaps(here.span, quote))
      .map((match) => elsewhereLine(article, match, output)),
  );
  return [
    indented(`  ${String(lineOf(quote.start)).padStart(4)}  `, `${who} (${quote.kind})`, output.width),
    indented('        ', textOf(text, quote), output.width),
    ...elsewhere,
  ];
}

function elsewhereLine(article: string, match: QuoteMatch, output: Output): string {
  const lead = paint(`          also in ${article}, ${match.relation}`, 'dim', output);
  const speaker = match.speakers === 'different' ? ` by ${match.there.speaker?.name ?? 'unknown'}` : '';
  const differs = match.difference.some(({ kind }) => kind !== 'same');
  return `${lead}${speaker}${differs ? `\n${indented('            ', showWording(match, output), output.width)}` : ''}`;
}

/** One line for each discrepancy with another article, conflicting ones marked; `where` names the article. */
export function discrepancyLines({ discrepancies }: ArticleMatches, where: string, output: Output): string[] {
  return columns(
    discrepancies.map(({ kind, verdict, summary }) => [
      verdict === 'conflicting' ? paint('!', 'red', output) : ' ',
      kind,
      oneLine(summary),
      paint(where, 'dim', output),
    ]),
  );
}

/** Each shared quote with its difference. */
export function matchLines({ quotes }: ArticleMatches, output: Output): string[] {
  return quotes.map((match) => {
    const { relation, here, there, speakers } = match;
    const who =
      speakers === 'different'
        ? `${here.speaker?.name ?? '?'} / ${there.speaker?.name ?? '?'}`
        : ((here.speaker ?? there.speaker)?.name ?? '');
    const lead = `  ${relation.padEnd(11)} `;
    return indented(lead, `${who ? `${who}: ` : ''}${showWording(match, output)}`, output.width);
  });
}

function claimLine(
  { annotation, anchor }: PlacedAnnotation,
  lineOf: (position: number) => number,
  output: Output,
): string {
  const at = anchor.state === 'orphan' ? 'gone' : `line ${lineOf(anchor.span.start)}`;
  const state = anchor.state === 'changed' ? `changed (${anchor.changes.join(', ')})` : anchor.state;
  const note = annotation.note ? ` (${oneLine(annotation.note)})` : '';
  const words = `${annotation.tag ?? 'note'}, ${at}, ${state}: ${annotation.target.exact}${note}`;
  return indented('  ', words, output.width);
}

function problemLines(view: ArticleView, lineOf: (position: number) => number): string[] {
  return [
    ...view.analysis.problems.map(({ start, message }) => `  line ${lineOf(start)}: ${message}`),
    ...view.sidecarProblems.map(({ message }) => `  ${message}`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
