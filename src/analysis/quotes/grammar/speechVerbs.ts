import verbList from '../../../data/speechVerbs.txt';
import nounList from '../../../data/speechNouns.txt';
import { readWordList } from '../../../text/wordList';

/** What may follow a verb of speech; the list itself explains each. */
export type VerbClass =
  'clause' | 'that' | 'infinitive' | 'phrase' | 'question' | 'listener' | 'quoting' | 'common' | 'thought';

const classesOf = new Map<string, ReadonlySet<string>>();
const lemmaOf = new Map<string, string>();

for (const line of readWordList(verbList)) {
  const match = /^(\w+)(?: \(([\w ]+)\))?: ([\w ]+)$/.exec(line);
  if (!match) continue;
  const [, lemma = '', irregular = '', classes = ''] = match;
  classesOf.set(lemma, new Set(classes.split(' ')));
  for (const form of [...regularForms(lemma), ...irregular.split(' ')]) {
    if (form && !lemmaOf.has(form)) lemmaOf.set(form, lemma);
  }
}

const nouns = new Set(
  readWordList(nounList).flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')]),
);

/** Whether a verb, given by its dictionary form, has a class. False for other verbs. */
export function isVerbOf(lemma: string, ...classes: readonly VerbClass[]): boolean {
  const its = classesOf.get(lemma);
  if (its) for (const name of classes) if (its.has(name)) return true;
  return false;
}

const naming =
  /^(?:brand|call|characteri[sz]e|condemn|critici[sz]e|deem|denounce|depict|deride|describe|dismiss|dub|hail|labell?|name|nickname|portray|praise|put|term)$/;

/** Whether a verb, given by its dictionary form, says what somebody calls something: "call", "describe". */
export function givesName(lemma: string): boolean {
  return naming.test(lemma);
}

/** The dictionary form of a verb of speech from any of its forms, lower case; `undefined` for other words. */
export function speechVerbLemma(form: string): string | undefined {
  return lemmaOf.get(form);
}

/** Whether a word, lower case, is a form of a verb of speech: "said". */
export function isSpeechVerb(form: string): boolean {
  return speechVerbLemma(form) !== undefined;
}

/** Whether a noun, lower case, in either number, names what somebody said. */
export function isSpeechNoun(form: string): boolean {
  return nouns.has(form);
}

/** All regular forms a verb could have; those with a doubled consonant are made for every verb. */
function regularForms(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  const doubled = lemma + lemma.slice(-1);
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  return [lemma, third, past, `${stem}ing`, `${lemma}ing`, `${doubled}ed`, `${doubled}ing`];
}
