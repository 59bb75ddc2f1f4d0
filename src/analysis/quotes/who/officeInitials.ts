import { hasCapital } from '../../../text/capital';
import type { Span } from '../../../text/span';
import { wordBefore } from '../../../text/wordBefore';
import { isTitle } from '../grammar/nameParts';

/** "Upazila Nirbahi Officer (UNO) Ada Brook" is the UNO, and "MEC for Finance Ada Brook" is the MEC. */
const officeInitials =
  /\((\p{Lu}{2,6})\) (?:\p{Lu}\p{L}+ ){0,2}$|(?<!\b(?:the|an?|in|of|at|by|from|for|to|with|and) )(?<![\p{L}\p{N}.-])(\p{Lu}{2,5}) (?:(?:of|for) (?:the )?(?:\p{Lu}\p{L}+ |and )+)?$/u;
/** All that the other needs, and quickly told. */
const twoCapitals = /\p{Lu}{2}/u;
/** An office in letters stands within so many code units before a name. */
const officeReach = 60;

/** The office in letters right before a name, if there is one. */
export function officeBefore(text: string, { start }: Span): string | undefined {
  const last = wordBefore(text, start);
  if (last !== 'and' && !hasCapital(last)) return undefined;
  const before = text.slice(Math.max(0, start - officeReach), start);
  if (!twoCapitals.test(before)) return undefined;
  const [, bracketed, bare = ''] = officeInitials.exec(before) ?? [];
  // right before a name the letters may be a body's: "the BBC’s", "AP Ada Brook"
  return bracketed ?? (bare !== '' && (!before.endsWith(`${bare} `) || isTitle(bare)) ? bare : undefined);
}
