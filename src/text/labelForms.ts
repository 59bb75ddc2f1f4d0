import { anyMonths } from './calendarWords';

/** Sources of regular expressions for what the lines of chats, captions, transcripts and records begin with. */

/** A name of up to five words. */
export const nameForm = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,4}`;
/** A place in a recording, or a time on a clock of 24 hours: "0:03", "00:00:01,500". */
export const timeForm = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const halfDay = String.raw` ?[AaPp]\.?[Mm]`;
/** The same, or a whole time on one of twelve: "2:22 PM". */
export const clockForm = String.raw`${timeForm}(?:${halfDay}\.?|(?!${halfDay}))`;
/** A day with its year: "12/03/2025", "2025-03-12", "3rd Nov. 2025", "Nov 3, 2025". */
export const dayForm = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\s{1,3}(?:${anyMonths})\.?,?\s{1,3}\d{4}|(?:${anyMonths})\.?\s{1,3}\d{1,2},?\s{1,3}\d{4})`;
/** When somebody wrote or spoke: a time, perhaps with its day before it. */
export const stampForm = String.raw`(?:${dayForm},? (?:at )?)?${clockForm}`;
