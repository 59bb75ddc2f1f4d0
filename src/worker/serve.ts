import type { Analyst } from './analyst';
import type { Method, Port, Request, Response } from './protocol';

/** Answers the requests that come in through `port` with `analyst`: the worker's side of `remoteAnalyst`. */
export function serve(analyst: Analyst, port: Port<Response, Request>): void {
  const running = new Map<number, AbortController>();

  port.listen((request) => {
    if (request.kind === 'cancel') {
      running.get(request.call)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(request.call, controller);
    invoke(analyst, request, controller.signal)
      .then(
        (value) => port.post({ kind: 'value', call: request.call, value }),
        (error: unknown) =>
          port.post({
            kind: 'error',
            call: request.call,
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
            canceled: controller.signal.aborted,
          }),
      )
      .finally(() => running.delete(request.call));
  });
}

type Call = Extract<Request, { kind: 'call' }>;

async function invoke(analyst: Analyst, { method, args }: Call, signal: AbortSignal): Promise<unknown> {
  // The protocol is `Analyst` itself, so the arguments are those of the method; TypeScript cannot follow that far.
  const methods = analyst as unknown as Record<Method, (...all: readonly unknown[]) => Promise<unknown>>;
  return methods[method](...args, signal);
}
