import * as vscode from 'vscode';
import type { IndexStoring } from '../../worker/analyst';
import { isDiskFull } from '../host/fileTrouble';
import { isMissing, removeFile } from '../host/files';
import { inBackground, type Log } from '../host/report';
import { tellNotKept } from './troubles';

/** So long after the last change what is known is saved. */
const quietMs = 10_000;
const manifestName = 'index.manifest';
const segmentEnding = '.segment';

/**
 * Keeps what is known of the folder over a restart, in the extension's own storage of the workspace. A cache: what
 * cannot be used is made anew.
 */
export class IndexStore implements vscode.Disposable {
  /** Names of the segments that are stored. */
  private have: readonly string[] = [];
  /** Whether the analyst has been given what is stored: if it was saved before, the little it knows would take its place. */
  private isGiven = false;
  private timer: NodeJS.Timeout | undefined;
  /** The last work on the files, giving back what they hold included: one after the other. */
  private saving: Promise<void> = Promise.resolve();
  private hasToldFull = false;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly index: IndexStoring,
    private readonly log: Log,
  ) {}

  /**
   * Gives the analyst what was saved, unless it has that already.
   * @returns the versions of the articles that it knows by it; none if nothing can be used. Never rejects.
   */
  restore(): Promise<ReadonlyMap<string, string>> {
    if (this.isGiven) return Promise.resolve(new Map());
    this.isGiven = true;
    const work = this.saving.then(() => this.give());
    this.saving = work.then(() => undefined);
    return work;
  }

  /** Told when the analyst has lost what it knew: nothing is saved until what was saved is given back. */
  lost(): void {
    this.isGiven = false;
  }

  /** Saves when nothing has changed for a while. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => inBackground(this.log, 'Saving the index', this.save()), quietMs);
  }

  /** Saves what is known now, if that is all. Rejects if it cannot be written; what was saved before stays then. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    const work = this.saving.then(() => this.write());
    this.saving = work.catch((error: unknown) => this.failed(error));
    return work;
  }

  /** Forgets what was saved, so that it is not restored. */
  async forget(): Promise<void> {
    this.isGiven = false;
    await this.saving;
    this.have = [];
    await removeFile(this.file(manifestName));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async give(): Promise<ReadonlyMap<string, string>> {
    try {
      const names = (await this.namesThere()).filter((name) => name.endsWith(segmentEnding));
      const [manifest, ...segments] = await Promise.all([
        vscode.workspace.fs.readFile(this.file(manifestName)),
        ...names.map(async (name) => ({
          name: name.slice(0, -segmentEnding.length),
          bytes: await vscode.workspace.fs.readFile(this.file(name)),
        })),
      ]);
      const articles = await this.index.restore(manifest, segments);
      this.have = segments.map(({ name }) => name);
      return new Map(articles.flatMap(({ id, version }) => (version === undefined ? [] : [[id, version]])));
    } catch (error) {
      this.have = [];
      if (!isMissing(error)) this.log.warn(`The stored index is made anew: ${firstLine(error)}`);
      return new Map();
    }
  }

  /** Whoever asked for it is told in any case; a full disk is the person's to mend. */
  private failed(error: unknown): void {
    if (this.hasToldFull || !isDiskFull(error)) return;
    this.hasToldFull = true;
    tellNotKept(this.log);
  }

  /** Segments first, then the manifest that needs them, then away with what none needs: whole at every moment. */
  private async write(): Promise<void> {
    if (!this.isGiven) return;
    const { manifest, segments, all } = await this.index.save(this.have);
    await vscode.workspace.fs.createDirectory(this.folder);
    for (const { name, bytes } of segments) await this.writeFile(name + segmentEnding, bytes);
    await this.writeFile(manifestName, manifest);
    this.have = all;
    const needed = new Set([manifestName, ...all.map((name) => name + segmentEnding)]);
    for (const name of await this.namesThere()) {
      const isOurs = name.endsWith(segmentEnding) || name.endsWith('.tmp');
      if (isOurs && !needed.has(name)) await removeFile(this.file(name));
    }
  }

  private async writeFile(name: string, bytes: Uint8Array): Promise<void> {
    const fresh = this.file(`${name}.tmp`);
    await vscode.workspace.fs.writeFile(fresh, bytes);
    await vscode.workspace.fs.rename(fresh, this.file(name), { overwrite: true });
  }

  private async namesThere(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(this.folder)).map(([name]) => name);
  }

  private file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
