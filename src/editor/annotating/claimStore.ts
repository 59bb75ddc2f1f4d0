import * as vscode from 'vscode';
import type { Annotation, Sidecar } from '../../annotations/model';
import type { ArticleSource, SourceStamp } from '../../annotations/articleSource';
import { renamedSidecar } from '../../annotations/renamedSidecar';
import { readSidecar, writeSidecar, writeSource } from '../../annotations/sidecar';
import { ClaimHistory, type Edit } from './claimHistory';
import { exists } from '../host/files';
import { fileName } from '../words/labels';
import { messageText } from '../words/plainText';
import { inBackground, reporting } from '../host/report';
import type { Session } from '../session/session';
import { changeSidecarFile, type SidecarChange, type SidecarContent } from './sidecarChange';
import { sidecarUri } from '../session/sidecarFiles';

/** Undoing, or doing again what was undone. */
interface Direction {
  readonly from: Edit[];
  readonly to: Edit[];
  /** What the sidecar holds before the step and after it. */
  readonly contents: (edit: Edit) => { from: SidecarContent; to: SidecarContent };
  readonly failed: (what: string) => string;
}

type Change = (annotations: readonly Annotation[]) => readonly Annotation[];
type Write = (sidecar: Sidecar, source: string) => { json: string } | { problem: string };

/**
 * What people do to annotations. An edit reads the sidecar as it is now, changes its annotations, writes it and
 * has the session take the article in again; edits of one article wait for each other. What other windows and programs
 * write meanwhile is kept. Failures are told to the person here, once, and leave the file as it was.
 */
export class ClaimStore implements vscode.Disposable {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly history = new ClaimHistory();

  constructor(private readonly session: Session) {}

  /**
   * Changes the annotations of an article. Resolves when the views show it.
   * @param what was done, as a message would say it.
   * @param change is asked again, of other annotations, if somebody else wrote the file meanwhile.
   * @param together names the edits of several articles that are one step for people.
   * @returns whether the file now says so; an edit that changes nothing succeeds without a write.
   */
  edit(article: vscode.Uri, what: string, change: Change, together?: string): Promise<boolean> {
    const write: Write = (sidecar, source) => writeSidecar(sidecar, change(sidecar.annotations), source);
    return this.rewrite(article, what, write, together);
  }

  /** Says where an article is from; an empty source takes back what was said. Otherwise as `edit`. */
  describe(article: vscode.Uri, what: string, given: ArticleSource, stamp: SourceStamp): Promise<boolean> {
    return this.rewrite(article, what, (sidecar, source) => writeSource(sidecar, given, stamp, source));
  }

  private rewrite(article: vscode.Uri, what: string, write: Write, together?: string): Promise<boolean> {
    const failed = vscode.l10n.t('The annotations of {0} could not be saved', fileName(String(article)));
    return this.inTurn(article, failed, async () => {
      const name = fileName(String(article));
      const result = await changeSidecarFile(article, (before) => changed(before, write, name));
      if ('problem' in result) return this.offerToMend(article, result.problem);
      if (result.before === result.after) return true;
      const step = together === undefined ? {} : { together };
      this.history.add({ article, what, ...result, ...step });
      return true;
    });
  }

  /**
   * Takes the last edit back: the sidecar is what it was, byte for byte. Refuses if somebody changed it meanwhile.
   * @returns what was undone; `undefined` if nothing was.
   */
  undo(): Promise<string | undefined> {
    return this.steps({
      from: this.history.done,
      to: this.history.undone,
      contents: ({ after, before }) => ({ from: after, to: before }),
      failed: (what) => vscode.l10n.t('This step could not be undone ({0})', what),
    });
  }

  /** Does again what was undone last; otherwise as `undo`. */
  redo(): Promise<string | undefined> {
    return this.steps({
      from: this.history.undone,
      to: this.history.done,
      contents: ({ before, after }) => ({ from: before, to: after }),
      failed: (what) => vscode.l10n.t('This step could not be done again ({0})', what),
    });
  }

