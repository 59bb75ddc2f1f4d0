const printed = ['Jr', 'Sr', 'II', 'III', 'IV'];
const plain = new Set(printed.map((word) => word.toLowerCase()));

/** For regular expressions: what tells behind a name who bears it from the father or the son, without a full stop. */
export const anyGeneration = printed.join('|');

const generation = new RegExp(`^(?:${anyGeneration})\\.?$`);

/** Whether a word behind a name tells who bears it from the father or the son: "Jr.", "III". */
export function isGeneration(word: string): boolean {
  return generation.test(word);
}

/** The same of a word in lower case and without its full stop: "jr". */
export function isPlainGeneration(word: string): boolean {
  return plain.has(word);
}
