import * as vscode from 'vscode';
import { isClaim } from '../../annotations/corrections';
import type { AnnotationListing, SidecarProblems } from '../../worker/analyst';
import { articleNames } from '../session/articleNames';
import { cardCommands } from '../words/cardContext';
import type { ClaimRef } from '../annotating/claimRef';
import { claimItem, claimTooltip, openClaimCommand } from './claimsViewItems';
import {
  claimGroups,
  countDoubtful,
  type ClaimRow,
  type ClaimsRow,
  type Grouping,
  type GroupRow,
} from './claimsViewRows';
import { countHere } from '../words/countHere';
import { exportCommand } from './exportClaims';
import type { Notice } from '../host/notice';
import { openPlace } from '../place/places';
import { rangeOf } from '../host/positions';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { sidecarUri } from '../session/sidecarFiles';
import { codebookFor } from '../host/taggingTags';

/** Of the view in `package.json`. */
const viewId = 'verbatim.claims';
const groupingKey = 'claimsGrouping';
/** The folder's claims are asked for at most so often while it is read. */
const pauseMs = 150;

/** What VS Code hands to a command in the menu of a row. */
type MenuArguments = readonly [row?: ClaimsRow, all?: readonly ClaimsRow[]];

/** The view Claims: all that was tagged in the folder, with what became of it. */
export function registerClaimsView(
  session: Session,
  memory: vscode.Memento,
  notice: Notice,
): vscode.Disposable {
  const rows = new ClaimRows(session, memory, () => tree.visible);
  const tree: vscode.TreeView<ClaimsRow> = vscode.window.createTreeView(viewId, {
    treeDataProvider: rows,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const { registerCommand, executeCommand } = vscode.commands;
  const failed = vscode.l10n.t('The claim could not be opened');
  // A menu names the row it was opened on and all that are selected with it, a key of the view names none. VS Code does not
  // tell which row has the focus: the keys (`package.json`) select it first, and open the group again that this closes.
  const meant = ([row, all]: MenuArguments): readonly ClaimsRow[] => all ?? (row ? [row] : tree.selection);
  const chosen = (args: MenuArguments): ClaimRow[] => {
    const found = meant(args).filter((row) => row.kind === 'claim');
    if (found.length === 0) notice.say(vscode.l10n.t('Choose a claim in the list first.'));
    return found;
  };
  const isClaimRow = ({ listing }: ClaimRow): boolean => isClaim(listing.placed.annotation);
  return vscode.Disposable.from(
    tree,
    rows,
    rows.onDidCount((doubtful) => (tree.badge = badgeOf(doubtful))),
    registerCommand(openClaimCommand, (row: ClaimsRow) => reporting(session.log, failed, () => openRow(row))),
    registerCommand('verbatim.claims.groupByTag', () => rows.groupBy('tag')),
    registerCommand('verbatim.claims.groupByArticle', () => rows.groupBy('article')),
    // The menu of a row shows the key of the command it lists: these two have the keys that act in the list.
    registerCommand('verbatim.claims.remove', (row: ClaimRow) =>
      executeCommand(cardCommands.removeClaim, row),
    ),
    registerCommand('verbatim.claims.removeSelected', async (...args: MenuArguments) => {
      const rows = chosen(args);
      const [removed, corrections] = [rows.filter(isClaimRow), rows.filter((row) => !isClaimRow(row))];
      await executeCommand(cardCommands.removeClaim, removed);
      for (const row of corrections) await executeCommand('verbatim.removeCorrection', row);
    }),
    registerCommand('verbatim.claims.changeTagOfSelected', (...args: MenuArguments) =>
      executeCommand(cardCommands.changeTag, chosen(args).filter(isClaimRow)),
    ),
    registerCommand('verbatim.claims.editNoteOfSelected', async (...args: MenuArguments) => {
      const [pointedAt] = args;
      const row = chosen(pointedAt ? [pointedAt] : []).find(isClaimRow);
      if (row) await executeCommand(cardCommands.editNote, row);
    }),
    registerCommand('verbatim.claims.exportSelected', (...args: MenuArguments) =>
      executeCommand(exportCommand, { claims: meant(args).flatMap(claimsOf) }),
    ),
  );
}

/** The claims that a row or those below it are about. */
function claimsOf(row: ClaimsRow): ClaimRef[] {
  if (row.kind === 'problem') return [];
  return row.kind === 'claim' ? [{ uri: row.uri, id: row.id }] : row.rows.flatMap(claimsOf);
}

/** The rows of the view, and how many of its claims are in doubt. */
export class ClaimRows implements vscode.TreeDataProvider<ClaimsRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly counted = new vscode.EventEmitter<number>();
  /** Tells how many claims are changed or orphaned, whenever something has changed. */
  readonly onDidCount = this.counted.event;

  private readonly listener: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  private grouping: Grouping;
  /** What VS Code has, and the same as text; missing until it is asked for again. */
  private groups: readonly ClaimsRow[] | undefined;
  private told = '';
  private readings = 0;

  constructor(
    private readonly session: Session,
    private readonly memory: vscode.Memento,
    /** Whether the view can be seen. */
    private readonly isVisible: () => boolean,
  ) {
    this.grouping = memory.get<Grouping>(groupingKey, 'tag');
    const { onDidChangeConfiguration } = vscode.workspace;
    this.listener = vscode.Disposable.from(
      session.onDidChange(() => this.refresh()),
      onDidChangeConfiguration((event) => event.affectsConfiguration('verbatim.tags') && this.forget()),
    );
  }

  async groupBy(grouping: Grouping): Promise<void> {
    this.grouping = grouping;
    this.forget();
    await this.memory.update(groupingKey, grouping);
  }

  async getChildren(row?: ClaimsRow): Promise<ClaimsRow[]> {
    if (row) return 'rows' in row ? [...row.rows] : [];
    this.session.ensureRead();
    if (!this.groups) await this.read();
    return [...(this.groups ?? [])];
  }

  getTreeItem(row: ClaimsRow): vscode.TreeItem {
    return claimItem(row);
  }

  async resolveTreeItem(item: vscode.TreeItem, row: ClaimsRow): Promise<vscode.TreeItem> {
    if (row.kind === 'claim') item.tooltip = claimTooltip(row, await presentWords(row));
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(this.listener, this.changed, this.counted).dispose();
  }

  private refresh(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.renew().catch(() => this.forget()); // what goes wrong is told when the rows are asked for again
    }, pauseMs);
  }

  /**
   * Tells VS Code of other rows, and only then: it forgets all rows until it has the new ones, and a command that a
   * person chooses in the menu of a row meanwhile is given none.
   */
  private async renew(): Promise<void> {
    if (this.isVisible() && this.groups) {
      if (await this.read()) this.changed.fire(undefined);
      return;
    }
    this.forget();
    // VS Code asks for no rows of a view that nobody sees, and its badge is there to be seen
    if (!this.isVisible() && !this.session.progress) await this.count();
  }

  private async count(): Promise<void> {
    const { readings: reading } = this;
    // a folder of which nobody has looked at an article costs nothing
    const listings = this.session.hasArticles ? await this.session.analyst.annotations() : [];
    if (reading === this.readings) this.counted.fire(countDoubtful(listings));
  }

  /** Has the rows asked for and drawn anew, as soon as somebody sees the view. */
  private forget(): void {
    this.groups = undefined;
    this.changed.fire(undefined);
  }

  /** Reads the rows; whether they are others than before. A reading that another one has overtaken tells nothing. */
  private async read(): Promise<boolean> {
    const reading = ++this.readings;
    const { listings, sidecarProblems } = await this.ask();
    if (reading !== this.readings) return false;
    this.counted.fire(countDoubtful(listings));
    const tags = codebookFor(undefined).tags.map(({ id }) => id);
    const nameOf = await articleNames(
      this.session,
      listings.map(({ article }) => article),
    );
    if (reading !== this.readings) return false;
    const groups = claimGroups(listings, sidecarProblems, this.grouping, tags, nameOf);
    const told = JSON.stringify(groups);
    const isOther = !this.groups || told !== this.told;
    if (isOther) {
      [this.groups, this.told] = [groups, told];
      this.publishGrouping();
    }
    return isOther;
  }

  private async ask(): Promise<{
    readonly listings: readonly AnnotationListing[];
    readonly sidecarProblems: readonly SidecarProblems[];
  }> {
    const { analyst } = this.session;
    const [listings, { sidecars }] = await Promise.all([analyst.annotations(), analyst.fileProblems()]);
    return { listings, sidecarProblems: [...sidecars, ...this.lone()] };
  }

  /** Annotations of an article that is gone are neither in a text nor orphaned: somebody must know of them. */
  private lone(): readonly SidecarProblems[] {
    const message = vscode.l10n.t(
      'No article has this name any more. If it was renamed, rename the file with its annotations, too; if it was deleted, delete that file, or bring the article back.',
    );
    const problems = [{ kind: 'alone', message }] as const;
    return [...this.session.loneSidecars].sort().map((article) => ({ article, problems }));
  }

  /** Where there is nothing to group or to export, the buttons for that are not shown. */
  private publishGrouping(): void {
    const grouping = this.groups && this.groups.length > 0 ? this.grouping : undefined;
    void vscode.commands.executeCommand('setContext', 'verbatim.claimsGrouping', grouping);
  }
}

