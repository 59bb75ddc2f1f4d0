import { isPossessive } from '../../text/pronouns';
import type { Token, TokenRange } from '../../text/tokens';
import { isField } from '../names/officeFields';
import { isHonorific, isOffice, isTitleWord } from './offices';

/** Where the names of persons stand, by numbers of tokens: a name ends before the token with the number of its end. */
export interface NamePlaces {
  beginsAt(token: number): boolean;
  endsAt(token: number): boolean;
}

/** Most tokens a description of an office has; longer ones are clauses. */
const longestRole = 24;

const joins = /^(?:of|for|at|in|to|and|&|on)$/i;
/** "attended by the governor, Ada Brook spoke": the governor is somebody else. */
const governs = /^(?:of|for|at|in|to|and|&|on|by|with|from|against|about|including|like|than)$/i;
const article = /^(?:the|an?)$/i;
const possessive = /^['’]s?$/;

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** "Image caption President Ada Brook": the last word of what pages print before the words under a picture. */
const picture = 'caption';

/** Whether a token can stand inside the name of an office: nouns, adjectives, names, numbers, hyphens. */
function isNominal(token: Token | undefined): boolean {
  if (!token || token.text === picture) return false;
  if (token.text === '-' || token.text === '–' || possessive.test(token.text)) return true;
  if (isOffice(token) || /^\p{Lu}/u.test(token.text)) return /^[\p{L}\p{N}]/u.test(token.text);
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && /^[\p{L}\p{N}]/u.test(token.text);
}

/**
 * The office right before a name: "Minister of Trade", "council spokeswoman", "Velmish Gen.". Either its last word
 * is an office, or a part before an "of" ends with one.
 */
export function roleBefore(
  tokens: readonly Token[],
  sentence: TokenRange,
  name: number,
): TokenRange | undefined {
  let to = name;
  while (to > sentence.from && isHonorific(tokens[to - 1])) to--;
  // "the editor of the state's Harbour Post" edits the paper
  if (possessive.test(textAt(tokens, to - 1))) return undefined;
  const start = runStart(tokens, sentence, to, isNominal);
  if (start === to) return undefined;
  if (!isOffice(tokens[to - 1])) return officeOf(tokens, sentence, { from: start, to });
  return officeBeforeRank(tokens, sentence, { from: start, to }) ?? trimStart(tokens, { from: start, to });
}

/** The office that ends with such words after an "of": "Minister of {Trade}". */
function officeOf(
  tokens: readonly Token[],
  sentence: TokenRange,
  { from: start, to }: TokenRange,
): TokenRange | undefined {
  let from = start;
  while (from > sentence.from && to - from < longestRole) {
    let join = from;
    while (join > sentence.from && article.test(textAt(tokens, join - 1))) join--;
    const head = join - 1;
    if (head < sentence.from || !joins.test(textAt(tokens, head))) return undefined;
    from = runStart(tokens, sentence, head, isNominal);
    if (from === head) return undefined;
    if (isOffice(tokens[head - 1]) && !/^and$/i.test(textAt(tokens, head)))
      return trimStart(tokens, { from, to });
  }
  return undefined;
}

/**
 * The office in front of the rank that is part of a name: of "Chief of Staff Gen. Ada Brook" and "Secretary of Defense
 * Gen. Ada Brook". Other words before a rank go with it: "a friend of Velmish Gen. Ada Brook".
 */
function officeBeforeRank(
  tokens: readonly Token[],
  sentence: TokenRange,
  { from, to }: TokenRange,
): TokenRange | undefined {
  const rank = to - 1;
  if (from === rank || !/^of$/i.test(textAt(tokens, from - 1)) || staffRank.test(textAt(tokens, rank)))
    return undefined;
  if (!tokens.slice(from, rank).every(isFieldOfOffice)) return undefined;
  return officeOf(tokens, sentence, { from, to: rank });
}

/** "Staff Sgt. Ada Brook". */
const staffRank = /^(?:Sgt|Sergeant)\b/;

/** What an office is of, but for names of places: "Chief of {Staff}", "Board of {Trade}". */
function isFieldOfOffice(token: Token): boolean {
  return /^staff$/i.test(token.text) || isField(token);
}

/** A dateline ends with a dash among so many tokens: "ORRIN, Vt. (Harbour News) –". */
const longestDateline = 10;

/** Where the run of tokens of some kind that ends at `to` begins; it never goes back into a dateline. */
function runStart(
  tokens: readonly Token[],
  sentence: TokenRange,
  to: number,
  belongs: (token: Token | undefined) => boolean,
): number {
  let from = to;
  while (from > sentence.from && to - from < longestRole && belongs(tokens[from - 1])) {
    if (endsDateline(tokens, sentence, from - 1) || opensSentence(tokens, sentence, from - 1)) break;
    from--;
  }
  return from;
}

/** Whether a token is the dash after a dateline, with space around it: "HARLUND - The mayor, Ada Brook". */
function endsDateline(tokens: readonly Token[], sentence: TokenRange, i: number): boolean {
  return i - sentence.from < longestDateline && isSpacedDash(tokens, i);
}

function isSpacedDash(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !after || !/^(?:--?|[–—])$/.test(token.text)) return false;
  return before.end < token.start && token.end < after.start;
}

