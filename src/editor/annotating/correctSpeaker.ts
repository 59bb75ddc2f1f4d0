import * as vscode from 'vscode';
import type { Quote } from '../../analysis/model';
import { isCorrection } from '../../annotations/corrections';
import { createAnnotation, replace, takeSpeakerBack, withSpeaker } from '../../annotations/edits';
import type { PlacedAnnotation } from '../../annotations/model';
import { oneLine } from '../../annotations/webAnnotation';
import { readArticle } from '../../text/article';
import { contains } from '../../text/span';
import { wordsShown } from '../../text/told';
import type { ArticleView } from '../../worker/analyst';
import { cardCommands, isPlace } from '../words/cardContext';
import { tellMeanwhile } from './claimEdits';
import { requestedClaim } from './claimRef';
import type { ClaimStore } from './claimStore';
import { quotedExcerpt } from '../words/excerpt';
import type { Notice } from '../host/notice';
import { requestedPlace } from '../place/requestedPlace';
import { messageText, pickText } from '../words/plainText';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { nameProblem, speakerChoices, type SpeakerChoice } from './speakerChoices';
import { freshId, now } from '../host/stamp';
import { annotationWith, quoteAt, spanOfAnchor } from '../place/underCaret';

/** The commands by which a person says who speaks a quote, and takes that back. */
export function registerCorrectSpeaker(
  session: Session,
  store: ClaimStore,
  notice: Notice,
): vscode.Disposable {
  const correcting = { session, store, notice };
  const failed = vscode.l10n.t('The speaker could not be corrected');
  return vscode.Disposable.from(
    vscode.commands.registerCommand(cardCommands.correct, (argument: unknown) =>
      reporting(session.log, failed, () => correctSpeaker(correcting, argument)),
    ),
    vscode.commands.registerCommand('verbatim.removeCorrection', (argument: unknown) =>
      reporting(session.log, failed, async () => {
        const claim = await requestedClaim(session, argument);
        if (claim && isCorrection(claim.placed.annotation))
          await takeBack(correcting, claim.uri, claim.placed.annotation.id);
      }),
    ),
  );
}

interface Correcting {
  readonly session: Session;
  readonly store: ClaimStore;
  readonly notice: Notice;
}

/** A quote that somebody corrects, in the text as it is now. */
interface Corrected {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
  readonly quote: Quote;
}

async function correctSpeaker(correcting: Correcting, argument: unknown): Promise<void> {
  const found = await requestedPlace(correcting.session, isPlace(argument) ? argument : undefined);
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
    if (quote.given) await takeBack(correcting, document.uri, quote.given.annotation);
  } else {
    await give(correcting, { document, view, quote }, answer.speaker);
  }
}

async function give(
  { store, notice }: Correcting,
  { document, view, quote }: Corrected,
  speaker: string,
): Promise<void> {
  const article = readArticle(String(document.uri), document.getText());
  if (article.fingerprint !== view.fingerprint) {
    notice.say(vscode.l10n.t('The words have changed meanwhile. Nothing was corrected.'));
    return;
  }
  const what =
    speaker === ''
      ? vscode.l10n.t('Speaker given as unknown')
      : vscode.l10n.t('Speaker given as {0}', pickText(speaker));
  const span = { start: quote.start, end: quote.end };
  const fresh = createAnnotation({ article, span, speaker, id: freshId(), created: now() });
  const own = ownCorrection(view, quote);
  let theirs: string | undefined;
  const done = await store.edit(document.uri, what, (annotations) => {
    const present = own && annotations.find((annotation) => annotation.id === own.annotation.id);
    if (!present) return replace(annotations, fresh);
    if (present.speaker !== own.annotation.speaker && present.speaker !== speaker) theirs = present.speaker;
    if (present.speaker === speaker && own.anchor.state === 'exact') return annotations;
    // said of the words as they are now
    return replace(annotations, { ...withSpeaker(present, speaker, now()), target: fresh.target });
  });
  if (!done) return;
  notice.say(what);
  if (theirs !== undefined)
    tellMeanwhile(
      vscode.l10n.t('the speaker was given as {0} there. It is {1} now.', named(theirs), named(speaker)),
    );
}

