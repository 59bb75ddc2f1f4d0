import { textOf, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import type { Reading } from '../reading';
import { speakerAt } from './speakerAt';
import type { PairMatch } from './wholeReading';

/** Whether the words of a match are a title, or a law's own, in both: what anybody prints who speaks of the same thing. */
export function isTermInBoth({ left, right }: PairMatch, here: Reading, there: Reading): boolean {
  const { text } = here.article;
  if (isTitle(text, left) && isTitle(there.article.text, right)) return true;
  if (isCalledByMany(here, left) || isCalledByMany(there, right)) return true;
  if (isNameOfThing(here, left) && isNameOfThing(there, right)) return true;
  return isOfLaw(here, left) && isOfLaw(there, right);
}

/** What marks a name of something: "“open gates” policy" ... */
const thingNamed =
  /^["”’']?\s(?:polic(?:y|ies)|programs?|programmes?|initiatives?|doctrines?|strateg(?:y|ies)|clauses?|loopholes?)\b/i;
/** ... and "what critics call “open gates”", which many say. */
const calledByMany = /\bwhat (?!(?:i|we|you)\s)(?:[\p{L}’'-]+\s){1,4}call,? (?:the |an? )?["“‘']?$/iu;
const nameReach = 60;

function isNameOfThing({ article: { text } }: Reading, { end }: Span): boolean {
  return thingNamed.test(textOf(text, { start: end, end: end + nameReach }));
}

function isCalledByMany({ article: { text } }: Reading, { start }: Span): boolean {
  return calledByMany.test(textOf(text, { start: Math.max(0, start - nameReach), end: start }));
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

/** Laws that have stood for long; what a new bill or order says is news. */
const law = /\b(?:constitution|amendment|statute|charter|clause|penal code|criminal code|u\.s\. code)\b/i;

function isOfLaw(reading: Reading, span: Span): boolean {
  return law.test(speakerAt(reading, span)?.speaker.name ?? '');
}

/** What many say together, or say again and again. */
const slogan = /\b(?:chant|slogan|motto|hashtag|mantra|rallying cry|battle cry|catchphrase|meme|refrain)/i;
const sloganReach = 60;
/** What stands right before the name of a crime. */
const charged =
  /\b(?:counts? of|charges? of|charged with|guilty (?:to|of)|convicted of|indicted (?:for|on))\s(?:\w+\s){0,2}["“‘']?$/i;

/** What is filed with a parliament or a court is called by what it asks: “motion to vacate”. */
const filed = /\bmotions? (?:to|for)\s["“‘']?$/i;
const asksToBeFiled = /^motions? (?:to|for)\b/i;

/** What stands right before a title. */
const titled = /\b(?:headlined|titled|entitled|under the (?:headline|title)),?\s["“‘']?$/i;

/** Whether the few words of a place are called a slogan or a title, or name a crime that somebody is charged with. */
export function isCalledTerm({ article: { text } }: Reading, { start, end }: Span): boolean {
  const before = textOf(text, { start: Math.max(0, start - sloganReach), end: start });
  const after = textOf(text, { start: end, end: end + sloganReach });
  return (
    slogan.test(before) ||
    slogan.test(after) ||
    charged.test(before) ||
    filed.test(before) ||
    asksToBeFiled.test(textOf(text, { start, end })) ||
    titled.test(before)
  );
}
