import { beginsCapital } from '../../../text/capital';
import { isGenitive } from '../speakers/phraseWords';
import { isPeople } from '../who/personNouns';
import { isSpeechNoun, isVerbOf, speechVerbLemma } from './speechVerbs';
import { at, glued, isNouny, type Word, type Words, type WordTag } from '../word';

const surelySaid = new Set(
  'tweeted quipped tweets said says told added adds wrote writes asked asks notes argues claims warns insists announces explains describes believes estimates denies'.split(
    ' ',
  ),
);
const saidWords = new Set(['said', 'says', 'told', 'wrote', 'added', 'asked']);
const verbOrNoun =
  /^(?:note|report|claim|warn|argue|point|suggest|worry|tweet|call|urge|answer|comment|state|contend|insist|caution|stress|promise|vow)(?:s|es)?$/;
/** What is written and speaks: after these a verb of saying is one. */
const document =
  /^(?:report|study|letter|statement|document|law|article|policy|memo|book|paper|rule|poll|survey|filing|lawsuit|complaint)$/;
const some = /^(?:some|many|most|few|others)$/;

/**
 * The words with tags mended that the tagger is known to miss: verbs of speech taken for nouns, names taken for verbs
 * ("Will said"), and with the dictionary form of every verb of speech. As many words as before.
 */
export function retag(words: Words): Word[] {
  const mended: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i);
    const tag = word.marked
      ? word.tag
      : isOwnedSaying(words, mended, i)
        ? 'NOUN'
        : isSayingAfterMarks(mended, word)
          ? 'VERB'
          : mendTag(word, at(mended, i - 1), at(words, i + 1), at(words, i + 2), i === 0);
    const lemma = tag === 'VERB' ? (speechVerbLemma(word.lower) ?? word.lemma) : word.lemma;
    const { start, end, text, lower } = word;
    mended.push(tag === word.tag && lemma === word.lemma ? word : { start, end, text, lower, lemma, tag });
  }
  return mended;
}

/** "his comments that", "X’s “...” comment", "a Twitter comment": a noun of saying taken for a verb after the one whose saying it is. */
function isOwnedSaying(words: Words, mended: Words, i: number): boolean {
  const word = at(words, i);
  if ((word.tag !== 'VERB' && word.tag !== 'NOUN') || !isSpeechNoun(word.lower)) return false;
  const before = at(mended, i - 1);
  const owner = before.marked ? at(mended, i - 2) : before;
  if (isGenitive(owner) || /^(?:his|their|its|my|our|your)$/.test(owner.lower)) return true;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(before.tag) && /^an?$/.test(at(mended, i - 2).lower)) {
    return !/(?:s|ed|ing)$/.test(word.lower);
  }
  return owner.lower === 'her' && (before.marked !== undefined || at(words, i + 1).lower === 'that');
}

