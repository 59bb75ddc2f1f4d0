import * as vscode from 'vscode';
import { registerHighlights } from './editor/highlights';
import { registerHover } from './editor/hover';
import { registerMentionHighlights } from './editor/mentionHighlights';
import { registerPlaceCommands } from './editor/placeCommands';
import { registerProblems } from './editor/problems';
import { registerReferences } from './editor/references';
import { Session } from './editor/session';
import { registerStatusBar } from './editor/statusBar';
import { registerSymbols } from './editor/symbols';
import { startNodeWorker, type WorkerData } from './worker/nodeWorker';
import { remoteAnalyst } from './worker/remote';

/** Builds the parts and connects them, nothing else. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const data = await workerData(file('names.bin'), log);
  const analyst = remoteAnalyst(
    () => startNodeWorker(file('worker.js').fsPath, data),
    (reason) => session.workerDied(reason),
  );
  const session = new Session(analyst, log);
  context.subscriptions.push(
    log,
    { dispose: () => analyst.dispose() },
    session,
    registerHighlights(session),
    registerHover(session),
    registerStatusBar(session),
    registerPlaceCommands(session),
    registerSymbols(session),
    registerMentionHighlights(session),
    registerReferences(session),
    registerProblems(session),
  );
}

/** Without the model names are not recognized, and all else works. */
async function workerData(names: vscode.Uri, log: vscode.LogOutputChannel): Promise<WorkerData> {
  try {
    return { nameModel: await vscode.workspace.fs.readFile(names) };
  } catch (error) {
    log.error(`Names are not recognized, their model cannot be read: ${String(error)}`);
    return {};
  }
}
