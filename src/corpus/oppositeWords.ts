import list from '../data/oppositeWords.txt';
import { readWordList } from '../text/wordList';

const opposites = new Map<string, Set<string>>();
for (const line of readWordList(list)) {
  const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
  for (const word of one) for (const opposite of other) note(word, opposite);
}

function note(word: string, opposite: string): void {
  opposites.set(word, (opposites.get(word) ?? new Set()).add(opposite));
  opposites.set(opposite, (opposites.get(opposite) ?? new Set()).add(word));
}

const prefixes = /^(?:un|in|im|ir|il|dis|non)-?/;
/** What is left without the prefix must be a word, as "able" of "unable", not "deed" of "indeed". */
const shortestStem = 4;

/** Whether two word forms say the opposite of each other: "more" and "less", "able" and "unable". Symmetrical. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) === true || isDenial(a, b) || isDenial(b, a);
}

function isDenial(denied: string, form: string): boolean {
  return form.length >= shortestStem && denied !== form && denied.replace(prefixes, '') === form;
}
