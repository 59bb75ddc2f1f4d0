import os from 'node:os';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { TaughtForm } from '../text/namesTable';
import type { Port, Request, Response, WorkerPort } from './protocol';

/** What a worker is born with: a `corpus` serves a `CorpusWorker`, a `reader` a `TextReader`. */
export interface WorkerData {
  readonly role: 'corpus' | 'reader';
  /** Of a corpus: what tells this version of the program from all others. */
  readonly program?: string;
  /** Of a reader: content of the name model's file; without it names are not recognized. */
  readonly nameModel?: Uint8Array;
  /** Of a reader: names that the workspace teaches. */
  readonly taught?: readonly TaughtForm[];
}

/** More readers than this take memory rather than time. */
const mostReaders = 4;

/** How many readers this machine has room for: one core is left to the editor where there are more than two. */
export function readersHere(): number {
  const cores = os.availableParallelism();
  return Math.min(mostReaders, cores > 2 ? cores - 1 : cores);
}

/** Starts the bundled worker `file` on a thread of Node. */
export function startNodeWorker(file: string, data: WorkerData): WorkerPort {
  const worker = new Worker(file, { workerData: data });
  let asked = false;
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.on('message', listener),
    onGone: (listener) => {
      let reason = '';
      worker.on(
        'error',
        (error) => (reason = error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
      worker.on('exit', (code) => {
        if (!asked) listener(reason || `The analysis worker ended with code ${code}.`);
      });
    },
    terminate: () => {
      asked = true;
      void worker.terminate();
    },
  };
}

/** Inside the worker: the end of the channel that leads to whoever started it, and what it was born with. */
export function nodeWorkerEnd(): { port: Port<Response, Request>; data: WorkerData } {
  const parent = parentPort;
  if (!parent) throw new RangeError('nodeWorkerEnd() was called outside a worker thread');
  return {
    port: {
      post: (message) => parent.postMessage(message),
      listen: (listener) => parent.on('message', listener),
    },
    data: workerData as WorkerData,
  };
}
