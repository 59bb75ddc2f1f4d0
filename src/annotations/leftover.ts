import type { SidecarProblem } from './model';
import { readSidecar } from './sidecar';

/**
 * What becomes of the copy that stood beside a sidecar while it was written, and still does: it is to be put into its
 * place, holds nothing that is not there by now, or is left alone.
 */
export type LeftoverUse = 'restore' | 'remove' | 'leave';

/**
 * A write that is broken off (a killed process, a full disk) leaves the beginning of the new content, or nothing, where
 * the sidecar was. A sidecar that is whole in itself is never replaced: somebody may have written it since.
 * @param leftover empty if the write was broken off before it began.
 * @param sidecar missing if there is none.
 */
export function leftoverUse(leftover: Uint8Array, sidecar: Uint8Array | undefined): LeftoverUse {
  if (leftover.length === 0) return 'remove';
  if (!isWhole(leftover)) return 'leave';
  if (!sidecar) return 'restore';
  const isBeginning = sidecar.every((byte, at) => byte === leftover[at]);
  if (isBeginning) return sidecar.length === leftover.length ? 'remove' : 'restore';
  return isReadable(sidecar) ? 'leave' : 'restore';
}

/** Whether a copy was itself written to its end. One that was cut off reads as a file in which a merge left its marks. */
function isWhole(content: Uint8Array): boolean {
  return hasNone(['unreadable', 'merged'], content);
}

function isReadable(content: Uint8Array): boolean {
  return hasNone(['unreadable'], content);
}

function hasNone(kinds: readonly SidecarProblem['kind'][], content: Uint8Array): boolean {
  const text = decoded(content);
  return text !== undefined && readSidecar(text).problems.every(({ kind }) => !kinds.includes(kind));
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined; // broken off within a letter, or not ours
  }
}
