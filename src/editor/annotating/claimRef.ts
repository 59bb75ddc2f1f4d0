import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../annotations/model';
import { quotedExcerpt } from '../words/excerpt';
import { pickText } from '../words/plainText';
import { spanOf } from '../host/positions';
import type { Session } from '../session/session';
import { tagLabel } from '../host/taggingTags';
import { annotationsAt, annotationWith } from '../place/underCaret';

/** Names a tagged claim: the article's URI and the annotation's id. What commands on a claim take. */
export interface ClaimRef {
  readonly uri: string;
  readonly id: string;
}

/** A claim with what is known of it now. */
export interface Claim {
  readonly uri: vscode.Uri;
  readonly placed: PlacedAnnotation;
}

/** Whether a command's argument names a claim; anything may come in through a key binding or a menu. */
export function isClaimRef(argument: unknown): argument is ClaimRef {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, id } = argument as Partial<ClaimRef>;
  return typeof uri === 'string' && typeof id === 'string';
}

/**
 * The claim a command is about: the one its argument names, else the one under the caret; of several the person
 * chooses. `undefined` if there is none, which is said, or none was chosen.
 */
export async function requestedClaim(session: Session, argument: unknown): Promise<Claim | undefined> {
  const claim = isClaimRef(argument)
    ? ((await claimsOf(session, [argument]))[0] ?? 'none')
    : await claimAtCaret(session);
  if (claim === 'none') {
    const hint = isClaimRef(argument)
      ? vscode.l10n.t('This annotation is not there any more.')
      : vscode.l10n.t('There is no tagged claim at the cursor.');
    void vscode.window.showInformationMessage(hint);
    return undefined;
  }
  return claim;
}

/** The claims that a list names, those of them that are there; else the one claim that is requested. */
export async function requestedClaims(session: Session, argument: unknown): Promise<readonly Claim[]> {
  if (!Array.isArray(argument)) {
    const claim = await requestedClaim(session, argument);
    return claim ? [claim] : [];
  }
  return claimsOf(session, argument.filter(isClaimRef));
}

/** Those of some claims that are there, in their order. Each article is looked at once. */
async function claimsOf({ analyst }: Session, refs: readonly ClaimRef[]): Promise<Claim[]> {
  const ids = [...new Set(refs.map(({ uri }) => uri))];
  const views = new Map(await Promise.all(ids.map(async (id) => [id, await analyst.view(id)] as const)));
  return refs.flatMap(({ uri, id }) => {
    const view = views.get(uri);
    const placed = view && annotationWith(view, id);
    return placed ? [{ uri: vscode.Uri.parse(uri, true), placed }] : [];
  });
}

async function claimAtCaret(session: Session): Promise<Claim | 'none' | undefined> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await session.settled(editor.document));
  if (!view) return 'none';
  const placed = annotationsAt(view, spanOf(editor.document, editor.selection));
  const [first] = placed;
  if (!first) return 'none';
  const chosen = placed.length === 1 ? first : await pickClaim(editor.document.uri, placed);
  return chosen && { uri: editor.document.uri, placed: chosen };
}

async function pickClaim(
  uri: vscode.Uri,
  placed: readonly PlacedAnnotation[],
): Promise<PlacedAnnotation | undefined> {
  const items = placed.map((each) => ({
    placed: each,
    label: pickText(tagLabel(uri, each.annotation.tag)),
    description: pickText(quotedExcerpt(each.annotation.target.exact)),
    detail: pickText(each.annotation.note ?? ''),
  }));
  const title = vscode.l10n.t('Which of the claims here?');
  return (await vscode.window.showQuickPick(items, { title }))?.placed;
}
