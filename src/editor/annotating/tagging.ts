import * as vscode from 'vscode';
import { createAnnotation, remove, replace, withNote, withTag } from '../../annotations/edits';
import type { Annotation, PlacedAnnotation } from '../../annotations/model';
import { targetOf } from '../../annotations/selectors';
import { readArticle } from '../../text/article';
import { isSameSpan, type Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import { isArticle } from '../session/articleFiles';
import { isPlace } from '../words/cardContext';
import { changeClaims, editClaims, tellMeanwhile, type Change } from './claimEdits';
import { requestedClaim, requestedClaims, type Claim } from './claimRef';
import type { ClaimStore } from './claimStore';
import { countHere } from '../words/countHere';
import { quotedExcerpt } from '../words/excerpt';
import type { Notice } from '../host/notice';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { freshId, now } from '../host/stamp';
import { codebookFor, pickTag, tagLabel, type LastTag } from '../host/taggingTags';
import { presentSpan, requestedTargets, type TagTarget } from '../place/taggingTarget';
import { annotationWith } from '../place/underCaret';

/** The commands that tag words as claims and change, note and remove such tags, by hand, key, menu or card. */
export function registerTagging(
  session: Session,
  store: ClaimStore,
  lastTag: LastTag,
  notice: Notice,
): vscode.Disposable {
  const tagging = { session, store, lastTag, notice };
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
  const onClaims =
    (run: (tagging: Tagging, claims: readonly Claim[]) => Promise<unknown>) => async (argument: unknown) =>
      run(tagging, await requestedClaims(session, argument));
  return vscode.Disposable.from(
    command('tagClaim', (argument) => tag(tagging, argument, 'ask')),
    command('tagClaimAsLast', (argument) => tag(tagging, argument, 'last')),
    command('changeTag', onClaims(changeTags)),
    command('editNote', onClaim(editNote)),
    command('removeClaim', onClaims(removeClaims)),
    command('acceptPlace', onClaim(acceptPlace)),
    command('undoAnnotation', async () => {
      const what = await store.undo();
      if (what !== undefined) notice.say(vscode.l10n.t('Undone: {0}', what));
    }),
    command('redoAnnotation', async () => {
      const what = await store.redo();
      if (what !== undefined) notice.say(vscode.l10n.t('Done again: {0}', what));
    }),
  );
}

interface Tagging {
  readonly session: Session;
  readonly store: ClaimStore;
  readonly lastTag: LastTag;
  readonly notice: Notice;
}

async function tag(tagging: Tagging, argument: unknown, which: 'ask' | 'last'): Promise<void> {
  const { session, lastTag, notice } = tagging;
  const targets = await requestedTargets(session, isPlace(argument) ? argument : undefined);
  const [first] = targets;
  if (!first || !isArticle(first.document)) {
    notice.say(vscode.l10n.t('There are no words to tag at the cursor.'));
    return;
  }
  const { document } = first;
  const view = await session.settled(document);
  const known = targets.map((target) => ({ target, placed: view && claimOn(view, target.span) }));
  const claims = known.flatMap(({ placed }) => (placed ? [{ uri: document.uri, placed }] : []));
  const fresh = known.flatMap(({ target, placed }) => (placed ? [] : [target]));
  const codebook = codebookFor(document.uri);
  const last = lastTag.in(codebook)?.id;
  const chosen =
    which === 'last' && last !== undefined
      ? last
      : await pickTag(
          codebook,
          fresh.length === 0 ? vscode.l10n.t('Change Tag') : vscode.l10n.t('Tag as Claim'),
          targets.length === 1
            ? quotedExcerpt(first.words)
            : vscode.l10n.t('{0} places in the article', countHere(targets.length)),
          fresh.length === 0 ? tagOfAll(claims) : undefined,
        );
  if (chosen === undefined) return;
  if (fresh.length > 0) await createClaims(tagging, document, fresh, claims, chosen);
  else await giveTag(tagging, claims, chosen);
}

/** The claim of just these words. */
function claimOn({ placed }: ArticleView, span: Span): PlacedAnnotation | undefined {
  return placed.find(({ anchor }) => anchor.state !== 'orphan' && isSameSpan(anchor.span, span));
}

/** Tags words that no claim is of, and with them the claims of others that were chosen: all of it or nothing. */
async function createClaims(
  { store, lastTag, notice }: Tagging,
  document: vscode.TextDocument,
  targets: readonly TagTarget[],
  claims: readonly Claim[],
  tagId: string,
): Promise<void> {
  const { uri } = document;
  const article = readArticle(String(uri), document.getText());
  const made = targets.flatMap((target) => {
    const span = presentSpan(target);
    if (!span) return [];
    return [createAnnotation({ article, span, tag: tagId, id: freshId(), created: now() })];
  });
  if (made.length < targets.length) {
    notice.say(vscode.l10n.t('The words have changed meanwhile. Nothing was tagged.'));
    return;
  }
  const others = taggedOtherwise(claims, tagId);
  const seen = new Map(others.map(({ placed: { annotation } }) => [annotation.id, annotation]));
  const { change, tellOverruled } = retagging(uri, tagId);
  const changed = (present: Annotation): Annotation => {
    const saw = seen.get(present.id);
    return saw ? change(present, saw) : present;
  };
  const what = taggedWords(made.length + others.length, tagLabel(uri, tagId));
  const edit = (present: readonly Annotation[]): readonly Annotation[] =>
    made.reduce(replace, present.map(changed));
  if (!(await store.edit(uri, what, edit))) return;
  await lastTag.remember(tagId);
  notice.say(what);
  tellOverruled();
}

function taggedWords(count: number, label: string): string {
  return count === 1
    ? vscode.l10n.t('Tagged as “{0}”', label)
    : vscode.l10n.t('Tagged {0} claims as “{1}”', countHere(count), label);
}

/** The tag that all of some claims have; `undefined` if they have several, or none. */
function tagOfAll(claims: readonly Claim[]): string | undefined {
  const tags = new Set(claims.map(({ placed }) => placed.annotation.tag));
  return tags.size === 1 ? [...tags][0] : undefined;
}

async function changeTags(tagging: Tagging, claims: readonly Claim[]): Promise<void> {
  const [first] = claims;
  if (!first) return;
  const words =
    claims.length === 1
      ? quotedExcerpt(first.placed.annotation.target.exact)
      : vscode.l10n.t('{0} claims', countHere(claims.length));
  const title = vscode.l10n.t('Change Tag');
  const chosen = await pickTag(codebookFor(first.uri), title, words, tagOfAll(claims));
  if (chosen !== undefined) await giveTag(tagging, claims, chosen);
}

async function giveTag(
  { store, lastTag, notice }: Tagging,
  claims: readonly Claim[],
  tagId: string,
): Promise<void> {
  const others = taggedOtherwise(claims, tagId);
  const [first] = others;
  if (!first) {
    notice.say(vscode.l10n.t('Tagged as “{0}” already', tagLabel(claims[0]?.uri, tagId)));
    return;
  }
  const what = taggedWords(others.length, tagLabel(first.uri, tagId));
  const { change, tellOverruled } = retagging(first.uri, tagId);
  if (!(await changeClaims(store, others, what, change))) return;
  await lastTag.remember(tagId);
  notice.say(what);
  tellOverruled();
}

function taggedOtherwise(claims: readonly Claim[], tagId: string): readonly Claim[] {
  return claims.filter(({ placed }) => placed.annotation.tag !== tagId);
}

/** Gives annotations a tag, and tells of those that somebody else gave another one meanwhile. */
function retagging(uri: vscode.Uri, tagId: string): { change: Change; tellOverruled: () => void } {
  const overruled = new Set<string>();
  return {
    change(present, saw) {
      if (present.tag !== saw.tag && present.tag !== tagId) overruled.add(tagLabel(uri, present.tag));
      return withTag(present, tagId, now());
    },
    tellOverruled() {
      if (overruled.size === 0) return;
      const theirs = [...overruled].join('”, “');
      tellMeanwhile(
        vscode.l10n.t('it was tagged “{0}” there. It is “{1}” now.', theirs, tagLabel(uri, tagId)),
      );
    },
  };
}

async function editNote({ store, notice }: Tagging, claim: Claim): Promise<void> {
  const { note = '', target } = claim.placed.annotation;
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Note on {0}', quotedExcerpt(target.exact, 60)),
    prompt: vscode.l10n.t('Why it is tagged so, what was checked, a source. Leave empty to remove the note.'),
    value: note,
    valueSelection: [note.length, note.length],
    ignoreFocusOut: true, // a note is often copied together from elsewhere
  });
  const text = written?.trim();
  if (text === undefined || text === note) return;
  const what = text === '' ? vscode.l10n.t('Removed the note') : vscode.l10n.t('Wrote the note');
  let theirs: string | undefined;
  const done = await changeClaims(store, [claim], what, (present) => {
    const found = present.note;
    if (found !== undefined && found !== note && found !== text) theirs = found;
    return withNote(present, theirs === undefined ? text : bothNotes(theirs, text), now());
  });
  if (!done) return;
  notice.say(what);
  if (theirs !== undefined)
    tellMeanwhile(vscode.l10n.t('the note “{0}” was written there. It is kept.', theirs));
}

