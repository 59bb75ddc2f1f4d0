import { viewOf as emptyView } from '../../support/cards';
import type { Analysis } from '../../../src/analysis/model';
import type { ArticleMatches, Discrepancy, Place, QuoteMatch } from '../../../src/corpus/model';
import type { Localization } from '../../../src/editor/words/cardContext';
import { compareWording } from '../../../src/text/wordDifference';
import type { ArticleView } from '../../../src/worker/analyst';

/** Messages in English, with their arguments filled in. */
export const l10n: Localization = {
  t: (message: unknown, ...args: unknown[]) =>
    String(message).replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

/** A place in an article, by the words that stand there first. */
export function placeIn(
  text: string,
  words: string,
  article = 'left',
  speaker?: string,
  confidence = 1,
): Place {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    article,
    span,
    text: words,
    ...(speaker === undefined ? {} : { speaker: { name: speaker, confidence } }),
  };
}

/** A view in which nothing was found but what is given. */
export function viewOf(
  given: Partial<Omit<ArticleView, 'analysis'>> & { analysis?: Partial<Analysis> } = {},
): ArticleView {
  const { analysis, ...rest } = given;
  return emptyView({ fingerprint: '0', ...analysis }, { id: 'left', fingerprint: '0', ...rest });
}

export function matchesWith(article: string, given: Partial<ArticleMatches> = {}): ArticleMatches {
  return { article, provenance: {}, headline: '', discrepancies: [], quotes: [], entities: [], ...given };
}

export function discrepancyOf(
  given: Partial<Discrepancy> & Pick<Discrepancy, 'here' | 'there'>,
): Discrepancy {
  const difference = compareWording(given.here.text, given.there.text);
  return { kind: 'wording', verdict: 'conflicting', score: 1, summary: 'a / b', difference, ...given };
}

export function matchOf(given: Partial<QuoteMatch> & Pick<QuoteMatch, 'here' | 'there'>): QuoteMatch {
  const difference = compareWording(given.here.text, given.there.text);
  return { relation: 'verbatim', score: 1, difference, changes: [], speakers: 'unknown', ...given };
}