/** "“...,” X reports from Y": a present form taken for a noun where who speaks stands right after the marks. */
function isSayingAfterMarks(mended: Words, { tag, lower }: Word): boolean {
  const before = at(mended, mended.length - 1);
  const marks = at(mended, mended.length - 2);
  if (tag !== 'NOUN' || before.tag !== 'PROPN' || before.marked || !sayingNow.test(lower)) return false;
  return lower.endsWith('s') && marks.marked !== undefined && /,["”'’]*$/.test(marks.text);
}

function mendTag(word: Word, before: Word, next: Word, afterNext: Word, first: boolean): WordTag {
  const { tag, lower } = word;
  if (lower === 'but' || lower === 'and') return 'CCONJ';
  if (
    before.lower.endsWith('s') &&
    /^['’]$/.test(word.text) &&
    /^(?:NOUN|ADJ)$/.test(next.tag) &&
    glued(before, word)
  )
    return 'PART';
  if (tag === 'DAY' || tag === 'PUNCT') return tag;
  // "a third of their claims as"
  if (/^(?:claims|comments)$/.test(lower) && next.lower === 'as') return 'NOUN';
  // "an op-ed arguing", "with X warning of it"
  if (tag === 'VERB' && lower === 'ed' && before.text === '-') return 'NOUN';
  if (
    tag === 'NOUN' &&
    lower === 'warning' &&
    before.tag === 'PROPN' &&
    /^(?:of|that|about)$/.test(next.lower)
  )
    return 'VERB';
  // "most said they were"
  if (tag === 'ADV' && lower === 'most' && /^(?:VERB|AUX)$/.test(next.tag) && beginsClause(before))
    return 'PRON';
  // "X, who fights with Y"
  if (tag === 'NOUN' && before.lower === 'who' && lower.endsWith('s') && /^(?:ADP|DET)$/.test(next.tag)) {
    return isPeople(lower) ? tag : 'VERB';
  }
  if (tag === 'VERB' && isDetermined(word, before)) return 'NOUN';
  if (surelySaid.has(lower) && (isSaidForm(lower) || before.tag === 'PROPN' || before.tag === 'PRON'))
    return 'VERB';
  if (lower === 'say') return 'VERB';
  if (lower === 'saying' && tag === 'NOUN') {
    if (/^(?:DET|PRON)$/.test(next.tag) || !/^(?:DET|ADJ|PRON)$/.test(before.tag)) return 'VERB';
  }
  // "the charter, which states that"
  if (tag === 'NOUN' && /^(?:who|which)$/.test(before.lower) && speechVerbLemma(lower) !== undefined)
    return 'VERB';
  if (tag === 'NOUN' && isPresentTaken(word, before, next, afterNext)) return 'VERB';
  if (lower === 'think' && next.lower === 'tank') return 'ADJ';
  // "He stressed that": no adjective
  const past = lower.endsWith('ed') && next.lower === 'that' && speechVerbLemma(lower) !== undefined;
  if (past && /^(?:PRON|PROPN|ADV)$/.test(before.tag)) return 'VERB';
  if (isParticipleTaken(word, before, next)) return 'VERB';
  // "has since said"
  if (lower === 'since' && before.tag === 'AUX' && next.tag === 'VERB') return 'ADV';
  // "Ted Example said", "Cook said"
  if (
    first &&
    tag === 'VERB' &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    next.tag === 'PROPN' &&
    /^(?:VERB|AUX)$/.test(afterNext.tag)
  )
    return 'PROPN';
  // "Rove also noted"
  if (
    first &&
    tag === 'VERB' &&
    !/(?:ing|ed)$/.test(lower) &&
    next.lower === 'also' &&
    /^(?:VERB|AUX)$/.test(afterNext.tag)
  )
    return 'PROPN';
  if (first) {
    return tag === 'VERB' && /^(?:said|says)$/.test(next.lower) && !speechVerbLemma(lower) ? 'PROPN' : tag;
  }
  // letters after a name: "Mr Brown AM"
  if (before.tag === 'PROPN' && /^\p{Lu}{2,4}$/u.test(word.text)) return 'PROPN';
  if (isNameTakenForVerb(word, before, next, afterNext)) return 'PROPN';
  if (tag === 'NOUN' && verbOrNoun.test(lower) && isVerbTakenForNoun(word, before, next)) return 'VERB';
  return tag;
}

function beginsClause({ text, tag }: Word): boolean {
  return text === '' || /^[,;:—–]$/.test(text) || /^(?:CCONJ|SCONJ)$/.test(tag);
}

/** "his address", "the calls": no verb stands right after these, but for participles. */
function isDetermined({ lower, lemma }: Word, before: Word): boolean {
  const form = lower === lemma || lower === `${lemma}s`;
  return form && /^(?:the|an?|his|its|their|my|our|your|every)$/.test(before.lower);
}

/** "..., promising that", "X informed Y that": participles and past forms taken for adjectives and nouns. */
function isParticipleTaken({ tag, lower }: Word, before: Word, next: Word): boolean {
  if (tag !== 'ADJ' && tag !== 'NOUN') return false;
  // "X shot back with a laugh"
  if (/^(?:shot|fired|shoots|fires)$/.test(lower) && next.lower === 'back')
    return isNouny(before) || before.tag === 'QUOTE';
  const lemma = speechVerbLemma(lower);
  if (lemma === undefined) return false;
  // "a land that he has branded a threat"
  if (
    tag === 'ADJ' &&
    lower.endsWith('ed') &&
    /^(?:has|have|had|['’]ve)$/.test(before.lower) &&
    next.tag === 'DET'
  )
    return true;
  // "“...,” X fumed, pointing at it"; "X branded Y a fraud"
  const named = lower.endsWith('ed') && tag === 'ADJ' && before.tag === 'PROPN';
  if (named && isVerbOf(lemma, 'quoting') && /^[,.:]$/.test(next.text)) return true;
  if (named && isVerbOf(lemma, 'phrase') && next.tag === 'PROPN') return true;
  if (!isVerbOf(lemma, 'clause', 'infinitive', 'listener')) return false;
  if (lower.endsWith('ing')) {
    const opens =
      before.text === '' || /^[,—–]$/.test(before.text) || /^(?:and|but|while)$/.test(before.lower);
    return (
      opens && (/^(?:that|to|his|her|their|its|it|they|he|she)$/.test(next.lower) || next.tag === 'PROPN')
    );
  }
  return (
    lower.endsWith('ed') &&
    tag === 'ADJ' &&
    /^(?:PROPN|PRON)$/.test(before.tag) &&
    (/^(?:that|the|a|an|his|her|their|its)$/.test(next.lower) || next.tag === 'PROPN' || next.tag === 'PRON')
  );
}

const sayingNow = /^(?:claims?|reports?|notes?|wonders?|estimates?)$/;

/** "The candidate claims his wealth is", "others wonder how": a present form taken for a noun. */
function isPresentTaken({ lower }: Word, before: Word, next: Word, afterNext: Word): boolean {
  if (!sayingNow.test(lower) || !/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  const agrees = before.tag === 'PROPN' || lower.endsWith('s') !== before.lower.endsWith('s');
  if (!agrees) return false;
  if (/^(?:how|whether|if|why)$/.test(next.lower)) return true;
  // "The ad claims “They lied.”"
  if (/^["“'‘«]+\p{Lu}/u.test(next.marked ? next.text : '') && before.tag === 'NOUN') return true;
  const subject = /^(?:his|her|their|its|the|he|she|they|it)$/.test(next.lower) || next.tag === 'PROPN';
  return subject && /^(?:NOUN|PROPN|ADJ|AUX|VERB)$/.test(afterNext.tag);
}

function isSaidForm(lower: string): boolean {
  return /ed$|^said|^told|^wrote|^says|^adds|^asks|^writes/.test(lower);
}

function isNameTakenForVerb(word: Word, before: Word, next: Word, afterNext: Word): boolean {
  if (!beginsCapital(word.text) || !/^\p{Lu}\p{Ll}/u.test(word.text) || next.text === '') return false;
  const { tag } = word;
  if (tag === 'AUX' && /^(?:Will|May)$/.test(word.text)) {
    if (saidWords.has(next.lower) || saidWords.has(afterNext.lower)) return true;
  }
  if (before.tag === 'QUOTE' && /^(?:VERB|AUX|ADJ|NOUN)$/.test(tag) && next.tag === 'VERB') return true;
  // "“...,” From said": no preposition stands there
  if (before.tag === 'QUOTE' && tag === 'ADP' && saidWords.has(next.lower)) return true;
  // "And Kelly called it a shame"
  if (
    /^(?:And|But)$/.test(before.text) &&
    tag === 'VERB' &&
    next.tag === 'VERB' &&
    speechVerbLemma(next.lower)
  )
    return true;
  if (before.text === ',' && tag === 'VERB' && saidWords.has(next.lower)) return true;
  if (saidWords.has(before.lower) && before.tag === 'VERB' && /^(?:VERB|AUX|ADJ|NOUN)$/.test(tag))
    return true;
  // "spokesman Josh Example"
  if (
    /^(?:VERB|AUX|ADV)$/.test(tag) &&
    before.tag === 'NOUN' &&
    /^\p{Ll}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
    return true;
  return (
    /^(?:VERB|ADV|ADP)$/.test(tag) &&
    word.text.length > 2 &&
    /^(?:DET|PROPN|ADJ|ADP|VERB)$/.test(before.tag) &&
    /^(?:PROPN|NOUN|VERB|PUNCT)$/.test(next.tag)
  );
}

/** These are nouns far more often than verbs, unless a name or pronoun stands before them. */
const mostlyNoun = /^(?:state|point|call|report|claim|comment|answer)s?$/;

function isVerbTakenForNoun(word: Word, before: Word, next: Word): boolean {
  // "“...,” states a circular"
  if (
    word.lower.endsWith('s') &&
    before.tag === 'QUOTE' &&
    /[,.?!]["”'’]*$/.test(before.text) &&
    /^(?:DET|PROPN)$/.test(next.tag)
  )
    return true;
  if (/^(?:DET|ADP|ADJ)$/.test(before.tag) && !some.test(before.lower)) return false;
  const named =
    document.test(before.lower) || before.tag === 'PROPN' || before.tag === 'PRON' || next.text === ':';
  if (mostlyNoun.test(word.lower) && !named) return false;
  return /^(?:that|:)$/.test(next.lower) || (next.tag === 'PRON' && !/^(?:it|her|his)$/.test(next.lower));
}
