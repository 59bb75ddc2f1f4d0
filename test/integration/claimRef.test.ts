import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { requestedClaim } from '../../src/editor/annotating/claimRef';
import type { Session } from '../../src/editor/session/session';
import { toldBy } from '../support/messages';

describe('a command on a claim that is not there', () => {
  const session = { analyst: { view: () => Promise.resolve(undefined) } } as unknown as Session;

  it('says so of the row of a list', async () => {
    const row = { uri: 'file:///invented.txt', id: 'urn:test:gone' };
    const told = await toldBy(() => requestedClaim(session, row));
    assert.deepEqual(told, ['This annotation is not there any more.']);
  });

  it('says so of the cursor', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const told = await toldBy(() => requestedClaim(session, undefined));
    assert.deepEqual(told, ['There is no tagged claim at the cursor.']);
  });
});
