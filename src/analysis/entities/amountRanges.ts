import { isWeekday, monthNamed } from '../../text/calendarWords';
import { numberWords } from '../../text/closedWords';
import { isPossessive } from '../../text/pronouns';
import type { Token, TokenizedText, TokenRange, WinkEntity } from '../../text/tokens';
import type { EntityKind } from '../model';
import type { RecognizedName } from '../names/nameRange';

/** An amount as a range of token numbers. */
export interface AmountRange extends TokenRange {
  readonly kind: EntityKind;
}

const kinds = new Map<string, EntityKind>([
  ['DATE', 'date'],
  ['TIME', 'time'],
  ['DURATION', 'duration'],
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
  ['CARDINAL', 'quantity'],
]);

/** Amounts in order, without overlap: wink-nlp's, joined where it cuts, widened by bounds and units, the false ones left out. */
export function readAmounts(tokenized: TokenizedText, names: readonly RecognizedName[]): AmountRange[] {
  const { tokens, entities } = tokenized;
  const named = markNames(tokens, names);
  const amounts: AmountRange[] = [];
  const sentenceEnds = readSentenceEnds(tokenized);
  let done = 0;
  for (let e = 0; e < entities.length; e++) {
    const entity = entities[e];
    if (!entity || entity.from < done) continue;
    const joined = join(tokens, entities, e);
    done = joined.to;
    const kind = kinds.get(joined.type);
    if (!kind || isPartOfName(tokens, named, joined)) continue;
    const limit = sentenceEnds[joined.from] ?? tokens.length;
    const amount = complete(tokens, named, { kind, from: joined.from, to: joined.to }, limit);
    if (!amount) continue;
    const from = withBound(tokens, amount.from, amounts.at(-1)?.to ?? 0);
    amounts.push({ ...amount, from });
    done = amount.to;
  }
  return amounts;
}

/** For each token whether it is part of a name, and of what. */
const inName = { none: 0, personOrPlace: 1, group: 2, organization: 3 } as const;

function markNames(tokens: readonly Token[], names: readonly RecognizedName[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  let i = 0;
  for (const { kind, start, end } of names) {
    const code = kind === 'group' || kind === 'organization' ? inName[kind] : inName.personOrPlace;
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) named[i] = code;
  }
  return named;
}

/** For each token the end of its sentence. */
function readSentenceEnds({ tokens, sentences }: TokenizedText): Int32Array {
  const ends = new Int32Array(tokens.length);
  for (const { from, to } of sentences) ends.fill(to, from, to);
  return ends;
}

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && a.end === b?.start;
const isRange = /^(?:to|and|-|–|—|or)$/;

/** An entity with those after it that wink-nlp cuts off: "Monday" "night", "5,000" to "6,000", "30" - "year". */
function join(tokens: readonly Token[], entities: readonly WinkEntity[], at: number): WinkEntity {
  let whole = entities[at];
  if (!whole) throw new RangeError(`no entity ${at} of ${entities.length}`);
  for (let next = entities[at + 1], k = at + 1; next; next = entities[++k]) {
    const between = tokens[whole.to]?.text ?? '';
    if (next.from === whole.to) {
      if (whole.type === 'DATE' && next.type === 'TIME') whole = { ...whole, to: next.to };
      else if (
        whole.type === 'CARDINAL' &&
        next.type === 'TIME' &&
        touches(tokens[whole.to - 1], tokens[next.from])
      ) {
        whole = { type: 'TIME', from: whole.from, to: next.to };
      } else return whole;
    } else if (
      next.from === whole.to + 1 &&
      between === '-' &&
      next.type === 'DURATION' &&
      whole.type === 'CARDINAL'
    ) {
      whole = { type: 'DURATION', from: whole.from, to: withOld(tokens, next.to) };
    } else if (next.from === whole.to + 1 && isRange.test(between) && isOneRange(tokens, whole, next)) {
      whole = { type: next.type, from: whole.from, to: next.to };
    } else return whole;
  }
  return whole;
}

/** "year-old" ends with "old". */
function withOld(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === '-' && /^olds?$/i.test(tokens[to + 1]?.text ?? '') ? to + 2 : to;
}

function isOneRange(tokens: readonly Token[], a: WinkEntity, b: WinkEntity): boolean {
  if (a.type !== 'CARDINAL' || !/^(?:CARDINAL|PERCENT|MONEY)$/.test(b.type)) return false;
  const between = tokens[a.to]?.text ?? '';
  if (between === 'and' || between === 'or')
    return /^between$/i.test(tokens[a.from - 1]?.text ?? '') || between === 'or';
  return true;
}

/** A number that is part of a name, a version, a model, a rank among units: "82nd", "Boeing 737", "Covid-19", "9/11". */
function isPartOfName(tokens: readonly Token[], named: Uint8Array, { from, to, type }: WinkEntity): boolean {
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

function isName(code: number | undefined): boolean {
  return code === inName.personOrPlace || code === inName.organization;
}

function isDigits(token: Token | undefined): boolean {
  return /^\d+$/.test(token?.text ?? '');
}

const currency = /^(?:[$€£¥₹₽₩₪₦]|(?:US|A|C|HK|NZ|S)\$|Rs\.?|USD|EUR|GBP)$/;
const magnitude = /^(?:k|m|mn|bn|b|tn|million|billion|trillion|thousand|crore|lakh)$/i;
const money =
  /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|rubles?|roubles?|cents?|francs?|pesos?|shekels?|lira|dinars?|dirhams?|riyals?|won|naira|rand)$/i;
