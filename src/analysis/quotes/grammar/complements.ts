import { at, type WordRange, type Words } from '../word';

const complementizer = /^(?:that|which|who|whom|whose|what|how|why|where|whether|because)$/;

/** Whether a clause that begins with a subject tells what another one says or describes: "that X", "which X". */
export function isComplement(words: Words, subject: WordRange): boolean {
  const before = at(words, subject.from - 1);
  const orNot = before.lower === 'not' && at(words, subject.from - 2).lower === 'or';
  return complementizer.test((orNot ? at(words, subject.from - 3) : before).lower);
}
