import { isPossessive } from '../../../text/pronouns';
import { isPhraseWord, setting } from '../grammar/phraseWords';
import {
  at,
  isDash,
  isMarkedWithComma,
  isRelative,
  isSubjectPronoun,
  isVerbal,
  type Word,
  type Words,
} from '../word';

/**
 * Where in a reported clause from `start` on, which may reach to `end`, the reporter takes over again: ", although ...",
 * ", which ...", "- a claim that ...", "in a statement on Monday". `end` where he does not.
 */
export function reporterAgain(words: Words, start: number, end: number): number {
  let dashed = false;
  let finite = isFiniteVerb(words, start) || isFiniteVerb(words, start + 1);
  for (let i = start + 2; i < end; i++) {
    if (
      !finite &&
      (joinsVerb(words, i) || goesOnOutside(words, start, i) || leavesInfinitive(words, start, i))
    )
      return i;
    finite ||= isFiniteVerb(words, i);
    if (isDash(words, i - 1)) {
      if (!dashed && !closesLater(words, i, end) && !joins.test(at(words, i).lower)) return i;
      dashed = !dashed;
    } else if (endsWithComma(at(words, i - 1))) {
      const waits = !finite && waitsForVerb(words, start, i);
      if (afterComma(words, i, end) && !(waits && waitsBehind(words, i, end))) return i;
      if (!finite && joinsClause(words, start, i, end)) return i;
      if (at(words, i - 1).marked && isOccasion(words, start, i, end)) return i;
    } else if (isOccasion(words, start, i, end)) return i;
  }
  return end;
}

/** Whether a word is a finite verb, or words in marks that may hold one. */
function isFiniteVerb(words: Words, i: number): boolean {
  const word = at(words, i);
  if (word.tag === 'QUOTE') return true;
  if (word.tag === 'AUX') return at(words, i - 1).lower !== 'to';
  return word.tag === 'VERB' && !word.lower.endsWith('ing') && !/^(?:to|not)$/.test(at(words, i - 1).lower);
}

/** A comma, or words in marks that end with one. */
export function endsWithComma(word: Word): boolean {
  return word.text === ',' || isMarkedWithComma(word);
}

/** "requested a meeting, and the mayor was there": whether behind a phrase a clause of the reporter's begins; no last thing of a list. */
function joinsClause(words: Words, start: number, i: number, end: number): boolean {
  if (/^(?:that|if|whether|wh\w+|how)$/.test(at(words, start).lower)) return false;
  if (beginsMainClause(words, i, end)) return true;
  if (at(words, i).lower !== 'and') return false;
  const begins = hasSubjectAndVerb(words, i + 1, end) && !isAim(words, i + 1);
  return begins && !words.slice(start, i - 1).some(endsWithComma);
}

const longestName = 4;

/** "vowed to cut costs, Ada Brook has": whether a name or pronoun and its verb begin the sentence's main clause behind a comma. */
function beginsMainClause(words: Words, i: number, end: number): boolean {
  if (isRelative(at(words, i))) return false;
  if (isSubjectPronoun(at(words, i))) return isFiniteVerb(words, i + 1);
  let verb = i;
  while (verb < Math.min(end, i + longestName) && at(words, verb).tag === 'PROPN') verb++;
  return verb > i && verb < end && isFiniteVerb(words, verb) && !at(words, verb).marked;
}

/** "and a need to raise it" */
function isAim(words: Words, from: number): boolean {
  let i = from;
  while (isPhraseWord(at(words, i))) i++;
  return at(words, i).lower === 'to';
}