const percent = /^(?:%|percent|pct|per-cent)$/i;

/** An amount with its unit or what it counts; `undefined` if it says nothing by itself. */
function complete(
  tokens: readonly Token[],
  named: Uint8Array,
  amount: AmountRange,
  limit: number,
): AmountRange | undefined {
  const { kind } = amount;
  const { from } = amount;
  let { to } = amount;
  if (kind === 'date') return amount;
  if (kind === 'time') return /\d|noon|midnight/i.test(wordsIn(tokens, amount)) ? amount : undefined;
  if (kind === 'duration')
    return saysHowLong(tokens, amount) ? { ...amount, to: withOld(tokens, to) } : undefined;
  if (kind === 'percent') return amount;
  if (to < limit && touches(tokens[to - 1], tokens[to]) && magnitude.test(tokens[to]?.text ?? '')) to++;
  else if (to < limit && /^(?:million|billion|trillion|crore|lakh)$/i.test(tokens[to]?.text ?? '')) to++;
  if (kind === 'money') return { kind, from, to };
  if (isOfAdjective(tokens, to)) return undefined;
  if (currency.test(tokens[from - 1]?.text ?? '')) return { kind: 'money', from: from - 1, to };
  if (to < limit && percent.test(tokens[to]?.text ?? '')) return { kind: 'percent', from, to: to + 1 };
  if (to < limit && money.test(tokens[to]?.text ?? '')) return { kind: 'money', from, to: to + 1 };
  const counted = countedEnd(tokens, named, to, limit);
  if (counted > to) return { kind, from, to: counted };
  if (isYear(tokens, { from, to })) return { kind: 'date', from, to };
  if (/^(?:one|another)$/i.test(wordsIn(tokens, { from, to }))) return undefined;
  return isLabel(tokens, named, { from, to }) ? undefined : { kind, from, to };
}

/**
 * Whether a number in words, which counts nothing, only tells one part, round or rank from others: "Article two", "in
 * chapter three". What it stands behind is one thing without an article before it: "in the attack two died" counts.
 */
function isLabel(tokens: readonly Token[], named: Uint8Array, { from, to }: TokenRange): boolean {
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
function isOfAdjective(tokens: readonly Token[], at: number): boolean {
  const [number, hyphen, word, next] = tokens.slice(at - 1, at + 3);
  if (hyphen?.text !== '-' || !touches(number, hyphen) || !touches(hyphen, word)) return false;
  if (next?.text === '-' && touches(word, next)) return false; // a noun comes: "a 275-pledged-delegate lead"
  return madeOfNoun.test(word?.text ?? '') && !numberWords.has(word?.text.toLowerCase() ?? '');
}

function wordsIn(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Bare "days" and "year" are no durations, "three days", "coming weeks" and "since Friday" are. */
function saysHowLong(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from > 1 || /\d/.test(tokens[from]?.text ?? '');
}

function isYear(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[from]?.text ?? '');
}

/** Most words between a number and what it counts. */
const longestCounted = 6;

/** Where the noun that a number before `at` counts ends: "U.S. troops", "of protesters"; `at` if there is none. */
function countedEnd(tokens: readonly Token[], named: Uint8Array, at: number, limit: number): number {
  let i = at;
  if (/^of$/i.test(tokens[i]?.text ?? '')) {
    i++;
    const first = tokens[i]?.text.toLowerCase() ?? '';
    if (first === 'the' || isPossessive(first)) return at;
  }
  const stop = Math.min(limit, i + longestCounted);
  let end = at;
  for (; i < stop; i++) {
    const token = tokens[i];
    if (!token || isName(named[i]) ? !isCountryLike(token) : !isModifier(token)) break;
    if (token?.pos === 'NOUN') end = i + 1;
    else if (end > at) break;
  }
  return end;
}

/** Names before a counted noun say whose they are: "5,000 U.S. troops". */
function isCountryLike(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isModifier(token: Token): boolean {
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return token.text === '-';
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) &&
    !/^(?:more|less|fewer|ago|later|earlier|own|other)$/i.test(token.text)
  );
}

const bounds = [
  'nearly',
  'almost',
  'over',
  'above',
  'under',
  'below',
  'around',
  'about',
  'roughly',
  'approximately',
  'some',
  'only',
  'just',
  'exactly',
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'as few as',
  'as much as',
  'close to',
  'well over',
  'no more than',
  'no less than',
  'no fewer than',
  'just over',
  'just under',
  'an estimated',
  'estimated',
  'a',
  'another',
  'a further',
  'between',
  'as little as',
  'little more than',
  'not more than',
  'a total of',
  'upwards of',
  'in excess of',
  'a record',
];
const isBound = new Set(bounds);
const longestBound = 3;

/** Where an amount begins with its bound: "at least", "a" of "a few hundred". */
function withBound(tokens: readonly Token[], from: number, limit: number): number {
  const own = tokens[from]?.text.toLowerCase() ?? '';
  for (let length = longestBound; length > 0; length--) {
    const start = from - length;
    if (start < limit) continue;
    const words = wordsIn(tokens, { from: start, to: from }).toLowerCase();
    if (!isBound.has(words)) continue;
    if (
      words === 'a' &&
      !/^(?:few|couple|dozen|hundred|thousand|million|billion|handful|quarter|third|half)$/.test(own)
    )
      continue;
    return start;
  }
  return from;
}
