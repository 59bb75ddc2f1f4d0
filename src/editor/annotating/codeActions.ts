import * as vscode from 'vscode';
import type { Quote } from '../../analysis/model';
import type { Annotation, PlacedAnnotation } from '../../annotations/model';
import { isSameSpan } from '../../text/span';
import { isArticle } from '../session/articleFiles';
import { cardCommands, type PlaceArgument } from '../words/cardContext';
import type { ClaimRef } from './claimRef';
import { quotedExcerpt } from '../words/excerpt';
import { spanOf } from '../host/positions';
import { articleSelector } from '../host/selector';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { speakerOf } from '../words/speakers';
import { codebookFor, tagLabel, type LastTag } from '../host/taggingTags';
import { targetAt, type TagTarget } from '../place/taggingTarget';
import { annotationsAt, quoteAt, spanOfAnchor } from '../place/underCaret';

/** Of our own: tagging rewrites nothing, and “Rewrite” would stand above these actions in the list. */
const kind = vscode.CodeActionKind.Empty.append('verbatim');
const correctKind = kind.append('correctSpeaker');
const tagKind = kind.append('tag');
const removeKind = kind.append('removeClaim');
/** Words of a claim are cut to so many characters in a menu. */
const menuLength = 40;

/** Offers to tag the words at the caret, to change and remove tags there, and to correct who speaks a quote. */
export function registerCodeActions(session: Session, lastTag: LastTag): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions: (document, range, context) =>
        actionsAt(session, lastTag, document, range, context.triggerKind),
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsAt(
  session: Session,
  lastTag: LastTag,
  document: vscode.TextDocument,
  range: vscode.Range,
  trigger: vscode.CodeActionTriggerKind,
): vscode.CodeAction[] {
  if (!isArticle(document)) return [];
  const view = session.view(document);
  const caret = spanOf(document, range);
  const claims = view ? annotationsAt(view, caret) : [];
  const asked = trigger === vscode.CodeActionTriggerKind.Invoke;
  // every line of an article has a sentence: a bulb beside each would be noise
  const target = asked || !range.isEmpty ? targetAt(document, range, view) : undefined;
  const quote = view && quoteAt(view, caret);
  return [
    ...(target ? tagActions(target, claims, lastTag) : []),
    // where it is plain who speaks, a bulb would be noise as well
    ...(quote && (target || speakerOf(quote, displaySettings().minimumConfidence).kind !== 'known')
      ? [correctAction(document, quote)]
      : []),
    ...claims.flatMap(({ annotation }) => claimActions(document.uri, annotation)),
  ];
}

/** @param claims those at the caret: one of just these words has actions of its own to change its tag. */
function tagActions(
  { document, span, words }: TagTarget,
  claims: readonly PlacedAnnotation[],
  lastTag: LastTag,
): vscode.CodeAction[] {
  const place = { uri: String(document.uri), ...span };
  const known = claims.find((placed) => {
    const own = spanOfAnchor(placed);
    return own !== undefined && isSameSpan(own, span);
  });
  const ask = known ? [] : [actionOf(vscode.l10n.t('Tag as claim…'), tagKind, cardCommands.tag, place)];
  const last = lastTag.in(codebookFor(document.uri));
  if (!last || known?.annotation.tag === last.id) return ask;
  const title = vscode.l10n.t('Tag {0} as “{1}”', quotedExcerpt(words, menuLength), last.label);
  const again = actionOf(title, tagKind, 'verbatim.tagClaimAsLast', place);
  again.isPreferred = true;
  return [...ask, again];
}

function correctAction({ uri }: vscode.TextDocument, { start, end }: Quote): vscode.CodeAction {
  const place: PlaceArgument = { uri: String(uri), start, end };
  return actionOf(vscode.l10n.t('Correct speaker…'), correctKind, cardCommands.correct, place);
}

/** Without a tag an annotation is only a note. */
function claimActions(uri: vscode.Uri, { id, tag, note }: Annotation): vscode.CodeAction[] {
  const { l10n } = vscode;
  const claim: ClaimRef = { uri: String(uri), id };
  const label = tagLabel(uri, tag);
  const [change, edit, remove] =
    tag === undefined
      ? [l10n.t('Tag the words of the note…'), l10n.t('Edit note…'), l10n.t('Remove note')]
      : [
          l10n.t('Change tag “{0}”…', label),
          note === undefined ? l10n.t('Add note to “{0}”…', label) : l10n.t('Edit note on “{0}”…', label),
          note === undefined
            ? l10n.t('Remove claim “{0}”', label)
            : l10n.t('Remove claim “{0}” and its note', label),
        ];
  return [
    actionOf(change, kind, cardCommands.changeTag, claim),
    actionOf(edit, kind, cardCommands.editNote, claim),
    actionOf(remove, removeKind, cardCommands.removeClaim, claim),
  ];
}

function actionOf(
  title: string,
  actionKind: vscode.CodeActionKind,
  command: string,
  argument: unknown,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, actionKind);
  action.command = { command, title, arguments: [argument] };
  return action;
}
