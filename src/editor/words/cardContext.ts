import type * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import { fileName } from './labels';
import { labelsIn } from './labelsIn';
import { commandLink } from './markdown';
import { shorten } from './shorten';

/** What the text of a card is made from. Cards are built without VS Code, so that they can be tested without it. */
export interface CardContext {
  /** The told text of the article that `view` is the view of. */
  readonly text: string;
  readonly view: ArticleView;
  /** Line of an offset as people count. */
  readonly lineOf: (offset: number) => number;
  readonly l10n: Localization;
  /** For dates and numbers. */
  readonly locale: string;
  /** The setting `verbatim.minimumConfidence`. */
  readonly minimumConfidence: number;
  /** What people read for a tag. */
  readonly tagLabel: (tag: string | undefined) => string;
  /** How far the reading of the folder is, while it is read. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** Set where no folder is open, so that an article is known by itself alone. */
  readonly alone?: true;
  /** Set where the article seems to be in another language than English. */
  readonly foreign?: true;
}

/** `vscode.l10n` or the like. Arguments that go into Markdown are escaped by the caller. */
export type Localization = Pick<typeof vscode.l10n, 't'>;

/** What commands on a place of an article take; without it they take the caret's. */
export interface PlaceArgument extends Span {
  readonly uri: string;
}

/** Whether a command's argument names a place; anything may come in through a key binding or a menu. */
export function isPlace(argument: unknown): argument is PlaceArgument {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, start, end } = argument as Partial<PlaceArgument>;
  return typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
}

/** The commands that cards link to, and the only ones that they may run. */
export const cardCommands = {
  open: 'verbatim.openPlace',
  copy: 'verbatim.copyQuote',
  matches: 'verbatim.showMatches',
  find: 'verbatim.findWords',
  mentions: 'verbatim.showMentions',
  compare: 'verbatim.compareWith',
  correct: 'verbatim.correctSpeaker',
  tag: 'verbatim.tagClaim',
  changeTag: 'verbatim.changeTag',
  editNote: 'verbatim.editNote',
  removeClaim: 'verbatim.removeClaim',
  accept: 'verbatim.acceptPlace',
} as const;

/** A link that opens a place of another article beside this one. */
export function placeLink(
  context: CardContext,
  place: Pick<Place, 'article' | 'span' | 'text' | 'printed'>,
): string {
  const { start, end } = place.span;
  const argument = { article: place.article, start, end, words: (place.printed ?? place.text).slice(0, 60) };
  const label = labelsIn(context.view, context.locale)(place.article);
  const title = context.l10n.t('Open {0} at these words', fileName(place.article));
  return commandLink(label, cardCommands.open, argument, title);
}

/** A number as people of that place write it. */
export function count(context: Pick<CardContext, 'locale'>, value: number): string {
  return value.toLocaleString(context.locale);
}

/** Words of the article, in marks, cut in the middle of nothing: at a space, with an ellipsis. Escaped. */
export function quotedWords(text: string, span: Span, most = 90): string {
  return `“${escapeMarkdown(shorten(text.slice(span.start, span.end), most))}”`;
}
