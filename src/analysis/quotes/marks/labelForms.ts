import { anyMonths } from '../../../text/calendarWords';

/** Source of an expression for a name of up to five words. */
export const name = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,4}`;
/** For a time of the day or of a recording. */
export const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?|(?! ?[AaPp]\.?[Mm]))`;
/** For a day: "12/03/2025", "3 Nov 2025", "Nov 3, 2025". */
export const day = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2} (?:${anyMonths})\.? \d{4}|(?:${anyMonths})\.? \d{1,2},? \d{4})`;
