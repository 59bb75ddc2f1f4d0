/**
 * Matches the beginning of a paragraph that names the place, and in brackets for whom it was written: "HARLUND, March 4
 * (Reuters) -", "HARLUND (AP) The ferry ...". The name is the first group.
 * @param names for a regular expression.
 */
export function datelineOf(names: string): RegExp {
  return new RegExp(`^(?:\\p{Lu}[\\p{L}\\d.,/'’ -]{1,40})?\\((${names})\\)\\s*(?:--?|–|—|\\p{Lu})`, 'u');
}