const openingMark = /^["“'‘([]+$/;

/**
 * Whether a token is a word like "While" that has its capital only from the sentence it opens, be it within marks;
 * "Then-" is joined to an office.
 */
function opensSentence(tokens: readonly Token[], sentence: TokenRange, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const opens = i === sentence.from || openingMark.test(textAt(tokens, i - 1));
  if (!opens || !token || isOffice(token)) return false;
  return /^(?:[CS]CONJ|ADP|ADV)$/.test(token.pos) && token.end !== next?.start;
}

const standing = /^(?:acting|caretaker|deputy|ex|former|incoming|interim|longtime|outgoing|then|vice)$/;

/**
 * Without marks that a role cannot begin with, what a dash parts from it ("this year – House Speaker"), and a verb taken
 * for a noun before an office with a capital: "demand President".
 */
function trimStart(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
  let start = from;
  for (let i = from + 1; i < to; i++) if (isSpacedDash(tokens, i)) start = i + 1;
  while (start < to && /^['’–-]/.test(textAt(tokens, start))) start++;
  const capital = /^\p{Lu}/u;
  if (capital.test(textAt(tokens, to - 1))) {
    for (let i = start; i < to && !capital.test(textAt(tokens, i)); i++) {
      const word = tokens[i];
      if (word?.pos === 'NOUN' && !standing.test(word.text) && !isOffice(word)) start = i + 1;
    }
  }
  return start < to ? { from: start, to } : undefined;
}

/** The office set off before a name or its title: "The head of the harbour board, Dr. Ada Brook". */
export function roleInFront(
  tokens: readonly Token[],
  sentence: TokenRange,
  before: number,
  persons: NamePlaces,
): TokenRange | undefined {
  if (textAt(tokens, before - 1) !== ',') return undefined;
  const to = before - 1;
  const from = runStart(tokens, sentence, to, isPart);
  // it begins with an article or whose it is: nearer the comma than that nothing is whole
  for (let start = from; start < to; start++) {
    const opens = article.test(textAt(tokens, start)) && !governs.test(textAt(tokens, start - 1));
    const begins =
      start === sentence.from ||
      endsDateline(tokens, sentence, start - 1) ||
      (opensSentence(tokens, sentence, start - 1) && !leadsIn.test(textAt(tokens, start - 1)));
    if (!(opens || begins) || !headsWith(tokens, start, to)) continue;
    // "With Ada Brook, the mayor, Quill said": the mayor is Ada Brook
    const isOthers = textAt(tokens, start - 1) === ',' && persons.endsAt(start - 1);
    return isOthers ? undefined : { from: start, to };
  }
  return undefined;
}

/** "Per an official, Brook will go": prepositions lead to somebody else, but for "As mayor, Brook". */
const leadsIn = /^(?:per|for|with|by|from|to|at|in|on|under|against|unlike|like|than|about|beside|besides)$/i;

function isPart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNominal(token) ||
      joins.test(token.text) ||
      article.test(token.text) ||
      isPossessive(token.text.toLowerCase()))
  );
}

/** Whether the first part of a description, up to an "of", ends with an office. */
function headsWith(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from;
  while (end < to && !joins.test(textAt(tokens, end))) end++;
  return isOffice(tokens[end - 1]);
}

/** Whether a preposition or verb right before a name, or its title, has it for its object. */
export function isGoverned(tokens: readonly Token[], sentence: TokenRange, name: number): boolean {
  const before = name > sentence.from ? tokens[name - 1] : undefined;
  return before !== undefined && (before.pos === 'ADP' ? !/^as$/i.test(before.text) : isVerb(before));
}

function isVerb(token: Token | undefined): boolean {
  return /^(?:VERB|AUX)$/.test(token?.pos ?? '');
}

/** Whether the words up to `to` are one phrase that a participle begins: "Facing harbour spokesman Ada Brook". */
function isLed(tokens: readonly Token[], { from }: TokenRange, to: number): boolean {
  const first = tokens[from];
  if (to - from > longestRole || !first?.text.endsWith('ing') || !isVerb(first)) return false;
  return !tokens.slice(from, to).some(({ text }) => text === ',');
}

