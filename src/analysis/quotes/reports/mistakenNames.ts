import { beginsCapital } from '../../../text/capital';
import { glued, isMarkedWithComma, isNouny } from '../word';
import { isNameBesideVerb, isNameThatBegins } from './missedNames';
import { anyWord, type TaggerError } from './taggerError';

/** Names, and what stands as one word before a name or a noun, that the tagger takes for another kind. */
export const mistakenNames: readonly TaggerError[] = [
  // "the opposition-controlled council"
  {
    given: ['VERB'],
    right: 'ADJ',
    when: ({ word, before, beforeThat }) =>
      before.text === '-' &&
      word.lower.endsWith('ed') &&
      glued(before, word) &&
      glued(beforeThat, before) &&
      /^(?:NOUN|PROPN)$/.test(beforeThat.tag),
  },
  // "Under Secretary of State"
  {
    given: ['ADP'],
    right: 'PROPN',
    words: ['under'],
    when: ({ word, next }) => beginsCapital(word.text) && next.text.startsWith('Secretar'),
  },
  // "Fed officials said"
  {
    given: ['VERB'],
    right: 'PROPN',
    words: ['fed'],
    when: ({ word, next }) => beginsCapital(word.text) && isNouny(next),
  },
  // "the police chief, Ada Brook, said", "the inspector general, who left, said"
  {
    given: ['ADJ'],
    right: 'NOUN',
    words: ['chief', 'general'],
    when: ({ before, next }) => next.text === ',' && (isNouny(before) || before.tag === 'DET'),
  },
  // "Ada Brook-Ward"
  {
    given: ['VERB', 'NOUN', 'ADJ', 'AUX', 'ADV'],
    right: 'PROPN',
    when: ({ word, before, beforeThat }) =>
      before.text === '-' &&
      glued(before, word) &&
      glued(beforeThat, before) &&
      beforeThat.tag === 'PROPN' &&
      beginsCapital(word.text),
  },
  // “...,” Brook’s mother said
  {
    given: ['VERB', 'ADJ', 'ADV'],
    right: 'PROPN',
    when: ({ word, next }) =>
      beginsCapital(word.text) && /^['’]s$/.test(next.text) && next.tag === 'PART' && glued(word, next),
  },
  // “...,” Grant, the master of the harbour, says.
  {
    given: ['VERB'],
    right: 'PROPN',
    when: ({ word, before, next }) =>
      isMarkedWithComma(before) && next.text === ',' && beginsCapital(word.text),
  },
  // "the video showed Garner saying"
  {
    given: ['VERB'],
    right: 'PROPN',
    when: ({ word, before, next }) =>
      beginsCapital(word.text) &&
      /^(?:VERB|ADP)$/.test(before.tag) &&
      !beginsCapital(before.text) &&
      !beginsCapital(next.text),
  },
  { given: ['VERB'], right: 'PROPN', when: isNameThatBegins },
  // "Brindle’s said the mill", "Brindle’s has shut it": a name that ends so, since a finite verb follows no genitive
  {
    given: ['PART'],
    right: 'PROPN',
    words: ["'s", '’s'],
    when: ({ word, before, next, afterNext }) =>
      before.tag === 'PROPN' &&
      glued(before, word) &&
      next.tag === 'VERB' &&
      !next.lower.endsWith('ing') &&
      (afterNext.tag === 'DET' || afterNext.tag === 'PRON' || afterNext.lower === 'that'),
  },
  // letters after a name: "Mr Brown AM"
  {
    given: anyWord,
    right: 'PROPN',
    when: ({ word, before }) => before.tag === 'PROPN' && /^\p{Lu}{2,4}$/u.test(word.text),
  },
  { given: ['VERB', 'AUX', 'ADJ', 'NOUN', 'ADV', 'ADP'], right: 'PROPN', when: isNameBesideVerb },
];
