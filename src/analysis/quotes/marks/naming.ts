import workList from '../../../data/quotedWorks.txt';
import { readWordList } from '../../../text/wordList';
import { isGenitive, isNaming } from '../grammar/phraseWords';
import type { Shape } from './shape';
import { at, beyondComma, isAOrThe, isVerbal, type Words } from '../word';

const works = new Set(readWordList(workList));
const knownAs = /^(?:known|billed|published|marketed|sold|released|filed|listed)$/;
const broadcaster =
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}.*)?(?:News|TV|Television|Radio|Network|Channel|Broadcasting))$/u;

/**
 * Whether a stretch in marks, as word `i`, names something rather than quotes somebody: a work ("the song “X”", "host of
 * “X”", "NBC’s “X”"), a person between two names (Ada “Sparks” Brook), or what is only called so ("a book called “X”").
 * Short words in marks without capitals name nothing.
 */
export function namesSomething(words: Words, i: number, shape: Shape): boolean {
  if (isNickname(words, i, shape) || isTranslation(words, i)) return true;
  if (isWordAsSuch(words, i, shape) || isButton(words, i) || isOnBallot(words, i, shape)) return true;
  if (!shape.name) return false;
  const itself = works.has(lastWordOf(at(words, i).text));
  return (
    itself || followsWork(words, i) || precedesWork(words, i) || isCalled(words, i) || isBySomebody(words, i)
  );
}

/** Ada “Sparks” Brook. */
function isNickname(words: Words, i: number, { count, last }: Shape): boolean {
  if (count > 3 || /[.,?!]/.test(last)) return false;
  const after = at(words, i + 1);
  return at(words, i - 1).tag === 'PROPN' && after.tag === 'PROPN' && /^\p{Lu}/u.test(after.text);
}

const meaning = /^(?:means?|meant|meaning)$/;

