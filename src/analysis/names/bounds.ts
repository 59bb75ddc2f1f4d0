import { beginsCapital } from '../../text/capital';
import type { Token } from '../../text/tokens';
import { isWeekday } from '../../text/calendarWords';
import { isNameParticle } from '../../text/closedWords';
import { isGivenName } from './gender';
import { isGeneration } from './generation';
import { listed, listedAs } from './nameLists';
import { wordsOfName, type NameRange } from './nameRange';
import { withoutField } from './officeFields';
import { isForm, isRank, isTitle, longestTitle } from './titleWords';

const possessive = /^['’]s?$/;
/** In tokens: no entry of the lists is longer. */
const longestPlace = 6;
const noName = /^[^\p{L}\p{N}]+$/u;

/**
 * Mends the bounds of names: titles stand before a person's name and the possessive after a name, and a possessive
 * inside a name parts a person from whoever employs them ("the Post's Ada Finch") and anything from its country. One of a
 * group is no name together with where they are from ("the Utah Republican"), and no title is ("Utah Sen.").
 */
export function mendBounds(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const mended: NameRange[] = [];
  const borne = new Set(names.flatMap(({ kind, to }) => (kind === 'person' ? [tokens[to - 1]?.text] : [])));
  const found = names.flatMap((name) => withoutField(tokens, withoutDay(tokens, name)));
  const titles = found.filter((one, i) => one.kind === 'person' && isOnlyTitles(tokens, one, found[i + 1]));
  const isOne = new Set(titles.map((one) => wordsOfName(tokens, one)));
  found.forEach((one, i) => {
    // what was taken into the name before
    if (one.from < (found[i - 1]?.to ?? 0)) return;
    // who is "the Councilman" somewhere is nobody named Councilman
    if (one.kind === 'person' && isOne.has(wordsOfName(tokens, one)) && !isForm(tokens[one.from - 1])) return;
    mend(one);
  });
  return mended;

  function mend(found: NameRange): void {
    const name = whoIsCalled(tokens, withoutTitles(tokens, found), borne);
    const member = memberOfGroup(tokens, name, name.to < found.to);
    if (member) {
      mended.push(...member);
      return;
    }
    const owner = possessiveIn(tokens, name);
    const whose = { from: name.from, to: owner };
    if (owner > 0 && isListedPlace(tokens, whose)) {
      push({ ...whose, kind: 'place' });
      push({ ...name, from: owner + 1 });
    } else if (owner > 0 && name.kind === 'person') {
      push({ ...whose, kind: 'organization' });
      push({ ...name, from: owner + 1 });
    } else {
      push(name);
    }
  }

  function push({ kind, from, to, odds }: NameRange): void {
    const isMark = (i: number, marks: RegExp): boolean => marks.test(tokens[i]?.text ?? '');
    while (to > from && (isMark(to - 1, possessive) || isMark(to - 1, noName))) to--;
    while (from < to && isMark(from, noName)) from++;
    if (kind === 'person') from = afterCalling(tokens, from, to);
    if (kind === 'person') while (from + 1 < to && (isTitle(tokens[from]) || isRank(tokens[from]))) from++;
    if (kind === 'person' && isGivenDay(tokens, from - 1)) from--;
    if (from < to) mended.push({ kind, from, to, ...(odds && { odds }) });
  }
}

/** "Datuk Seri" before "Dr" and a name, "Councilman" before a name that was found apart or after "the". */
function isOnlyTitles(
  tokens: readonly Token[],
  { from, to }: NameRange,
  next: NameRange | undefined,
): boolean {
  if (!tokens.slice(from, to).every(isTitle)) return false;
  if (to - from > 1) return beginsCapital(tokens[to]?.text ?? '');
  return (next?.kind === 'person' && next.from === to) || /^the$/i.test(tokens[from - 1]?.text ?? '');
}

/** "Murad Brandt Friday said", "the Harbour Board on Tuesday": the name without the day. */
function withoutDay(tokens: readonly Token[], name: NameRange): NameRange {
  const { kind, from } = name;
  const isDay = isWeekday(tokens[name.to - 1]?.text.toLowerCase() ?? '');
  if (kind === 'place' || name.to - from < 3 || !isDay) return name;
  const to = name.to - 1;
  return { ...name, to: tokens[to - 1]?.text === 'on' ? to - 1 : to };
}

/** "Mr Monday Brandt" has a day for a given name. */
function isGivenDay(tokens: readonly Token[], i: number): boolean {
  return isWeekday(tokens[i]?.text.toLowerCase() ?? '') && isForm(tokens[i - 1]);
}

const longestLastName = 2;

/**
 * "Cllr Brandt", or "PC Brandt" where a person is named Brandt, or "Brindle pollster Ada Finch", taken for a body: the
 * person who is called so.
 */
function whoIsCalled(
  tokens: readonly Token[],
  name: NameRange,
  borne: ReadonlySet<string | undefined>,
): NameRange {
  if (name.kind !== 'organization') return name;
  const ranked = name.to - name.from === 2 && isRank(tokens[name.from]);
  if (ranked && borne.has(tokens[name.to - 1]?.text))
    return { kind: 'person', from: name.from + 1, to: name.to };
  for (let i = name.to - 2; i >= Math.max(name.from, name.to - 1 - longestLastName); i--) {
    if (isForm(tokens[i])) return { kind: 'person', from: i + 1, to: name.to };
  }
  const from = afterSmall(tokens, name);
  const isName = isGivenName(tokens[from]?.text ?? '') || borne.has(tokens[name.to - 1]?.text);
  const length = name.to - from;
  return from > name.from && length > 1 && length <= longestName && isName
    ? { kind: 'person', from, to: name.to }
    : name;
}

const longestName = 3;

/** Where what is left of a name begins after its last word in small letters: "Ada Finch" of "Brindle pollster Ada Finch". */
function afterSmall(tokens: readonly Token[], { from, to }: NameRange): number {
  for (let i = to - 2; i > from; i--) if (isSmallBeforeName(tokens, i)) return i + 1;
  return from;
}

/** Whether a word in small letters, and no particle of a name, stands before one with a capital: "host Ada". */
function isSmallBeforeName(tokens: readonly Token[], i: number): boolean {
  const { text = '' } = tokens[i] ?? {};
  return (
    /^(?!the$|and$)\p{Ll}{3,}$/u.test(text) &&
    !isNameParticle(text) &&
    beginsCapital(tokens[i + 1]?.text ?? '')
  );
}

/** Where a person's name begins after what somebody is called: "the Morning Harbour host Ada Finch", "House Speaker Ada Finch", "bill Finch". */
function afterCalling(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const next = tokens[i + 1]?.text ?? '';
    const isOffice = isTitle(tokens[i]) && isGivenName(next) && !isGivenName(tokens[from]?.text ?? '');
    if (isSmallBeforeName(tokens, i) || isOffice || isForm(tokens[i]) || isRank(tokens[i])) return i + 1;
  }
  return from;
}

