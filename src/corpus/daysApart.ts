export const msOfADay = 86_400_000;

/**
 * Articles published so many days apart at most are taken to be of the same days: farther apart figures change, two reports
 * are of two occasions, and telling words in each other's place make another utterance, which nobody mishears.
 */
export const sameDays = 3;

/** Days between two ISO 8601 dates, 0 or more; NaN unless both are known. */
export function daysApart(here: string | undefined, there: string | undefined): number {
  return Math.abs(Date.parse(here ?? '') - Date.parse(there ?? '')) / msOfADay;
}
