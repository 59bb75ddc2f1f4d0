import type { ArticleMatches, Discrepancy } from '../../corpus/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import { overlaps, type Span } from '../../text/span';
import { count, placeLink, type CardContext } from '../words/cardContext';
import { list } from '../words/cardParts';
import { verdictWords } from '../words/matchWords';
import { shorten } from '../words/shorten';

const mostListed = 4;
/** So many characters of a sentence are read to see whether it denies another; a figure needs less. */
const longestSentence = 200;
const longestFigure = 60;

/** A difference with another article. */
interface Difference {
  readonly other: ArticleMatches;
  readonly discrepancy: Discrepancy;
}

/**
 * The card of a figure or a date that other articles give otherwise, in Markdown; `undefined` if none does.
 * Differences of wording and speaker are told by the quote's card.
 */
export function factCard(context: CardContext, caret: Span): string | undefined {
  const { l10n } = context;
  const found = differencesAt(
    context,
    caret,
    ({ kind }) => kind !== 'wording' && kind !== 'speaker' && kind !== 'denial',
  );
  const [first] = found;
  if (!first) return undefined;
  const head = l10n.t('Here {0}, elsewhere:', quoted(first.discrepancy.here.text, longestFigure));
  return listOf(head, found, (each) => figureLine(context, each), context);
}

/** The card of a sentence that what another article says may deny, in Markdown; `undefined` if none does. */
export function denialCard(context: CardContext, caret: Span): string | undefined {
  const found = differencesAt(context, caret, ({ kind }) => kind === 'denial');
  if (found.length === 0) return undefined;
  return listOf(
    context.l10n.t('Another article may deny this sentence; check:'),
    found,
    ({ discrepancy: { there } }) => `${placeLink(context, there)}: ${quoted(there.text, longestSentence)}`,
    context,
  );
}

function differencesAt(
  { view }: CardContext,
  caret: Span,
  tells: (discrepancy: Discrepancy) => boolean,
): Difference[] {
  return view.others.flatMap((other) =>
    other.discrepancies
      .filter((discrepancy) => tells(discrepancy) && overlaps(discrepancy.here.span, caret))
      .map((discrepancy) => ({ other, discrepancy })),
  );
}

function listOf(
  head: string,
  found: readonly Difference[],
  line: (each: Difference) => string,
  context: CardContext,
): string {
  const listed = found.slice(0, mostListed).map(line);
  const more = found.length - listed.length;
  if (more > 0) listed.push(context.l10n.t('and {0} more', count(context, more)));
  return `${head}\n\n${list(listed)}`;
}

function figureLine(context: CardContext, { discrepancy }: Difference): string {
  const { there, verdict, kind } = discrepancy;
  const { l10n } = context;
  const judged =
    kind === 'name'
      ? verdictWords(discrepancy, l10n)
      : verdict === 'conflicting'
        ? `⚠ ${l10n.t('conflicting, if about the same thing')}`
        : l10n.t('both can be true');
  return `${placeLink(context, there)}: ${quoted(there.text, longestFigure)} · ${judged}`;
}

function quoted(words: string, most: number): string {
  return `“${escapeMarkdown(shorten(words, most))}”`;
}
