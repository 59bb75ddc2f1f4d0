import * as vscode from 'vscode';
import { Session } from './editor/session';
import { startNodeWorker } from './worker/nodeWorker';
import { remoteAnalyst } from './worker/remote';

/** Builds the parts and connects them, nothing else. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const nameModel = await vscode.workspace.fs.readFile(file('names.bin'));
  const analyst = remoteAnalyst(
    () => startNodeWorker(file('worker.js').fsPath, { nameModel }),
    (reason) => session.workerDied(reason),
  );
  const session = new Session(analyst, log);
  context.subscriptions.push(log, { dispose: () => analyst.dispose() }, session);
}
