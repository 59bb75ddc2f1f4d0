import { clockForm as clock, nameForm as name, stampForm } from '../../../text/labelForms';
import type { Span } from '../../../text/span';

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
/** "SMITH:", "Q:". */
export const transcriptLabel = new RegExp(
  String.raw`^(${stamp}["“]?)(${capitalLetters}|[QA])${stampBehind}${colon}`,
  'u',
);
/** "Ada Brook:", "[00:01:15] Speaker 1:", "Mr Brook (Harlund North) (Lab):". */
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
export const sureLabel = new RegExp(
  String.raw`^(?:${sureStamp}|.{2,50}?(?:\s{1,4}[[(]${clock}[\])]|\(\p{L}[^():]{1,50}\))${colon}|<v)`,
  'u',
);
/** "Smith: We will win". */
export const headlineLabel = new RegExp(String.raw`^()(${name})${colon}`, 'u');
/** "Q.   And who was aboard?", "A    Two men.", in the record of a court. */
export const courtLabel = /^()([QA])(?:\.\s{1,8}|\s{2,8})(?=\S)/;
/** What a page tells its readers to do or see. */
const pageWord =
  /^(?:UPDATED?|NOTE|PHOTOS?|VIDEO|ABSTRACT|FULL TEXT|THE FACTS|WATCH|RELATED|READ|MORE|LIVE|EXCLUSIVE|BREAKING|POLLS?|TRENDING|THE LATEST|TODAY|TOMORROW|TONIGHT|VERDICT|STORY)\b/i;
/** What a page shows or says beside a story: "GRAPHIC", "EDITOR’S NOTE". A corrections officer may speak. */
const besideStory =
  /^(?:\p{L}+['’]?S['’]? NOTES?|NOTES|NOTICE|DISCLAIMER|DISCLOSURE|CORRECTIONS?|CLARIFICATION|ADVERTISEMENT|SEE ALSO|(?:INFO)?GRAPHICS?|SLIDESHOW|PODCAST)$/iu;
/** The kinds of pieces that newspapers print, as they label them before a headline. */
const kindOfPiece =
  /^(?:OPINION|OP-?ED|EDITORIAL|ANALYSIS|COMMENTARY|COLUMN|ESSAY|REVIEW|EXPLAINER|FACTBOX|INTERVIEW|PROFILE|OBITUARY|TIMELINE|FLASHBACK)$|(?:^|[ -])FACT[ -]?CHECK$/i;
/** A label stands within so many code units. */
export const longestLabel = 130;

/** Who speaks, by a line of a transcript, a chat or a record: what stands before the name, the name, the rest. */
export function namedBy(beginning: string): RegExpExecArray | null {
  return (
    officeLabel.exec(beginning) ??
    nameLabel.exec(beginning) ??
    stampedLabel.exec(beginning) ??
    voice.exec(beginning)
  );
}

/** Where a label may stand; `undefined` where no colon and no voice does. */
export function beginningWithColon(text: string, { start, end }: Span): string | undefined {
  const beginning = text.slice(start, Math.min(end, start + longestLabel));
  return beginning.includes(':') || beginning.startsWith('<v') ? beginning : undefined;
}

/** Whether what stands before a colon names a piece or what a reader may do, and nobody. */
export function isOther(label: string): boolean {
  return pageWord.test(label) || besideStory.test(label) || kindOfPiece.test(label);
}
