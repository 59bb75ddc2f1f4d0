import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/model';
import { ComparisonPanel } from '../../src/editor/comparison/comparisonPanel';
import type { Session } from '../../src/editor/session/session';
import { fingerprint } from '../../src/text/fingerprint';
import { eventually } from '../support/eventually';

const nothing = { dispose: () => undefined };

/** A page that keeps what it is told. */
function pageOf(told: unknown[]) {
  let hear: (message: unknown) => void = () => undefined;
  const webview = {
    options: {},
    html: '',
    cspSource: '',
    asWebviewUri: (uri: vscode.Uri) => uri,
    postMessage: (message: unknown) => Promise.resolve(told.push(message) > 0),
    onDidReceiveMessage: (listener: typeof hear) => {
      hear = listener;
      return nothing;
    },
  };
  const panel = { webview, visible: true, title: '', onDidChangeViewState: () => nothing, ...nothing };
  return { panel: panel as unknown as vscode.WebviewPanel, says: (message: unknown) => hear(message) };
}

describe('the page of a comparison', () => {
  let ids: string[];
  const changed = new vscode.EventEmitter<void>();
  /** What was asked of the analyst. */
  let asked: number;
  /** How often a page was put together: first of all by the discrepancies that are sure. */
  let drawn: number;
  /** Comparisons wait for it. */
  let answer: Promise<void>;
  const views = new Map<string, unknown>();
  const session = {
    analyst: {
      view: (id: string) => Promise.resolve(views.get(id)),
      compare: async () => {
        asked++;
        await answer;
        const discrepancies = Object.assign([], { filter: () => (drawn++, []) });
        const matches = { article: ids[1], provenance: {}, discrepancies, quotes: [], entities: [] };
        return { left: ids[0], right: ids[1], rows: [], matches };
      },
    },
    onDidChange: changed.event,
    log: { error: (message: string) => assert.equal(message, '') },
  } as unknown as Session;

  before(async () => {
    const found = await vscode.workspace.findFiles('00*.txt');
    ids = found.slice(0, 2).map(String);
    for (const id of ids) {
      const text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(id, true))).getText();
      const analysis: Partial<Analysis> = { quotes: [], entities: [], inserts: [], provenance: {} };
      const whole = { ...analysis, fingerprint: fingerprint(text) };
      views.set(id, { id, fingerprint: fingerprint(text), analysis: whole, others: [] });
    }
  });

  beforeEach(() => {
    asked = 0;
    drawn = 0;
    answer = Promise.resolve();
  });

  it('is not drawn again for changes that it does not show', async () => {
    const told: unknown[] = [];
    const { panel, says } = pageOf(told);
    const shown = new ComparisonPanel(session, vscode.Uri.file('/media'), panel, ids[0]!, ids[1]!);
    says({ kind: 'ready' });
    await eventually(() => assert.equal(told.length, 1));
    changed.fire();
    await eventually(() => assert.equal(asked, 2));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(drawn, 1);
    says({ kind: 'ready' }); // it was hidden meanwhile, and knows nothing any more
    await eventually(() => assert.equal(told.length, 2));
    shown.dispose();
  });

  it('is told nothing after it was closed', async () => {
    const told: unknown[] = [];
    const { panel, says } = pageOf(told);
    const shown = new ComparisonPanel(session, vscode.Uri.file('/media'), panel, ids[0]!, ids[1]!);
    let go = (): void => undefined;
    answer = new Promise((resolve) => (go = resolve));
    says({ kind: 'ready' });
    await eventually(() => assert.equal(asked, 1));
    shown.dispose();
    go();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(told, []);
  });
});
