import type { Analysis } from '../../analysis/model';
import { wordsOf } from '../../text/words';
import { nameWords, type Speaker } from './speakers';

/** What follows these says more of somebody, not who it is: "a judge in Orrin". */
const sayingMore = /^(?:in|of|for|from|at|on|with|who|whose|that|near|to|by)$/;

/**
 * Whether a speaker of whom one article says only what he is ("a federal judge in Orrin") may be a person of the other
 * one: whether either article calls the person so ("US District Judge Ada Brook").
 */
export function mayDescribe(described: Speaker, person: Speaker, analyses: readonly Analysis[]): boolean {
  const calling = callingOf(described.name);
  const last = nameWords(person.name).at(-1);
  return analyses.some(({ entities }) =>
    entities.some(
      ({ kind, name, roles }) =>
        kind === 'person' &&
        nameWords(name).at(-1) === last &&
        roles.some(({ text }) => callingOf(text) === calling),
    ),
  );
}

/** What somebody is called, in one word: "judge". */
function callingOf(description: string): string | undefined {
  const forms = wordsOf(description).map(({ form }) => form);
  const end = forms.findIndex((form, i) => i > 0 && sayingMore.test(form));
  return forms.at(end < 0 ? -1 : end - 1);
}
