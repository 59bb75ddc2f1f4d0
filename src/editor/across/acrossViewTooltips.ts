import * as vscode from 'vscode';
import type { ArticleMatches, Place, QuoteMatch } from '../../corpus/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { WordDifference } from '../../text/wordDifference';
import type { AcrossRow } from './acrossViewRows';
import type { Around } from '../place/aroundFact';
import { countHere } from '../words/countHere';
import { markDifferences } from '../words/differenceMarks';
import { capitalized, type LabelOf } from '../words/labels';
import {
  differenceWords,
  discrepancyKind,
  matchWords,
  verdictCountWords,
  verdictWords,
} from '../words/matchWords';
import { displaySettings } from '../host/settings';
import { shorten } from '../words/shorten';
import { asSure, placeSpeaker } from '../words/speakers';
import { timesNamed } from '../words/timesNamed';

/** More of a place than this is not read in a tooltip. */
const longestWording = 600;

/** The rest of the sentences that a row's two places stand in. */
export type Sentences = Partial<Record<'here' | 'there', Around>>;

/**
 * What a row says in full when it is pointed at: both wordings with their differences, and who is said to have said them.
 * @param here the article that the rows are about.
 */
export function tooltipOf(
  row: AcrossRow,
  here: string,
  sentences: Sentences,
  labelOf: LabelOf,
): vscode.MarkdownString | undefined {
  switch (row.kind) {
    case 'discrepancy': {
      const { discrepancy, other } = row;
      const kind = discrepancyKind(discrepancy.kind, vscode.l10n);
      const verdict =
        discrepancy.kind === 'denial'
          ? vscode.l10n.t('Check whether the one denies the other')
          : verdictWords(discrepancy, vscode.l10n);
      const head = `${kind}: ${differenceWords(discrepancy, vscode.l10n)} · ${verdict}`;
      return bothPlaces(head, discrepancy, [labelOf(here), labelOf(other.article)], sentences);
    }
    case 'quote':
      return bothPlaces(
        matchWords(asSure(row.match, displaySettings().minimumConfidence), vscode.l10n),
        row.match,
        [labelOf(here), labelOf(row.other.article)],
      );
    case 'name': {
      const times = timesNamed(row.entity);
      const [name, own, others] = [row.entity.name, countHere(times.here), countHere(times.there)];
      return new vscode.MarkdownString(
        escapeMarkdown(vscode.l10n.t('{0}: named {1}× here, {2}× there', name, own, others)),
      );
    }
    case 'article':
      return headlineOf(row.other, labelOf);
    case 'discrepancies': {
      const counts = verdictCountWords(
        row.rows.map(({ discrepancy }) => discrepancy),
        vscode.l10n,
      );
      return new vscode.MarkdownString(`${vscode.l10n.t('Discrepancies')}: ${counts}`);
    }
    case 'more':
      return new vscode.MarkdownString(
        row.what === 'articles'
          ? vscode.l10n.t('Only the first are listed. Choose this row to compare with any other article.')
          : vscode.l10n.t('Only the first are listed.'),
      );
    case 'names':
      return undefined;
  }
}

function headlineOf(
  { article, provenance, headline }: ArticleMatches,
  labelOf: LabelOf,
): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(labelOf(article))}**`];
  if (headline) lines.push(escapeMarkdown(shorten(headline, longestWording)));
  if (provenance.author !== undefined) lines.push(escapeMarkdown(provenance.author));
  return new vscode.MarkdownString(lines.join('\n\n'));
}

function bothPlaces(
  headline: string,
  match: Pick<QuoteMatch, 'here' | 'there' | 'difference'>,
  [hereLabel, thereLabel]: readonly [string, string],
  sentences: Sentences = {},
): vscode.MarkdownString {
  return new vscode.MarkdownString(
    [
      `**${escapeMarkdown(capitalized(headline))}**`,
      wording(hereLabel, match.here, match.difference, 'here', sentences.here),
      wording(thereLabel, match.there, match.difference, 'there', sentences.there),
    ].join('\n\n'),
  );
}

function wording(
  label: string,
  place: Place,
  difference: readonly WordDifference[],
  side: 'here' | 'there',
  around?: Around,
): string {
  const runs = markDifferences(place.text.slice(0, longestWording), difference, side);
  const marked = runs.map(({ text, differs }) => escaped(text, differs ? '**' : '')).join('');
  const more = place.text.length > longestWording ? '…' : '';
  const speaker = placeSpeaker(place, displaySettings().minimumConfidence, vscode.l10n);
  const who = speaker === undefined ? '' : ` — ${escapeMarkdown(speaker)}`;
  const rest = (text: string | undefined): string =>
    text === undefined || text === '' ? '' : escaped(text, '');
  return `${escapeMarkdown(label)}${who}:\n\n> ${rest(around?.before)}${marked}${more}${rest(around?.after)}`;
}

/** Escaped between marks of emphasis, with the spaces at its ends outside them: marks count only where they touch a word. */
function escaped(text: string, mark: string): string {
  const core = escapeMarkdown(text);
  if (core === '') return ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${mark}${core}${mark}${/\s$/u.test(text) ? ' ' : ''}`;
}