/** Whether the verb that a clause still waits for comes behind an insertion: "that the mayor, while old, is", "that in May, while old, she was". */
function waitsBehind(words: Words, i: number, end: number): boolean {
  if (adds.test(at(words, i).lower) && resumes(words, i, end)) return true;
  for (let j = i + 1; j < end; j++) {
    if (at(words, j - 1).text !== ',') continue;
    const word = at(words, j);
    if (word.marked) return /^["“'‘«]+\p{Ll}/u.test(word.text);
    return hasSubjectAndVerb(words, j, end);
  }
  return false;
}

/** "denounced the deal and said": after a phrase or infinitive, the next finite verb is the reporter's. */
function joinsVerb(words: Words, i: number): boolean {
  const { lower } = at(words, i);
  if (lower !== 'and' && lower !== 'but') return false;
  let next = i + 1;
  while (at(words, next).tag === 'ADV') next++;
  const verb = at(words, next);
  if (verb.tag === 'AUX') return /^(?:has|have|had|is|was|were|did|does)$/.test(verb.lower);
  return verb.tag === 'VERB' && verb.lower !== verb.lemma && !verb.lower.endsWith('ing');
}

/**
 * ", has left": whether after the first comma the verb follows of whom the reporter tells, as in "the baker who was fired
 * after criticizing the mill, has left".
 */
function goesOnOutside(words: Words, start: number, i: number): boolean {
  const { tag, lower } = at(words, i);
  return (
    tag === 'AUX' &&
    /^(?:has|have|had|is|are|was|were|will)$/.test(lower) &&
    at(words, i - 1).text === ',' &&
    words.slice(start, i - 1).every(({ text }) => text !== ',')
  );
}

/** Of "the gap that she promised to close has grown" the verb behind the infinitive that has its object before it. */
function leavesInfinitive(words: Words, start: number, i: number): boolean {
  if (at(words, start).lower !== 'to') return false;
  const { tag, lower } = at(words, i);
  const finite = tag === 'AUX' && /^(?:has|have|had|is|are|was|were|will)$/.test(lower);
  return finite && at(words, i - 1).tag === 'VERB' && at(words, i - 2).lower === 'to';
}

/** After a dash these go on with what was said. */
const joins = /^(?:or|like|such|to|not|even|because)$/;

/**
 * After a comma these begin what the reporter adds. How often what is reported ends there, counted in half of 525 US
 * news articles whose annotators mark it: ", which" and ", who" 36 of 48, ", while" 9 of 13, ", but" with a subject and
 * verb 12 of 18, a participle that is no "including" half; ", and" with a subject and verb 10 of 24.
 */
const adds = /^(?:although|though|despite|however|amid|while|compared|contrary)$/;
const relative = /^(?:which|who|whose|where)$/;
const conditional = /^(?:would|could|might|should)$/;
/** These participles go on with what was said. */
const goesOn =
  /^(?:including|excluding|leaving|leading|bringing|taking|making|giving|depending|starting|beginning|during)$/;

/** These tell what comes of what was said: ", thereby avoiding it". */
const goesOnSo = /^(?:so|then|thereby|thus|possibly|perhaps|not)$/;

/** What a verb reports after these needs no verb of its own: "accused X of theft". */
const ofNouns = /^(?:of|for|to|against)$/;

/** Whether a clause of which no verb has come begins at `start`: of "that the mayor, while old, is" no insertion ends it. */
function waitsForVerb(words: Words, start: number, to: number): boolean {
  return (
    at(words, start).lower === 'that' || words.slice(start, to).every(({ lower }) => !ofNouns.test(lower))
  );
}

function afterComma(words: Words, i: number, end: number): boolean {
  const word = at(words, i);
  const next = at(words, i + 1);
  if (/^(?:that|and|but)$/.test(at(words, i - 2).lower)) return false;
  if (adds.test(word.lower)) return true;
  if (word.lower === 'as' && /^(?:have|did|do|does|has|had|is|was|were)$/.test(next.lower)) return true;
  if (word.lower === 'but') return next.lower !== 'that' && hasSubjectAndVerb(words, i + 1, end);
  // what a clause after a title tells belongs to what is said, and so does the next of “...,” a “...”
  if (at(words, i - 1).marked && (relative.test(word.lower) || next.marked)) return false;
  if (relative.test(word.lower)) return !conditional.test(next.lower) && !resumes(words, i, end);
  // ", specifically calling it a"
  const acts = word.tag === 'ADV' && !goesOnSo.test(word.lower) ? next : word;
  if (acts.tag === 'VERB' && acts.lower.endsWith('ing'))
    return !goesOn.test(acts.lower) && !resumes(words, i, end) && !isListed(words, i, end);
  if (/^(?:a|an)$/.test(word.lower)) return isApposition(words, i, end);
  return false;
}

/**
 * Whether a word in "-ing" is one of several things, and nothing that the reporter adds: "posts, landing sites, and mills",
 * "of money, wanting to be mayor, or longing to".
 */
function isListed(words: Words, i: number, end: number): boolean {
  let last = i + 1;
  while (at(words, last).tag === 'NOUN') last++;
  const isThing = last > i + 1 && isMore(words, last, end);
  for (let j = i + 1; j < end && !isThing; j++)
    if (at(words, j).text === ',' && at(words, j + 1).lower === 'or')
      return at(words, j + 2).lower.endsWith('ing');
  return isThing;
}

/** Whether a comma and the last of several things follow, or one more comma before it. */
function isMore(words: Words, comma: number, end: number): boolean {
  return comma < end && at(words, comma).text === ',' && /^(?:and|or)$/.test(at(words, comma + 1).lower);
}

/** Whether after the next comma the clause before `i` goes on with its verb. */
function resumes(words: Words, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) {
    if (at(words, j - 1).text !== ',') continue;
    let next = j;
    while (at(words, next).tag === 'ADV') next++;
    const word = at(words, next);
    if (isVerbal(word) && !word.lower.endsWith('ing')) return true;
    // "accused X, who was there, of leaving"
    if (word.lower === 'of' && at(words, next + 1).lower.endsWith('ing')) return true;
  }
  return false;
}

