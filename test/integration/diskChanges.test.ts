import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { DiskChanges } from '../../src/editor/session/diskChanges';
import { eventually } from '../support/eventually';

describe('changes on disk', () => {
  it('are handed on also where a file is written on and on', async () => {
    const handedOn: (readonly vscode.Uri[])[] = [];
    const disk = new DiskChanges((articles) => handedOn.push(articles));
    const [written, other] = ['written', 'other'].map((name) => vscode.Uri.file(`/nowhere/${name}.txt`));
    assert.ok(written && other);
    disk.add(other);
    const writing = setInterval(() => disk.add(written), 20);
    try {
      await eventually(() => assert.ok(handedOn.length > 1), 10_000);
    } finally {
      clearInterval(writing);
      disk.dispose();
    }
    assert.deepEqual(
      handedOn.slice(0, 2).map((articles) => articles.map(String)),
      [[String(other), String(written)], [String(written)]],
    );
  });
});
