import type * as vscode from 'vscode';
import { renamedSidecar } from '../../annotations/renamedSidecar';
import { fileName } from '../words/labels';
import type { SidecarContent } from './sidecarChange';

/** What a sidecar was and what it became by one edit. */
export interface Edit {
  readonly article: vscode.Uri;
  /** What was done, for people: `Tagged as “disputed”`. */
  readonly what: string;
  readonly before: SidecarContent;
  readonly after: SidecarContent;
  /** Edits in a row that have the same are undone and done again together. */
  readonly together?: string;
}

/** So many edits can be taken back... */
const mostEdits = 200;
/** ...the oldest only while the versions of files that all of them keep, two each, are no longer than this. */
const mostCharacters = 20_000_000;

/** The edits that can be taken back and done again, the last ones last. */
export class ClaimHistory {
  readonly done: Edit[] = [];
  readonly undone: Edit[] = [];

  /** Notes a new edit: what was undone before cannot be done again. */
  add(edit: Edit): void {
    this.undone.length = 0;
    this.done.push(edit);
    let characters = this.done.reduce((sum, each) => sum + lengthOf(each), 0);
    while (this.done.length > 1 && (this.done.length > mostEdits || characters > mostCharacters)) {
      const oldest = this.done.shift();
      characters -= oldest ? lengthOf(oldest) : 0;
    }
  }

  /** Lets the edits of an article, or of all in a folder, be those of its new place. */
  moved(from: vscode.Uri, to: vscode.Uri): void {
    for (const edits of [this.done, this.undone]) {
      edits.splice(0, edits.length, ...edits.map((edit) => movedEdit(edit, from, to)));
    }
  }

  clear(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }
}

function lengthOf({ before, after }: Edit): number {
  return (before?.length ?? 0) + (after?.length ?? 0);
}

function movedEdit(edit: Edit, from: vscode.Uri, to: vscode.Uri): Edit {
  const article = movedUri(edit.article, from, to);
  if (!article) return edit;
  const [oldName, newName] = [edit.article, article].map((uri) => fileName(String(uri)));
  const renamed = (content: SidecarContent): SidecarContent =>
    content === undefined || oldName === newName
      ? content
      : renamedSidecar(content, oldName ?? '', newName ?? '');
  return { ...edit, article, before: renamed(edit.before), after: renamed(edit.after) };
}

/** `undefined` for what has not moved. */
function movedUri(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | undefined {
  if (String(uri) === String(from)) return to;
  const isWithin = String(uri).startsWith(`${String(from)}/`);
  return isWithin ? to.with({ path: to.path + uri.path.slice(from.path.length) }) : undefined;
}
