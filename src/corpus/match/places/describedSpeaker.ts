import type { Analysis } from '../../../analysis/model';
import { wordsOf } from '../../../text/words';
import { nameWords, type Speaker } from './speakers';

/** What follows these says more of somebody, not who it is: "a judge in Orrin". */
const sayingMore = /^(?:in|of|for|from|at|on|with|who|whose|that|near|to|by)$/;

/**
 * Whether a speaker of whom one article says only what he is ("a federal judge in Orrin") may be a person of the other
 * one: whether either article calls the person so ("US District Judge Ada Brook").
 */
export function mayDescribe(described: Speaker, person: Speaker, analyses: readonly Analysis[]): boolean {
  const calling = callingOf(described.name);
  if (calling === undefined) return false;
  const called = analyses.flatMap((analysis) => [...(callingsIn(analysis).get(calling) ?? [])]);
  if (called.length === 0) return false;
  const last = nameWords(person.name).at(-1);
  return called.some((name) => name === last);
}

/** By callings, the last names of those whom an article calls so; asked for of an article again and again. */
const callings = new WeakMap<Analysis, ReadonlyMap<string, ReadonlySet<string>>>();

function callingsIn(analysis: Analysis): ReadonlyMap<string, ReadonlySet<string>> {
  const known = callings.get(analysis);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { kind, name, roles } of analysis.entities) {
    const last = nameWords(name).at(-1);
    if (kind !== 'person' || last === undefined) continue;
    for (const { text } of roles) {
      const calling = callingOf(text);
      if (calling !== undefined) found.set(calling, (found.get(calling) ?? new Set()).add(last));
    }
  }
  callings.set(analysis, found);
  return found;
}

/** What somebody is called, in one word: "judge". */
function callingOf(description: string): string | undefined {
  const forms = wordsOf(description).map(({ form }) => form);
  const end = forms.findIndex((form, i) => i > 0 && sayingMore.test(form));
  return forms.at(end < 0 ? -1 : end - 1);
}
