import { isPossessive } from '../../text/pronouns';
import type { Token } from '../../text/tokens';
import { isName } from './namedTokens';

/** Most words between a number and what it counts. */
const longestCounted = 6;

/** Where the noun that a number before `at` counts ends: "U.S. troops", "of protesters"; `at` if there is none. */
export function countedEnd(tokens: readonly Token[], named: Uint8Array, at: number, limit: number): number {
  let i = at;
  if (/^of$/i.test(tokens[i]?.text ?? '')) {
    i++;
    const first = tokens[i]?.text.toLowerCase() ?? '';
    if (first === 'the' || isPossessive(first)) return at;
  }
  const stop = Math.min(limit, i + longestCounted);
  let end = at;
  for (; i < stop; i++) {
    const token = tokens[i];
    if (!token || isName(named[i]) ? !isCountryLike(token) : !isModifier(token)) break;
    if (token?.pos === 'NOUN') end = i + 1;
    else if (end > at) break;
  }
  return end;
}

/** Names before a counted noun say whose they are: "5,000 U.S. troops". */
function isCountryLike(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isModifier(token: Token): boolean {
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return token.text === '-';
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) &&
    !/^(?:more|less|fewer|ago|later|earlier|own|other)$/i.test(token.text)
  );
}