/** Whether a clause with a subject before its verb begins at `from`. */
function hasSubjectAndVerb(words: Words, from: number, end: number): boolean {
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(at(words, from).tag)) return false;
  for (let i = from + 1; i < end && i - from < longestSubject; i++) {
    if (isVerbal(at(words, i)) && !at(words, i).lower.endsWith('ing')) return true;
    if (at(words, i).text === ',') return false;
  }
  return false;
}

const longestSubject = 10;

/** ", a swipe at X": a noun phrase that explains, up to the end, and is no item of a list. */
function isApposition(words: Words, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) {
    const word = at(words, j);
    if (/^(?:who|which|that|whose|where)$/.test(word.lower)) return !resumes(words, j, end);
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !/(?:ing|ed|en)$/.test(word.lower))) return false;
    if (word.text === ',' || (/^(?:and|or)$/.test(word.lower) && at(words, j + 1).tag === 'DET'))
      return false;
  }
  return true;
}

/** Whether a second dash follows: what stands between the two is only put in. */
function closesLater(words: Words, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) if (isDash(words, j)) return true;
  return false;
}

/** An occasion named so near the end closes the sentence. */
const longestOccasion = 6;

/** "in a statement on Monday", where more than "what happens" stands before it: that alone would tell nothing. */
function isOccasion(words: Words, start: number, i: number, end: number): boolean {
  return !(i === start + 2 && at(words, start).lower === 'what') && namesOccasion(words, i, end);
}

/** "in a statement on Monday". */
function namesOccasion(words: Words, i: number, end: number): boolean {
  const word = at(words, i);
  if (word.tag !== 'ADP' || !/^(?:in|during|on|at)$/.test(word.lower)) return false;
  const article = at(words, i + 1).lower;
  // 'a “...” in her speech'
  if (!/^(?:a|an)$/.test(article) && !(at(words, i - 1).marked && isPossessive(article))) return false;
  for (let j = i + 2; j < Math.min(end, i + 5); j++) {
    // not "on an email system"
    if (setting.test(at(words, j).lower) && (j + 1 >= end || at(words, j + 1).tag !== 'NOUN'))
      return end - j < longestOccasion;
  }
  return false;
}
