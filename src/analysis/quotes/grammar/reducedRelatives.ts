import { isSubordinator } from '../../../text/closedWords';
import { isDocument } from './documents';
import { momentEndingAt } from './moments';
import { phraseHead } from './phraseHead';
import { phraseEndingAt } from './phraseEnding';
import { isVerbOf } from './speechVerbs';
import { at, isNouny, isPreposition, isVerbal, type Word, type WordRange, type Words } from '../word';

/** So many prepositions and gerunds may stand between a participle and the last phrase that hangs on it. */
const deepest = 4;
/** Past forms that are no participles, or of verbs that no noun takes for its participle. */
const noParticiple =
  /^(?:went|came|come|began|took|gave|saw|knew|did|became|thought|felt|spoke|ran|rose|fell|drove)$|[^s]s$/;

/**
 * Where the phrase begins that a participle without a pronoun belongs to, if words before a verb are the last of what
 * hangs on that participle: "A group based in Springfield said", "a lawyer representing the family of X said".
 * `undefined` for all others.
 * @param phrase what stands right before the verb.
 */
export function beforeReducedRelative(words: Words, phrase: WordRange, from: number): number | undefined {
  const participle = participleBefore(words, phrase.from, from);
  if (participle === undefined) return undefined;
  const last = at(words, participle - 1).tag === 'ADV' ? participle - 2 : participle - 1;
  const noun = at(words, last);
  // "a memo issued by X and obtained by Y"
  const other = noun.tag === 'CCONJ' && last > from ? phraseEndingAt(words, last - 1, from) : undefined;
  if (other && at(words, other.from - 1).lower === 'by') return beforeReducedRelative(words, other, from);
  // "a third of those asked by X"
  const those = noun.lower === 'those';
  if (last < from || (!those && (!isNouny(noun) || noun.tag === 'PRON'))) return undefined;
  const described = phraseEndingAt(words, last, from);
  if (!described) return undefined;
  const before = at(words, described.from - 1);
  // "a leaked letter seen by X"
  if (
    described.from - 2 >= from &&
    before.lower.endsWith('ed') &&
    at(words, described.from - 2).tag === 'DET'
  )
    return described.from - 2;
  // "In a letter sent to members Holm said", "the police saw a man standing by the door"
  const isObject = (before.tag === 'ADP' && !isSubordinator(before.lower)) || isVerbal(before);
  return described.from > from && isObject ? undefined : described.from;
}

/** Whether a participle after a phrase tells where a document is from: "in a message posted on Monday". */
export function isPublished(words: Words, i: number, phrase: WordRange): boolean {
  return (
    phrase.to === i &&
    /^(?:posted|published|written|sent|released|shared)$/.test(at(words, i).lower) &&
    isDocument(at(words, i - 1).lower) &&
    isPreposition(at(words, phrase.from - 1)) &&
    at(words, i + 1).tag === 'ADP'
  );
}

/** Whether a verb may be a participle with a preposition, as in "based in", not in "came after", "sent out" or "said in". */
function mayDescribe({ lower, lemma }: Word, preposition: Word): boolean {
  // "a soldier writing from X said"
  if (/^(?:speaking|writing)$/.test(lower)) return preposition.lower !== 'of';
  if (noParticiple.test(lower) || isVerbOf(lemma, 'clause')) return false;
  return !/^(?:after|before|since|until|than|out|up|off|down|back|over|away)$/.test(preposition.lower);
}

/** Whether the "by" at `i` leads to who did what a participle with a particle tells: "carried out by", "drawn up by". */
function isAgentOfParticle(words: Words, i: number): boolean {
  const participle = at(words, i - 2);
  return (
    at(words, i).lower === 'by' &&
    /^(?:out|up|down|off|over|together|forward)$/.test(at(words, i - 1).lower) &&
    participle.tag === 'VERB' &&
    !participle.lower.endsWith('ing')
  );
}

/** "a letter to the board explaining the deal said", but not "a letter explaining he would". */
function tellsOf(words: Words, participle: number, from: number): boolean {
  if (!/^(?:acknowledge|announce|confirm|criticize|describe|explain)$/.test(at(words, participle).lemma))
    return false;
  const holder = phraseEndingAt(words, participle - 1, from);
  return (
    holder !== undefined &&
    isDocument(phraseHead(words, holder).lower) &&
    /^(?:DET|ADJ|NOUN)$/.test(at(words, participle + 1).tag)
  );
}

function participleBefore(words: Words, first: number, from: number): number | undefined {
  let begin = first;
  for (let depth = 0; depth < deepest && begin - 1 > from; depth++) {
    const before = at(words, begin - 1);
    const farther = at(words, begin - 2);
    if (before.tag === 'VERB' && before.lower.endsWith('ing')) {
      // "a letter saying he would"
      if (isVerbOf(before.lemma, 'clause') && !tellsOf(words, begin - 1, from)) return undefined;
      if (farther.tag !== 'ADP') return begin - 1;
      begin--;
    } else if (before.tag === 'ADP') {
      if (farther.tag === 'VERB') return mayDescribe(farther, before) ? begin - 2 : undefined;
      // "a letter sent last week by X"
      const moment = before.lower === 'by' ? momentEndingAt(words, begin - 2) : undefined;
      if (moment !== undefined && at(words, moment - 1).tag === 'VERB') return moment - 1;
      if (isAgentOfParticle(words, begin - 1)) return begin - 3;
      const left = isNouny(farther) ? phraseEndingAt(words, begin - 2, from) : undefined;
      if (!left) return undefined;
      begin = left.from;
    } else return undefined;
  }
  return undefined;
}
