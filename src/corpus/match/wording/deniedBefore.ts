import believingList from '../../../data/believingWords.txt';
import undeniedList from '../../../data/undeniedAfter.txt';
import { isNegation, isSubordinator } from '../../../text/closedWords';
import { isPossessive, isSubjectForm } from '../../../text/pronouns';
import { readWordList } from '../../../text/wordList';
import { wordsOf } from '../../../text/words';
import type { Passage } from '../../passage';
import { followsFullStop, startsSentence } from '../places/sentenceEnds';

const believing = wordSet(believingList);
const undenied = wordSet(undeniedList);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(readWordList(list).flatMap((line) => line.split(/\s+/)));
}

/** So many words between a negation and what it denies, besides those between two commas: "is not in any way fine". */
const wordsBetween = 3;
/** These begin a clause that a negation before it leaves as it is. */
const beginsClause = /^(?:and|but|so|than|whether|what|how|why|who|whom|whose|which)$/;

/** What such a word goes before belongs to another word, and is nothing that is said or denied by itself. */
const preposition =
  /^(?:of|to|in|on|at|by|for|from|with|within|about|into|onto|over|under|against|between|through|during|towards?|upon)$/;
/** Between a negation and a noun these say that it is the noun which is denied: "will not be", "was not in any way". */
const joins = /^(?:be|been|being|an?|the|in|any|way|at|all|by|means|ever|even|[a-z]+ly)$/;
/** These deny the noun after them, not what is said of it: "no group can win". */
const deniesNoun = /^(?:no|without)$/;
const determiner = /^(?:an?|the|this|these|those|any|some|every|each|such|another)$/;

/**
 * Whether some words are denied by a negation among so many words before them in their sentence: right there or a few
 * words off, as in "was not in any way fine", or farther where it denies what somebody thinks, as in "nobody in Orrin
 * believes that it is fine". Not "we do not doubt that it is fine", nor a negation of another clause.
 * @param inOneClause what stands before the negation is known to be said of these words, whichever they are.
 */
export function isDeniedIn(passage: Passage, at: number, reach: number, inOneClause = false): boolean {
  const denial = denialBefore(passage, at, reach);
  if (!denial) return false;
  const { word, between } = denial;
  const isTheirs =
    between.length === 0 ||
    (inOneClause && between.length <= wordsBetween) ||
    isInfinitive(passage, between, at);
  if (!isTheirs && !reachesOver(passage, word, between, at)) return false;
  // denied twice it is said
  return denialBefore(passage, word, reach - (at - word)) === undefined;
}

/** Whether nothing but the "to" of a verb stands between: "promised not to close it". */
function isInfinitive(passage: Passage, between: readonly number[], at: number): boolean {
  const [word, ...more] = between;
  const first = formAt(passage, at);
  return (
    word !== undefined &&
    more.length === 0 &&
    formAt(passage, word) === 'to' &&
    !determiner.test(first) &&
    !isPossessive(first)
  );
}

/** The nearest negation before a word in its clause, with the words between them but those between two commas. */
function denialBefore(
  passage: Passage,
  at: number,
  reach: number,
): { readonly word: number; readonly between: readonly number[] } | undefined {
  const between: number[] = [];
  let isInAside = false;
  for (let word = at; word > 0 && at - word < reach && !startsSentence(passage, word); word--) {
    const marks = passage.text.slice(passage.words[word - 1]?.end ?? 0, passage.words[word]?.start ?? 0);
    const form = formAt(passage, word - 1);
    if (isClauseStart(formAt(passage, word)) || /[;:—–]|\s-/.test(marks)) return undefined;
    if (marks.includes(',')) isInAside = !isInAside;
    if (isInAside) continue;
    // the full stop of "No." is no abbreviation's here
    if (/[.!?]/.test(marks)) return undefined;
    if (denies(passage, word - 1)) return { word: word - 1, between };
    if (undenied.has(form)) return undefined;
    between.push(word - 1);
  }
  return undefined;
}

