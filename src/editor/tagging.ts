import * as vscode from 'vscode';
import { createAnnotation, remove, replace, withNote, withTag } from '../annotations/edits';
import type { Annotation } from '../annotations/model';
import { targetOf } from '../annotations/selectors';
import { readArticle } from '../text/article';
import { isArticle } from './articleFiles';
import { isPlace } from './cardContext';
import { requestedClaim, type Claim } from './claimRef';
import type { ClaimStore } from './claimStore';
import { quotedExcerpt } from './excerpt';
import { reporting } from './report';
import type { Session } from './session';
import { codebookFor, pickTag, tagLabel, type LastTag } from './taggingTags';
import { presentSpan, requestedTarget, type TagTarget } from './taggingTarget';
import { annotationWith } from './underCaret';

/** How long the status bar says what was done. */
const noticeMs = 4000;

/** The commands that tag words as claims and change, note and remove such tags, by hand, key, menu or card. */
export function registerTagging(session: Session, store: ClaimStore, lastTag: LastTag): vscode.Disposable {
  const tagging = { session, store, lastTag };
  const failed = vscode.l10n.t('Tagging failed');
  const command = (name: string, run: (argument: unknown) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`verbatim.${name}`, (argument: unknown) =>
      reporting(session.log, failed, () => run(argument)),
    );
  const onClaim =
    (run: (tagging: Tagging, claim: Claim) => Promise<unknown>) => async (argument: unknown) => {
      const claim = await requestedClaim(session, argument);
      if (claim) await run(tagging, claim);
    };
  return vscode.Disposable.from(
    command('tagClaim', (argument) => tag(tagging, argument, 'ask')),
    command('tagClaimAsLast', (argument) => tag(tagging, argument, 'last')),
    command('changeTag', onClaim(changeTag)),
    command('editNote', onClaim(editNote)),
    command('removeTag', onClaim(removeTag)),
    command('acceptPlace', onClaim(acceptPlace)),
    command('undoAnnotation', () => store.undo()),
    command('redoAnnotation', () => store.redo()),
  );
}

interface Tagging {
  readonly session: Session;
  readonly store: ClaimStore;
  readonly lastTag: LastTag;
}

async function tag(tagging: Tagging, argument: unknown, which: 'ask' | 'last'): Promise<void> {
  const { session, lastTag } = tagging;
  const target = await requestedTarget(session, isPlace(argument) ? argument : undefined);
  if (!target || !isArticle(target.document)) {
    say(vscode.l10n.t('There are no words to tag at the caret.'));
    return;
  }
  const { document, span, words } = target;
  const view = await session.settled(document);
  const present = view?.placed.find(
    ({ anchor }) =>
      anchor.state !== 'orphan' && anchor.span.start === span.start && anchor.span.end === span.end,
  );
  const codebook = codebookFor(document.uri);
  const last = lastTag.in(codebook)?.id;
  const chosen =
    which === 'last' && last !== undefined
      ? last
      : await pickTag(codebook, quotedExcerpt(words), present?.annotation.tag);
  if (chosen === undefined) return;
  if (present) await giveTag(tagging, { uri: document.uri, placed: present }, chosen);
  else await createClaim(tagging, target, chosen);
}

async function createClaim({ store, lastTag }: Tagging, target: TagTarget, tagId: string): Promise<void> {
  const { uri } = target.document;
  const span = presentSpan(target);
  if (!span) {
    say(vscode.l10n.t('The words have changed meanwhile. Nothing was tagged.'));
    return;
  }
  const annotation = createAnnotation({
    article: readArticle(String(uri), target.document.getText()),
    span,
    tag: tagId,
    id: `urn:uuid:${globalThis.crypto.randomUUID()}`,
    created: now(),
  });
  const what = vscode.l10n.t('Tagged as “{0}”', tagLabel(uri, tagId));
  if (!(await store.edit(uri, what, (annotations) => replace(annotations, annotation)))) return;
  await lastTag.remember(tagId);
  say(what);
}

async function changeTag(tagging: Tagging, claim: Claim): Promise<void> {
  const { annotation } = claim.placed;
  const words = quotedExcerpt(annotation.target.exact);
  const chosen = await pickTag(codebookFor(claim.uri), words, annotation.tag);
  if (chosen !== undefined) await giveTag(tagging, claim, chosen);
}

async function giveTag({ store, lastTag }: Tagging, claim: Claim, tagId: string): Promise<void> {
  if (claim.placed.annotation.tag === tagId) return;
  const what = vscode.l10n.t('Tagged as “{0}”', tagLabel(claim.uri, tagId));
  if (!(await change(store, claim, what, (annotation) => withTag(annotation, tagId, now())))) return;
  await lastTag.remember(tagId);
  say(what);
}

async function editNote({ store }: Tagging, claim: Claim): Promise<void> {
  const { note = '', target } = claim.placed.annotation;
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Note on {0}', quotedExcerpt(target.exact, 60)),
    prompt: vscode.l10n.t('Why it is tagged so, what was checked, a source. Empty removes the note.'),
    value: note,
    valueSelection: [note.length, note.length],
    ignoreFocusOut: true, // a note is often copied together from elsewhere
  });
  const text = written?.trim();
  if (text === undefined || text === note) return;
  await change(store, claim, vscode.l10n.t('Edit note'), (annotation) => withNote(annotation, text, now()));
}

async function removeTag({ store }: Tagging, { uri, placed }: Claim): Promise<void> {
  const { annotation } = placed;
  const what = vscode.l10n.t('Removed “{0}”', tagLabel(uri, annotation.tag));
  if (await store.edit(uri, what, (annotations) => remove(annotations, annotation.id))) say(what);
}

/** Lets the claim be about the place where it seems to be now, with the words that stand there. */
async function acceptPlace({ session, store }: Tagging, claim: Claim): Promise<void> {
  const { uri } = claim;
  const document = await vscode.workspace.openTextDocument(uri);
  const article = readArticle(String(uri), document.getText());
  const view = await session.analyst.view(String(uri));
  if (view?.fingerprint !== article.fingerprint) {
    say(vscode.l10n.t('The words have changed meanwhile. Nothing was accepted.'));
    return;
  }
  const anchor = annotationWith(view, claim.placed.annotation.id)?.anchor;
  const span = anchor?.state === 'orphan' ? anchor.candidate : anchor?.span;
  if (!span) {
    say(vscode.l10n.t('There is no similar place in the article.'));
    return;
  }
  const what = vscode.l10n.t('Accepted the present words');
  const target = targetOf(article, span);
  if (await change(store, claim, what, (annotation) => ({ ...annotation, target, modified: now() })))
    say(what);
}

/** Changes one annotation, as the file has it now; if somebody removed it meanwhile, it stays removed. */
function change(
  store: ClaimStore,
  { uri, placed }: Claim,
  what: string,
  edit: (annotation: Annotation) => Annotation,
): Promise<boolean> {
  return store.edit(uri, what, (annotations) => {
    const annotation = annotations.find(({ id }) => id === placed.annotation.id);
    return annotation ? replace(annotations, edit(annotation)) : annotations;
  });
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, noticeMs);
}

function now(): string {
  return new Date().toISOString();
}
