import { isWeekday, monthNamed } from '../../text/calendarWords';
import { numberWords } from '../../text/closedWords';
import type { Token, TokenRange, WinkEntity } from '../../text/tokens';
import { inName, isName } from './namedTokens';
import { touches } from './tokenWords';

/** Whether a number is part of a name, a version, a model, a rank among units: "82nd", "Boeing 737", "Covid-19", "9/11". */
export function isPartOfName(
  tokens: readonly Token[],
  named: Uint8Array,
  { from, to, type }: WinkEntity,
): boolean {
  for (let i = from; i < to; i++) if (isName(named[i])) return true;
  if (type !== 'CARDINAL') return false;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (to - from === 1 && /^0\d|\/|^\p{L}+illion$/u.test(first?.text ?? '')) return true;
  if (!before) return false;
  if (touches(before, first) && /^[-–#/.:_]$/.test(before.text)) return true;
  if (!isDigits(first) || named[from - 1] === inName.group || named[from - 1] === inName.personOrPlace)
    return false;
  // a sort of thing and its number: "IE 11", "Article 5", "Boeing 737"
  return (
    /^\p{Lu}{2,}$/u.test(before.text) || (/^\p{Lu}/u.test(before.text) && /^(?:PROPN|NOUN)$/.test(before.pos))
  );
}

function isDigits(token: Token | undefined): boolean {
  return /^\d+$/.test(token?.text ?? '');
}

/**
 * Whether a number in words, which counts nothing, only tells one part, round or rank from others: "Article two", "in
 * chapter three". What it stands behind is one thing without an article before it: "in the attack two died" counts.
 */
export function isLabel(tokens: readonly Token[], named: Uint8Array, { from, to }: TokenRange): boolean {
  const [before, thing, number, next] = [tokens[from - 2], tokens[from - 1], tokens[from], tokens[to]];
  if (to - from > 1 || !isNumberWord(number) || !isOneThing(thing)) return false;
  if (named[from - 1] !== inName.none) return false;
  if (/^\p{Lu}/u.test(thing.text))
    return !before || /^(?:ADP|VERB|CCONJ|PUNCT|SPACE|PROPN)$/.test(before.pos);
  // "in prison two died"
  return /^(?:ADP|VERB)$/.test(before?.pos ?? '') && !/^(?:VERB|AUX)$/.test(next?.pos ?? '');
}

/** Whether a word is a number; "millions" and "hundreds" number nothing. */
function isNumberWord(word: Token | undefined): boolean {
  const form = word?.text.toLowerCase() ?? '';
  return numberWords.has(form) && !form.endsWith('s');
}

/** Whether a word is a noun in the singular, and no day, month or doing: "on Friday two died", "after firing two". */
function isOneThing(word: Token | undefined): word is Token {
  if (!word || !/^(?:NOUN|PROPN)$/.test(word.pos) || /ing$/i.test(word.text)) return false;
  const form = word.text.toLowerCase();
  return (word.lemma === form || !form.endsWith('s')) && !isWeekday(form) && monthNamed(form) === 0;
}

/** An adjective made of a noun, "legged"; not "bed", "seed" and "speed". */
const madeOfNoun = /[aeiouy].*[^e]ed$/i;

/**
 * Whether a number before `at` is part of an adjective that says what something is like, "three-legged" and "one-sided":
 * that counts nothing an account could tell otherwise, as "12-page" and "two-hour" do.
 */
export function isOfAdjective(tokens: readonly Token[], at: number): boolean {
  const [number, hyphen, word, next] = tokens.slice(at - 1, at + 3);
  if (hyphen?.text !== '-' || !touches(number, hyphen) || !touches(hyphen, word)) return false;
  if (next?.text === '-' && touches(word, next)) return false; // a noun comes: "a 275-pledged-delegate lead"
  return madeOfNoun.test(word?.text ?? '') && !numberWords.has(word?.text.toLowerCase() ?? '');
}
