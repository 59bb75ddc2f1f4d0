import * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import { fingerprint } from '../../text/fingerprint';
import type { ArticleView } from '../../worker/analyst';
import { AcrossFrame } from './acrossViewFrame';
import { itemOf, openRowCommand } from './acrossViewItems';
import { rowsWithin, topRows, type AcrossRow } from './acrossViewRows';
import { tooltipOf, type Sentences } from './acrossViewTooltips';
import { needsSentence, sentenceAround, type Around } from '../place/aroundFact';
import type { Comparisons } from '../comparison/comparison';
import { fileName, type LabelOf } from '../words/labels';
import { labelsIn } from '../words/labelsIn';
import { openBeside, openPlace } from '../place/places';
import { presentText } from '../session/articleFiles';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { withSureDiscrepancies } from '../words/speakers';

/** Of the view in `package.json`. */
const viewId = 'verbatim.across';

/** The view Across Articles: what the active article shares with the others of the folder, discrepancies first. */
export function registerAcrossView(session: Session, comparisons: Comparisons): vscode.Disposable {
  const rows = new AcrossRows(session);
  const tree = vscode.window.createTreeView(viewId, { treeDataProvider: rows, showCollapseAll: true });
  const frame = new AcrossFrame(tree, session);
  const update = (): void => {
    rows.refresh();
    frame.update(rows.view);
  };
  update();
  const { registerCommand } = vscode.commands;
  const failed = vscode.l10n.t('The article could not be opened');
  const opening = (how: 'beside' | 'here') => (row: AcrossRow) =>
    reporting(session.log, failed, () => openRow(row, how));
  return vscode.Disposable.from(
    tree,
    rows,
    frame,
    session.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(() => frame.update(rows.view)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim.minimumConfidence')) update();
    }),
    registerCommand(openRowCommand, opening('beside')),
    registerCommand('verbatim.across.openHere', opening('here')),
    registerCommand('verbatim.across.compare', (row?: AcrossRow) => {
      const other = otherOf(row);
      if (other !== undefined && rows.view) comparisons.show(rows.view.id, other);
    }),
    registerCommand('verbatim.cancelReading', () => session.cancelReading()),
    registerCommand('verbatim.continueReading', () => session.continueReading()),
  );
}

class AcrossRows implements vscode.TreeDataProvider<AcrossRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly indexes = new WeakMap<AcrossRow, number>();

  /** What the rows are made of; stays while the same article is analyzed anew, so that nothing flickers. */
  view: ArticleView | undefined;
  /** What that is made of. */
  private known: ArticleView | undefined;
  private minimumConfidence = 0;
  private labelOf: LabelOf = fileName;

  constructor(private readonly session: Session) {}

  /** Takes the article and its view as they are now. */
  refresh(): void {
    const { article } = this.session;
    const known = article && this.session.view(article);
    const waits = article !== undefined && !known && !this.session.gaveUpOn(article);
    const stays = waits && this.view?.id === String(article.uri);
    const { minimumConfidence } = displaySettings();
    if (stays || (known === this.known && minimumConfidence === this.minimumConfidence)) return;
    this.known = known;
    this.minimumConfidence = minimumConfidence;
    this.view = known && withSureDiscrepancies(known, minimumConfidence);
    this.labelOf = this.view ? labelsIn(this.view, vscode.env.language) : fileName;
    this.changed.fire(undefined);
  }

  getChildren(row?: AcrossRow): AcrossRow[] {
    this.session.ensureRead();
    const rows = row ? [...rowsWithin(row)] : this.view ? topRows(this.view) : [];
    rows.forEach((each, index) => this.indexes.set(each, index));
    return rows;
  }

  getTreeItem(row: AcrossRow): vscode.TreeItem {
    return itemOf(row, this.indexes.get(row) ?? 0, this.labelOf);
  }

  async resolveTreeItem(item: vscode.TreeItem, row: AcrossRow): Promise<vscode.TreeItem> {
    const { view, labelOf } = this;
    const tooltip = tooltipOf(row, view?.id ?? '', await sentencesOf(this.session, row), labelOf);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The sentences of a row's two places, where it is about figures or names; each missing if its text has changed. */
async function sentencesOf(session: Session, row: AcrossRow): Promise<Sentences> {
  if (row.kind !== 'discrepancy' || !needsSentence(row.discrepancy)) return {};
  const { here, there } = row.discrepancy;
  const around = async ({ article, span }: Place): Promise<Around | undefined> => {
    const [text, view] = await Promise.all([
      presentText(vscode.Uri.parse(article, true)),
      session.analyst.view(article),
    ]);
    if (text === undefined || !view) return undefined;
    return fingerprint(text) === view.fingerprint
      ? sentenceAround(text, view.analysis.inserts, span)
      : undefined;
  };
  const [aroundHere, aroundThere] = await Promise.all([around(here), around(there)]);
  return { ...(aroundHere && { here: aroundHere }), ...(aroundThere && { there: aroundThere }) };
}

/** Shows the place there and, so that both can be read, the one here. The keyboard stays in the list. */
async function openRow(row: AcrossRow, how: 'beside' | 'here'): Promise<void> {
  const places = placesOf(row);
  if (!places) return;
  if (how === 'here') await openPlace(places.there);
  else await openBeside(places.here, places.there);
}

function placesOf(row: AcrossRow): { readonly here: Place; readonly there: Place } | undefined {
  switch (row.kind) {
    case 'discrepancy':
      return row.discrepancy;
    case 'quote':
      return row.match;
    case 'name': {
      const [here, there] = [row.entity.here[0], row.entity.there[0]];
      return here && there ? { here, there } : undefined;
    }
    case 'discrepancies':
    case 'article':
    case 'names':
    case 'more':
      return undefined;
  }
}

function otherOf(row: AcrossRow | undefined): string | undefined {
  return row && 'other' in row ? row.other.article : undefined;
}
