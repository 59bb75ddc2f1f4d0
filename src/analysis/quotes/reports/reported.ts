import { isPersonObject, isPossessive } from '../../../text/pronouns';
import { isClause } from './clause';
import { lemmaOf, wordOf, type Cue } from './cue';
import { some, type CueContext } from './cueContext';
import { isPeople, isPersonNoun } from '../grammar/personNouns';
import { isPhraseWord } from '../grammar/phraseWords';
import { phraseHead } from '../grammar/phraseHead';
import { phraseStartingAt } from '../grammar/phraseStarting';
import { isSpeechVerb, isVerbOf } from '../grammar/speechVerbs';
import { isSayingAdjective } from './sayingAdjective';
import { negatesVerb } from './unsaid';
import { at, glued, isMoment, isRelative, isSubjectPronoun, isVerbal, type Words } from '../word';

/** A reported noun phrase has at least so many words. */
const shortestPhrase = 2;
const reportsPhrase =
  /^(?:deny|confirm|request|explain|express|acknowledge|emphasize|demand|call|accuse|criticize|blame|describe|announce|propose|reject|slam|blast|condemn|denounce|predict|warn|dismiss|suggest|claim|mention|recall|stress|dispute|highlight|note|point)$/;

/** Whether what begins at `start`, right after the cue, is what the cue reports. */
export function isReported(context: CueContext, cue: Cue, start: number): boolean {
  const { words, to } = context;
  const lemma = lemmaOf(words, cue);
  const first = at(words, start);
  if (isWhenSaid(context, cue, start) || isRelativeThat(words, cue, start)) return false;
  if (lemma === 'request' && first.lower === 'anonymity') return false;
  if (lemma === 'deny' && isWithheld(words, start, to)) return false;
  if (lemma === 'confirm' && isAppointed(context, cue, start)) return false;
  // "change it by adding a stop that was asked for"
  if (lemma === 'add' && at(words, cue.head - 1).lower === 'by') return false;
  if (lemma === 'call' && isOnlyCalled(context, cue, start)) return false;
  if (lemma === 'address' && isAudience(context, start)) return false;
  if (lemma === 'recall' && isCalledBack(context, start)) return false;
  if (lemma === 'answer' && isPersonObject(first.lower)) return false;
  if (/^(?:slam|blast|smash)$/.test(lemma) && isHit(context, start)) return false;
  const clausal = isVerbOf(lemma, 'clause');
  const phrasal = isVerbOf(lemma, 'phrase');
  if (
    first.lower === 'that' &&
    (clausal ||
      isSayingAdjective(lemma) ||
      isBack(words, lemma, start) ||
      (isVerbOf(lemma, 'that') && isClause(words, start + 1, to))) &&
    ((first.tag === 'SCONJ' && at(words, start + 1).lower !== 'as') ||
      isClause(words, start + 1, to) ||
      to - start > 4)
  )
    return true;
  if (isVerbOf(lemma, 'infinitive') && isInfinitive(words, start)) {
    // a rule may threaten to ruin somebody, too
    return lemma !== 'threaten' || isPerson(words, cue);
  }
  if (/^(?:how|why|whether|what|if|where|who|when)$/.test(first.lower)) {
    if ((clausal || isVerbOf(lemma, 'question')) && isClause(words, start, to)) return true;
  }
  // "wrote a letter to X" tells what was written, not what it says
  if (lemma === 'write' && (/^(?:an?|several|many|two)$/.test(first.lower) || isPossessive(first.lower)))
    return false;
  if (
    clausal &&
    beginsClause(context, cue, start) &&
    !(phrasal && !isClause(words, start, Math.min(to, start + 9)))
  )
    return true;
  const phrase = isPhraseWord(first) || first.tag === 'PRON';
  if (phrasal && (phrase || first.tag === 'QUOTE' || /^(?:for|as|of|to)$/.test(first.lower))) {
    if (some(words, { from: start, to }, (word) => word.tag === 'QUOTE')) return true;
  }
  // "denied doing", "asked for help"
  if (/^(?:deny|admit|propose|recommend|report)$/.test(lemma) && first.lower.endsWith('ing'))
    return to - start > 1 && !/^(?:citing|quoting)$/.test(first.lower);
  if (/^(?:ask|appeal|plead)$/.test(lemma) && first.lower === 'for') return to - start > 1;
  return (
    to - start >= shortestPhrase && reportsMatter(words, cue) && (phrase || isMatter(words, lemma, start))
  );
}

