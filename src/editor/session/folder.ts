import * as vscode from 'vscode';
import type { Analyst, ArticleInput } from '../../worker/analyst';
import { findArticles, isSelected } from './articleFiles';
import { exists } from '../host/files';
import {
  filesPerBatch,
  putInputs,
  readFolder,
  readInput,
  type Progress,
  type Reading,
  type SkippedFile,
} from './folderReader';
import type { IndexStore } from './indexStore';
import type { Log } from '../host/report';
import { isLoneSidecar } from './sidecarFiles';

/** While the folder is read, its progress is told so often. */
const progressMs = 150;
/** What was read so far is shown so often. */
const shareMs = 3000;
/** A long first reading is saved after each so many articles, so that one that is broken off is not lost. */
const articlesPerSave = 2000;

/** What a folder asks of the session. */
export interface FolderHost {
  /** The text of an article as the editor has it, if it is open. */
  readonly openText: (uri: vscode.Uri) => string | undefined;
  /** Articles that are known although no folder has them: those that are open. */
  readonly shownIds: () => Iterable<string>;
  /** Told when the progress, or what was skipped, has changed. */
  readonly onChange: () => void;
  /** Told now and then during a long reading: there is more to show of the articles that are open. */
  readonly onShare: () => void;
  /** Told of files that changed on disk while they were read: they may have been read before that. */
  readonly onMissed: (uris: readonly vscode.Uri[]) => void;
}

/** The articles of the workspace's folders: keeps the analyst up to date with the disk. */
export class Folder {
  private readonly reading: Reading;
  private source: vscode.CancellationTokenSource | undefined;
  private readonly known = new Set<string>();
  /** The last work on changes on disk: one swarm after the other, or the older could be taken in last. */
  private following: Promise<void> = Promise.resolve();
  private changedMeanwhile: vscode.Uri[] = [];
  /** Ids of files that were taken in since the reading began: what was found out of them then is newer. */
  private readonly takenMeanwhile = new Set<string>();

  /** Set while the folder is being read. */
  progress: Progress | undefined;
  /** How far the last reading was when a person or a failure stopped it; missing if it went to its end. */
  stopped: Progress | undefined;
  /** Whether the folder has been read once. */
  ready = false;
  /** Files of the folder that were not read, with the reason. */
  skipped: readonly SkippedFile[] = [];
  /** Ids of articles that are gone and have left their sidecar behind, as when another program renamed them. */
  readonly loneSidecars = new Set<string>();

  constructor(
    private readonly analyst: Analyst,
    private readonly host: FolderHost,
    private readonly store: IndexStore | undefined,
    private readonly log: Log,
  ) {
    this.reading = { analyst, log, openText: host.openText };
  }

  /** Whether any article is known. */
  get hasArticles(): boolean {
    return this.known.size > 0;
  }

  /** Counts an article as known: it will be followed on disk. */
  add(id: string): void {
    this.known.add(id);
  }

  /** Counts an article as known no more. */
  delete(id: string): void {
    this.known.delete(id);
  }

  /** Told when the analyst has lost what it knew. */
  lost(): void {
    this.store?.lost();
  }

  /** Forgets all that is known, also what is stored, so that the next reading reads everything. */
  async clear(): Promise<void> {
    this.source?.cancel();
    this.known.clear();
    await this.analyst.clear();
    await this.store?.forget();
  }

  /** Told that what was lost is not read again by itself: as if it had been stopped before the first article. */
  lostForGood(): void {
    this.stopped = { done: 0, total: Math.max(this.known.size, this.progress?.total ?? 0) };
    this.source?.cancel();
  }

  /** Gives up the reading under way; what was read stays. */
  cancel(): void {
    this.stopped = this.progress ?? this.stopped;
    this.source?.cancel();
  }

  /** Reads all articles of the folder, but for those that are stored as they are. */
  async read(): Promise<void> {
    this.source?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.source = source;
    this.stopped = undefined;
    this.takenMeanwhile.clear();
    try {
      this.tell({ done: 0, total: 0 });
      await this.readRest(await this.restore(), source.token);
    } catch (error) {
      if (!source.token.isCancellationRequested) this.stopped = this.progress;
      throw error;
    } finally {
      if (this.source === source) {
        this.source = undefined;
        this.progress = undefined;
        this.ready = true;
        this.host.onMissed(this.changedMeanwhile.splice(0));
        this.host.onChange(); // also after a failure and when it was given up: nothing is read any more
      }
      source.dispose();
    }
  }

  /** Takes in articles that changed on disk. */
  follow(uris: readonly vscode.Uri[]): Promise<void> {
    if (this.source) this.changedMeanwhile.push(...uris);
    const work = this.following.then(() => this.takeIn(uris));
    this.following = work.catch(() => undefined); // told to whoever asked for it; the next one is another matter
    return work;
  }

