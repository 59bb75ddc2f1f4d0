import irregularList from '../../../data/irregularVerbs.txt';
import { readWordList } from '../../../text/wordList';

/** These hardly tell anything: what is got, made or taken tells. */
const light = /^(?:become|come|do|find|get|go|hear|lay|lie|make|mean|say|see|show|sit|take|tell) /;
/** What is made of verbs with other letters. */
const made = [
  'choose choice',
  'defend defense defence',
  'die died dead death deaths',
  'fly flight',
  'grow growth',
  'know knowledge',
  'lose loss losses',
  'sell sale sales',
  'shoot shooting',
  'speak speech',
  'withdraw withdrawal',
];
/** By form what stands for it. */
const irregular = new Map(
  [...readWordList(irregularList).filter((verb) => !light.test(verb)), ...made].flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return [stem, ...forms].map((form) => [form, stem] as const);
  }),
);

const endings =
  /(?:isations?|izations?|ational|ations?|ments?|ness|ings?|edly|ed|ers?|ors?|ingly|ively|ive|ially|ally|al|ely|ly|ions?|ences?|ances?|ants?|ents?|ables?|ibles?|fully|ful|ity|ities|ise[ds]?|ize[ds]?|es|s|e)$/;
/** What is left of a word is no shorter. */
const shortestStem = 3;

/**
 * A word without its endings, so that its forms and what is made of it are one: "appreciated" and "appreciation", "denies"
 * and "denial". Rough: "organ" and "organization" are one as well.
 */
export function rootOf(form: string): string {
  const known = irregular.get(form);
  if (known !== undefined) return known;
  if (!/^\p{L}{4,}$/u.test(form)) return form;
  let stem = form.replace(/ie[sd]$|y$/, 'i');
  for (let end = endings.exec(stem); end && end.index >= shortestStem; end = endings.exec(stem))
    stem = stem.slice(0, end.index);
  stem = stem.replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > shortestStem ? stem.replace(/[iy]$/, '') : stem;
}
