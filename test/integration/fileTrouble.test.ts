import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { fileTrouble } from '../../src/editor/host/fileTrouble';

describe('what is wrong with a file', () => {
  const uri = vscode.Uri.file('/invented.txt');

  it('is told in plain words, without codes and paths', () => {
    const { FileSystemError } = vscode;
    const told: readonly (readonly [unknown, RegExp])[] = [
      [FileSystemError.NoPermissions(uri), /^you may not save files there, or the file is read-only\./u],
      [new Error("EROFS: read-only file system, open '/a/b.tmp'"), /^you may not save files there, /u],
      [new FileSystemError('Error: ENOSPC: no space left on device, write'), /^the disk is full\./u],
      [FileSystemError.FileNotFound(uri), /not there any more/u],
      [FileSystemError.Unavailable(uri), /another program is using the file/u],
    ];
    for (const [error, words] of told) assert.match(fileTrouble(error, 'saving') ?? '', words);
  });

  it('is not called a trouble of saving where a file is only read', () => {
    const denied = vscode.FileSystemError.NoPermissions(uri);
    assert.equal(fileTrouble(denied, 'reading'), 'you may not read the file.');
  });

  it('is left to the message of an error of another sort', () => {
    for (const error of [new Error('Gone wrong.'), new vscode.FileSystemError('Other'), 'text', undefined])
      assert.equal(fileTrouble(error, 'saving'), undefined);
  });
});
