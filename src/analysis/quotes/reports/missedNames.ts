import { beginsCapital } from '../../../text/capital';
import { isVerbal, type Word } from '../word';
import { isSpeechVerb } from '../grammar/speechVerbs';
import type { TaggedPlace } from './taggedPlace';

/** Forms of plain saying: who stands beside one is a name if it has a capital. */
const saidWord = /^(?:said|says|told|wrote|added|asked)$/;

/** A name at the beginning of a paragraph: "Ted Example said", "Rove also noted", "Cook said". */
export function isNameThatBegins({ word: { text, lower }, next, afterNext, first }: TaggedPlace): boolean {
  if (!first) return false;
  if (/^(?:said|says)$/.test(next.lower) && !isSpeechVerb(lower)) return true;
  if (isVerbOfName(lower, next)) return true;
  if (!isVerbal(afterNext)) return false;
  if (next.tag === 'PROPN') return /^\p{Lu}\p{Ll}/u.test(text);
  return next.lower === 'also' && !/(?:ing|ed)$/.test(lower);
}

/** "Ward denies": whether a word that the tagger takes for a verb stands before a form of saying that has its subject before it. */
function isVerbOfName(lower: string, next: Word): boolean {
  return (
    next.tag === 'VERB' &&
    next.lower.endsWith('s') &&
    isSpeechVerb(next.lower) &&
    !isSpeechVerb(lower) &&
    !/(?:ing|ed)$/.test(lower)
  );
}

/** A name with a capital within a sentence, where verbs and titles stand beside it. */
export function isNameBesideVerb({ word, before, beforeThat, next, afterNext, first }: TaggedPlace): boolean {
  if (first || !beginsCapital(word.text) || !/^\p{Lu}\p{Ll}/u.test(word.text) || next.text === '')
    return false;
  const { tag } = word;
  const isSaid = saidWord.test(next.lower);
  // "Mr. Burr has"
  if (tag === 'VERB' && /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?$/.test(before.text)) return true;
  // "Will also said"
  if (tag === 'AUX' && /^(?:Will|May)$/.test(word.text) && (isSaid || saidWord.test(afterNext.lower)))
    return true;
  // “...,” Cook argued; “...,” From said
  if (before.tag === 'QUOTE' && (tag === 'ADP' ? isSaid : tag !== 'ADV' && next.tag === 'VERB')) return true;
  // “...,” Cook reportedly told Y
  if (before.tag === 'QUOTE' && tag === 'VERB' && next.tag === 'ADV' && saidWord.test(afterNext.lower))
    return true;
  // "And Kelly called it a shame"
  if (/^(?:And|But)$/.test(before.text) && tag === 'VERB' && next.tag === 'VERB' && isSpeechVerb(next.lower))
    return true;
  // ". Cook stated"
  const begins = /^[.?!\]]$/.test(before.text) && tag === 'VERB' && !/(?:ing|ed)$/.test(word.lower);
  if (begins && next.tag === 'VERB' && isSpeechVerb(next.lower) && !isSpeechVerb(word.lower)) return true;
  // "..., Cook said"
  if (before.text === ',' && tag === 'VERB' && isSaid) return true;
  // "said Cook"
  if (saidWord.test(before.lower) && before.tag === 'VERB' && /^(?:VERB|AUX|ADJ|NOUN)$/.test(tag))
    return true;
  // "spokesman Josh Example"
  if (
    /^(?:VERB|AUX|ADV)$/.test(tag) &&
    before.tag === 'NOUN' &&
    /^\p{Ll}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
    return true;
  // "the firm Harbour Consult": a verb of this form would need several subjects
  if (
    tag === 'VERB' &&
    word.lower === word.lemma &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    /^(?:NOUN|PROPN)$/.test(before.tag) &&
    !before.lower.endsWith('s') &&
    /^\p{Ll}/u.test(beforeThat.text)
  )
    return true;
  // "Gov. Cook and"
  return (
    /^(?:VERB|ADV|ADP)$/.test(tag) &&
    word.text.length > 2 &&
    /^(?:DET|PROPN|ADJ|ADP|VERB)$/.test(before.tag) &&
    /^(?:PROPN|NOUN|VERB|PUNCT)$/.test(next.tag)
  );
}