/** "denied the charges": whether a cue tells what somebody speaks of, and that he does. */
function reportsMatter(words: Words, cue: Cue): boolean {
  return (
    reportsPhrase.test(lemmaOf(words, cue)) &&
    wordOf(words, cue).tag === 'VERB' &&
    cue.subject !== undefined &&
    !isPossible(words, cue.head) &&
    !isNegated(words, cue)
  );
}

/** "accused of theft", "pointed to the plan": whether a preposition leads to what is spoken of; "explained to the Courier" tells to whom. */
function isMatter(words: Words, lemma: string, start: number): boolean {
  const { lower } = at(words, start);
  if (lemma === 'point' || isInfinitive(words, start)) return lower === 'to';
  return /^(?:for|of|against|about)$/.test(lower);
}

/** "fired back that", not "a shooting that". */
function isBack(words: Words, lemma: string, start: number): boolean {
  return /^(?:fire|shoot)$/.test(lemma) && at(words, start - 1).lower === 'back';
}

const chamber =
  /^(?:assembly|chamber|committee|congress|council|house|lawmakers|legislature|panel|parliament|senate|senators)$/;

/** "the Senate confirmed her", "confirmed X as mayor": a vote, and no statement. */
function isAppointed({ words, to }: CueContext, { subject }: Cue, start: number): boolean {
  if (at(words, start).lower === 'that') return false;
  const named = phraseStartingAt(words, start, to);
  if (named && at(words, named.to).lower === 'as') return true;
  const votes =
    subject &&
    (chamber.test(phraseHead(words, subject).lower) || chamber.test(at(words, subject.to - 1).lower));
  return votes === true && !(named && isVerbal(at(words, named.to)));
}

const hit =
  /^(?:ball|boundary|double|drive|free-kick|goal|header|homers?|penalty|pitch|puck|run|runs|serve|shot|single|six|toss|triple|volley|winner|doors?|gates?|shutters?|windows?|brakes?)$/;

/** "slammed a two-run homer", "slammed the door": what is struck, and nobody's words against it. */
function isHit({ words, to }: CueContext, start: number): boolean {
  let last = start;
  const isHyphened = (i: number): boolean => at(words, i).text === '-' || at(words, i - 1).text === '-';
  // "a long double"
  const isLong = (i: number): boolean => at(words, i).tag === 'ADV' && at(words, i - 1).tag === 'DET';
  while (last < to && (isPhraseWord(at(words, last)) || isHyphened(last) || isLong(last))) last++;
  // "blasted Hale’s next toss 415 feet"
  for (let i = start; i < last; i++) {
    if (hit.test(at(words, i).lower) && (i === last - 1 || at(words, i + 1).tag === 'NUM')) return true;
  }
  return false;
}

/** "recalled its ambassador", "recalled 2,000 cars": what is called back, and nobody's memory. */
function isCalledBack({ words, to }: CueContext, start: number): boolean {
  const object = phraseStartingAt(words, start, to);
  if (!object) return false;
  const first = at(words, start);
  const counted = first.tag === 'NUM' && first.lower !== 'one';
  return counted || /^(?:ambassador|diplomat|envoy)s?$/.test(phraseHead(words, object).lower);
}

const audience =
  /^(?:audience|conference|convention|crowd|gathering|meeting|media|nation|parliament|press|rally|session|summit|assembly|congress|event)$/;

/** "addressed a rally", "addressing the “Fair Boats” meeting", "addressed thousands of bakers": those who listened. */
function isAudience({ words, to }: CueContext, start: number): boolean {
  for (let i = start; i < to; i++) {
    const word = at(words, i);
    if (audience.test(word.lower) || (word.tag === 'NOUN' && isPeople(word.lower))) return true;
    if (!isPhraseWord(word) && word.tag !== 'QUOTE' && word.lower !== 'of') return false;
  }
  return false;
}