  /**
   * Told that an article, or a folder with articles, stands at another place now, and its sidecars with it: what was
   * done to them can still be undone, and an article's sidecar names it as it is called now. Rejects if that cannot be
   * written.
   */
  async moved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.last.get(String(from));
    this.history.moved(from, to);
    const [oldName, newName] = [fileName(String(from)), fileName(String(to))];
    if (oldName === newName || !(await exists(sidecarUri(to)))) return;
    await changeSidecarFile(to, (before) => ({
      json: before === undefined ? undefined : renamedSidecar(before, oldName, newName),
    }));
  }

  dispose(): void {
    this.history.clear();
    publishHistory(this.history);
  }

  /** The last edit, and those before it that belong together with it; stops at one that fails. */
  private async steps(direction: Direction): Promise<string | undefined> {
    const { from } = direction;
    const { together, what } = from.at(-1) ?? {};
    let succeeded = await this.step(direction);
    while (succeeded && together !== undefined && from.at(-1)?.together === together)
      succeeded = await this.step(direction);
    return succeeded ? what : undefined;
  }

  private async step({ from, to, contents, failed }: Direction): Promise<boolean> {
    const edit = from.at(-1);
    if (!edit) return false;
    const { article, what } = edit;
    return this.inTurn(article, failed(what), async () => {
      if (from.at(-1) !== edit) return false; // another step was quicker
      const result = await this.replace(article, contents(edit));
      if ('problem' in result) {
        from.pop(); // it will never fit again
        throw new Error(result.problem);
      }
      from.pop();
      to.push(edit);
      return true;
    });
  }

  /** Puts one content in the place of another; says why not where that is not there any more. */
  private async replace(
    article: vscode.Uri,
    { from, to }: ReturnType<Direction['contents']>,
  ): ReturnType<typeof changeSidecarFile> {
    if (!(await exists(article)))
      return { problem: vscode.l10n.t('{0} is not there any more.', fileName(String(article))) };
    const file = fileName(String(sidecarUri(article)));
    return changeSidecarFile(article, (present) =>
      present === from
        ? { json: to }
        : { problem: vscode.l10n.t('another window or program has changed {0} since.', file) },
    );
  }

  /** Runs work on an article's sidecar after all that was asked for before it, then shows what came of it. */
  private async inTurn(article: vscode.Uri, failed: string, work: () => Promise<boolean>): Promise<boolean> {
    const key = String(article);
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(async () => {
      const result = await reporting(this.session.log, failed, work, 'saving');
      publishHistory(this.history);
      return result ?? false;
    });
    this.last.set(key, mine);
    const succeeded = await mine;
    if (this.last.get(key) === mine) this.last.delete(key);
    if (succeeded) await this.show(article);
    return succeeded;
  }

  private async show(article: vscode.Uri): Promise<void> {
    const shown = this.session.refresh(article);
    inBackground(this.session.log, `Showing the claims of ${article.path}`, shown);
    await Promise.allSettled([shown]); // what was written is written, also if it cannot be shown
  }

  private async offerToMend(article: vscode.Uri, problem: string): Promise<boolean> {
    const openFile = vscode.l10n.t('Open File');
    const name = fileName(String(sidecarUri(article)));
    const message = vscode.l10n.t('Nothing was changed in {0}: {1}', name, problem);
    const answer = async (): Promise<void> => {
      const chosen = await vscode.window.showErrorMessage(messageText(message), openFile);
      if (chosen === openFile) await vscode.window.showTextDocument(sidecarUri(article));
    };
    inBackground(this.session.log, 'Offering to open a sidecar', answer());
    return Promise.resolve(false);
  }
}

/** The file after an edit; without content if the last annotation went and nothing else was in it. */
function changed(before: SidecarContent, write: Write, source: string): ReturnType<SidecarChange> {
  const written = write(readSidecar(before), source);
  if ('problem' in written) return written;
  return { json: holdsNothing(written.json) ? undefined : written.json };
}

/** Whether a page has no items and no fields but those that every page has. */
function holdsNothing(json: string): boolean {
  const { items, ...page } = JSON.parse(json) as { items?: unknown[] };
  const own = ['@context', 'id', 'type'];
  return items?.length === 0 && Object.keys(page).every((field) => own.includes(field));
}

function publishHistory({ done, undone }: ClaimHistory): void {
  const keys = { canUndo: done.length > 0, canRedo: undone.length > 0 };
  for (const [name, value] of Object.entries(keys)) {
    void vscode.commands.executeCommand('setContext', `verbatim.${name}`, value);
  }
}
