import type { Response, WorkerPort } from './protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly release: () => void;
}

/** Calls of the methods of something that lives in a worker. */
export interface Calls {
  /** Rejects with the message of an error there, with the signal's reason, or because the worker died or was stopped. */
  readonly call: (method: string, args: readonly unknown[], signal?: AbortSignal) => Promise<unknown>;
  /** Ends the worker; the next call starts another. Pending calls reject with `WorkerStopped`. */
  stop(): void;
  /** Ends the worker for good. Pending calls reject. */
  dispose(): void;
}

/** Says that a worker ended while it was working on a call. */
export class WorkerDied extends Error {}

/** Says that a worker was ended while it was working on a call, which is no fault of the call. */
export class WorkerStopped extends Error {}

/**
 * Calls to a worker. If it dies, pending calls reject, `onGone` is told, and the next call starts a new worker.
 * @param start starts a worker; called at the first call, and again after a death.
 */
export function callsTo(start: () => WorkerPort, onGone: (reason: string) => void): Calls {
  const pending = new Map<number, Pending>();
  let port: WorkerPort | undefined;
  let calls = 0;
  let disposed = false;

  function settle(response: Response): void {
    const waiting = pending.get(response.call);
    if (!waiting) return; // canceled meanwhile
    pending.delete(response.call);
    waiting.release();
    if (response.kind === 'value') waiting.resolve(response.value);
    else waiting.reject(new Error(response.message));
  }

  function rejectAll(reason: Error): void {
    const all = [...pending.values()];
    pending.clear();
    for (const waiting of all) {
      waiting.release();
      waiting.reject(reason);
    }
  }

  function connect(): WorkerPort {
    const started = start();
    started.listen(settle);
    started.onGone((reason) => {
      if (port === started) port = undefined;
      rejectAll(new WorkerDied(reason));
      if (!disposed) onGone(reason);
    });
    return started;
  }

  function stop(reason: Error): void {
    port?.terminate();
    port = undefined;
    rejectAll(reason);
  }

  return {
    call(method, args, signal) {
      if (disposed) return Promise.reject(new Error('The analyst has been disposed.'));
      if (signal?.aborted) return Promise.reject(asError(signal.reason));
      const worker = (port ??= connect());
      const number = ++calls;
      return new Promise((resolve, reject) => {
        const cancel = (): void => {
          pending.delete(number);
          worker.post({ kind: 'cancel', call: number });
          reject(asError(signal?.reason));
        };
        signal?.addEventListener('abort', cancel, { once: true });
        const release = (): void => signal?.removeEventListener('abort', cancel);
        pending.set(number, { resolve, reject, release });
        try {
          worker.post({ kind: 'call', call: number, method, args });
        } catch (error) {
          // what cannot be sent is answered by nobody
          pending.delete(number);
          release();
          reject(asError(error));
        }
      });
    },
    stop: () => stop(new WorkerStopped('The worker has been stopped.')),
    dispose() {
      disposed = true;
      stop(new Error('The analyst has been disposed.'));
    },
  };
}

/** The reason of a signal as something to reject with. */
export function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('Canceled');
}
