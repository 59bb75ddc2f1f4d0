/** Counts of what was found, added up over articles. */
export interface Tally {
  /** Found, and right. */
  right: number;
  /** Found, right or wrong. */
  found: number;
  /** To be found. */
  wanted: number;
}

export function emptyTally(): Tally {
  return { right: 0, found: 0, wanted: 0 };
}

/** Adds up tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    emptyTally(),
  );
}

/** F1 in per cent: the harmonic mean of precision and recall; 0 for nothing right. */
export function f1({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted);
}

/** Share of right answers in per cent, where each asked question has one. */
export function accuracy({ right, wanted }: Tally): number {
  return wanted === 0 ? 0 : (100 * right) / wanted;
}

/** Share of the found ones that are right, in per cent. */
export function precision({ right, found }: Tally): number {
  return found === 0 ? 0 : (100 * right) / found;
}