async function openRow(row: ClaimsRow | GroupRow): Promise<void> {
  if (row.kind === 'problem') {
    await vscode.window.showTextDocument(sidecarUri(vscode.Uri.parse(row.article, true)));
  } else if (row.kind === 'claim') {
    const span = spanOfClaim(row);
    if (span) await openPlace({ article: row.uri, span }, { preserveFocus: true });
    else await vscode.window.showTextDocument(vscode.Uri.parse(row.uri, true), { preserveFocus: true });
  }
}

/** What stands now where the words of a claim were or may be; `undefined` where they are unchanged or gone. */
async function presentWords(row: ClaimRow): Promise<string | undefined> {
  const { state } = row.listing.placed.anchor;
  const span = spanOfClaim(row);
  if (!span || state === 'exact' || state === 'moved') return undefined;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(row.uri, true));
  const words = document.getText(rangeOf(document, span));
  return words === row.listing.placed.annotation.target.exact ? undefined : words;
}

function spanOfClaim({ listing }: ClaimRow): { readonly start: number; readonly end: number } | undefined {
  const { anchor } = listing.placed;
  return anchor.state === 'orphan' ? anchor.candidate : anchor.span;
}

function badgeOf(doubtful: number): vscode.ViewBadge | undefined {
  if (doubtful === 0) return undefined;
  const tooltip =
    doubtful === 1
      ? vscode.l10n.t('1 claim has changed or lost its place')
      : vscode.l10n.t('{0} claims have changed or lost their place', countHere(doubtful));
  return { value: doubtful, tooltip };
}
