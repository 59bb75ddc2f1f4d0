import type { Quote } from '../../analysis/model';
import type { Span } from '../../text/span';
import { wordsShown } from '../../text/told';
import type { ArticleView } from '../../worker/analyst';
import type { Localization } from '../words/cardContext';
import { nameWithRoles, rolesOf, speakerOf } from '../words/speakers';

/** What the text to copy is made from. */
export interface CopiedQuote {
  readonly text: string;
  readonly view: ArticleView;
  readonly quote: Quote;
  /** What the article is called. */
  readonly source: string;
  readonly minimumConfidence: number;
  readonly l10n: Localization;
}

/**
 * A quote for pasting into a draft: `“…” — Full Name, role (source)`. Words that the article gives without marks get
 * none, and are called reported speech; a speaker that is not certain is not named, nor is one whom nobody knows.
 */
export function copyText({ text, view, quote, source, minimumConfidence, l10n }: CopiedQuote): string {
  const speaker = speakerOf(quote, minimumConfidence);
  const { quoted } = quote;
  const wordsOf = (span: Span): string => line(wordsShown(text, span, view.analysis.inserts).text);
  const line = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  const words = quoted.length > 0 ? quoted.map((span) => `“${wordsOf(span)}”`).join(' … ') : wordsOf(quote);
  const who =
    speaker.kind === 'known'
      ? nameWithRoles(line(speaker.attribution.name), rolesOf(view.analysis, speaker.attribution).map(line))
      : speaker.kind === 'unknown'
        ? l10n.t('speaker unknown')
        : l10n.t('speaker not certain');
  const reported = quoted.length > 0 ? '' : `, ${l10n.t('as reported')}`;
  return `${words} — ${who}${reported} (${source})`;
}
