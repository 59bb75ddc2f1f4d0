import type * as vscode from 'vscode';
import type { Session } from './session';

/** While the folder is being read, what tells of it is made anew so often at most. */
const refreshMs = 1000;

/**
 * Does some work now and, while the folder is being read, again and again, so that it is done once with all that was read.
 * Resolves then, or when the token says that nobody waits for it any more.
 */
export async function untilRead(
  session: Pick<Session, 'ready' | 'nextChange'>,
  token: vscode.CancellationToken,
  work: () => Promise<unknown>,
): Promise<void> {
  const isOver = (): boolean => token.isCancellationRequested;
  for (let complete = false; !complete && !isOver();) {
    complete = session.ready; // as it is now: what is read while the work is done may be missing in it
    await work();
    if (!complete && !session.ready && !isOver())
      await Promise.all([session.nextChange(token), pause(refreshMs)]);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