/** "called the police", "a site called The Harbour Post", "a group called “X” has": nothing is said of what is called. */
function isOnlyCalled({ words, to }: CueContext, { clause, head }: Cue, start: number): boolean {
  const first = at(words, start);
  // "what X called a fraud"
  if (start !== clause.to || /^(?:what|which)$/.test(at(words, clause.from - 1).lower)) return false;
  if (first.tag === 'QUOTE') return clause.to === head + 1 && at(words, start + 1).tag === 'AUX';
  if (/^(?:for|on)$/.test(first.lower) || isPersonObject(first.lower)) return false;
  if (some(words, { from: start, to }, (word) => word.tag === 'QUOTE')) return false;
  const called = phraseStartingAt(words, start, to);
  if (!called) return false;
  // "called the plan to close the harbour mad"
  const isLast = (i: number): boolean =>
    i < to && at(words, i).tag === 'ADJ' && !isPhraseWord(at(words, i + 1));
  for (let i = called.to - 1; i < to && !endsCalled(words, i); i++) if (isLast(i)) return false;
  const next = at(words, called.to);
  return !isPhraseWord(next) && !/^(?:PRON|ADV|VERB)$/.test(next.tag);
}

/** Whether what somebody is called cannot stand behind a word: a comma, or a verb of which the called one is the subject. */
function endsCalled(words: Words, i: number): boolean {
  const { text, tag } = at(words, i);
  return text === ',' || (tag === 'AUX' && at(words, i - 1).lower !== 'to') || isRelative(at(words, i));
}

/** "voters can request ballots": what somebody may ask for and has not. */
export function isPossible(words: Words, verb: number): boolean {
  let before = verb - 1;
  while (at(words, before).tag === 'ADV') before--;
  return /^(?:can|may|might)$/.test(at(words, before).lower);
}

/** "did not condemn X", "could not recall it": nothing was said. */
function isNegated(words: Words, { head }: Cue): boolean {
  let before = head - 1;
  while (/^(?:ADV|PART)$/.test(at(words, before).tag) && !negatesVerb(at(words, before).lower)) before--;
  return negatesVerb(at(words, before).lower);
}

/** "responded with a letter that left much open": a "that" which stands for the noun before it. */
function isRelativeThat(words: Words, cue: Cue, start: number): boolean {
  const lemma = lemmaOf(words, cue);
  const before = at(words, start - 1);
  if (at(words, start).lower !== 'that' || start === cue.clause.to || before.tag !== 'NOUN') return false;
  // "told the court that is was over", but not "told the court in a filing that is long"
  if (isVerbOf(lemma, 'listener') && !isCircumstance(words, start - 1, cue.clause.to)) return false;
  if (isToldByOthers(words, cue, start)) return true;
  let next = start + 1;
  while (at(words, next).tag === 'ADV') next++;
  return isVerbal(at(words, next)) && !at(words, next).lower.endsWith('ing');
}

/** Whether a noun ends what is told of where or how, "in a long filing", behind a cue that ends at `from`. */
function isCircumstance(words: Words, noun: number, from: number): boolean {
  let before = noun;
  while (before > from && /^(?:DET|ADJ|NOUN|NUM)$/.test(at(words, before).tag)) before--;
  return before > from && /^(?:in|at|during|on|with|through|via)$/.test(at(words, before).lower);
}

/** "responded to the news that it rained", "replied on Monday to claims that it did": others have told it. */
export function isToldByOthers(words: Words, cue: Cue, that: number): boolean {
  const before = at(words, that - 1);
  return (
    /^(?:respond|react|reply|answer)$/.test(lemmaOf(words, cue)) &&
    (at(words, cue.clause.to).lower === 'to' || isTo(words, that - 1)) &&
    !isPeople(before.lower) &&
    !isPersonNoun(before.lower) &&
    before.tag === 'NOUN'
  );
}

/** Whether a noun is that of "to the news", "to earlier claims". */
function isTo(words: Words, noun: number): boolean {
  let before = noun - 1;
  while (/^(?:DET|ADJ|NOUN|PRON)$/.test(at(words, before).tag)) before--;
  return at(words, before).lower === 'to';
}

/** "the keeper denied Brook", "denied the Rovers", but not "denied Brook was there". */
function isOnlyName(words: Words, start: number, to: number): boolean {
  let i = at(words, start).tag === 'DET' ? start + 1 : start;
  const name = i;
  while (i < to && at(words, i).tag === 'PROPN') i++;
  return i > name && (i >= to || /^(?:ADP|ADV)$/.test(at(words, i).tag));
}

/** What is not granted where it is denied, and no claim. */
const granted =
  /^(?:access|admission|aid|appeal|application|asylum|bail|benefit|bid|care|chance|coverage|credit|citizenship|entry|funding|fund|help|insurance|job|licen[cs]e|loan|money|motion|nomination|opportunity|parole|passport|pension|permission|permit|petition|promotion|refuge|request|relief|service|status|tenure|treatment|visa|vote)s?$/;

