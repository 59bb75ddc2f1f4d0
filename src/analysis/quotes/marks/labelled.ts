import { clockForm as clock, nameForm as name, stampForm } from '../../../text/labelForms';
import type { Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { at } from '../word';
import { dialogLabels, type LabelledLine } from './dialogs';
import { labelSpeaker } from './head';

/** A label in bold type leaves spaces before or behind its colon, and so does `&nbsp;`. */
const colon = String.raw`\s{0,3}:\s{1,9}`;
/** When it was said, before the name or behind it: "[00:01:15] ADA:", "12/03/2024, 10:15 - Ada Brook:". */
const sureStamp = String.raw`[[(]?${stampForm}[\])]?(?: [-–—])?\s{1,4}`;
const stamp = `(?:${sureStamp})?`;
const stampBehind = String.raw`(?:\s{1,4}[[(]?${clock}[\])]?)?`;
/** The constituency and the party of a member of a parliament. */
const seat = String.raw`(?: \([^():]{2,50}\)){0,2}`;
/** Small letters stand in "McDONOUGH" and "DeWITT" too. */
const capitalLetters = String.raw`\p{Lu}(?:[\p{Lu}.'’\- ]|(?<=\p{Lu})\p{Ll}{1,2}(?=\p{Lu}{2})){2,40}?`;
const transcriptLabel = new RegExp(
  String.raw`^(${stamp}["“]?)(${capitalLetters}|[QA])${stampBehind}${colon}`,
  'u',
);
const nameLabel = new RegExp(
  String.raw`^(${stamp}["“]?)(${name}(?: \d{1,2})?)(?:${stampBehind}|${seat})${colon}`,
  'u',
);
/** Anybody in a chat, also a number or who writes no capital. */
const stampedLabel = new RegExp(String.raw`^(${sureStamp})([^\s:[\]()][^:\n]{0,40}?)${colon}`, 'u');
/** "The Minister for Harbours (Ada Brook):", "Madam Deputy Speaker (Ada Brook):". */
const officeLabel = new RegExp(
  String.raw`^((?:The \p{Lu}|(?:Madam|Madame|Mr) (?:Deputy )?(?:Speaker|Chair|President))[^():]{0,90}? \((?:Dame |Sir )?)(${name})\)${colon}`,
  'u',
);
/** "<v Ada Brook>", in captions. */
const voice = /^(<v(?:\.\w{1,20})? )([^<>\n]{1,60})>\s{0,3}/;
/** A label that prose has no use for: with a time, a seat, an office. */
const sureLabel = new RegExp(
  String.raw`^(?:${sureStamp}|.{2,50}?(?:\s{1,4}[[(]${clock}[\])]|\(\p{L}[^():]{1,50}\))${colon}|<v)`,
  'u',
);
const headlineLabel = new RegExp(String.raw`^()(${name})${colon}`, 'u');
/** "Q.   And who was aboard?", "A    Two men.", in the record of a court. */
const courtLabel = /^()([QA])(?:\.\s{1,8}|\s{2,8})(?=\S)/;
/** What a page tells its readers to do or see. */
const pageWord =
  /^(?:UPDATED?|NOTE|PHOTOS?|VIDEO|ABSTRACT|FULL TEXT|THE FACTS|WATCH|RELATED|READ|MORE|LIVE|EXCLUSIVE|BREAKING|POLLS?|TRENDING|THE LATEST)\b/i;
/** The kinds of pieces that newspapers print, as they label them before a headline. */
const kindOfPiece =
  /^(?:OPINION|OP-?ED|EDITORIAL|ANALYSIS|COMMENTARY|COLUMN|ESSAY|REVIEW|EXPLAINER|FACTBOX|INTERVIEW|PROFILE|OBITUARY|TIMELINE|FLASHBACK)$|(?:^|[ -])FACT[ -]?CHECK$/i;
/** What a chat shows in place of words. */
const omitted =
  /^(?:<?(?:media|image|video|audio|sticker|gif|document) omitted>?|(?:this message was|you) deleted)/i;
/** A label stands within so many code units. */
const longestLabel = 130;
const longestHeadline = 200;

/** Two who speak by turns, each so often, make an interview; so do so many labels that prose has no use for. */
const fewestTurns = 3;

/**
 * The labels of an interview in which two or more speak by turns, each line with a name or initials and a colon, or with
 * "Q." and "A.", and of short dialogs; empty where the article holds none. Who is named once in full and by initials then
 * has turns under both.
 */
export function interviewLabels(text: string, readings: readonly Reading[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  const sure: string[] = [];
  const lines: (LabelledLine | undefined)[] = [];
  for (const reading of readings) {
    if (reading.furniture) continue;
    const line = labelledLine(text, reading);
    lines.push(line);
    if (!line) continue;
    const { label } = line;
    turns.set(label, (turns.get(label) ?? 0) + 1);
    if (sureLabel.test(text.slice(reading.start, Math.min(reading.end, reading.start + longestLabel))))
      sure.push(label);
  }
  if (sure.length >= fewestTurns) return new Set(sure);
  const ofInitials = new Map([...turns.keys()].map((label) => [initialsOf(label), label]));
  const often = [...turns].filter(([label, count]) => {
    const own = ofInitials.get(label);
    const isShort = own !== undefined && own !== label;
    return (
      !isShort && count + (turns.get(initialsOf(label)) ?? 0) * (label.length > 1 ? 1 : 0) >= fewestTurns
    );
  });
  const byTurns = often.length < 2 ? [] : often.flatMap(([label]) => [label, initialsOf(label)]);
  return new Set([...byTurns.filter((label) => turns.has(label)), ...dialogLabels(text, lines)]);
}

function labelledLine(text: string, reading: Reading): LabelledLine | undefined {
  const court = courtLabel.exec(text.slice(reading.start, Math.min(reading.end, reading.start + 12)));
  const beginning = court ? undefined : beginningWithColon(text, reading);
  const named = court ?? (beginning && namedBy(beginning));
  if (!named) return undefined;
  const [all, , label = ''] = named;
  if (!court && (at(reading.words, 0).tag === 'VERB' || isOther(label))) return undefined;
  return { label, said: { start: reading.start + all.length, end: reading.end } };
}

/** Who speaks, by a line of a transcript, a chat or a record: what stands before the name, the name, the rest. */
function namedBy(beginning: string): RegExpExecArray | null {
  return (
    officeLabel.exec(beginning) ??
    nameLabel.exec(beginning) ??
    stampedLabel.exec(beginning) ??
    voice.exec(beginning)
  );
}

/** Where a label may stand; `undefined` where no colon and no voice does. */
function beginningWithColon(text: string, { start, end }: Span): string | undefined {
  const beginning = text.slice(start, Math.min(end, start + longestLabel));
  return beginning.includes(':') || beginning.startsWith('<v') ? beginning : undefined;
}

function isOther(label: string): boolean {
  return pageWord.test(label) || kindOfPiece.test(label);
}

function initialsOf(label: string): string {
  return label
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}

/**
 * The quote of a paragraph that begins with its speaker's name and a colon: a line of a transcript or an interview
 * ("SMITH: ...", "Q: ..."), or a headline ("Smith: We will win"). `undefined` for other paragraphs.
 * @param labels of the interview that the article is.
 */
export function readLabelled(text: string, reading: Reading, labels: ReadonlySet<string>): Draft | undefined {
  const { start, end, paragraph } = reading;
  const beginning = text.slice(start, Math.min(end, start + longestLabel));
  const isVoice = labels.size > 0 && beginning.startsWith('<v');
  const court = labels.has('Q') && labels.has('A') ? courtLabel.exec(beginning) : null;
  if (!court && !isVoice && !beginning.includes(':')) return undefined;
  const headline = paragraph === 0 && end - start < longestHeadline;
  const match =
    court ??
    transcriptLabel.exec(beginning) ??
    (headline ? headlineLabel.exec(beginning) : null) ??
    (labels.size > 0 ? namedBy(beginning) : null);
  if (!match) return undefined;
  const [all, mark = '', label = ''] = match;
  const capitals = /\p{Lu}{3}/u.test(label) || labels.has(label);
  if (isOther(label) || !(capitals || /^[QA]$/.test(label) || headline)) return undefined;
  const mention: Span = { start: start + mark.length, end: start + mark.length + label.length };
  const content: Span = { start: start + all.length, end };
  if (omitted.test(text.slice(content.start, Math.min(end, content.start + 40)))) return undefined;
  const sign = start + Math.max(...[':', '.', '>'].map((sign) => all.lastIndexOf(sign)));
  const marked = reading.marked.filter((one) => one.start >= content.start);
  const indirect = headline && !capitals;
  return {
    ...content,
    kind: !indirect ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
    marked: indirect ? marked : [],
    speaker: labelSpeaker(mention, sign < start ? mention : { start: sign, end: sign + 1 }),
  };
}
