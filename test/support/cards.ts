import type { Analysis } from '../../src/analysis/model';
import type { CardContext, Localization } from '../../src/editor/words/cardContext';
import type { ArticleView } from '../../src/worker/analyst';

/** `vscode.l10n` without VS Code: the messages as they are written in the source, with their arguments. */
export const l10n: Localization = {
  t: ((message: string, ...args: unknown[]) =>
    message.replace(/\{(\d+)\}/gu, (_, index: string) => String(args[Number(index)]))) as Localization['t'],
};

/** An article's view of which only the given parts are not empty. */
export function viewOf(analysis: Partial<Analysis>, rest: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'file:///news/this.txt',
    fingerprint: '',
    analysis: {
      fingerprint: '',
      entities: [],
      quotes: [],
      claims: [],
      furniture: [],
      inserts: [],
      provenance: {},
      problems: [],
      ...analysis,
    },
    placed: [],
    corrections: [],
    sidecarProblems: [],
    others: [],
    elsewhere: [],
    ...rest,
  };
}

/** What a card of `view` is made from, with English words and all speakers taken as certain. */
export function contextOf(text: string, view: ArticleView, rest: Partial<CardContext> = {}): CardContext {
  return {
    text,
    view,
    lineOf: (offset) => text.slice(0, offset).split('\n').length,
    l10n,
    locale: 'en',
    minimumConfidence: 0,
    tagLabel: (tag) => tag ?? 'no tag',
    ...rest,
  };
}
