/** To the worker. Arguments are those of the method, without the signal, which becomes a `cancel`. */
export type Request =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly method: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'cancel'; readonly call: number };

/** From the worker, one per call, in the order in which calls end. */
export type Response =
  | { readonly kind: 'value'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly message: string; readonly canceled: boolean };

/** One end of a channel to a worker, whatever sort of worker it is. */
export interface Port<Out, In> {
  post(message: Out): void;
  /** At most one listener; set before the first message can come. */
  listen(listener: (message: In) => void): void;
}

/** The main side's end: the worker can also die. */
export interface WorkerPort extends Port<Request, Response> {
  /** Told once, with the reason, if the worker ends without having been asked to. */
  onGone(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Something that works on threads and can be started anew, for instance because it has something new to learn. */
export interface Restartable {
  /** Ends the workers; the next call starts others, which know nothing of what was. What is pending rejects, or is asked of those. */
  restart(): void;
}
