import type { Member } from './cast';
import { descriptionsAround, titleBefore } from './castRoles';
import { describe } from './description';
import { isPersonNoun } from '../grammar/personNouns';
import { afterAside, type NamedSentence } from './sentenceNames';
import { isSpeechVerb } from '../grammar/speechVerbs';
import { at } from '../word';

/** Whom an article names first, where it may have described them before: "A designer will show ... Ada Brook, 31, is ...". */
export interface Lede {
  readonly member: Member;
  /** Where they are first named. */
  readonly start: number;
}

/** The first person that an article names, other than in passing. */
export function firstPerson(sentences: readonly NamedSentence[]): Lede | undefined {
  for (const { names } of sentences) {
    const first = names.find(({ named }) => named.member.person);
    if (!first) continue;
    const { member, mention } = first.named;
    return first.weight === 'subject' || first.weight === 'clause'
      ? { member, start: mention.start }
      : undefined;
  }
  return undefined;
}

/**
 * The first person that an article names, if a sentence about them begins so, with nothing that says what they are and
 * without reporting what they say: who is introduced so has been described before, if anybody has.
 * @param sentences that name somebody, in order.
 */
export function ledeOf(text: string, sentences: readonly NamedSentence[]): Lede | undefined {
  const sentence = sentences.find(({ names }) => names.some(({ named }) => named.member.person));
  const first = sentence?.names.find(({ named }) => named.member.person);
  if (!sentence || first?.weight !== 'subject' || first.words.to - first.words.from < 2) return undefined;
  const { member, mention } = first.named;
  const verb = at(sentence.words, afterAside(sentence.words, sentence.sentence, first.words.to));
  if (isSpeechVerb(verb.lower)) return undefined;
  const told = [titleBefore(text, mention), ...descriptionsAround(text, mention)];
  if (told.some((words) => isPersonNoun(describe(words).head))) return undefined;
  return { member, start: mention.start };
}

/** A description stands at most so far before the name. */
const reach = 900;

/** Whether a description that starts at a place may be of whom the lede leads to: in a paragraph before, and not far. */
export function leadsTo(text: string, start: number, lede: Lede): boolean {
  return start < lede.start && lede.start - start < reach && text.slice(start, lede.start).includes('\n');
}
