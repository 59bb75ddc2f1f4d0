/** Shorter names that differ in a letter are different names: Dean and Jean. */
const shortest = 5;
/** In names of at least so many letters two letters may differ. */
const longEnoughForTwo = 8;

/**
 * Whether one word of an article may be another one of it misprinted, both names: they begin alike and differ in one
 * letter, two in long names, or hold the same letters in another order ("Waikai", "Kaiwai").
 */
export function isMisprint(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other || Math.min(one.length, other.length) < shortest) return false;
  if (one.length === other.length && one.length > shortest && sorted(one) === sorted(other)) return true;
  if (!one.startsWith(other.charAt(0))) return false;
  const most = Math.min(one.length, other.length) >= longEnoughForTwo ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
