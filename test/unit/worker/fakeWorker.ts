import type { Request, Response, WorkerPort } from '../../../src/worker/protocol';
import { serve } from '../../../src/worker/serve';

/** A worker in the same thread: messages are cloned and delivered later, as between threads. */
export function startFake(target: object): WorkerPort & { die(reason: string): void } {
  let toMain: (message: Response) => void = () => undefined;
  let toWorker: (message: Request) => void = () => undefined;
  let gone: (reason: string) => void = () => undefined;
  let alive = true;
  serve(target, {
    post: (message) => queueMicrotask(() => alive && toMain(structuredClone(message))),
    listen: (listener) => (toWorker = listener),
  });
  return {
    post: (message) => queueMicrotask(() => alive && toWorker(structuredClone(message))),
    listen: (listener) => (toMain = listener),
    onGone: (listener) => (gone = listener),
    terminate: () => (alive = false),
    die: (reason) => {
      alive = false;
      gone(reason);
    },
  };
}