function named(speaker: string): string {
  return speaker === '' ? vscode.l10n.t('unknown') : speaker;
}

/** The correction that a quote has, unless it is of a longer one that holds this quote: that one stays. */
function ownCorrection(view: ArticleView, quote: Quote): PlacedAnnotation | undefined {
  const placed = quote.given && annotationWith(view, quote.given.annotation);
  const span = placed && spanOfAnchor(placed);
  return span && contains(quote, span) ? placed : undefined;
}

async function takeBack({ store, notice }: Correcting, uri: vscode.Uri, id: string): Promise<void> {
  const what = vscode.l10n.t('Took back the correction of the speaker');
  if (await store.edit(uri, what, (annotations) => takeSpeakerBack(annotations, id, now()))) notice.say(what);
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
  const words = quotedExcerpt(wordsShown(document.getText(), quote, view.analysis.inserts).text);
  const title = vscode.l10n.t('Who said this?');
  const items = choiceItems(view, quote, proposed);
  const chosen = await choose(items, title, words);
  if (chosen?.answer !== 'type') return chosen?.answer;
  const typed = await vscode.window.showInputBox({
    title,
    prompt: messageText(vscode.l10n.t('Full name of the speaker of {0}', words)),
    // who has typed a name that is not listed need not type it again
    value: chosen.typed === '' ? (quote.attribution?.name ?? '') : chosen.typed,
    ignoreFocusOut: true, // a name is often copied from elsewhere
    validateInput: (name) => nameProblem(name, vscode.l10n),
  });
  return typed === undefined ? undefined : { speaker: oneLine(typed) };
}

/** The answer of the chosen item, with what was typed to find it; `undefined` if nothing was chosen. */
function choose(
  items: readonly ChoiceItem[],
  title: string,
  placeholder: string,
): Promise<{ readonly answer: ChoiceItem['answer']; readonly typed: string } | undefined> {
  const pick = vscode.window.createQuickPick<ChoiceItem>();
  pick.items = items;
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      resolve({ answer: item.answer, typed: pick.value.trim() });
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined); // the first answer counts: hiding comes after accepting
    });
    pick.show();
  });
}

function choiceItems({ analysis }: ArticleView, quote: Quote, proposed: string | undefined): ChoiceItem[] {
  const { l10n } = vscode;
  const read = quote.given?.read?.name;
  const present = quote.attribution?.name ?? (quote.given ? '' : undefined);
  const itemOf = (name: string, label: string, icon: string, role?: string): ChoiceItem => {
    const marks = [
      ...(name === present ? [l10n.t('current speaker')] : []),
      ...(name === read ? [l10n.t('named by the article’s words')] : []),
      ...(role ? [pickText(role)] : []),
    ];
    return {
      label,
      iconPath: new vscode.ThemeIcon(name === present ? 'check' : icon),
      ...(marks.length > 0 ? { description: marks.join(' · ') } : {}),
      answer: { speaker: name },
    };
  };
  // the present one stands first, so that Enter takes it
  const choices = new Map<string, SpeakerChoice>(
    [proposed, present].flatMap((name) => (name ? [[name, { name, person: true }] as const] : [])),
  );
  for (const choice of speakerChoices(analysis, quote)) choices.set(choice.name, choice);
  const takeBackItem: ChoiceItem = {
    label: l10n.t('Take back the correction'),
    iconPath: new vscode.ThemeIcon('discard'),
    description:
      read === undefined
        ? l10n.t('the article’s words name nobody')
        : l10n.t('the article’s words: {0}', pickText(read)),
    answer: 'takeBack',
  };
  return [
    ...[...choices.values()].map(({ name, person, role }) =>
      itemOf(name, pickText(name), person ? 'person' : 'organization', role),
    ),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: l10n.t('Another name…'),
      iconPath: new vscode.ThemeIcon('edit'),
      answer: 'type',
      alwaysShow: true,
    },
    itemOf('', l10n.t('Speaker unknown'), 'question'),
    ...(quote.given ? [takeBackItem] : []),
  ];
}

/** A name that a key binding or another extension proposes with the place. */
function proposalIn(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { speaker } = argument as { speaker?: unknown };
  return typeof speaker === 'string' && speaker.trim() !== '' ? oneLine(speaker) : undefined;
}
