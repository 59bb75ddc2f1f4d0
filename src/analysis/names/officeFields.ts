import fieldList from '../../data/officeFields.txt';
import { beginsCapital } from '../../text/capital';
import { isWeekday, monthNamed } from '../../text/calendarWords';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import { isGivenName } from './gender';
import { listed, listedAs } from './nameLists';
import type { NameRange } from './nameRange';
import { isTitle } from './titleWords';

const fields = new Set(readWordList(fieldList));
/** In tokens: "Petroleum and Natural Resources". */
const longestField = 8;
const longestName = 4;
const longestWord = 24;

/**
 * The name behind what an office is for, where the two were taken for one: the person of "Minister for Harbours and Natural
 * Resources Ada Brook", and the country with the person of "Chief Justice of Vardania Ada Brook". The name as it is where no
 * office stands before it.
 */
export function withoutField(tokens: readonly Token[], name: NameRange): readonly NameRange[] {
  if (name.kind === 'place') return [name];
  const first = fieldStart(tokens, name);
  if (first === undefined) return [name];
  let from = Math.max(first, name.from);
  const country = name.kind === 'person' && isListed(tokens[from], listed.country);
  if (country) from++;
  else while (from < name.to && isOfField(tokens[from])) from++;
  if (from >= name.to || from <= first || (from === name.from && name.to - from > 1)) return [name];
  const to = nameEnd(tokens, name, from);
  if (to - from < 2 || (name.kind === 'organization' && !isPersonal(tokens, from, to))) return [name];
  const person: NameRange = { kind: 'person', from, to };
  return country ? [{ kind: 'place', from: from - 1, to: from }, person] : [person];
}

/** Where what an office is for begins, within a name or before it: behind "Minister of", "Secretary for". */
function fieldStart(tokens: readonly Token[], { from, to }: NameRange): number | undefined {
  const opens = (i: number): boolean => /^(?:of|for)$/.test(textAt(tokens, i)) && isTitle(tokens[i - 1]);
  for (let i = from; i < to - 1; i++) if (opens(i)) return i + 1;
  for (let i = from - 1; i > 0 && from - i < longestField; i--) {
    if (opens(i)) return i + 1;
    if (!isOfField(tokens[i]) && !/^(?:of|for)$/.test(textAt(tokens, i)) && !isTitle(tokens[i])) break;
  }
  return undefined;
}

/** The end of a person's name, to which a day is no part and the words with capitals right behind it are. */
function nameEnd(tokens: readonly Token[], name: NameRange, from: number): number {
  let to = from;
  while (to < from + longestName && isOfName(tokens[to])) to++;
  return Math.max(to, isOfName(tokens[name.to - 1]) ? name.to : from);
}

/** Whether what was taken for a body begins or ends as people's names do: "Petroleum {Jamal Brook}", not "Rights Commission". */
function isPersonal(tokens: readonly Token[], from: number, to: number): boolean {
  const first = textAt(tokens, from).slice(0, longestWord);
  return isTitle(tokens[from]) || isGivenName(first) || isListed(tokens[to - 1], listed.familyName);
}

function isOfName(token: Token | undefined): boolean {
  if (!token || token.text.length > longestWord || !beginsCapital(token.text)) return false;
  const word = token.text.toLowerCase();
  return !isWeekday(word) && monthNamed(word) === 0;
}

function isOfField(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:and|&|,)$/.test(token.text) || isField(token));
}

/** Whether a word tells what an office is for: "defense", "Trade". */
export function isField({ text }: Token): boolean {
  return text.length <= longestWord && fields.has(text.toLowerCase());
}

function isListed(token: Token | undefined, list: number): boolean {
  return (
    token !== undefined && token.text.length <= longestWord && (listedAs(token.text.toLowerCase()) & list) > 0
  );
}

function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}
