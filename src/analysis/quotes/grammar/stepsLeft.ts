import { monthNamed } from '../../../text/calendarWords';
import { isNameParticle } from '../../../text/closedWords';
import { isPossessive } from '../../../text/pronouns';
import { isAbbreviation } from '../sentences';
import { at, glued, isMoment, isNouny, isParticiple, type Word, type Words } from '../word';
import { quantity, isPhraseWord, isGenitive, year, setting } from './phraseWords';
import { isSpeechNoun } from './speechVerbs';

/** Whether the phrase that begins at `first` takes in the word before it. */
export function stepsLeft(words: Words, first: number, from: number): boolean {
  const word = at(words, first);
  const before = at(words, first - 1);
  const farther = at(words, first - 2);
  if (isPhraseWord(before)) return isOfOnePhrase(word, before, farther);
  // "a Sunday event"
  if (before.tag === 'DAY' && word.tag === 'NOUN' && first - 2 >= from)
    return farther.tag === 'DET' || isPossessive(farther.lower) || isGenitive(farther);
  if (before.text === ',') return isDateBefore(words, first - 1, from);
  if (first - 2 >= from && /^[-–’'/.&]$/.test(before.text) && glued(farther, before)) {
    if (glued(before, word) || (before.text === '.' && isAbbreviation(farther.text))) return true;
  }
  if (/^(?:VERB|ADV)$/.test(before.tag) && glued(farther, before) && farther.text === '-') return true;
  // "the closed-door meeting", "the so-called experts"
  if (word.text === '-' && /^(?:VERB|ADV)$/.test(before.tag) && glued(before, word))
    return before.tag === 'ADV' || first - 2 >= from || at(words, first + 1).tag === 'CCONJ';
  // "the mum-of-two", "rank-and-file members", "Hye-in Park"
  const hyphened = /^(?:ADP|CCONJ)$/.test(before.tag) && farther.text === '-' && glued(farther, before);
  if (hyphened && (word.text === '-' || (word.tag === 'PROPN' && at(words, first - 3).tag === 'PROPN')))
    return true;
  if (word.tag === 'PROPN' && isNameParticle(before.text)) return true;
  // "the famously gruff senator", "the town's most influential bakers"
  const opens = farther.tag === 'DET' || isGenitive(farther);
  if (before.tag === 'ADV' && word.tag === 'ADJ' && opens && first - 2 >= from) return true;
  // "his running mate"
  const running = before.lower.endsWith('ing') && (farther.tag === 'DET' || isPossessive(farther.lower));
  if (running && before.tag === 'VERB' && word.tag === 'NOUN') return true;
  // "allied troops", "the proposed law", "X's written statement"
  const attributive = isParticiple(before) && /^(?:NOUN|ADJ)$/.test(word.tag);
  const owned = isGenitive(farther) || isPossessive(farther.lower);
  if (attributive && (owned || /^(?:DET|ADJ|CCONJ|NUM)$/.test(farther.tag))) return true;
  if (before.tag !== 'QUOTE') return false;
  // "“The Name of a Show” star X"
  if (word.tag === 'NOUN' && first - 1 === from && !/[.,?!]["”'’]*$/.test(before.text)) return true;
  return before.end - before.start < longestNickname && farther.tag === 'PROPN';
}

/** Whether a word that may be part of a phrase is of one with the word after it, and does not end what stands before. */
function isOfOnePhrase(word: Word, before: Word, farther: Word): boolean {
  const begins = word.tag === 'DET' || (word.tag === 'PRON' && isPossessive(word.lower));
  if (begins && before.tag !== 'DET') return false;
  // "the museum, which President X called", "what analysts called", "in an interview Y said"
  if (
    before.tag === 'DET' &&
    (/^(?:which|what|whatever)$/.test(before.lower) || (before.lower === 'that' && word.tag === 'PROPN'))
  )
    return false;
  if (word.tag === 'PROPN') {
    // "comments X made", but "the long-time X ally"
    if (before.tag === 'NOUN' && farther.text !== '-' && isNoTitle(before)) return false;
    // "late Monday morning X said", "in eight months X said"
    if (isMoment(before)) {
      const several = farther.tag === 'NUM' && before.lower.endsWith('s');
      if (several || farther.tag === 'DAY' || toldMoment.test(farther.lower)) return false;
    }
    // "in 2017 X said", "in a speech in April X said"
    if (farther.lower === 'in' && (year.test(before.text) || monthNamed(before.lower) > 0)) return false;
  }
  return before.tag !== 'PRON' || quantity.test(before.lower) || isPossessive(before.lower);
}

/** Before a word for a stretch of time: this makes it a moment and no part of a name. */
const toldMoment = /^(?:this|that|last|late|early|next|one|the|every|same)$/;

/** Whether a noun cannot describe the name after it, which begins a clause of its own: "comments X made", "a way X called". */
function isNoTitle({ lower, text }: Word): boolean {
  if (setting.test(lower) || /^(?:way|reason|moment|time|thing)$/.test(lower)) return true;
  return /^\p{Ll}+[^us]s$/u.test(text) && isSpeechNoun(lower);
}

/** Whether a comma ends or parts a date that tells which one: "the June 3, 2015, memo", "her Jan. 5, 2011, letter". */
function isDateBefore(words: Words, comma: number, from: number): boolean {
  const before = at(words, comma - 1);
  const ends = year.test(before.text) && at(words, comma - 2).text === ',';
  const parted = ends ? comma - 2 : comma;
  if (!ends && !year.test(at(words, comma + 1).text)) return false;
  const month = at(words, parted - 2).text === '.' ? parted - 3 : parted - 2;
  const owner = at(words, month - 1);
  const day = /^\d{1,2}$/.test(at(words, parted - 1).text);
  const told = owner.tag === 'DET' || isPossessive(owner.lower) || isGenitive(owner);
  return (
    day &&
    monthNamed(at(words, month).lower) > 0 &&
    month - 1 >= from &&
    told &&
    isNouny(at(words, parted + 3))
  );
}

/** In code units; longer ones in marks before a name are no nicknames. */
const longestNickname = 22;
