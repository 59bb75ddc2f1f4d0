import type { Port, Request, Response } from './protocol';

/** Answers the requests that come in through `port` with the methods of `target`: the worker's side of `callsTo`. */
export function serve(target: object, port: Port<Response, Request>): void {
  const running = new Map<number, AbortController>();

  port.listen((request) => {
    if (request.kind === 'cancel') {
      running.get(request.call)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(request.call, controller);
    invoke(target, request, controller.signal)
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

function invoke(target: object, { method, args }: Call, signal: AbortSignal): Promise<unknown> {
  // whoever calls knows the methods by their types; TypeScript cannot follow through the channel
  const methods = target as Record<string, (...all: readonly unknown[]) => unknown>;
  const named = methods[method];
  if (!named) return Promise.reject(new RangeError(`the worker knows no ${method}`));
  // what a method throws is a rejection too
  return new Promise((resolve) => resolve(named.call(target, ...args, signal)));
}
