import { overlaps } from '../text/span';
import type { Discrepancy, DiscrepancyKind, QuoteMatch } from './model';

/** What a list shows first among discrepancies with the same verdict. */
const order: readonly DiscrepancyKind[] = [
  'speaker',
  'wording',
  'number',
  'money',
  'percent',
  'date',
  'time',
];

/** Conflicting before compatible, then quotes before facts, then by position. */
export function byGravity(a: Discrepancy, b: Discrepancy): number {
  return (
    Number(a.verdict === 'compatible') - Number(b.verdict === 'compatible') ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    a.here.span.start - b.here.span.start ||
    a.there.span.start - b.there.span.start
  );
}

/** Where accounts of one quote differ: in who said it, in what was said. */
export function quoteDiscrepancies(match: QuoteMatch): Discrepancy[] {
  const found: Discrepancy[] = [];
  const { here, there, difference, score } = match;
  if (match.speakers === 'different') {
    const summary = `${here.speaker ?? ''} / ${there.speaker ?? ''}`;
    found.push({ kind: 'speaker', verdict: 'conflicting', score, here, there, summary, difference });
  }
  if (match.relation === 'altered' || match.relation === 'shortened') {
    const verdict = changesMeaning(match) ? 'conflicting' : 'compatible';
    found.push({ kind: 'wording', verdict, score, here, there, summary: wordingSummary(match), difference });
  }
  return found;
}

/** Whether a difference of figures is part of one of quotes in which they stand, and needs no telling of its own. */
export function isToldBy(ofQuotes: readonly Discrepancy[], { here, there }: Discrepancy): boolean {
  return ofQuotes.some(
    (told) =>
      told.kind === 'wording' && overlaps(told.here.span, here.span) && overlaps(told.there.span, there.span),
  );
}

/**
 * Lost or added numbers and negations do; names only where one stands for another, which says a different thing, unless
 * brackets say that an editor put it there ("[Brandt] is right" for "she is right").
 */
function changesMeaning({ changes, difference }: QuoteMatch): boolean {
  if (changes.includes('number') || changes.includes('negation')) return true;
  return (
    changes.includes('name') &&
    !changes.includes('insertion') &&
    difference.some(({ kind }) => kind === 'removed') &&
    difference.some(({ kind }) => kind === 'added')
  );
}

const longestSummary = 60;

/** The first words that differ: `nearly / over`, `whatsoever / -`. */
function wordingSummary({ difference, here, there }: QuoteMatch): string {
  const removed = difference.find(({ kind }) => kind === 'removed')?.text ?? '';
  const added = difference.find(({ kind }) => kind === 'added')?.text ?? '';
  if (removed === '' && added === '') return `${shorten(here.text)} / ${shorten(there.text)}`;
  return `${shorten(removed) || '–'} / ${shorten(added) || '–'}`;
}

function shorten(text: string): string {
  return text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1).trimEnd()}…`;
}