/**
 * The place and the group of "Utah Republican" and "Republican of Utah", in order, and of "Republican Utah" before the title
 * of one of them; `undefined` for all other names.
 */
function memberOfGroup(
  tokens: readonly Token[],
  { from, to }: NameRange,
  titled: boolean,
): NameRange[] | undefined {
  const isGroup = (i: number): boolean => (listedAs(wordAt(tokens, i)) & listed.group) > 0;
  const parts: NameRange[] = [
    { kind: 'place', from, to: to - 1 },
    { kind: 'group', from: to - 1, to },
  ];
  if (to - from > 1 && isGroup(to - 1) && isListedPlace(tokens, { from, to: to - 1 })) return parts;
  const isOf = tokens[from + 1]?.text === 'of';
  const place = { from: isOf ? from + 2 : from + 1, to };
  if ((isOf || titled) && place.from < to && isGroup(from) && isListedPlace(tokens, place))
    return [
      { kind: 'group', from, to: from + 1 },
      { kind: 'place', ...place },
    ];
  return undefined;
}

/** "Utah Sen.", "Joint Chiefs Chairman Gen.": without the titles that stand before somebody's name. */
function withoutTitles(tokens: readonly Token[], name: NameRange): NameRange {
  let to = name.to;
  if (!tokens[to - 1]?.text.endsWith('.')) return name;
  while (to - 1 > name.from && isTitle(tokens[to - 1])) to--;
  const shorter = { ...name, to };
  return to < name.to && isListedPlace(tokens, shorter) ? { kind: 'place', from: name.from, to } : shorter;
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text.slice(0, longestTitle).toLowerCase().replace(/\./g, '') ?? '';
}

/** Lets people's names have the "Jr." that stands after them, also after a comma, and takes none for a name by itself. */
export function withGeneration(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const isOfSon = (i: number): boolean => isGeneration(tokens[i]?.text ?? '');
  const extended: NameRange[] = [];
  let end = 0;
  for (const name of names) {
    if (name.from < end || (name.to - name.from === 1 && isOfSon(name.from))) continue;
    const after = tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
    const takes = name.kind === 'person' && isOfSon(after);
    extended.push(takes ? { ...name, to: after + 1 } : name);
    end = takes ? after + 1 : name.to;
  }
  return extended;
}

function possessiveIn(tokens: readonly Token[], { from, to }: NameRange): number {
  for (let i = from + 1; i < to - 1; i++) {
    const text = tokens[i]?.text ?? '';
    // "Ada ‘Bo’ Vale"
    if (text === '‘') return -1;
    if (possessive.test(text)) return i;
  }
  return -1;
}

function isListedPlace(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const length = Math.min(to - from, longestPlace);
  const phrase = Array.from({ length }, (_, i) => wordAt(tokens, from + i)).join(' ');
  return (listedAs(phrase) & (listed.country | listed.region | listed.city)) > 0;
}
