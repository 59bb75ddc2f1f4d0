import { beginsCapital } from '../../text/capital';
import { sentencesOf } from '../../text/sentences';
import { overlaps, type Span } from '../../text/span';
import { isNegation } from '../../text/closedWords';
import { passageOf, type Passage } from '../passage';
import type { Reading } from '../reading';
import type { WordRarity } from '../index/wordRarity';
import { stemOf } from './wordGroups';

/** A sentence as far as asking whether it denies another, or is denied, needs it. */
export interface Said extends Span {
  /** How much each word tells, by its stem. */
  readonly words: ReadonlyMap<string, number>;
  /** What it denies; missing where it denies nothing. */
  readonly denied?: Denied;
  /** It says "no" or "not" somewhere, and so may agree with one that denies. */
  readonly negated: boolean;
  /** It tells that somebody asks for something, which is not denied by saying that it will not be. */
  readonly asks: boolean;
}

/** What a sentence denies. */
export interface Denied {
  /** How much each word of it tells, by its stem. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of them that are printed as names. */
  readonly names: ReadonlySet<string>;
  /** What is not being done now, as a stem; missing where a plan or something else is denied. */
  readonly doing?: string;
}

/** What is not told in full sentences is no claim. */
const lengths: readonly [shortest: number, longest: number] = [40, 400];
/** So many words after a denial are what it denies. */
const reach = 18;
const telling = 0.4;
const deniesThat =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)$/;
const deniable = /^(?:that|any|he|she|it|they|having|being|involvement|wrongdoing)$/;
/** Nobody says of what he rejects or dismisses that it is not so, unless it is one of these. */
const claims =
  /^(?:reports?|reporting|claims?|claimed|allegations?|suggestions?|accusations?|charges?|rumors?|rumours?|assertions?|speculation)$/;
/** "the" and "latest" may stand between. */
const untilClaim = 3;
const noSuch =
  /^(?:decision|plans?|evidence|intention|agreement|deal|talks|changes?|indication|proof|truth|collusion|obstruction|connection|link|order|withdrawal)$/;

const asking =
  /^(?:request(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:ed|ing|s) for|(?:vot(?:e|es|ed|ing)|want(?:s|ed|ing)?) to)$/;
const isGoingNot = /^(?:will|would|is|are|was|were)$/;
/** These end what a denial is about. */
const clauseEnd = /[;:]|,\s(?:though|but|although|while|and|despite)\b|\s[-–—]\s/;

/** The sentences of an article that claim or deny something, in order. */
export function saidIn(reading: Reading, rarity: WordRarity): Said[] {
  const { article, analysis } = reading;
  return sentencesOf(article)
    .filter(
      ({ start, end }) =>
        end - start >= lengths[0] &&
        end - start <= lengths[1] &&
        !article.text.slice(start, end).includes('?') &&
        !analysis.furniture.some((span) => overlaps(span, { start, end })),
    )
    .map((sentence) => {
      const passage = passageOf(reading, sentence, rarity);
      const denial = denialIn(passage);
      const { start, end } = sentence;
      const negated = passage.words.some(({ form }) => isNegation(form) || deniesThat.test(form));
      const words = tellingWords(passage, 0, passage.words.length);
      const said = { start, end, words, negated, asks: isAsking(passage) };
      return denial ? { ...said, denied: deniedIn(passage, denial) } : said;
    });
}

function isAsking({ words }: Passage): boolean {
  return words.some(({ form }, i) => asking.test(form) || asking.test(`${form} ${words[i + 1]?.form ?? ''}`));
}

/** Where what a sentence denies begins, by word number, and whether that is what somebody does. */
interface DenialStart {
  readonly from: number;
  readonly isDoing: boolean;
}

