import { wordsOf } from '../../../text/words';
import { wordsAt, type SpokenPlace, type TwoPlaces } from '../places/spokenPlace';

/** Whether the words of a match are a title, or a law's own, in both: what anybody prints who speaks of the same thing. So are those that one article counts. */
export function isTermInBoth(places: TwoPlaces): boolean {
  return (
    places.every(isTitle) ||
    places.some(isCalledByMany) ||
    places.some(isCounted) ||
    places.some(isHabit) ||
    places.every(isNameOfThing) ||
    places.every(isOfLaw)
  );
}

/** What marks a name of something: "“open gates” policy" ... */
const thingNamed =
  /^["”’']?\s(?:polic(?:y|ies)|programs?|programmes?|initiatives?|doctrines?|strateg(?:y|ies)|clauses?|loopholes?|pledges?|promises?|claims?|scandals?|controvers(?:y|ies)|debates?|narratives?|movements?|plans?|deals?|bills?|laws?|rules?)\b/i;
/** ... and "what critics call “open gates”", "the so-called “open gates”", which many say. */
const calledByMany = /\bwhat (?!(?:i|we|you)\s)(?:[\p{L}’'-]+\s){1,4}call,? (?:the |an? )?["“‘']?$/iu;
const soCalled = /\bso-called (?:the |an? )?["“‘'’]$/iu;
const nameReach = 60;

function isNameOfThing(place: SpokenPlace): boolean {
  return thingNamed.test(textBehind(place, nameReach));
}

function isCalledByMany(place: SpokenPlace): boolean {
  const before = textBefore(place, nameReach);
  return calledByMany.test(before) || soCalled.test(before);
}

function textBefore({ reading, span: { start } }: SpokenPlace, reach: number): string {
  return reading.article.text.slice(Math.max(0, start - reach), start);
}

function textBehind({ reading, span: { end } }: SpokenPlace, reach: number): string {
  return reading.article.text.slice(end, end + reach);
}

/** Longer ones are sentences in the style of headlines. */
const mostWordsOfTitle = 16;
/** These stay small in titles ("Special Report with Ada Brook"). */
const smallInTitles =
  /^(?:an?|the|and|but|or|nor|for|of|in|on|at|to|by|as|up|via|with|from|into|over|than|vs)$/;

/** Whether some words, all but the smallest of them and two at least, begin with capitals but are not all capitals. */
function isTitle({ reading, span }: SpokenPlace): boolean {
  const { text } = reading.article;
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

function isCounted(place: SpokenPlace): boolean {
  return counted.test(textBehind(place, nameReach));
}

/** What somebody says again and again is no one utterance either: "she regularly says that she is “nobody's mouthpiece”". */
const habit =
  /\b(?:regularly|often|frequently|routinely)\s(?:says?|tells?|calls?|repeats?|argues?|jokes?)\b[^.!?"“”]*["“‘']$/iu;
/** Longer ones may be told of one time all the same. */
const mostWordsOfHabit = 8;

/** Whether few words are what their speaker is told to say again and again. */
function isHabit(place: SpokenPlace): boolean {
  return wordsAt(place) <= mostWordsOfHabit && habit.test(textBefore(place, nameReach));
}

/** Laws that have stood for long; what a new bill or order says is news. */
const law = /\b(?:constitution|amendment|statute|charter|clause|penal code|criminal code|u\.s\. code)\b/i;

function isOfLaw({ by }: SpokenPlace): boolean {
  return law.test(by?.speaker.name ?? '');
}

/** What many say together, or say again and again. */
const slogan = /\b(?:chant|slogan|motto|hashtag|mantra|rallying cry|battle cry|catchphrase|meme|refrain)/i;
const sloganReach = 60;

/** Whether the few words of a place are called a slogan. */
export function isCalledSlogan(place: SpokenPlace): boolean {
  return slogan.test(textBefore(place, sloganReach)) || slogan.test(textBehind(place, sloganReach));
}
