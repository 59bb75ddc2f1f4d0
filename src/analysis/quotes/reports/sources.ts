import { isPersonObject, isPossessive } from '../../../text/pronouns';
import type { Cue } from './cue';
import { isGenitive } from '../grammar/phraseWords';
import { lastOfCore, phraseStartingAt } from '../grammar/phraseStarting';
import { at, isHyphened, isVerbal, type WordRange, type Words } from '../word';

const longestSource = 12;

function according(words: Words, i: number, sentence: WordRange): Cue | undefined {
  const found = phraseStartingAt(words, i + 2, sentence.to) ?? upToComma(words, i + 2, sentence.to);
  if (!found) return undefined;
  const source = withAuthor(words, withoutClause(words, i, found, sentence), sentence.to);
  return {
    kind: 'according',
    head: i,
    range: { from: i, to: i + 2 },
    subject: source,
    clause: { from: i, to: source.to },
    inverted: false,
    relative: false,
  };
}

/** Of "according to calculations by X" all of it. */
function withAuthor(words: Words, source: WordRange, to: number): WordRange {
  if (source.to - source.from > 1 || at(words, source.to).lower !== 'by') return source;
  const author = phraseStartingAt(words, source.to + 1, to);
  return author ? { from: source.from, to: author.to } : source;
}

const standpoints = /^(?:view|views|words|opinion|phrase|estimation|telling|account)$/;

/**
 * The cue at word `i` that names a source without a verb of saying: "according to X", "in X’s view", "in the words of
 * X", "as described by X", "per X", "to X, “...”". `undefined` if none begins there.
 */
export function sourceAt(words: Words, i: number, sentence: WordRange): Cue | undefined {
  const { lower } = at(words, i);
  if (lower === 'according') {
    return at(words, i + 1).lower === 'to' ? according(words, i, sentence) : undefined;
  }
  if (lower === 'per') return isSource(words, i, sentence) ? citing(words, i, i + 1, sentence) : undefined;
  if (lower === 'as') {
    const told = /^(?:described|documented|noted|outlined|put|told|recounted|reported|phrased|quoted)$/.test(
      at(words, i + 1).lower,
    );
    return told && at(words, i + 2).lower === 'by' ? citing(words, i, i + 3, sentence) : undefined;
  }
  if (lower === 'to' || lower === 'for') return heard(words, i, sentence) ?? judging(words, i, sentence);
  if (lower === 'by') return byAccount(words, i, sentence);
  // not "my father-in-law's views"
  if (lower !== 'in' || isHyphened(words, i)) return undefined;
  if (isPossessive(at(words, i + 1).lower) && standpoints.test(at(words, i + 2).lower)) {
    if (leadsAway.test(at(words, i + 3).lower)) return undefined;
    return { ...plainSource(i, i + 3), subject: { from: i + 1, to: i + 2 } };
  }
  // "in the words of X", "in the immortal words of X"
  const standpoint = at(words, i + 2).tag === 'ADJ' ? i + 3 : i + 2;
  if (standpoints.test(at(words, standpoint).lower) && at(words, standpoint + 1).lower === 'of')
    return at(words, i + 1).lower === 'the' ? citing(words, i, standpoint + 2, sentence) : undefined;
  for (let j = i + 2; j < Math.min(sentence.to, i + longestOwner); j++) {
    if (at(words, j).tag === 'QUOTE' || isVerbal(at(words, j))) return undefined;
    if (!isGenitive(at(words, j)) || !standpoints.test(at(words, j + 1).lower)) continue;
    // "in the president's view of the fees" says what he looks at, not what he says
    if (leadsAway.test(at(words, j + 2).lower)) return undefined;
    const subject = { from: i + 1, to: j + 1 };
    return { ...plainSource(i, j + 2), subject };
  }
  return undefined;
}

const accounts = /^(?:accounts?|admission|reckoning|telling|description|estimates?)$/;

/** "By the agents’ account, ...", "by her own admission": at the start or the end of a clause. */
function byAccount(words: Words, i: number, sentence: WordRange): Cue | undefined {
  for (let noun = i + 2; noun < Math.min(sentence.to, i + longestOwner); noun++) {
    const { tag, lower } = at(words, noun);
    if (tag === 'QUOTE' || isVerbal(at(words, noun)) || at(words, noun).text === ',') return undefined;
    if (!accounts.test(lower) || !/^[,.]?$/.test(at(words, noun + 1).text)) continue;
    const owner = at(words, noun - 1).lower === 'own' ? noun - 1 : noun;
    const owned =
      isGenitive(at(words, owner - 1)) || (owner === i + 2 && isPossessive(at(words, i + 1).lower));
    return owned ? { ...plainSource(i, noun + 1), subject: { from: i + 1, to: owner } } : undefined;
  }
  return undefined;
}

