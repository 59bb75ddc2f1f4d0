import * as vscode from 'vscode';
import { replace } from '../../annotations/edits';
import type { Annotation } from '../../annotations/model';
import type { Claim } from './claimRef';
import type { ClaimStore } from './claimStore';
import { messageText } from '../words/plainText';

/** What becomes of an annotation as the file has it now, which may not be as the person `saw` it. */
export type Change = (present: Annotation, saw: Annotation) => Annotation;

/**
 * Changes annotations, as the file has them now; if somebody removed one meanwhile, it stays removed.
 * @returns whether that is done; if not, the person was told.
 */
export function changeClaims(
  store: ClaimStore,
  claims: readonly Claim[],
  what: string,
  change: Change,
): Promise<boolean> {
  return editClaims(store, claims, what, (annotations, present, saw) =>
    replace(annotations, change(present, saw)),
  );
}

/** Makes an edit for each of some annotations that are still there: one step to undo, whatever articles they are of. */
export async function editClaims(
  store: ClaimStore,
  claims: readonly Claim[],
  what: string,
  edit: (annotations: readonly Annotation[], present: Annotation, saw: Annotation) => readonly Annotation[],
): Promise<boolean> {
  const articles = new Map(claims.map(({ uri }) => [String(uri), uri]));
  const together = articles.size > 1 ? globalThis.crypto.randomUUID() : undefined;
  const met = new Set<string>();
  for (const uri of articles.values()) {
    const seen = new Map(
      claims
        .filter((claim) => String(claim.uri) === String(uri))
        .map(({ placed: { annotation } }) => [annotation.id, annotation]),
    );
    const editAll = (annotations: readonly Annotation[]): readonly Annotation[] =>
      annotations.reduce((all, present) => {
        const saw = seen.get(present.id);
        if (!saw) return all;
        met.add(present.id);
        return edit(all, present, saw);
      }, annotations);
    if (!(await store.edit(uri, what, editAll, together))) return false;
  }
  if (met.size === 0) tellMeanwhile(vscode.l10n.t('it was removed there, and stays removed.'));
  return met.size > 0;
}

/** Says what another window or program did to an annotation while the person worked on it, and what came of it. */
export function tellMeanwhile(what: string): void {
  const told = vscode.l10n.t('Another window or program changed this meanwhile: {0}', what);
  void vscode.window.showWarningMessage(messageText(told));
}
