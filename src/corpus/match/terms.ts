import { textOf, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import type { Reading } from '../reading';
import { speakerAt } from './speakerAt';
import type { PairMatch } from './wholeReading';

/** Whether the words of a match are a title, or a law's own, in both: what anybody prints who speaks of the same thing. So are those that one article counts. */
export function isTermInBoth({ left, right }: PairMatch, here: Reading, there: Reading): boolean {
  const { text } = here.article;
  if (isTitle(text, left) && isTitle(there.article.text, right)) return true;
  if (isCalledByMany(here, left) || isCalledByMany(there, right)) return true;
  if (isCounted(here, left) || isCounted(there, right)) return true;
  if (isNameOfThing(here, left) && isNameOfThing(there, right)) return true;
  return isOfLaw(here, left) && isOfLaw(there, right);
}

/** What marks a name of something: "“open gates” policy" ... */
const thingNamed =
  /^["”’']?\s(?:polic(?:y|ies)|programs?|programmes?|initiatives?|doctrines?|strateg(?:y|ies)|clauses?|loopholes?|pledges?|promises?|claims?|scandals?|controvers(?:y|ies)|debates?|narratives?|movements?|plans?|deals?|bills?|laws?|rules?)\b/i;
/** ... and "what critics call “open gates”", "the so-called “open gates”", which many say. */
const calledByMany = /\bwhat (?!(?:i|we|you)\s)(?:[\p{L}’'-]+\s){1,4}call,? (?:the |an? )?["“‘']?$/iu;
const soCalled = /\bso-called (?:the |an? )?["“‘'’]$/iu;
const nameReach = 60;

function isNameOfThing({ article: { text } }: Reading, { end }: Span): boolean {
  return thingNamed.test(textOf(text, { start: end, end: end + nameReach }));
}

function isCalledByMany({ article: { text } }: Reading, { start }: Span): boolean {
  const before = textOf(text, { start: Math.max(0, start - nameReach), end: start });
  return calledByMany.test(before) || soCalled.test(before);
}

/** Longer ones are sentences in the style of headlines. */
const mostWordsOfTitle = 16;
/** These stay small in titles ("Special Report with Ada Brook"). */
const smallInTitles =
  /^(?:an?|the|and|but|or|nor|for|of|in|on|at|to|by|as|up|via|with|from|into|over|than|vs)$/;

/** Whether some words, all but the smallest of them and two at least, begin with capitals but are not all capitals. */
function isTitle(text: string, span: Span): boolean {
  const words = wordsOf(text, span).filter(({ form }) => !smallInTitles.test(form));
  const shown = words.map(({ start, end }) => text.slice(start, end));
  return (
    words.length > 1 &&
    words.length <= mostWordsOfTitle &&
    shown.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    shown.some((word) => /\p{Ll}/u.test(word))
  );
}

/** Words that were said again and again are no one utterance: "uttered the phrase “open gates” 29 times". */
const counted =
  /^[,.]?["”’']\s(?:(?:at least|more than|about|nearly|some)\s)?(?:\p{N}+|\p{Ll}+(?:-\p{Ll}+)?)\stimes\b/u;

function isCounted({ article: { text } }: Reading, { end }: Span): boolean {
  return counted.test(textOf(text, { start: end, end: end + nameReach }));
}

/** Laws that have stood for long; what a new bill or order says is news. */
const law = /\b(?:constitution|amendment|statute|charter|clause|penal code|criminal code|u\.s\. code)\b/i;

function isOfLaw(reading: Reading, span: Span): boolean {
  return law.test(speakerAt(reading, span)?.speaker.name ?? '');
}

/** What many say together, or say again and again. */
const slogan = /\b(?:chant|slogan|motto|hashtag|mantra|rallying cry|battle cry|catchphrase|meme|refrain)/i;
const sloganReach = 60;
/** Whether the few words of a place are called a slogan. */
export function isCalledSlogan({ article: { text } }: Reading, { start, end }: Span): boolean {
  return (
    slogan.test(textOf(text, { start: Math.max(0, start - sloganReach), end: start })) ||
    slogan.test(textOf(text, { start: end, end: end + sloganReach }))
  );
}
