const webAddress = /^\s*(?:https?:|www\.)/i;

/** Whether words begin with a web address: such stand between marks in code that was pasted with an article. */
export function beginsWithAddress(words: string): boolean {
  return webAddress.test(words);
}
