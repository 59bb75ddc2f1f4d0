import list from '../../../data/sameSense.txt';
import { readWordList } from '../../../text/wordList';
import { rootOf } from './roots';

const senses = new Map<string, string>();
for (const line of readWordList(list)) {
  const [first = '', ...others] = line.split(/\s+/).map(rootOf);
  for (const root of [first, ...others]) if (!senses.has(root)) senses.set(root, first);
}

/** What stands for all words that reporters put for each other: "lawyers" for "attorney"; else the word's root. */
export function senseOf(form: string): string {
  const root = rootOf(form);
  return senses.get(root) ?? root;
}