/** "To hear X, ...", "to listen to X talk, ...", "to hear her tell it, ...": at the start of a clause. */
function heard(words: Words, i: number, sentence: WordRange): Cue | undefined {
  const listens = at(words, i + 1).lower === 'listen' && at(words, i + 2).lower === 'to';
  if (at(words, i).lower !== 'to' || !(listens || at(words, i + 1).lower === 'hear')) return undefined;
  const before = at(words, i - 1);
  if (i > sentence.from && !/^(?:SCONJ|CCONJ)$/.test(before.tag) && before.text !== ',') return undefined;
  const first = i + (listens ? 3 : 2);
  const pronoun = isPersonObject(at(words, first).lower);
  const core = pronoun ? first + 1 : lastOfCore(words, first, sentence.to) + 1;
  const tells = /^(?:tell|describe|explain|talk|speak|put)$/.test(at(words, core).lower) ? 1 : 0;
  const about = /^(?:it|about)$/.test(at(words, core + tells).lower) ? 1 : 0;
  const end = core + tells + (tells > 0 ? about : 0);
  if (core === first || at(words, end).text !== ',') return undefined;
  return { ...plainSource(i, first), subject: { from: first, to: core }, clause: { from: i, to: end } };
}

const longestOwner = 9;
const leadsAway = /^(?:of|that|about|on|as)$/;
const longestJudge = 6;

/** "To her, “...”", "for X, “...”": at the start of a clause, with the marks right after. */
function judging(words: Words, i: number, sentence: WordRange): Cue | undefined {
  const before = at(words, i - 1);
  if (i > sentence.from && !/^(?:SCONJ|CCONJ)$/.test(before.tag) && before.text !== ',') return undefined;
  const first = at(words, i + 1);
  const name = isPersonObject(first.lower) ? i + 2 : nameEnd(words, i + 1);
  if (at(words, name).text !== ',' || at(words, name + 1).tag !== 'QUOTE') return undefined;
  return { ...plainSource(i, i + 1), subject: { from: i + 1, to: name }, clause: { from: i, to: name } };
}

function nameEnd(words: Words, from: number): number {
  let end = from;
  while (end - from < longestJudge && at(words, end).tag === 'PROPN') end++;
  return end > from ? end : -1;
}

/** Whether "per" names who says it: after marks or a comma, before a name or "the". */
function isSource(words: Words, i: number, sentence: WordRange): boolean {
  const before = at(words, i - 1);
  const next = at(words, i + 1);
  const opens = i === sentence.from || before.tag === 'QUOTE' || before.text === ',';
  return opens && (next.lower === 'the' || next.tag === 'PROPN' || isGenitive(at(words, i + 2)));
}

function plainSource(from: number, to: number): Omit<Cue, 'subject'> {
  const range = { from, to };
  return { kind: 'according', head: from, range, clause: range, inverted: false, relative: false };
}

function citing(words: Words, i: number, name: number, sentence: WordRange): Cue | undefined {
  const found = phraseStartingAt(words, name, sentence.to);
  if (!found) return undefined;
  const subject = withoutClause(words, i, found, sentence);
  return { ...plainSource(i, name), subject, clause: { from: i, to: subject.to } };
}

/**
 * Of "according to X, one thing is" X alone: what follows the comma is no apposition if a verb follows it, be it behind
 * another comma, or if the sentence had nothing else to say.
 */
function withoutClause(words: Words, cue: number, source: WordRange, sentence: WordRange): WordRange {
  const comma = words.slice(source.from, source.to).findIndex((word) => word.text === ',');
  if (comma < 0) return source;
  const after = { from: source.from + comma + 1, to: source.to };
  const inside = words.slice(after.from, after.to);
  const relative = inside.some((word) => /^(?:who|which|whose|that|where)$/.test(word.lower));
  const behind = at(words, source.to);
  const predicate = at(words, source.to + 1);
  const clause =
    isVerbal(behind) ||
    (behind.text === ',' && isVerbal(predicate) && !predicate.lower.endsWith('ing')) ||
    isAll(words, cue, source, sentence) ||
    (!relative && inside.some((word) => word.tag === 'AUX'));
  return clause ? { from: source.from, to: source.from + comma } : source;
}

/** Whether a source is all that a sentence goes on with after its first words, which lead to it. */
function isAll(words: Words, cue: number, source: WordRange, sentence: WordRange): boolean {
  const leads = words.slice(sentence.from, cue).every(({ tag }) => /^(?:ADV|CCONJ)$/.test(tag));
  return leads && words.slice(source.to, sentence.to).every(({ tag }) => tag === 'PUNCT');
}

function upToComma(words: Words, from: number, to: number): WordRange | undefined {
  let end = from;
  while (end < to && end - from < longestSource && !/^[,.;:—]$/.test(at(words, end).text)) end++;
  return end > from ? { from, to: end } : undefined;
}
