const longest = 60;

/** Words for a summary, cut with an ellipsis where they are too many. */
export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
