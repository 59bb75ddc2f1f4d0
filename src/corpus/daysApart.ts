const msOfADay = 86_400_000;

/** Days between two ISO 8601 dates, 0 or more; NaN unless both are known. */
export function daysApart(here: string | undefined, there: string | undefined): number {
  return Math.abs(Date.parse(here ?? '') - Date.parse(there ?? '')) / msOfADay;
}
