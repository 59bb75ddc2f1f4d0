import type { Span } from '../../../text/span';

/** What an article says of somebody's party and state: "Ada Brook (D-Calif.)", "Sen. Ada Brook of Ohio". */
export interface Affiliation {
  /** First letter of the party, lower case, if it is given. */
  readonly party?: string;
  /** As printed: "Calif.", "N.Y.", "Ohio". */
  readonly state: string;
}

const reach = 40;
const partyAndState = /^,? ?[([]?([DRI])[-–—](\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u;
const ofState = /^(?: \([DRI]\))? of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;

/** The affiliation that stands right after a name; `undefined` if none does. */
export function affiliationAfter(text: string, { end }: Span): Affiliation | undefined {
  const following = text.slice(end, end + reach);
  const [, party, state] = partyAndState.exec(following) ?? [];
  if (party !== undefined && state !== undefined) return { party: party.toLowerCase(), state };
  const place = ofState.exec(following)?.[1];
  return place === undefined ? undefined : { state: place };
}

const partyOf: ReadonlyMap<string, string> = new Map([
  ['democrat', 'd'],
  ['republican', 'r'],
  ['independent', 'i'],
]);
const lawmaker = /^(?:senator|congress(?:man|woman)|representative|lawmaker|legislator)$/;
const ofPlace = /^[Tt]he (?:\p{Ll}[\p{L}-]*,? )*((?:\p{Lu}\p{L}+ ){1,3})(\p{L}+)$/u;

/** Of "the California Democrat" and "the Ohio senator" the state and, for a party, its letter; `undefined` for other words. */
export function affiliationDescribed(words: string): Affiliation | undefined {
  const [core = ''] = words.split(', who');
  const [, state = '', noun = ''] = ofPlace.exec(core) ?? [];
  const party = partyOf.get(noun.toLowerCase());
  if (state === '' || (party === undefined && !lawmaker.test(noun.toLowerCase()))) return undefined;
  return { state: state.trim(), ...(party !== undefined && { party }) };
}

/** Whether an affiliation that follows a name is one that is described: of the same party, if both tell it, and state. */
export function isSameAffiliation(its: Affiliation, { party, state }: Affiliation): boolean {
  if (party !== undefined && its.party !== undefined && its.party !== party) return false;
  return isShortFor(its.state, state);
}

/** Whether letters are a state's in short: "Calif.", "Ky.", "N.Y.", "W.Va.", "CA". */
function isShortFor(short: string, state: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const whole = state.toLowerCase().replace(/[^\p{L}]/gu, '');
  const initials = state.split(' ').map((word) => word.charAt(0).toLowerCase());
  if (letters === '' || !whole.startsWith(letters.charAt(0))) return false;
  let from = 0;
  for (const letter of letters) {
    from = whole.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return initials.every((letter) => letters.includes(letter));
}
