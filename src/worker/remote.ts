import type { Analyst } from './analyst';
import type { Method, Response, WorkerPort } from './protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly release: () => void;
}

/**
 * An `Analyst` whose work is done by a worker. If the worker dies, pending calls reject, `onGone` is told, and the
 * next call starts a new worker with an empty corpus: whoever keeps the articles puts them again.
 * @param start starts a worker; called at the first call, and again after a death.
 */
export function remoteAnalyst(start: () => WorkerPort, onGone: (reason: string) => void): Analyst {
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

  function rejectAll(reason: string): void {
    const all = [...pending.values()];
    pending.clear();
    for (const waiting of all) {
      waiting.release();
      waiting.reject(new Error(reason));
    }
  }

  function connect(): WorkerPort {
    const started = start();
    started.listen(settle);
    started.onGone((reason) => {
      if (port === started) port = undefined;
      rejectAll(reason);
      if (!disposed) onGone(reason);
    });
    return started;
  }

  function call(method: Method, args: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
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
      pending.set(number, { resolve, reject, release: () => signal?.removeEventListener('abort', cancel) });
      worker.post({ kind: 'call', call: number, method, args });
    });
  }

  return {
    put: (articles, signal) => call('put', [articles], signal) as Promise<void>,
    remove: (ids, signal) => call('remove', [ids], signal) as Promise<void>,
    clear: () => call('clear', []) as Promise<void>,
    view: (id, signal) => call('view', [id], signal) as ReturnType<Analyst['view']>,
    quotes: (signal) => call('quotes', [], signal) as ReturnType<Analyst['quotes']>,
    annotations: (signal) => call('annotations', [], signal) as ReturnType<Analyst['annotations']>,
    find: (text, except, signal) => call('find', [text, except], signal) as ReturnType<Analyst['find']>,
    compare: (left, right, signal) =>
      call('compare', [left, right], signal) as ReturnType<Analyst['compare']>,
    status: () => call('status', []) as ReturnType<Analyst['status']>,
    dispose: () => {
      disposed = true;
      port?.terminate();
      port = undefined;
      rejectAll('The analyst has been disposed.');
    },
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('Canceled');
}
