import irregularList from '../../../data/irregularVerbs.txt';
import { isFunctionWord } from '../../../text/closedWords';
import { readWordList } from '../../../text/wordList';

/** Of verbs whose forms are unlike each other those of one tense or kind together: "is" for "are" is another person. */
const unlike = [
  ['am is are', 'was were', 'be', 'been', 'being'],
  ['will', 'would'],
  ['shall', 'should'],
  ['have has', 'had', 'having'],
  ['can', 'could'],
  ['may', 'might'],
  ['do does', 'did', 'done', 'doing'],
  ...readWordList(irregularList).map(tensesOf),
].map((tenses) => new Map(tenses.flatMap((forms, i) => forms.split(' ').map((form) => [form, i] as const))));

const irregularPasts = new Set(readWordList(irregularList).flatMap((verb) => verb.split(' ').slice(1)));

/** Whether a word may be the past or the participle of a verb: "lost", "named". */
export function isPastForm(form: string): boolean {
  return irregularPasts.has(form) || /[a-z]{2}ed$/.test(form);
}

/** The forms of a verb by tense, of "take took taken". */
function tensesOf(verb: string): string[] {
  const [plain = '', past = '', participle = past] = verb.split(' ');
  const doubled = plain + plain.slice(-1);
  return [`${plain} ${plain}s`, past, participle, `${plain.replace(/e$/, '')}ing ${doubled}ing`];
}

/** Endings of tenses, and all that a form of a word may end with where another one has another ending. */
const ofTenses = /^(?:ed|d|ing|en|n|t)$/;
const endings = /^(?:|e|s|es|ed|d|ing|en|n|t)$/;
/** Shorter stems are of other words: "than" and "that". */
const shortestStem = 3;

/** Whether two different words are forms of one verb in two tenses, or a participle: "refuse" and "refused". */
export function differInTense(a: string, b: string): boolean {
  if (unlike.some((tenses) => tenses.has(a) && tenses.has(b) && tenses.get(a) !== tenses.get(b))) return true;
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