/** Whether a finite verb stands before a token in its sentence, and no conjunction after it that begins a clause anew. */
function isPredicated(tokens: readonly Token[], sentence: TokenRange, to: number): boolean {
  for (let i = to - 1; i > sentence.from; i--) {
    const token = tokens[i];
    if (token?.pos === 'SCONJ' || /^[;:]$/.test(token?.text ?? '')) return false;
    if (isVerb(token) && !token?.text.endsWith('ing') && !/^to$/i.test(textAt(tokens, i - 1))) return true;
  }
  return false;
}

const saying =
  /^(?:said|says|added|adds|alleged|alleges|noted|notes|explained|explains|wrote|writes|argued|argues|claimed|claims|declared|insisted|insists|told|warned|warns)$/i;

/** After these a sentence may have ended unseen. */
const companyEnd = /^(?:Inc|Corp|Co|Ltd|Plc|LLC)\.$/;
const copula = /^(?:is|was|became)$/i;

/**
 * The office set off after a name or said of it: ", the commanding general of Task Force - Iraq,", "(R-Texas)", "was the
 * leader of the force". It ends with the first comma, mark or verb.
 * @param governed whether a preposition or verb has the name for its object; see `isGoverned`.
 */
export function roleAfter(
  tokens: readonly Token[],
  sentence: TokenRange,
  after: number,
  governed: boolean,
  persons: NamePlaces,
): TokenRange | undefined {
  const from = descriptionStart(tokens, after);
  if (from === undefined) return undefined;
  const party = partyAt(tokens, from);
  if (party) return party;
  let to = from;
  while (to < sentence.to && to - from < longestRole && isPart(tokens[to])) {
    if (/^and$/i.test(textAt(tokens, to)) && isNextPerson(to + 1)) break;
    if (to > from && companyEnd.test(textAt(tokens, to - 1))) break;
    to++;
  }
  // "Facing Ada Brook, the mayor said": the mayor is somebody else
  const isObject = governed || isLed(tokens, sentence, after);
  if (isObject && textAt(tokens, after) === ',' && isVerb(tokens[to])) return undefined;
  // "And Ada Brook, the aide said, has left": who says it is somebody else, too
  const verb = /^(?:then|also|later|again)$/i.test(textAt(tokens, to)) ? to + 1 : to;
  const says = saying.test(textAt(tokens, verb));
  if (says && textAt(tokens, verb + 1) === ',' && /^the$/i.test(textAt(tokens, from))) return undefined;
  // "They came without Ada Brook, an aide told the Courier": the aide is, where the sentence has its verb before
  const told = says && textAt(tokens, after) === ',' && article.test(textAt(tokens, from));
  if (told && isPredicated(tokens, sentence, after)) return undefined;
  while (to > from && (joins.test(textAt(tokens, to - 1)) || article.test(textAt(tokens, to - 1)))) to--;
  return to > from && headsWith(tokens, from, to) ? { from, to } : undefined;

  /** The next of a list: "Brook, the secretary, and Gen. Vale". */
  function isNextPerson(at: number): boolean {
    return persons.beginsAt(at) || (isTitleWord(tokens[at]) && /^\p{Lu}/u.test(textAt(tokens, at)));
  }
}

/** Where what is said of a name begins: after a comma and perhaps the age, after a bracket, after "was" or "who is". */
function descriptionStart(tokens: readonly Token[], after: number): number | undefined {
  const lead = textAt(tokens, after);
  const comma = lead === ',';
  const verb = comma && /^who$/i.test(textAt(tokens, after + 1)) ? after + 2 : after;
  if (copula.test(textAt(tokens, verb))) {
    return article.test(textAt(tokens, verb + 1)) ? verb + 1 : undefined;
  }
  if (comma && /^\d{1,3}$/.test(textAt(tokens, after + 1)) && textAt(tokens, after + 2) === ',')
    return after + 3;
  return comma || /^[(–—]$/.test(lead) ? after + 1 : undefined;
}

/** "R-Texas", "D-Calif.", "I-N.Y.", as American newspapers give party and state. */
function partyAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const whole = textAt(tokens, at);
  if (/^[DRI][-–]\p{Lu}/u.test(whole)) return { from: at, to: stateEnd(tokens, at + 1) };
  const parted =
    /^[DRI]$/.test(whole) && /^[-–]$/.test(textAt(tokens, at + 1)) && /^\p{Lu}/u.test(textAt(tokens, at + 2));
  return parted ? { from: at, to: stateEnd(tokens, at + 3) } : undefined;
}

/** Where a state's abbreviation ends of which the first token ends at `to`: "Calif" and its full stop, "N", ".", "Y", ".". */
function stateEnd(tokens: readonly Token[], to: number): number {
  const first = to;
  while (tokens[to]?.start === tokens[to - 1]?.end && /^(?:\.|\p{Lu}[\p{L}.]*)$/u.test(textAt(tokens, to)))
    to++;
  return to - first > 4 ? first : to;
}
