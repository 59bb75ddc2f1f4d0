import { isPersonObject, isSubjectForm, possessiveForms } from '../../../text/pronouns';
import { isMisprint } from '../../../analysis/entities/misprint';
import { plainName } from '../../../analysis/entities/nameForms';
import { areTranscriptions, generationOf, isSamePerson } from '../../../analysis/entities/personNames';
import { areOfTwoGenders } from '../../../analysis/names/gender';
import { isPlainGeneration } from '../../../analysis/names/generation';
import type { Analysis, Quote } from '../../../analysis/model';
import { withoutAccents } from '../../../text/plainLetters';
import type { Stretch } from '../../reading';

/** Whether two quotes are ascribed to the same speaker. `unknown` where one has none, or only a description. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/** Who a quote is ascribed to, as far as it can be compared across articles. */
export interface Speaker {
  /** As the article gives it, for display. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'thing' | 'described';
}

/** A quote is compared with those of dozens of articles: its speaker is told once, as long as the article is open. */
const speakers = new WeakMap<Quote, { readonly found: Speaker | undefined }>();

/** The speaker of a quote of an analysis; `undefined` where the article tells none. */
export function speakerOf(quote: Quote, analysis: Analysis): Speaker | undefined {
  const known = speakers.get(quote);
  if (known) return known.found;
  const found = readSpeaker(quote, analysis);
  speakers.set(quote, { found });
  return found;
}

/** Who says the first of some stretches that anybody is known to say. */
export function speakerIn(stretches: readonly Stretch[], analysis: Analysis): Speaker | undefined {
  for (const { quote } of stretches) {
    const speaker = speakerOf(quote, analysis);
    if (speaker) return speaker;
  }
  return undefined;
}

function readSpeaker({ attribution }: Quote, analysis: Analysis): Speaker | undefined {
  if (!attribution || attribution.name.trim() === '') return undefined;
  const name = withoutPossessive(attribution.name);
  const entity = attribution.entity === undefined ? undefined : analysis.entities[attribution.entity];
  if (entity?.kind === 'person') return { name, kind: 'person' };
  if (entity && bodyKinds.has(entity.kind)) return { name, kind: 'body' };
  return { name, kind: kindOfName(name) };
}

/** "Ada Brook's" speaks in “Ada Brook's words”. */
function withoutPossessive(name: string): string {
  return name.replace(/(?<=\p{L})['’]s$/u, '');
}

const bodyKinds = new Set<string>(['organization', 'place', 'group']);

/** Documents and media that speak: a quote of theirs is nobody else's, however they are described. */
const thing =
  /\b(?:letter|memo|memorandum|statement|report|document|tweet|post|email|e-mail|message|note|text|book|article|paper|draft|filing|complaint|lawsuit|affidavit|indictment|ruling|order|resolution|bill|law|treaty|agreement|sign|signs|placard|placards|banner|banners|poster|website|page|video|recording|transcript|survey|study|editorial|headline|caption|label|map|chart|release|notice|warning|advisory|manifesto|constitution|newspaper|magazine|story|diary|speech)s?$/i;
const indefinite = /^(?:who|one|another|others|some|many)$/i;
const article = new RegExp(
  `^(?:the|a|an|this|that|these|those|one|${possessiveForms}|another|some|several|two|many)\\s`,
  'i',
);

/** Whether a word, lower case, stands for somebody and names nobody. */
function isUnnamed(word: string): boolean {
  return isSubjectForm(word) || isPersonObject(word) || indefinite.test(word);
}

function kindOfName(name: string): Speaker['kind'] {
  const bare = name.replace(article, '').trim();
  if (thing.test(bare)) return 'thing';
  // "tens of thousands of Harlunders" begins small; names that do are entities mostly
  if (isUnnamed(name.trim().toLowerCase()) || !/^\p{Lu}/u.test(bare)) return 'described';
  return article.test(name)
    ? 'described'
    : /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)*$/u.test(name)
      ? 'person'
      : 'body';
}

/** Compares two speakers by their names; see `SpeakerComparison`. */
export function compareSpeakers(a: Speaker | undefined, b: Speaker | undefined): SpeakerComparison {
  if (!a || !b) return 'unknown';
  const { words: wordsA } = readName(a);
  const { words: wordsB } = readName(b);
  if (wordsA.length === 0 || wordsB.length === 0) return 'unknown';
  if (areOfTwoGenerations(a, b)) return 'different';
  if (wordsA.join(' ') === wordsB.join(' ')) return 'same';
  if (a.kind === 'described' || b.kind === 'described') {
    if (a.kind === 'thing' || b.kind === 'thing') return 'unknown';
    // "the British prime minister" and "the Israeli prime minister" are two
    return isPartOf(wordsA, wordsB) || isPartOf(wordsB, wordsA) ? 'same' : 'unknown';
  }
  if ((a.kind === 'thing') !== (b.kind === 'thing')) return 'different';
  if (a.kind === 'thing') return sharesLastWord(wordsA, wordsB) ? 'same' : 'unknown';
  if (a.kind === 'person' && b.kind === 'person') return comparePersons(wordsA, wordsB);
  if (isInitialsOf(wordsA, wordsB) || isInitialsOf(wordsB, wordsA)) return 'same';
  if (isPartOf(wordsA, wordsB) || isPartOf(wordsB, wordsA))
    return isKindOf(wordsA, wordsB) || isKindOf(wordsB, wordsA) ? 'unknown' : 'same';
  return a.kind === b.kind ? 'different' : 'unknown';
}

/** Whether a longer name only says more of the one word of another: "West Virginia", "White House" is no other's short name. */
function isKindOf(longer: readonly string[], [word, ...more]: readonly string[]): boolean {
  return more.length === 0 && longer.length > 1 && longer.at(-1) === word;
}

/** "John Weld Jr.", "John Weld Sr." */
export function areOfTwoGenerations(a: Speaker, b: Speaker): boolean {
  const [one, other] = [readName(a).generation, readName(b).generation];
  return one !== undefined && other !== undefined && one !== other;
}

const leftOut = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'mr', 'mrs', 'ms', 'dr', 'sir']);