function formAt({ words }: Passage, word: number): string {
  return words[word]?.form ?? '';
}

function isClauseStart(form: string): boolean {
  return beginsClause.test(form) || (form !== 'as' && isSubordinator(form));
}

/** Whether a negation reaches over the words between it and a place: these are few, or say that somebody thinks so. */
function reachesOver(passage: Passage, denial: number, between: readonly number[], at: number): boolean {
  const [first, before] = [formAt(passage, at), formAt(passage, at - 1)];
  const believes = between.some((word) => believing.has(formAt(passage, word)));
  if (preposition.test(first) || (!believes && deniesNoun.test(formAt(passage, denial)))) return false;
  const isClause = before === 'that' || believing.has(before);
  // "we did not take the ferry" tells nothing of the ferry
  const isNoun = determiner.test(first) || determiner.test(before) || isPossessive(first);
  if (isNoun && !isClause && !between.every((word) => joins.test(formAt(passage, word)))) return false;
  return believes || (between.length <= wordsBetween && !preposition.test(before));
}

/** "Don't you think" asks, and thinks so; "I cannot believe it" is said of what is so. */
function denies(passage: Passage, word: number): boolean {
  const [form, next] = [formAt(passage, word), formAt(passage, word + 1)];
  if (!isNegation(form)) return false;
  const isOfAstonished =
    (form === 'cannot' || /^(?:can?|could)$/.test(formAt(passage, word - 1))) &&
    /^(?:believe|imagine)$/.test(next);
  return !isOfAstonished && !(form === 'not' && isSubjectForm(next));
}

/** A negation so few words before a quote, in the reporter's own words, still governs it. */
const wordsBefore = 10;
const longestBefore = 90;
/** Who is accused of something is said not to have to do it. */
const deniesBehind =
  /^(?:den(?:y|ie[ds]|ying)|accus(?:e[ds]?|ing)|reject(?:s|ed|ing)?|refus(?:e[ds]?|ing)|doubt(?:s|ed|ing)?|disput(?:e[ds]?|ing)|dismiss(?:e[ds]|ing)?|unable|unlikely|un(?:sure|certain|convinced))$/;

/** Whether the text denies some words before them in their sentence, between whatever marks. */
export function isDeniedByText({ text, words }: Passage, word: number): boolean {
  const [start, end] = [words[word]?.start ?? 0, words[word]?.end ?? 0];
  const before = wordsOf(text, { start: Math.max(0, start - longestBefore), end });
  const last = before.length - 1;
  for (let at = last; at > 0 && last - at < wordsBefore; at--) {
    const { end: from, form } = before[at - 1] ?? { end: 0, form: '' };
    const isBehindLine = text.slice(from, before[at]?.start ?? from).includes('\n');
    if (isBehindLine || followsFullStop({ text, words: before }, at)) return false;
    if (isNegation(form) || deniesBehind.test(form)) return true;
  }
  return false;
}

/** Few words may be the last ones of a long sentence. */
const wordsBeforeFew = 20;
/** "She warned against calling it a mistake". */
const opposes = 'against';

/**
 * Whether something denies a few words of a whole article, whose marks are known: the reporter anywhere before them in the
 * sentence, or what stands before them between the same marks.
 */
export function areFewDenied(passage: Passage, word: number): boolean {
  if (isDeniedIn(passage, word, wordsBefore)) return true;
  const { text, words, stretch } = passage;
  for (let at = word; at > 0 && word - at < wordsBeforeFew; at--) {
    const between = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (between.includes('\n') || followsFullStop(passage, at)) return false;
    const form = formAt(passage, at - 1);
    const isReporters = (stretch[at - 1] ?? -1) < 0;
    if (isReporters && (isNegation(form) || deniesBehind.test(form) || form === opposes)) return true;
  }
  return false;
}
