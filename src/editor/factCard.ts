import type { ArticleMatches, Discrepancy } from '../corpus/model';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { overlaps, type Span } from '../text/span';
import { placeLink, shorten, type CardContext } from './cardContext';
import { verdictWords } from './matchWords';

const mostListed = 4;

/**
 * The card of a figure or a date that other articles give otherwise, in Markdown; `undefined` if none does.
 * Differences of wording and speaker are told by the quote's card.
 */
export function factCard(context: CardContext, caret: Span): string | undefined {
  const found = context.view.others.flatMap((other) =>
    other.discrepancies
      .filter(({ kind, here }) => kind !== 'wording' && kind !== 'speaker' && overlaps(here.span, caret))
      .map((discrepancy) => ({ other, discrepancy })),
  );
  const [first] = found;
  if (!first) return undefined;
  const here = `“${escapeMarkdown(shorten(first.discrepancy.here.text, 60))}”`;
  const head = context.l10n.t('Here {0}, elsewhere:', here);
  return [
    head,
    found
      .slice(0, mostListed)
      .map((each) => line(context, each))
      .join('\n'),
  ].join('\n\n');
}

function line(
  context: CardContext,
  { other, discrepancy }: { readonly other: ArticleMatches; readonly discrepancy: Discrepancy },
): string {
  const { there, verdict, kind } = discrepancy;
  const { l10n } = context;
  const words = `“${escapeMarkdown(shorten(there.text, 60))}”`;
  const judged =
    kind === 'denial'
      ? l10n.t('may deny: check')
      : kind === 'name'
        ? verdictWords(discrepancy, l10n)
        : verdict === 'conflicting'
          ? `⚠ ${l10n.t('conflicting, if about the same thing')}`
          : l10n.t('both can be true');
  return `- ${placeLink(context, there, other.provenance)}: ${words} · ${judged}`;
}