/** The words of a name that tell it from others, in lower case and without accents; titles and “Jr.” are left out. */
export function nameWords(name: string): string[] {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !leftOut.has(word) && !isPlainGeneration(word));
}

/** What comparing asks of a speaker's name. */
interface NameRead {
  readonly words: readonly string[];
  /** See `generationOf`. */
  readonly generation: string | undefined;
}

/** Each speaker is compared with dozens. */
const namesRead = new WeakMap<Speaker, NameRead>();

function readName(speaker: Speaker): NameRead {
  let read = namesRead.get(speaker);
  if (!read) {
    read = { words: nameWords(speaker.name), generation: generationOf(plainName(speaker.name)) };
    namesRead.set(speaker, read);
  }
  return read;
}

/** The forms in which the words of a name stand in a text, in lower case: "brook", "brooks" for "Brook's". */
export function formsOfName(name: string): string[] {
  return nameWords(name).flatMap((word) => [word, `${word}s`]);
}

function sharesLastWord(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1);
}

/**
 * Whether two names are one person's: by the same last name and given names that do not contradict: "A. Brook", "Ada M.
 * Brook", "Brook"; "Mike" and "Michael". Nobody knows whether "Marc" is short for "Marcus", nor of "Volodymyr Brooksky"
 * and "Vladimir Brookski".
 */
function comparePersons(a: readonly string[], b: readonly string[]): SpeakerComparison {
  if (isPartOf(a, b) || isPartOf(b, a)) return 'same';
  const [given, other] = [a[0] ?? '', b[0] ?? ''];
  if (!sharesLastWord(a, b)) {
    if (a.join('') === b.join('') || haveMisprint(a, b)) return 'same';
    return given.startsWith(other.charAt(0)) && areTranscribed(a, b) ? 'unknown' : 'different';
  }
  if (isSamePerson(a, b)) return 'same';
  const mayBeOne = given.startsWith(other) || other.startsWith(given) || isMisprint(given, other);
  return mayBeOne && !areOfTwoGenders(given, other) ? 'unknown' : 'different';
}

/** Whether two last names are one in two transcriptions. */
function areTranscribed(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && areTranscriptions(a.at(-1) ?? '', b.at(-1) ?? '');
}

/** "Ines Marlowe", "Ines Marolwe": the same words but for the last, which one of two papers may have misprinted. */
function haveMisprint(a: readonly string[], b: readonly string[]): boolean {
  const isWhole = a.length === b.length && a.length > 1;
  return isWhole && a[0] === b[0] && isMisprint(a.at(-1) ?? '', b.at(-1) ?? '');
}

function isPartOf(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word));
}

function isInitialsOf(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 1 && b.length > 1 && a[0] === b.map((word) => word.charAt(0)).join('');
}