  private async restore(): Promise<ReadonlyMap<string, string>> {
    const versions = (await this.store?.restore()) ?? new Map<string, string>();
    for (const id of versions.keys()) this.known.add(id);
    return versions;
  }

  private async readRest(
    stored: ReadonlyMap<string, string>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    let toldAt = 0;
    let sharedAt = Date.now();
    let saved = 0;
    const onProgress = (now: Progress): void => {
      if (this.store && stored.size === 0 && now.done >= saved + articlesPerSave) {
        saved = now.done;
        this.save();
      }
      if (token.isCancellationRequested && this.stopped) this.stopped = now; // what was under way has been read, too
      if (Date.now() - toldAt < progressMs || token.isCancellationRequested) return;
      toldAt = Date.now();
      this.tell(now);
      if (toldAt - sharedAt < shareMs) return;
      sharedAt = toldAt;
      this.host.onShare();
    };
    const {
      ids,
      skipped,
      gone: lone,
    } = await readFolder({ ...this.reading, known: stored, onProgress, token });
    if (token.isCancellationRequested) return;
    const shown = new Set(this.host.shownIds());
    const gone = [...this.known].filter((id) => !ids.has(id) && !shown.has(id));
    if (gone.length > 0) await this.analyst.remove(gone);
    this.known.clear();
    for (const id of [...ids, ...shown]) this.known.add(id);
    this.loneSidecars.clear();
    for (const id of lone) this.loneSidecars.add(id);
    const isNewer = ({ uri }: SkippedFile): boolean => this.takenMeanwhile.has(String(uri));
    this.skipped = [...skipped.filter((file) => !isNewer(file)), ...this.skipped.filter(isNewer)];
    this.save();
  }

  private save(): void {
    this.store?.save().catch((error: unknown) => this.log.error(`Saving the index: ${String(error)}`));
  }

  private tell(progress: Progress): void {
    this.progress = progress;
    this.host.onChange();
  }

  /** Known articles are taken as they are now, new ones if they are articles at all. */
  private async takeIn(uris: readonly vscode.Uri[]): Promise<void> {
    // to search the folder takes its time: not for what is surely none
    if (uris.some((uri) => !this.known.has(String(uri)) && isSelected(uri))) {
      for (const uri of await findArticles()) this.known.add(String(uri));
    }
    const gone: string[] = [];
    for (let from = 0; from < uris.length; from += filesPerBatch) {
      gone.push(...(await this.takeInBatch(uris.slice(from, from + filesPerBatch))));
    }
    if (gone.length > 0) await this.analyst.remove(gone);
    this.store?.soon();
  }

  /** The same for some of them at once; the ids of those that are articles no more. */
  private async takeInBatch(uris: readonly vscode.Uri[]): Promise<string[]> {
    const articles = uris.filter(
      (uri) => this.known.has(String(uri)) || this.host.openText(uri) !== undefined,
    );
    const reads = await Promise.all(articles.map((uri) => this.readAgain(uri)));
    const inputs: ArticleInput[] = [];
    const skipped: SkippedFile[] = [];
    for (const read of reads) {
      if (read === undefined) continue;
      if ('reason' in read) skipped.push(read);
      else inputs.push(read);
    }
    skipped.push(...(await putInputs(inputs, this.reading)));
    // in one go: a file that is skipped again is not missing from the list meanwhile
    const ids = new Set(uris.map(String));
    this.skipped = [...this.skipped.filter(({ uri }) => !ids.has(String(uri))), ...skipped];
    for (const id of ids) this.takenMeanwhile.add(id);
    const put = new Set(inputs.map(({ id }) => id));
    const gone = [...ids].filter((id) => !put.has(id));
    for (const id of ids) this.loneSidecars.delete(id);
    const isLone = await Promise.all(gone.map((id) => isLoneSidecar(vscode.Uri.parse(id, true))));
    // one that is there and cannot be read is followed on, as after a reading of the folder
    const unread = new Set(skipped.map(({ uri }) => String(uri)));
    gone.forEach((id, at) => {
      if (!unread.has(id)) this.known.delete(id);
      if (isLone[at]) this.loneSidecars.add(id);
    });
    return gone;
  }

  /** `undefined` for a file that is gone. */
  private async readAgain(uri: vscode.Uri): Promise<ArticleInput | SkippedFile | undefined> {
    const read = await readInput(uri, this.reading);
    if (read === 'known') return undefined;
    const isUnread = 'reason' in read && read.reason === 'unreadable';
    return isUnread && !(await exists(uri)) ? undefined : read;
  }
}
