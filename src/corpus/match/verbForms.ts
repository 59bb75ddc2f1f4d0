import irregularList from '../../data/irregularVerbs.txt';
import { isFunctionWord } from '../../text/closedWords';
import { readWordList } from '../../text/wordList';

/** Of verbs whose forms are unlike each other those of one tense or kind together: "is" for "are" is another person. */
const unlike: readonly (readonly string[])[] = [
  ['am is are', 'was were', 'be', 'been', 'being'],
  ['will', 'would'],
  ['shall', 'should'],
  ['have has', 'had', 'having'],
  ['can', 'could'],
  ['may', 'might'],
  ['do does', 'did', 'done', 'doing'],
  ...readWordList(irregularList).map((line) => {
    const [plain = '', past = '', participle = past] = line.split(' ');
    const stem = plain.replace(/e$/, '');
    return [`${plain} ${plain}s`, past, participle, `${stem}ing ${plain}${plain.slice(-1)}ing`];
  }),
];

/** By form, for each verb that has it, in what tenses: "lay" is of two verbs. */
const tensesOf = new Map<string, Map<number, Set<number>>>();
unlike.forEach((tenses, verb) => {
  tenses.forEach((forms, tense) => {
    for (const form of forms.split(' ')) {
      const verbs = tensesOf.get(form) ?? new Map<number, Set<number>>();
      verbs.set(verb, (verbs.get(verb) ?? new Set()).add(tense));
      tensesOf.set(form, verbs);
    }
  });
});

/** Endings of tenses, and all that a form of a word may end with where another one has another ending. */
const ofTenses = /^(?:ed|d|ing|en|n|t)$/;
const endings = /^(?:|e|s|es|ed|d|ing|en|n|t)$/;
/** Shorter stems are of other words: "than" and "that". */
const shortestStem = 3;

/** Whether two different words are forms of one verb in two tenses, or a participle: "refuse" and "refused". */
export function differInTense(a: string, b: string): boolean {
  const [here, there] = [tensesOf.get(a), tensesOf.get(b)];
  for (const [verb, tenses] of here ?? []) {
    const others = there?.get(verb);
    if (others && ![...tenses].some((tense) => others.has(tense))) return true;
  }
  return endingsOf(a, b)?.some((end) => ofTenses.test(end)) ?? false;
}

/** Whether two different words differ in a grammatical ending alone: "refuse" and "refused" or "refuses". */
export function isOneWord(a: string, b: string): boolean {
  return endingsOf(a, b) !== undefined;
}

/** The endings that two words add to one stem, if they are forms of one word. */
function endingsOf(a: string, b: string): [string, string] | undefined {
  if (isFunctionWord(a) || isFunctionWord(b)) return undefined;
  let stem = 0;
  while (stem < Math.min(a.length, b.length) && a.charCodeAt(stem) === b.charCodeAt(stem)) stem++;
  const ends: [string, string] = [a.slice(stem), b.slice(stem)];
  return stem >= shortestStem && ends.every((end) => endings.test(end)) ? ends : undefined;
}
