import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../annotations/model';
import type { Quote } from '../analysis/model';
import type { Span } from '../text/span';
import type { ArticleView } from '../worker/analyst';
import { isArticle } from './articleFiles';
import { count } from './cardContext';
import { pickText } from './plainText';
import { rangeOf, spanOf } from './positions';
import { reporting } from './report';
import type { Session } from './session';
import { displaySettings } from './settings';
import { speakerOf } from './speakers';
import { stepFrom, stopsOf, type Direction } from './stepping';
import { tagLabel } from './taggingTags';
import { spanOfAnchor } from './underCaret';

/** How long the status bar says where one is. */
const noticeMs = 4000;

/** What one can step through in an article. */
interface Steps<T> {
  readonly things: (view: ArticleView) => readonly T[];
  readonly spanOf: (thing: T) => Span;
  /** Says that there are none. */
  readonly none: (view: ArticleView) => string;
  /** What one has come to, for people: “Claim 2 of 5: to check”. */
  readonly arrived: (at: Arrival<T>) => string;
}

/** All that stands where somebody has come to. */
interface Arrival<T> {
  readonly document: vscode.TextDocument;
  readonly things: readonly T[];
  /** Numbers of the first and the last of them in the article, from 1, and of how many. */
  readonly numbers: string;
  readonly of: string;
}

/** The commands that select the next or the previous claim or quote of the article in the active editor. */
export function registerStepCommands(session: Session): vscode.Disposable {
  const failed = vscode.l10n.t('The cursor could not be moved');
  const command = <T>(name: string, steps: Steps<T>, direction: Direction): vscode.Disposable =>
    vscode.commands.registerCommand(`verbatim.${name}`, () =>
      reporting(session.log, failed, () => step(session, steps, direction)),
    );
  return vscode.Disposable.from(
    command('nextClaim', claims, 'next'),
    command('previousClaim', claims, 'previous'),
    command('nextQuote', quotes, 'next'),
    command('previousQuote', quotes, 'previous'),
  );
}

async function step<T>(session: Session, steps: Steps<T>, direction: Direction): Promise<void> {
  const { window, l10n, env } = vscode;
  const editor = window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) {
    say(l10n.t('The active editor shows no article.'));
    return;
  }
  const { document } = editor;
  const view = await session.settled(document);
  if (!view) return;
  const stops = stopsOf(steps.things(view), steps.spanOf);
  const stop = stepFrom(stops, spanOf(document, editor.selection), direction);
  if (!stop) {
    void window.showInformationMessage(steps.none(view));
    return;
  }
  const range = rangeOf(document, stop.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const number = (value: number): string => count({ locale: env.language }, value);
  const numbers = [stop.before + 1, ...(stop.things.length > 1 ? [stop.before + stop.things.length] : [])];
  const of = stops.reduce((sum, { things }) => sum + things.length, 0);
  const at = { document, things: stop.things, numbers: numbers.map(number).join('–'), of: number(of) };
  say(pickText(steps.arrived(at)));
}

const claims: Steps<PlacedAnnotation> = {
  things: ({ placed }) => placed.filter((each) => spanOfAnchor(each) !== undefined),
  spanOf: (placed) => spanOfAnchor(placed) ?? { start: 0, end: 0 },
  none({ placed }) {
    const { l10n } = vscode;
    return placed.length === 0
      ? l10n.t('No claim has been tagged in this article.')
      : l10n.t('All claims of this article are lost from its text. The view “Claims” lists them.');
  },
  arrived({ document, things, numbers, of }) {
    const { l10n } = vscode;
    const tags = things.map(({ annotation, anchor }) => {
      const tag = tagLabel(document.uri, annotation.tag);
      return anchor.state === 'changed' ? l10n.t('{0} (words changed)', tag) : tag;
    });
    return l10n.t('Claim {0} of {1}: {2}', numbers, of, tags.join(', '));
  },
};

const quotes: Steps<Quote> = {
  things: ({ analysis }) => analysis.quotes.filter(({ kind }) => kind !== 'scare'),
  spanOf: (quote) => quote,
  none: () => vscode.l10n.t('No quote has been found in this article.'),
  arrived({ things, numbers, of }) {
    const { l10n } = vscode;
    const { minimumConfidence } = displaySettings();
    const names = things.map((quote) => {
      const speaker = speakerOf(quote, minimumConfidence);
      return speaker.kind === 'known' ? speaker.attribution.name : l10n.t('speaker not certain');
    });
    return l10n.t('Quote {0} of {1}: {2}', numbers, of, [...new Set(names)].join(', '));
  },
};

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, noticeMs);
}
