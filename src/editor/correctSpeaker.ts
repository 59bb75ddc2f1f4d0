import * as vscode from 'vscode';
import type { Quote } from '../analysis/model';
import { isCorrection } from '../annotations/corrections';
import { createAnnotation, remove, replace, withSpeaker } from '../annotations/edits';
import { oneLine } from '../annotations/webAnnotation';
import { readArticle } from '../text/article';
import type { ArticleView } from '../worker/analyst';
import { cardCommands, isPlace } from './cardContext';
import { requestedClaim } from './claimRef';
import type { ClaimStore } from './claimStore';
import { quotedExcerpt } from './excerpt';
import { placeOf } from './placeCommands';
import { pickText } from './plainText';
import { reporting } from './report';
import type { Session } from './session';
import { speakerChoices, type SpeakerChoice } from './speakerChoices';
import { quoteAt } from './underCaret';

/** How long the status bar says what was done. */
const noticeMs = 4000;

/** The commands by which a person says who speaks a quote, and takes that back. */
export function registerCorrectSpeaker(session: Session, store: ClaimStore): vscode.Disposable {
  const failed = vscode.l10n.t('The speaker could not be corrected');
  return vscode.Disposable.from(
    vscode.commands.registerCommand(cardCommands.correct, (argument: unknown) =>
      reporting(session.log, failed, () => correctSpeaker(session, store, argument)),
    ),
    vscode.commands.registerCommand('verbatim.removeCorrection', (argument: unknown) =>
      reporting(session.log, failed, async () => {
        const claim = await requestedClaim(session, argument);
        if (claim && isCorrection(claim.placed.annotation))
          await takeBack(store, claim.uri, claim.placed.annotation.id);
      }),
    ),
  );
}

/** A quote that somebody corrects, in the text as it is now. */
interface Corrected {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
  readonly quote: Quote;
}

async function correctSpeaker(session: Session, store: ClaimStore, argument: unknown): Promise<void> {
  const found = await placeOf(session, isPlace(argument) ? argument : undefined);
  const quote = found && quoteAt(found.view, found.span);
  if (!quote) {
    const hint = vscode.l10n.t('Place the cursor in a quote of an article first.');
    void vscode.window.showInformationMessage(hint);
    return;
  }
  const { document, view } = found;
  const answer = await ask({ document, view, quote }, proposalIn(argument));
  if (answer === undefined) return;
  if (answer === 'takeBack') {
    if (quote.given) await takeBack(store, document.uri, quote.given.annotation);
  } else if (!quote.given || answer.speaker !== (quote.attribution?.name ?? '')) {
    await give(store, { document, view, quote }, answer.speaker);
  }
}

async function give(store: ClaimStore, { document, view, quote }: Corrected, speaker: string): Promise<void> {
  const article = readArticle(String(document.uri), document.getText());
  if (article.fingerprint !== view.fingerprint) {
    say(vscode.l10n.t('The words have changed meanwhile. Nothing was corrected.'));
    return;
  }
  const now = new Date().toISOString();
  const id = `urn:uuid:${globalThis.crypto.randomUUID()}`;
  const what =
    speaker === ''
      ? vscode.l10n.t('Speaker given as unknown')
      : vscode.l10n.t('Speaker given as {0}', pickText(speaker));
  const done = await store.edit(document.uri, what, (annotations) => {
    const present = annotations.find((annotation) => annotation.id === quote.given?.annotation);
    const { start, end } = quote;
    return replace(
      annotations,
      present && isOf(present.target.exact, article.text.slice(start, end))
        ? withSpeaker(present, speaker, now)
        : createAnnotation({ article, span: { start, end }, speaker, id, created: now }),
    );
  });
  if (done) say(what);
}

/** Whether a correction is about this quote alone, not about a longer one that holds it. */
function isOf(exact: string, words: string): boolean {
  return exact.length <= words.length || oneLine(exact) === oneLine(words);
}

async function takeBack(store: ClaimStore, uri: vscode.Uri, id: string): Promise<void> {
  const what = vscode.l10n.t('Took back the correction of the speaker');
  if (await store.edit(uri, what, (annotations) => remove(annotations, id))) say(what);
}

/** What a person may answer: a speaker (empty for unknown), or that the correction be taken back. */
type Answer = { readonly speaker: string } | 'takeBack';

interface ChoiceItem extends vscode.QuickPickItem {
  /** Missing in separators. */
  readonly answer?: Answer | 'type';
}

/**
 * `undefined` if the person chose nothing.
 * @param proposed who stands first to be chosen.
 */
async function ask(
  { document, view, quote }: Corrected,
  proposed: string | undefined,
): Promise<Answer | undefined> {
  const words = quotedExcerpt(document.getText().slice(quote.start, quote.end));
  const title = vscode.l10n.t('Who said this?');
  const items = choiceItems(view, quote, proposed);
  const options = { title, placeHolder: words, matchOnDescription: true };
  const answer = (await vscode.window.showQuickPick(items, options))?.answer;
  if (answer !== 'type') return answer;
  const typed = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Full name of the speaker of {0}', words),
    value: quote.attribution?.name ?? '',
    ignoreFocusOut: true, // a name is often copied from elsewhere
    validateInput: nameProblem,
  });
  return typed === undefined ? undefined : { speaker: oneLine(typed) };
}

function choiceItems({ analysis }: ArticleView, quote: Quote, proposed: string | undefined): ChoiceItem[] {
  const { l10n } = vscode;
  const present = quote.attribution?.name ?? (quote.given ? '' : undefined);
  const itemOf = (name: string, label: string, role: string | undefined, icon: string): ChoiceItem => {
    const marks = [
      ...(name === present ? [l10n.t('present speaker')] : []),
      ...(role ? [pickText(role)] : []),
    ];
    return {
      label,
      iconPath: new vscode.ThemeIcon(name === present ? 'check' : icon),
      ...(marks.length > 0 ? { description: marks.join(' · ') } : {}),
      answer: { speaker: name },
    };
  };
  const found = speakerChoices(analysis, quote);
  const first = [proposed, found.some(({ name }) => name === present) ? undefined : present].filter(Boolean);
  const choices = [...first.map((name = '') => ({ name })), ...found.filter(({ name }) => name !== proposed)];
  const takeBackItem: ChoiceItem = {
    label: l10n.t('Take back the correction'),
    iconPath: new vscode.ThemeIcon('discard'),
    description: quote.given?.read
      ? l10n.t('the article’s words: {0}', pickText(quote.given.read.name))
      : l10n.t('the article’s words name nobody'),
    answer: 'takeBack',
  };
  return [
    ...choices.map(({ name, role }: SpeakerChoice) => itemOf(name, pickText(name), role, 'person')),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: l10n.t('Another name…'),
      iconPath: new vscode.ThemeIcon('edit'),
      answer: 'type',
      alwaysShow: true,
    },
    itemOf('', l10n.t('Speaker unknown'), undefined, 'question'),
    ...(quote.given ? [takeBackItem] : []),
  ];
}

/** What is wrong with a typed name, if anything. */
function nameProblem(typed: string): string | undefined {
  if (typed.trim() === '') return vscode.l10n.t('Write a name, or choose “Speaker unknown” instead.');
  return /[\r\n\u2028\u2029]/u.test(typed.trim()) ? vscode.l10n.t('Write the name in one line.') : undefined;
}

/** A name that a key binding or another extension proposes with the place. */
function proposalIn(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { speaker } = argument as { speaker?: unknown };
  return typeof speaker === 'string' && speaker.trim() !== '' ? oneLine(speaker) : undefined;
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, noticeMs);
}
