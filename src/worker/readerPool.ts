import { keep } from '../corpus/keep';
import type { PackedArticle } from '../corpus/store/packedArticle';
import { asError, callsTo, WorkerDied, WorkerStopped, type Calls } from './calls';
import type { Restartable, WorkerPort } from './protocol';

/** A text that ends the reader gets a second try: the first may have died of what came before. */
const mostTries = 2;
/** So many deaths in a row, with nothing read in between, are no text's fault. */
const mostDeathsInARow = 6;
/** So many such texts are remembered. */
const mostDeadly = 100;
/** A reader holds the name model, some 60 MB: all but one are ended when they have had nothing to do for so long. */
const idleMs = 30_000;

/** Says that a text could not be read; others can. */
export class Unreadable extends Error {}

/** Says that readers end as soon as they begin, whatever they read. */
export class NoReaders extends Error {}

/** Several readers on threads of their own. */
export interface ReaderPool {
  /**
   * A text that is asked for again before it has been read is read once, and one that nobody waits for any more is not
   * begun. Rejects with `Unreadable` if the text is to
   * blame, with the signal's reason, or with `NoReaders`.
   * @param urgent goes before all that waits.
   */
  read(text: string, urgent: boolean, signal?: AbortSignal): Promise<PackedArticle>;
  /** Why names are not recognized, if they are not; `undefined` too before anything was read, or if the reader ends. */
  namesProblem(): Promise<string | undefined>;
  dispose(): void;
}

interface Job {
  readonly text: string;
  /** Those who wait for it; nobody has it begun any more when the last one has gone. */
  readonly askers: Set<Asker>;
  tries: number;
}

interface Asker {
  readonly resolve: (article: PackedArticle) => void;
  readonly reject: (reason: unknown) => void;
  /** Lets go of the signal. */
  readonly release: () => void;
}

interface Slot {
  readonly calls: Calls;
  busy: boolean;
  idle?: NodeJS.Timeout;
}

/**
 * @param start starts a worker that serves a `TextReader`.
 * @param size at most so many; started when there is work for them.
 * @param onDeath told of each reader that ended without having been asked to.
 */
export function readerPool(
  start: () => WorkerPort,
  size: number,
  onDeath: (reason: string) => void,
): ReaderPool & Restartable {
  const slots: Slot[] = [];
  const waiting: Job[] = [];
  /** The jobs that wait or are under way, by text. */
  const jobs = new Map<string, Job>();
  /** Texts that ended their readers, with the reason: they are not tried again. */
  const deadly = new Map<string, string>();
  let deaths = 0;

  function next(): void {
    while (waiting.length > 0) {
      const slot = slots.find(({ busy }) => !busy) ?? (slots.length < size ? addSlot() : undefined);
      const job = slot && waiting.shift();
      if (!job) return;
      void work(slot, job);
    }
  }

  function addSlot(): Slot {
    const slot = { calls: callsTo(start, onDeath), busy: false };
    slots.push(slot);
    return slot;
  }

  async function work(slot: Slot, job: Job): Promise<void> {
    slot.busy = true;
    clearTimeout(slot.idle);
    try {
      // a thread hears nothing while it reads: it is busy until it answers, also where nobody waits any more
      const article = (await slot.calls.call('read', [job.text])) as PackedArticle;
      deaths = 0;
      settle(job, ({ resolve }) => resolve(article));
    } catch (error) {
      failed(job, error);
    }
    slot.busy = false;
    if (slot !== slots[0]) slot.idle = setTimeout(() => slot.calls.stop(), idleMs).unref();
    next();
  }

  function failed(job: Job, error: unknown): void {
    if (job.askers.size === 0) {
      jobs.delete(job.text);
      return;
    }
    const reason = reasonOf(job, asError(error));
    if (reason) settle(job, ({ reject }) => reject(reason));
    else waiting.unshift(job);
  }

  function settle(job: Job, answer: (asker: Asker) => void): void {
    jobs.delete(job.text);
    for (const asker of job.askers) {
      asker.release();
      answer(asker);
    }
  }

  function jobFor(text: string, urgent: boolean): Job {
    const known = jobs.get(text);
    if (known && !(urgent && stopWaiting(known))) return known;
    const job = known ?? { text, askers: new Set(), tries: 0 };
    jobs.set(text, job);
    if (urgent) waiting.unshift(job);
    else waiting.push(job);
    return job;
  }

  /** Whether the job was waiting: it may be under way. */
  function stopWaiting(job: Job): boolean {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    return at >= 0;
  }

  function leave(job: Job, asker: Asker): void {
    asker.release();
    job.askers.delete(asker);
    if (job.askers.size === 0 && stopWaiting(job)) jobs.delete(job.text);
  }

  /** `undefined` if the job is worth another try. */
  function reasonOf(job: Job, error: Error): Error | undefined {
    if (error instanceof WorkerStopped) return undefined; // readers were started anew: it says nothing of the text
    if (!(error instanceof WorkerDied)) return new Unreadable(error.message);
    if (++deaths >= mostDeathsInARow) return new NoReaders(error.message);
    if (++job.tries < mostTries) return undefined;
    keep(deadly, job.text, error.message, mostDeadly);
    return new Unreadable(error.message);
  }

  return {
    read(text, urgent, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(asError(signal.reason));
          return;
        }
        const reason = deadly.get(text);
        if (reason !== undefined) {
          reject(new Unreadable(reason));
          return;
        }
        const job = jobFor(text, urgent);
        const cancel = (): void => {
          leave(job, asker);
          reject(asError(signal?.reason));
        };
        const release = (): void => signal?.removeEventListener('abort', cancel);
        const asker: Asker = { resolve, reject, release };
        signal?.addEventListener('abort', cancel);
        job.askers.add(asker);
        next();
      });
    },
    async namesProblem() {
      try {
        return (await slots[0]?.calls.call('namesProblem', [])) as string | undefined;
      } catch (error) {
        // a text, or a restart, may end the reader that is asked
        if (error instanceof WorkerDied || error instanceof WorkerStopped) return undefined;
        throw error;
      }
    },
    restart() {
      deadly.clear();
      deaths = 0;
      for (const { calls } of slots) calls.stop();
    },
    dispose() {
      for (const { calls, idle } of slots) {
        clearTimeout(idle);
        calls.dispose();
      }
      const disposed = new Error('The analyst has been disposed.');
      for (const job of waiting.splice(0)) settle(job, ({ reject }) => reject(disposed));
    },
  };
}
