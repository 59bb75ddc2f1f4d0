import * as vscode from 'vscode';
import { fingerprint } from '../../text/fingerprint';
import { readNamesTable, type TaughtForm } from '../../text/namesTable';
import { readIfThere } from '../host/files';
import type { Log } from '../host/report';

const tableFolder = '.verbatim';
/** Where a folder teaches names, from its root. */
export const tablePath = `${tableFolder}/names.tsv`;
/** So long after the last change of a table the articles are read anew. */
const quietMs = 500;

/**
 * The tables of names of the workspace's folders. What they teach holds in all of them; lines that cannot be read are
 * listed in the Problems view.
 */
export class NamesFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when what is taught has changed. */
  readonly onDidChange = this.changed.event;
  /** In the order of the folders. */
  forms: readonly TaughtForm[] = [];

  private readonly problems = vscode.languages.createDiagnosticCollection('verbatim.names');
  private readonly listeners: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  private reading = Promise.resolve();

  private constructor(private readonly log: Log) {
    // also their folder: of one that comes or goes with its table, nothing may be told but that
    const watchers = [tablePath, tableFolder].map((path) =>
      vscode.workspace.createFileSystemWatcher(`**/${path}`),
    );
    const soon = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readAgain(), quietMs);
    };
    this.listeners = vscode.Disposable.from(
      ...watchers.flatMap((watcher) => [
        watcher,
        watcher.onDidCreate(soon),
        watcher.onDidChange(soon),
        watcher.onDidDelete(soon),
      ]),
      vscode.workspace.onDidChangeWorkspaceFolders(soon),
    );
  }

  /** Reads the tables and follows them from then on. Never rejects: a table that cannot be read is logged. */
  static async open(log: Log): Promise<NamesFiles> {
    const files = new NamesFiles(log);
    await files.read();
    return files;
  }

  /** Tells one set of taught names from all others. */
  get version(): string {
    return fingerprint(JSON.stringify(this.forms));
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(this.listeners, this.problems, this.changed).dispose();
  }

  /** One reading after another, so that what was read last is what the table says now. */
  private readAgain(): void {
    this.reading = this.reading.then(async () => {
      const before = this.version;
      await this.read();
      if (this.version !== before) this.changed.fire();
    });
  }

  private async read(): Promise<void> {
    this.problems.clear(); // also those of folders that are gone
    const folders = vscode.workspace.workspaceFolders ?? [];
    const tables = await Promise.all(
      folders.map(({ uri }) => this.readTable(vscode.Uri.joinPath(uri, tablePath))),
    );
    this.forms = tables.flat();
  }

  private async readTable(uri: vscode.Uri): Promise<readonly TaughtForm[]> {
    const bytes = await this.bytesOf(uri);
    if (!bytes) return [];
    const { forms, problems } = readNamesTable(new TextDecoder().decode(bytes));
    this.problems.set(
      uri,
      problems.map(({ start, end, line, message }) => {
        const range = new vscode.Range(line - 1, 0, line - 1, end - start);
        const shown = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
        shown.source = 'Verbatim';
        shown.code = 'namesTable';
        return shown;
      }),
    );
    return forms;
  }

  private async bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    try {
      return await readIfThere(uri);
    } catch (error) {
      this.log.warn(`The names of ${uri.path} are not used: ${String(error)}`);
      return undefined;
    }
  }
}
