// Writes src/data/givenNames.{female,male}.txt: the women's and men's given names of compromise's lexicon and of
// extraGivenNames.txt beside this script. `node tools/names/makeGivenNames.mjs`
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';

const here = import.meta.dirname;
const data = path.resolve(here, '../../src/data');
const lexicon = nlp.model().one.lexicon;

const names = { F: new Set(), M: new Set() };
for (const [word, tags] of Object.entries(lexicon)) {
  if (!/^\p{L}{2,}(?:-\p{L}+)?$/u.test(word)) continue;
  if ([tags].flat().includes('FemaleName')) names.F.add(word);
  if ([tags].flat().includes('MaleName')) names.M.add(word);
}
for (const line of readFileSync(path.join(here, 'extraGivenNames.txt'), 'utf8').split('\n')) {
  const [letter, words] = line.split(': ');
  for (const word of (names[letter] && words?.split(' ')) || []) names[letter].add(word.toLowerCase());
}

const order = (set) => [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
for (const [letter, kind] of [
  ['F', 'female'],
  ['M', 'male'],
]) {
  const head = `# Given names that are ${kind === 'female' ? "women's" : "men's"}, lower case. Made by tools/names/makeGivenNames.mjs from the lexicon of\n# compromise (MIT) and tools/names/extraGivenNames.txt. A name in both lists tells nothing.\n`;
  writeFileSync(path.join(data, `givenNames.${kind}.txt`), `${head}${order(names[letter]).join('\n')}\n`);
  console.log(kind, names[letter].size);
}
