import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { displaySettings } from '../../src/editor/host/settings';
import { registerTagProblems } from '../../src/editor/annotating/tagProblems';
import { toldBy } from '../support/messages';

describe('settings of the wrong type', () => {
  const usual = displaySettings();
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('verbatim');
  const set = (key: string, value: unknown): Thenable<void> =>
    settings().update(key, value, vscode.ConfigurationTarget.Global);

  for (const [key, value] of [
    ['minimumConfidence', '0.5'],
    ['highlights.kinds', null],
    ['hover.quotes', 'no'],
  ] as const) {
    it(`change nothing: ${key}`, async () => {
      await set(key, value);
      try {
        assert.deepEqual(displaySettings(), usual);
      } finally {
        await set(key, undefined);
      }
    });
  }
});

describe('tags that cannot be used', () => {
  const log = vscode.window.createOutputChannel('Tags', { log: true });
  const set = (value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('verbatim').update('tags', value, vscode.ConfigurationTarget.Workspace);
  after(() => log.dispose());

  it('are told at the start and when they change, each state once', async () => {
    const good = { id: 'hot', label: 'hot lead' };
    await set([good, { label: 'cold lead' }]);
    let registered = new vscode.Disposable(() => undefined);
    try {
      const told = await toldBy(async () => {
        registered = registerTagProblems(log);
        await set([good, { label: 'old lead' }]);
        await set([good, good]);
        await set([good]);
      }, 'showWarningMessage');
      assert.deepEqual(told, [
        'Not all of the setting “verbatim.tags” can be used. Tag 2 has no id.',
        'Not all of the setting “verbatim.tags” can be used. Tag 2 has the id “hot” of another one.',
      ]);
    } finally {
      registered.dispose();
      await set(undefined);
    }
  });
});
