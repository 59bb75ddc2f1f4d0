export const msOfADay = 86_400_000;

/**
 * Articles published so many days apart at most are taken to be of the same days: farther apart figures change, two reports
 * are of two occasions, and telling words in each other's place make another utterance, which nobody mishears.
 */
export const sameDays = 3;

/** Days of the calendar between two ISO 8601 dates, whatever their times, 0 or more; NaN unless both are known. */
export function daysApart(here: string | undefined, there: string | undefined): number {
  return Math.abs(dayOf(here) - dayOf(there));
}

/** The day that a date prints, wherever on earth that was. */
function dayOf(date = ''): number {
  const [day = date] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  return Math.floor(Date.parse(day) / msOfADay);
}