/** “Y”, Latin for “X”; “Y” means “X”. */
function isTranslation(words: Words, i: number): boolean {
  if (meaning.test(at(words, i + 1).lower)) return at(words, i + 2).tag === 'QUOTE';
  const before = at(words, i - 1);
  if (meaning.test(before.lower)) return at(words, i - 2).tag !== 'PRON';
  if (before.lower !== 'for' || at(words, i - 2).tag !== 'PROPN') return false;
  return /^(?:[,(–—-]|is|was|being)$/.test(at(words, i - 3).lower) || at(words, i - 3).tag === 'QUOTE';
}

const coined = /^(?:coin|invent|populari[sz]e)(?:s|d|ed|ing)?$|^(?:inventing|populari[sz]ing)$/;

/** "the word “X” appears nine times", "coined the term “X”", "the definition of “X”": a word as such, of which something is told. */
function isWordAsSuch(words: Words, i: number, { count }: Shape): boolean {
  const before = at(words, i - 1).lower;
  if (/^(?:username|alias|pseudonym|codename)$/.test(before)) return true;
  if (before === 'of' && /^(?:definition|meaning)$/.test(at(words, i - 2).lower)) return true;
  if (!/^(?:word|term|phrase|name|expression)$/.test(before)) return false;
  return coined.test(at(words, i - 3).lower) || (count <= 2 && isVerbal(at(words, i + 1)));
}

/** "click “sign up”". */
function isButton(words: Words, i: number): boolean {
  const before = at(words, i - 1).lower === 'on' ? i - 2 : i - 1;
  return /^(?:click|tap)(?:s|ed|ing|ping|ped)?$/.test(at(words, before).lower);
}

const answer = /^(?:yes|no|yea|aye|nay)$/;

/** "the 50 “yes” votes", "voted “present”": what a ballot says is nobody's words. A “sham” vote is somebody's. */
function isOnBallot(words: Words, i: number, { count, last }: Shape): boolean {
  if (count > 2 || /[.,?!]/.test(last)) return false;
  const after = at(words, i + 1);
  if (/^votes?$/.test(after.lower) && answer.test(lastWordOf(at(words, i).text))) return true;
  const before = at(words, i - 1).lower === 'as' ? i - 2 : i - 1;
  return /^vot(?:e|es|ed|ing)$/.test(at(words, before).lower) && !isAOrThe(at(words, before - 1));
}

/** Whether marks, as word `i`, hold a title, however it is printed: "a survey titled: “X”", "a chapter entitled “X”", "author of “X”". */
export function isTitled(words: Words, i: number): boolean {
  const before = /^[,:]$/.test(at(words, i - 1).text) ? i - 2 : i - 1;
  if (at(words, before).lower === 'of' && /^(?:co-)?authors?$/.test(at(words, before - 1).lower)) return true;
  return /^(?:titled|entitled|subtitled|headlined)$/.test(at(words, before).lower);
}

/** “The Brindle Show” says of itself what it is. */
function lastWordOf(marked: string): string {
  return /(\p{L}+)[^\p{L}]*$/u.exec(marked)?.[1]?.toLowerCase() ?? '';
}

/** "according to “X” by Mara Orlova": a work, unless a verb before the marks says that somebody calls it so. */
function isBySomebody(words: Words, i: number): boolean {
  const by = beyondComma(words, i, 1);
  return at(words, by).lower === 'by' && at(words, by + 1).tag === 'PROPN' && !isVerbal(at(words, i - 1));
}

/** "the film “X”", "the film, “X”", "host of “X”", "on “X”", "told “X” that", "NBC’s “X”". */
function followsWork(words: Words, i: number): boolean {
  const apart = /^[,:–—-]$/.test(at(words, i - 1).text) ? 1 : 0;
  const before = at(words, i - 1 - apart);
  if (isWork(words, i - 1 - apart)) return true;
  if (apart > 0) return false;
  if (isGenitive(before)) return broadcaster.test(at(words, i - 2).text);
  // "Brindle News’ “X”", "HBS' “X”"
  if (/^['’]$/.test(before.text) || /[sS]['’]$/.test(before.text))
    return broadcaster.test(before.text.length > 1 ? before.text.slice(0, -1) : at(words, i - 2).text);
  if (before.lower === 'for') return isInterview(words, i - 1);
  // a listener: who is told something
  if (/^(?:on|hosts|told|tells|telling)$/.test(before.lower)) return true;
  if (before.lower === 'with') return /^(?:interview|appearance)$/.test(at(words, i - 2).lower);
  if (before.lower === 'including') return isWork(words, beyondComma(words, i - 1, -1));
  if (before.lower === 'of') return works.has(at(words, i - 2).lemma) || at(words, i - 3).lemma === 'season';
  return /^(?:from|in)$/.test(before.lower) && isWork(words, i - 2);
}

/** "the “X” star", "a “X” cap", "during a “X” interview", "“X,” a song". */
function precedesWork(words: Words, i: number): boolean {
  if (isWork(words, i + 1) || (at(words, i + 1).tag === 'NOUN' && isWork(words, i + 2))) return true;
  if (at(words, i + 1).lower === 'interview') return true;
  let next = beyondComma(words, i, 1);
  if (at(words, next).tag !== 'DET') return false;
  while (/^(?:DET|ADJ|NUM)$/.test(at(words, next).tag)) next++;
  return isWork(words, next);
}

const mostBeforeFor = 8;

/** "in an interview with Ada Brook for “X”" */
function isInterview(words: Words, last: number): boolean {
  for (let i = last - 1; i > last - mostBeforeFor; i--) if (at(words, i).lower === 'interview') return true;
  return false;
}

function isWork(words: Words, i: number): boolean {
  const word = at(words, i);
  if (at(words, i - 1).text === '-' && works.has(`${at(words, i - 2).lower}-${word.lower}`)) return true;
  return (works.has(word.lemma) || works.has(word.lower)) && word.tag !== 'VERB';
}

/** "a company called “X”", "known as “X”": said of a thing, and no "by" tells by whom. */
function isCalled(words: Words, i: number): boolean {
  if (at(words, i + 1).lower === 'by') return false;
  let verb = i - 1;
  while (/^(?:,|as|the|a|an)$/.test(at(words, verb).lower) && i - verb < 4) verb--;
  const { lower } = at(words, verb);
  if (knownAs.test(lower)) return at(words, verb + 1).lower === 'as';
  const before = at(words, verb - 1);
  if (!isNaming(lower) || isVerbal(before)) return false;
  return before.tag === 'NOUN' || before.text === ',' || isOfWork(words, verb - 1);
}

const mostBehindWork = 3;

/** The last word of "an ad from Brook". */
function isOfWork(words: Words, last: number): boolean {
  for (let i = last; i > last - mostBehindWork; i--) if (isWork(words, i)) return true;
  return false;
}