function denialIn({ words }: Passage): DenialStart | undefined {
  const isConditional = (): boolean => words.some(({ form }) => /^(?:if|unless|until|whether)$/.test(form));
  for (let i = 0; i + 1 < words.length; i++) {
    const [form, next] = [words[i]?.form ?? '', words[i + 1]?.form ?? ''];
    // "denied late Monday that"
    const isClaim = (): boolean =>
      words
        .slice(i + 1, i + 1 + untilClaim)
        .some((word) => claims.test(word.form) || (form.startsWith('den') && word.form === 'that'));
    const isDenied = deniesThat.test(form) && !isNegation(words[i - 1]?.form ?? '');
    if (isDenied && (deniable.test(next) || isClaim())) return { from: i + 1, isDoing: false };
    // of what there is none: the words after it tell, "decision" by itself does not
    if (form === 'no' && noSuch.test(next)) return { from: i + 2, isDoing: false };
    if (next !== 'not' || !isGoingNot.test(form) || isConditional()) continue;
    // "would not be withdrawing", "are not leaving"
    const isPlan = /^(?:will|would)$/.test(form);
    const verb = words[i + 2]?.form === 'be' ? i + 3 : isPlan ? words.length : i + 2;
    if (words[verb]?.form.endsWith('ing')) return { from: verb, isDoing: !isPlan };
  }
  return undefined;
}

function deniedIn(passage: Passage, { from, isDoing }: DenialStart): Denied {
  const to = endOf(passage, from);
  const { text, words: all } = passage;
  const names = new Set<string>();
  for (const { start, form } of all.slice(Math.max(1, from), to))
    if (beginsCapital(text.charAt(start))) names.add(stemOf(form));
  const words = tellingWords(passage, from, to);
  return { words, names, ...(isDoing && { doing: stemOf(all[from]?.form ?? '') }) };
}

function endOf({ text, words }: Passage, from: number): number {
  const start = words[from]?.start ?? 0;
  const last = words[Math.min(words.length, from + reach) - 1]?.end ?? start;
  const end = start + (clauseEnd.exec(text.slice(start, last))?.index ?? last - start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return to;
}

function tellingWords({ words, weights }: Passage, from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i < Math.min(to, words.length); i++) {
    const weight = weights[i] ?? 0;
    const form = words[i]?.form ?? '';
    if (weight < telling || /^\d/.test(form)) continue;
    const stem = stemOf(form);
    found.set(stem, Math.max(weight, found.get(stem) ?? 0));
  }
  return found;
}

/** A claim and a sentence of another account that may deny it. */
export interface Denial {
  readonly claim: Said;
  readonly denial: Said;
  /** 0..1, share of what is denied that is claimed. */
  readonly score: number;
}

/** By reading of what 3,000 articles give. */
const enoughMass = 1.9;
const enoughShare = 0.45;
const fewestWords = 2;

/** Which claims of one account another one may deny, each denial once, with the likeliest claim. */
export function denialsOf(claiming: readonly Said[], denying: readonly Said[]): Denial[] {
  return denying.flatMap((denial) => {
    const { denied } = denial;
    if (!denied) return [];
    let best: Denial | undefined;
    for (const claim of claiming) {
      // what somebody asks for may not be done, and was asked for all the same
      if (claim.asks) continue;
      const score =
        denied.doing === undefined || claim.words.has(denied.doing) ? shareOf(denied, claim.words) : 0;
      if (score > (best?.score ?? 0)) best = { claim, denial, score };
    }
    // the likeliest sentence denies it as well: the accounts agree
    return best && !best.claim.negated ? [best] : [];
  });
}

/** How much of what is denied is claimed; 0 if that is little, or names alone. */
function shareOf({ words, names }: Denied, claimed: ReadonlyMap<string, number>): number {
  let [mass, all, count] = [0, 0, 0];
  let saysMore = false;
  for (const [stem, weight] of words) {
    all += weight;
    if (!claimed.has(stem)) continue;
    mass += weight;
    count++;
    saysMore ||= !names.has(stem);
  }
  return saysMore && count >= fewestWords && mass >= enoughMass && mass >= enoughShare * all ? mass / all : 0;
}
