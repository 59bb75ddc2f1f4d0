import { isPhraseWord } from '../grammar/phraseWords';
import { at, isVerbal, type Words } from '../word';

/** Whether a verb of saying is part of an idiom: "known as X", "said to be X", "called to order": no report. */
export function isIdiom(words: Words, i: number): boolean {
  const { lower, lemma } = at(words, i);
  const next = at(words, i + 1).lower;
  const afterNext = at(words, i + 2);
  if (lower === 'known') return next === 'as';
  // "it is worth noting that", where nobody does
  if (lower.endsWith('ing') && at(words, i - 1).lower === 'worth') return true;
  // "Related Video", "Related Article", before a link
  if (at(words, i).text === 'Related')
    return /^(?:video|stor|article|coverage|content|link|reading|post)/.test(next);
  // "said nothing, and left", "said little of it", "said no more"
  if (lemma === 'say' && next === 'no') return afterNext.lower === 'more';
  if (lemma === 'say' && /^(?:nothing|little)$/.test(next))
    return /^(?:[,.;:]|--|—|and|but|more|about|of)?$/.test(afterNext.lower);
  // "said almost nothing about it", "told the truth about it"
  if (lemma === 'say' && /^(?:almost|next|very)$/.test(next)) return saysLittle(words, i + 2);
  if (lemma === 'tell' && /^(?:an?|the)$/.test(next)) return /^(?:lie|truth)$/.test(afterNext.lower);
  // "say good bye"
  if (lower === 'say' && /^(?:good|goodbye|hello|farewell)$/.test(next))
    return next !== 'good' || /^(?:bye|night|morning)$/.test(afterNext.lower);
  // "pointing his finger at the sea"
  if (lemma === 'point') return !/^(?:out|to)$/.test(next) && at(words, i + 1).tag !== 'ADV';
  // "it is telling that nobody came"
  if (lower === 'telling' && /^(?:that|how)$/.test(next))
    return /^(?:is|was|['’]s|more|very)$/.test(at(words, i - 1).lower);
  // "calls the signals for a team"
  if (
    lemma === 'call' &&
    next === 'the' &&
    /^(?:signals|shots|plays|tune|roll|numbers)$/.test(afterNext.lower)
  )
    return true;
  // "they are calling it quits", "called it a day"
  if (lemma === 'call' && next === 'it' && isEndOfIt(words, i + 2)) return true;
  // "the storm claimed the lives of many"
  if (lemma === 'claim' && (claimsLives(words, i + 1) || claimsDue(words, i + 1))) return true;
  // "Hurricane Ada slammed the coast"
  if (/^(?:slam|blast|lash|pound|rip|knock|attack)$/.test(lemma) && isWeather(words, i)) return true;
  // "ripped off the label"
  if (lemma === 'rip') return /^(?:off|out|up|apart)$/.test(next);
  if (lower === 'said') return next === 'to' && /^(?:be|have)$/.test(afterNext.lower);
  if (lemma !== 'call' || next !== 'to') return false;
  return !lower.endsWith('ing') || /^(?:mind|order|attention|account|question)$/.test(afterNext.lower);
}

/** "quits", "a day", but not "a day when it rained" */
function isEndOfIt(words: Words, i: number): boolean {
  if (at(words, i).lower === 'quits') return true;
  if (at(words, i).lower !== 'a' || !/^(?:day|night|career)$/.test(at(words, i + 1).lower)) return false;
  return /^(?:$|PUNCT|ADP|CCONJ)$/.test(at(words, i + 2).tag) && !/^(?:of|for)$/.test(at(words, i + 2).lower);
}

const weather = /^(?:hurricane|storm|typhoon|cyclone|tornado|blizzard|earthquake|tsunami)s?$/;

/** Whether weather acts: "the storm", "Hurricane Ada". */
function isWeather(words: Words, verb: number): boolean {
  // "a tweet storm blasting X"
  if (at(words, verb).lower.endsWith('ing')) return false;
  const isNamed = at(words, verb - 1).tag === 'PROPN' && weather.test(at(words, verb - 2).lower);
  return isNamed || weather.test(at(words, verb - 1).lower);
}

/** "almost nothing", "next to nothing", "very little" */
function saysLittle(words: Words, i: number): boolean {
  const last = at(words, i).lower === 'to' ? i + 1 : i;
  return /^(?:nothing|little)$/.test(at(words, last).lower);
}

/** What somebody claims who asks for it: "claimed tax breaks". */
const due = /^(?:asylum|benefits?|breaks?|credits?|deductions?|exemptions?|pensions?|refunds?)$/;

function claimsDue(words: Words, from: number): boolean {
  let last = from;
  while (isPhraseWord(at(words, last + 1))) last++;
  return due.test(at(words, last).lower) && !isVerbal(at(words, last + 1));
}

const mostBeforeLives = 4;

/** "lives", "the lives of", "at least two victims" */
function claimsLives(words: Words, from: number): boolean {
  let i = from;
  while (i - from < mostBeforeLives && !/^(?:NOUN|VERB|AUX)$/.test(at(words, i).tag)) i++;
  // "claimed lives were at risk"
  return /^(?:life|lives|victims?)$/.test(at(words, i).lower) && !isVerbal(at(words, i + 1));
}
