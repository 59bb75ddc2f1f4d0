import type { Token } from '../../text/tokens';
import type { RecognizedName } from '../names/nameRange';

/** Of what a token is a part. */
export const inName = { none: 0, personOrPlace: 1, group: 2, organization: 3 } as const;

/** For each token whether it is part of a name, and of what; see `inName`. */
export function markNames(tokens: readonly Token[], names: readonly RecognizedName[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  let i = 0;
  for (const { kind, start, end } of names) {
    const code = kind === 'group' || kind === 'organization' ? inName[kind] : inName.personOrPlace;
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) named[i] = code;
  }
  return named;
}

/** Whether a token is part of a name that no amount holds: of a person, a place or an organization. */
export function isName(code: number | undefined): boolean {
  return code === inName.personOrPlace || code === inName.organization;
}
