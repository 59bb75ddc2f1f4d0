import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../annotations/model';
import type { Quote } from '../../analysis/model';
import type { Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import { isArticle } from '../session/articleFiles';
import { countHere } from '../words/countHere';
import type { Notice } from '../host/notice';
import { pickText } from '../words/plainText';
import { rangeOf, spanOf } from '../host/positions';
import { isInMarks, isReported } from '../words/quoteKinds';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { speakerName } from '../words/speakers';
import { rankOf, stepFrom, stopsOf, type Direction, type Stop } from './stepping';
import { tagLabel } from '../host/taggingTags';
import { spanOfAnchor } from '../place/underCaret';
import { whyNoView } from '../session/whyNoView';

/** What one can step through in an article. */
interface Steps<T> {
  readonly things: (view: ArticleView) => readonly T[];
  readonly spanOf: (thing: T) => Span;
  /** Says that there are none. */
  readonly none: (view: ArticleView) => string;
  /** What one has come to, for people: “Claim 2 of 5: to check”. */
  readonly arrived: (at: Arrival<T>) => string;
}

/** Where somebody has come to. */
interface Arrival<T> {
  readonly document: vscode.TextDocument;
  readonly stops: readonly Stop<T>[];
  /** One of them. */
  readonly stop: Stop<T>;
}

/** The commands that select the next or the previous claim or quote of the article in the active editor. */
export function registerStepCommands(session: Session, notice: Notice): vscode.Disposable {
  const failed = vscode.l10n.t('The cursor could not be moved');
  const command = <T>(name: string, steps: Steps<T>, direction: Direction): vscode.Disposable =>
    vscode.commands.registerCommand(`verbatim.${name}`, () =>
      reporting(session.log, failed, () => step(session, notice, steps, direction)),
    );
  return vscode.Disposable.from(
    command('nextClaim', claims, 'next'),
    command('previousClaim', claims, 'previous'),
    command('nextQuote', quotes, 'next'),
    command('previousQuote', quotes, 'previous'),
  );
}

async function step<T>(
  session: Session,
  notice: Notice,
  steps: Steps<T>,
  direction: Direction,
): Promise<void> {
  const { window, l10n } = vscode;
  const editor = window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) {
    notice.say(l10n.t('The active editor shows no article.'));
    return;
  }
  const { document } = editor;
  const view = await session.settled(document);
  if (!view) {
    const why = whyNoView(session.gaveUpOn(document), l10n);
    if (why !== '') notice.say(why);
    return;
  }
  const stops = stopsOf(steps.things(view), steps.spanOf);
  const stop = stepFrom(stops, spanOf(document, editor.selection), direction);
  if (!stop) {
    void window.showInformationMessage(steps.none(view));
    return;
  }
  const range = rangeOf(document, stop.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  notice.say(pickText(steps.arrived({ document, stops, stop })));
}

const claims: Steps<PlacedAnnotation> = {
  things: ({ placed }) => placed.filter((each) => spanOfAnchor(each) !== undefined),
  spanOf: (placed) => spanOfAnchor(placed) ?? { start: 0, end: 0 },
  none({ placed }) {
    const { l10n } = vscode;
    return placed.length === 0
      ? l10n.t('No claim has been tagged in this article.')
      : l10n.t(
          'All claims of this article have lost their place: their words are no longer in its text. The view “Claims” lists them.',
        );
  },
  arrived(at) {
    const { l10n } = vscode;
    const { document, stop } = at;
    const tags = stop.things.map(({ annotation, anchor }) => {
      const tag = tagLabel(document.uri, annotation.tag);
      return anchor.state === 'changed' ? l10n.t('{0} (words changed)', tag) : tag;
    });
    const ranks = rankWords(
      at,
      () => true,
      (numbers, of) => l10n.t('Claim {0} of {1}', numbers, of),
    );
    return `${ranks.join(', ')}: ${tags.join(', ')}`;
  },
};

const quotes: Steps<Quote> = {
  things: ({ analysis }) => analysis.quotes.filter(({ kind }) => kind !== 'scare'),
  spanOf: (quote) => quote,
  none: () => vscode.l10n.t('No quote has been found in this article.'),
  // counted apart, as in the status bar
  arrived(at) {
    const { l10n } = vscode;
    const { minimumConfidence } = displaySettings();
    const ranks = [
      ...rankWords(at, isInMarks, (numbers, of) => l10n.t('Quote {0} of {1}', numbers, of)),
      ...rankWords(at, isReported, (numbers, of) => l10n.t('Reported speech {0} of {1}', numbers, of)),
    ];
    const names = at.stop.things.map((each) => speakerName(each, minimumConfidence, l10n));
    return `${ranks.join(', ')}: ${[...new Set(names)].join(', ')}`;
  },
};

/** Which of those that count somebody has come to, `3` or `3–4`, in words; empty where none of them is there. */
function rankWords<T>(
  { stops, stop }: Arrival<T>,
  counts: (thing: T) => boolean,
  words: (numbers: string, of: string) => string,
): string[] {
  const rank = rankOf(stops, stop, counts);
  if (!rank) return [];
  const { first, last, of } = rank;
  return [words(first === last ? countHere(first) : `${countHere(first)}–${countHere(last)}`, countHere(of))];
}
