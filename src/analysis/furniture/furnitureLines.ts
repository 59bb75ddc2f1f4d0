import { anyWeekdays, monthNamed } from '../../text/calendarWords';
import { nameParticles } from '../../text/closedWords';
import { dayForm } from '../../text/labelForms';
import { isGivenName } from '../names/gender';
import { anyAgency, anyPictureCredit } from './agencies';

const creditInBrackets = new RegExp(
  `\\((?:[^()]{0,60}(?:[/|]|via |photo))?\\s?(?:photo by )?[^()]{0,60}${anyPictureCredit}[^()]{0,30}\\)$`,
  'iu',
);
const creditAtEnd = new RegExp(
  `(?:\\s?/\\s?| via |©\\s?|\\s\\|\\s)${anyPictureCredit}(?: Images| Photos?)?\\.?$`,
  'iu',
);
/** More than " via ", the longest name of an agency, " Images" and a full stop. */
const longestCredit = 48;
const pictureCredit =
  /\b(?:(?:File|Stock|Handout) (?:picture|photo|image|pic)|(?:Picture|Photo|Photograph|Image|Pic)(?: credit| copyright| caption| courtesy| by)?)\s*[:|©]\s?\p{Lu}/u;
const beginsCaption =
  /^(?:Image (?:copyright|caption|source)|Media caption|Media playback is unsupported|Enlarge this image|toggle caption|Photos?:|Picture:|PHOTOS?:|FILE\s?[-–—:]|FILE PHOTO|File photo|Photo by|In this (?:\p{L}+\.? \d+, \d{4},? )?(?:file )?photo\b)/u;
const photoIn = /\((?:photo|picture|image|video)s?(?: by| credit|:)/i;

/** Whether a line is a picture's caption or credit. */
export function isCaption(line: string): boolean {
  if (beginsCaption.test(line)) return true;
  if (/["“”]/.test(line)) return false;
  if (/^(?:Photos? )?(?:Courtesy|COURTESY) (?:of|OF) [^.]{2,60}$/.test(line)) return true;
  if (pictureCredit.test(line) || photoIn.test(line)) return true;
  return (line.endsWith(')') && creditInBrackets.test(line)) || creditAtEnd.test(line.slice(-longestCredit));
}

const contributed =
  /\bcontribut(?:ed|ing) (?:to|reporting)(?: (?:to|for|from))?\b.{0,40}\b(?:report|story|article|post|coverage|dispatch)\b|\bcontributed reporting\b|^[^.]{3,120} contributed\.$/i;
const reportedBy =
  /^\W{0,2}(?:(?:With )?(?:Additional )?(?:reporting|writing) by|Reported by|Edited by|Editing by|With (?:assistance|reporting|files) (?:by|from)|Contributing:|Write to .+ at \S+@|Contact .+ at \S+@)/i;

/** Whether a line says who helped to report or edit. */
export function isCredit(line: string): boolean {
  return (contributed.test(line) && !/["“”]/.test(line)) || reportedBy.test(line);
}

const by = new RegExp(
  `^(?:By|BY|by|(?:Words|Story|Text|Analysis|Interview)(?: by|:))\\s+(\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:and\\s+)?(?:\\p{Lu}[\\p{L}.'’-]*|${nameParticles}|and|,)){1,12})(?:[,|].{0,80})?$`,
  'u',
);
const longestByline = 140;
/** A byline stands among so many first or last paragraphs. */
const edge = 6;

/** Whether a line is a byline. `i` is its paragraph's number of `count`. */
export function isByline(line: string, i: number, count: number): boolean {
  if (line.length > longestByline || /[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return (i < edge || i >= count - edge) && by.test(line);
}

const bareName = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}";
/** "Mara Orlova", "Mara Orlova, Ivo Brandt and Tamsin Orlebar" */
const bareNames = new RegExp(`^${bareName}(?:(?:,? and |, )${bareName}){0,5}$`, 'u');
const newsroom = new RegExp(
  `^(?:USA ?T(?:ODAY|oday)|${anyAgency}|CNN|BBC News|[\\p{Lu}][\\p{L} ]{2,30} (?:Times|Post|News|Press|Journal|Herald|Tribune|Gazette|Star))(?: [Ss]taff [Ww]riter)?$`,
  'u',
);

/** Whether a line at the very beginning is a name, or names, with nothing but their newsroom on the next line. */
export function isNameOverNewsroom(line: string, next: string): boolean {
  if (line.length > longestByline || !bareNames.test(line) || !newsroom.test(next)) return false;
  const names = line.split(/,? and |, /);
  // "Peace Talks and Trade Wars" is a headline
  return names.length === 1 || names.some((name) => isGivenName(name.slice(0, name.indexOf(' '))));
}

/** Who wrote it, of a line that is a byline. */
export function authorOf(line: string): string | undefined {
  return by.exec(line)?.[1]?.replace(/[\s,]+(?:and)?$/, '');
}

const dateLine = new RegExp(
  `^(?:(?:First |Last )?(?:published|updated|posted|modified)(?: on| at)?:?\\s*)?(?:(?:${anyWeekdays})\\.?,?\\s+)?(${dayForm})(?:[\\s,|•·T/-]*(?:at |@ ?)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?)?(?:\\s?\\(?[A-Z]{2,4}\\)?|Z)?$`,
  'i',
);
const ago = /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/;
const longestDateLine = 80;

/** Whether a line only says when. */
export function isDateLine(line: string): boolean {
  return line.length <= longestDateLine && (dateLine.test(line) || ago.test(line));
}

/** The date of a line that only says when, as ISO 8601; `undefined` where day and month could be mistaken. */
export function dateOf(line: string): string | undefined {
  const printed = line.length <= longestDateLine ? dateLine.exec(line)?.[1] : undefined;
  if (printed === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return printed;
  const year = /\d{4}/.exec(printed)?.[0];
  const name = /[a-z]{3,}/i.exec(printed.replace(/(\d)(?:st|nd|rd|th)/, '$1'))?.[0];
  const day = /\b\d{1,2}(?!\d)/.exec(printed)?.[0];
  const number = monthNamed(name ?? '');
  if (year === undefined || day === undefined || number === 0) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const address = /^(?:(?:source|url|link|original|via|from)\s*:?\s*)?(https?:\/\/\S+|www\.\S+\.\S+)$/i;

/** Whether a line only holds a web address. */
export function isAddress(line: string): boolean {
  return address.test(line);
}

/** The web address of a line that holds nothing else. */
export function addressOf(line: string): string | undefined {
  return address.exec(line)?.[1];
}