/** "denied asylum to many", "denied them a vote": what somebody denies is not given. */
function isWithheld(words: Words, start: number, to: number): boolean {
  if (isPersonObject(at(words, start).lower)) return at(words, start + 1).tag === 'DET';
  const phrase = phraseStartingAt(words, start, to);
  if (!phrase) return false;
  if (isOnlyName(words, start, to)) return true;
  let last = phrase.from;
  while (last + 1 < phrase.to && isPhraseWord(at(words, last + 1))) last++;
  return at(words, last).tag === 'NOUN' && granted.test(at(words, last).lower);
}

/** Whether the noun phrase at `start` is followed by its verb: "X was there", "the man from Y, who is old, left". */
function verbFollows(words: Words, start: number, to: number): boolean {
  let i = phraseStartingAt(words, start, to)?.to ?? start;
  for (; i < to; i++) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || word.tag === 'AUX') return true;
    if (word.tag === 'VERB' && !word.lower.endsWith('ing')) return at(words, i - 1).lower !== 'to';
    // "their showing in the races tells"
    const gerund = word.tag === 'VERB' && (isPossessive(at(words, i - 1).lower) || i === start);
    const inside = gerund || isPhraseWord(word) || /^(?:ADP|ADV|PART|PRON|DAY)$/.test(word.tag);
    if (!inside || /^(?:who|which|that|if|when|while|as|because|after)$/.test(word.lower)) break;
  }
  return false;
}

function isPerson(words: Words, { subject, relative }: Cue): boolean {
  if (!subject || relative) return false;
  const last = at(words, subject.to - 1);
  return last.tag === 'PROPN' || (isSubjectPronoun(last) && last.lower !== 'it');
}

/** "to go", "not to go", "to “go”". */
function isInfinitive(words: Words, start: number): boolean {
  const to = at(words, start).lower === 'not' ? start + 1 : start;
  const { tag, lower, lemma } = at(words, to + 1);
  if (at(words, to).lower !== 'to' || !/^(?:VERB|AUX|ADV|QUOTE)$/.test(tag)) return false;
  // "the bakers he appealed to said"
  return tag !== 'VERB' || lower === lemma || !isSpeechVerb(lower);
}

/** Whether words in marks stand right before a cue: what it reports is said already. */
export function followsMarks({ words }: CueContext, cue: Cue): boolean {
  const before = at(words, cue.clause.from - 1);
  return before.tag === 'QUOTE' || (before.text === ',' && at(words, cue.clause.from - 2).tag === 'QUOTE');
}

/** "...,” he said as he left", "told them when asked": what follows the cue tells how it was said. */
function isWhenSaid(context: CueContext, cue: Cue, start: number): boolean {
  const { words } = context;
  if (!/^(?:as|when|while)$/.test(at(words, start).lower)) return false;
  return followsMarks(context, cue) || at(words, start + 1).lower === 'asked';
}

function beginsClause(context: CueContext, cue: Cue, start: number): boolean {
  const { words, to } = context;
  const first = at(words, start);
  if (/^[,.;:)]$/.test(first.text) || (first.tag === 'QUOTE' && start + 1 >= to)) return false;
  const can =
    isPhraseWord(first) ||
    /^(?:PRON|ADV|QUOTE|SCONJ)$/.test(first.tag) ||
    /^(?:there|if|when|while|although|because|despite)$/.test(first.lower);
  // "said running for office was tough", "said at least two were hurt"
  // but not "[...], said X speaking on condition of"
  const gerund = first.tag === 'VERB' && first.lower.endsWith('ing') && !cue.inverted;
  const next = at(words, start + 1);
  const isPlain = /^(?:say|tell)$/.test(lemmaOf(words, cue));
  const amount =
    (first.lower === 'at' && /^(?:least|most)$/.test(next.lower)) ||
    (/^(?:around|about|nearly|over|under|between)$/.test(first.lower) && next.tag === 'NUM' && isPlain);
  // "said down-ballot races"
  const compound = first.tag === 'ADP' && next.text === '-' && glued(first, next);
  // "said by the time she came it was late"
  const byThen = first.lower === 'by' && next.tag === 'DET' && isMoment(at(words, start + 2));
  if (!(can || gerund || amount || compound || byThen) || !isClause(words, start, to)) return false;
  const loose = isPlain || !isPhraseWord(first);
  return loose || verbFollows(words, start, to);
}
