import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { ClaimRows } from '../../src/editor/claims/claimsView';
import { claimItem } from '../../src/editor/claims/claimsViewItems';
import { tagsAtLineEnds } from '../../src/editor/highlights/highlights';
import type { Session } from '../../src/editor/session/session';
import { eventually } from '../support/eventually';

/** As a sidecar that somebody else wrote may have it. */
const tag = `\u202e${'long '.repeat(100)}`;

describe('the view Claims', () => {
  it('counts the claims in doubt also while nobody sees it', async () => {
    const changed = new vscode.EventEmitter<void>();
    const doubtful = { article: 'file:///a.txt', placed: { annotation: {}, anchor: { state: 'orphan' } } };
    const session = {
      onDidChange: changed.event,
      hasArticles: true,
      analyst: { annotations: () => Promise.resolve([doubtful]) },
    } as unknown as Session;
    const memory = { get: () => 'tag' } as unknown as vscode.Memento;
    const rows = new ClaimRows(session, memory, () => false);
    const counts: number[] = [];
    rows.onDidCount((count) => counts.push(count));
    changed.fire();
    await eventually(() => assert.deepEqual(counts, [1]));
    rows.dispose();
  });

  it('heads a group by a tag of somebody else that is neither long nor turns letters around', () => {
    const { label } = claimItem({ kind: 'tag', key: tag, rows: [] });
    assert.ok(typeof label === 'string');
    assert.match(label, /^long .{1,80}…$/u);
  });
});

describe('the tags at the end of a line', () => {
  it('are neither long nor turn letters around', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Invented words.' });
    const drawn = tagsAtLineEnds(document, [{ start: 0, end: 8, tag }]);
    assert.match(drawn[0]?.renderOptions?.after?.contentText ?? '', /^long .{1,40}…$/u);
  });

  it('takes no room where lines are wrapped: behind a full one it would make the article scroll sideways', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Invented words.' });
    const width = () => tagsAtLineEnds(document, [{ start: 0, end: 8, tag }])[0]?.renderOptions?.after?.width;
    const wrap = (value?: string) => vscode.workspace.getConfiguration('editor').update('wordWrap', value);
    try {
      await wrap('on');
      assert.equal(width(), '0');
      await wrap('off');
      assert.equal(width(), undefined);
    } finally {
      await wrap();
    }
  });
});
