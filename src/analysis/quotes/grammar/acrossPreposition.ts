import { at, isMoment, type Word, type WordRange, type Words } from '../word';
import { isNationality } from '../../../text/countries';
import { isPeople } from './personNouns';
import { isCount, joins, nearness, severalOf, standsAlone } from './phraseWords';

/** Bodies of which a name may tell the field by "on"; others are there on a day: "the Project on Fair Harbours". */
const bodyWithField =
  /^(?:(?:sub)?committee|commission|council|project|centre|center|coalition|institute|panel|caucus|conference|campaign)$/;

/**
 * "the head of the board", "some in the town": where the phrase before the preposition begins, if that belongs to the phrase
 * whose first word is `first`.
 * @param phraseAt the phrase that ends at a word and begins at `from` or later.
 */
export function acrossPreposition(
  words: Words,
  first: number,
  from: number,
  phraseAt: (last: number) => WordRange | undefined,
): number | undefined {
  const joint = jointBefore(words, first);
  const preposition = at(words, joint);
  if (preposition.tag !== 'ADP') return undefined;
  // "some currently in the house"
  const last = at(words, joint - 1).tag === 'ADV' && isSome(at(words, joint - 2)) ? joint - 2 : joint - 1;
  const noun = at(words, last);
  const told = preposition.lower === 'before' && isHearing(words, last);
  if (!told && !joins.test(preposition.lower) && !(preposition.lower === 'out' && joint < first - 1))
    return undefined;
  if ((noun.tag === 'PRON' && !standsAlone.test(noun.lower)) || isMoment(noun)) return undefined;
  const left = phraseAt(last);
  if (!left) return undefined;
  const begins = at(words, left.from);
  // "a request that officials inside the house say is odd"
  if (begins.lower === 'that' && isPeople(noun.lower)) return left.from + 1;
  const begun =
    /^(?:DET|PRON|NUM)$/.test(begins.tag) ||
    isCount(noun) ||
    severalOf.test(begins.lower) ||
    nearness.has(noun.lower);
  if (/^(?:of|for)$/.test(preposition.lower) || begun || told || joint < first - 1) return left.from;
  // "Ada Brook of the Project on Fair Harbours"
  const hasField = preposition.lower === 'on' && bodyWithField.test(noun.lower) && noun.tag === 'PROPN';
  if (hasField && begins.tag === 'PROPN') return left.from;
  // a capital at the beginning of a sentence makes no name, and "Democrats" are people as well
  const people = left.from === from || (isNationality(noun.lower) && at(words, last - 1).tag !== 'DET');
  if (noun.tag === 'PROPN' && isPeople(noun.lower) && people) return left.from;
  if (!/^(?:at|from|with|in)$/.test(preposition.lower)) return undefined;
  // "Ada Brook with the Harbour Report", of whom the sentence tells
  const isWho = preposition.lower === 'with' && noun.tag === 'PROPN' && left.from === from;
  return noun.tag === 'NOUN' || isWho ? left.from : undefined;
}

/**
 * Where what joins a phrase to a noun before it begins: "in", "and"; after several also "out of", "from around", "on and
 * off".
 */
export function jointBefore(words: Words, first: number): number {
  const joint = first - 1;
  if (at(words, joint).tag !== 'ADP') return joint;
  const both = at(words, joint - 1).tag === 'CCONJ' && at(words, joint - 2).tag === 'ADP';
  const two = both ? joint - 2 : joint - 1;
  const isTwo = both || at(words, two).tag === 'ADP';
  return isTwo && at(words, two - 1).lower.endsWith('s') ? two : joint;
}

/** "some in the house", "those close to X" */
export function isSome({ tag, lower }: Word): boolean {
  return tag === 'DET' && standsAlone.test(lower);
}

/** "his testimony before the committee" */
function isHearing(words: Words, noun: number): boolean {
  return /^(?:appearance|arguments?|hearing|remarks|speech|statement|testimony)$/.test(at(words, noun).lower);
}
