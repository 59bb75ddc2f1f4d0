const generation = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Whether a word behind a name tells who bears it from the father or the son: "Jr.", "III". */
export function isGeneration(word: string): boolean {
  return generation.test(word);
}