/** What two people wrote at the same time: nobody's words are lost. */
function bothNotes(theirs: string, mine: string): string {
  return theirs.includes(mine) ? theirs : `${theirs} / ${mine}`;
}

async function removeClaims({ store, notice }: Tagging, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  const what = removedWords(claims);
  if (await editClaims(store, claims, what, (annotations, { id }) => remove(annotations, id)))
    notice.say(what);
}

function removedWords(claims: readonly Claim[]): string {
  const { l10n } = vscode;
  const noted = claims.filter(({ placed: { annotation } }) => annotation.note !== undefined).length;
  const [first] = claims;
  const tagId = first?.placed.annotation.tag;
  if (claims.length === 1) {
    if (tagId === undefined) return l10n.t('Removed the note');
    const label = tagLabel(first?.uri, tagId);
    return noted === 0 ? l10n.t('Removed “{0}”', label) : l10n.t('Removed “{0}” and its note', label);
  }
  const count = countHere(claims.length);
  return noted === 0
    ? l10n.t('Removed {0} claims', count)
    : l10n.t('Removed {0} claims, {1} with a note', count, countHere(noted));
}

/** Lets the claim be about the place where it seems to be now, with the words that stand there. */
async function acceptPlace({ session, store, notice }: Tagging, claim: Claim): Promise<void> {
  const { uri } = claim;
  const document = await vscode.workspace.openTextDocument(uri);
  const article = readArticle(String(uri), document.getText());
  const view = await session.analyst.view(String(uri));
  if (view?.fingerprint !== article.fingerprint) {
    notice.say(vscode.l10n.t('The words have changed meanwhile. Nothing was accepted.'));
    return;
  }
  const anchor = annotationWith(view, claim.placed.annotation.id)?.anchor;
  const span = anchor?.state === 'orphan' ? anchor.candidate : anchor?.span;
  if (!span) {
    notice.say(vscode.l10n.t('There is no similar place in the article.'));
    return;
  }
  const what = vscode.l10n.t('Accepted the current words');
  const target = targetOf(article, span);
  if (await changeClaims(store, [claim], what, (annotation) => ({ ...annotation, target, modified: now() })))
    notice.say(what);
}
