import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { displaySettings } from '../../src/editor/settings';

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
