import type { ChangeKind, Discrepancy, DiscrepancyKind, QuoteMatch, Relation } from '../../corpus/model';
import type { WordDifference } from '../../text/wordDifference';
import type { Localization } from './cardContext';

/**
 * How two places that carry a quote relate, for one line: `other words, number changed, another speaker`. Plain text.
 * @param isCut whether the place there is of a quote that has only a part of the one here; as the words tell unless given.
 */
export function matchWords(match: QuoteMatch, l10n: Localization, isCut = isCutThere(match)): string {
  const { relation } = match;
  const wording = eachGoesOn(match)
    ? l10n.t('in part the same words')
    : isCut
      ? l10n.t('only part of it')
      : relationWords(goesOnThere(match) ? 'truncated' : relation, l10n);
  return [wording, ...graveWords(match, l10n)].join(', ');
}

/**
 * The same in so few words that a narrow side bar shows them before what they are about; of what changed gravely no more
 * than that. Empty where the words there are the same, though there may be more of them. Plain text.
 */
export function matchBrief(match: QuoteMatch, l10n: Localization): string {
  const grave = graveWords(match, l10n);
  if (grave.length > 0) return grave.join(', ');
  if (isCutThere(match)) return l10n.t('cut there');
  const brief: Record<Relation, string> = {
    verbatim: '',
    truncated: '',
    shortened: l10n.t('words left out'),
    altered: l10n.t('other words'),
    merged: l10n.t('two in one'),
    paraphrased: l10n.t('reworded'),
  };
  return brief[match.relation];
}

/** What nobody may miss, each in a few words. */
function graveWords({ changes, speakers }: QuoteMatch, l10n: Localization): string[] {
  const grave = changes.map((change) => graveChange(change, l10n)).filter((words) => words !== '');
  return speakers === 'different' ? [...grave, l10n.t('another speaker')] : grave;
}

/**
 * Whether the place there is cut short and the one here is not: it lacks words, and adds none. The same words may be
 * told of two quotes of which one has a sentence more.
 */
export function isCutThere(match: QuoteMatch): boolean {
  const { relation, difference } = match;
  if (difference.some(({ kind }) => kind === 'added')) return false;
  return relation === 'truncated'
    ? difference.some(({ kind }) => kind === 'removed')
    : relation === 'verbatim' && atAnEnd(match, 'removed');
}

/** Whether either place has words at an end that the other one cuts. */
function eachGoesOn({ relation, difference }: QuoteMatch): boolean {
  const has = (wanted: WordDifference['kind']): boolean => difference.some(({ kind }) => kind === wanted);
  return relation === 'truncated' && has('removed') && has('added');
}

/** Whether the place there has the same words and more before or after them. */
export function goesOnThere(match: QuoteMatch): boolean {
  return match.relation === 'verbatim' && atAnEnd(match, 'added');
}

function atAnEnd({ difference }: QuoteMatch, kind: WordDifference['kind']): boolean {
  return difference.at(0)?.kind === kind || difference.at(-1)?.kind === kind;
}

/** How the words there relate to those here, in a few words. Plain text. */
export function relationWords(relation: Relation, l10n: Localization): string {
  const words: Record<Relation, string> = {
    verbatim: l10n.t('the same words'),
    truncated: l10n.t('inside a longer quote'),
    shortened: l10n.t('words left out without saying so'),
    altered: l10n.t('other words'),
    merged: l10n.t('two quotes made one'),
    paraphrased: l10n.t('reported in other words'),
  };
  return words[relation];
}

/** A change that nobody may miss, in words; empty for the others, which the wording shows. Plain text. */
export function graveChange(change: ChangeKind, l10n: Localization): string {
  const words: Record<ChangeKind, string> = {
    number: l10n.t('number changed'),
    negation: l10n.t('a “not” changed'),
    name: l10n.t('name changed'),
    tense: '',
    insertion: '',
    other: '',
  };
  return words[change];
}

/** What a difference asks of a reader, in a few words: a denial is only suggested. */
export function verdictWords(discrepancy: Discrepancy, l10n: Localization): string {
  const { kind, verdict } = discrepancy;
  if (kind === 'denial') return l10n.t('May deny: check');
  if (kind === 'name') return namesWords(discrepancy, l10n);
  return verdict === 'conflicting' ? l10n.t('Conflicting') : l10n.t('Both can be true');
}

/** What two forms of one name are: of two spellings one is wrong, a middle name may be left out or an initial. */
function namesWords(discrepancy: Discrepancy, l10n: Localization): string {
  return isShortenedName(discrepancy)
    ? l10n.t('One person, the name in full and shortened')
    : l10n.t('One person in two spellings: check which is right');
}

function isShortenedName({ here, there }: Discrepancy): boolean {
  const [a = [], b = []] = [here, there].map(({ text }) => text.split(/\s+/u));
  return a.length !== b.length || a.some((word, at) => isInitialOf(word, b[at] ?? ''));
}

/** Whether one of two words is the other's first letter: "X." and "Xavier". */
function isInitialOf(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  const letter = /^(\p{Lu})\.?$/u.exec(short)?.[1];
  return letter !== undefined && /^\p{Lu}\p{Ll}/u.test(long) && long.startsWith(letter);
}

/** How many differences ask what of a reader, for one line: `2 conflicting, 1 where both can be true`. Plain text. */
export function verdictCountWords(discrepancies: readonly Discrepancy[], l10n: Localization): string {
  const { conflicting, toCheck, compatible } = verdictCounts(discrepancies);
  return [
    ...(conflicting > 0 ? [l10n.t('{0} conflicting', conflicting)] : []),
    ...(compatible > 0 ? [l10n.t('{0} where both can be true', compatible)] : []),
    ...(toCheck > 0 ? [l10n.t('{0} to check', toCheck)] : []),
  ].join(', ');
}

/** The same for a narrow side bar, what asks most first: `2 conflicting, 1 to check, 4 compatible`. Plain text. */
export function verdictCountBrief(discrepancies: readonly Discrepancy[], l10n: Localization): string {
  const { conflicting, toCheck, compatible } = verdictCounts(discrepancies);
  return [
    ...(conflicting > 0 ? [l10n.t('{0} conflicting', conflicting)] : []),
    ...(toCheck > 0 ? [l10n.t('{0} to check', toCheck)] : []),
    ...(compatible > 0 ? [l10n.t('{0} compatible', compatible)] : []),
  ].join(', ');
}

function verdictCounts(
  discrepancies: readonly Discrepancy[],
): Record<'conflicting' | 'toCheck' | 'compatible', number> {
  const conflicting = discrepancies.filter(({ verdict }) => verdict === 'conflicting').length;
  const toCheck = discrepancies.filter(
    (one) => one.kind === 'denial' || (one.kind === 'name' && !isShortenedName(one)),
  ).length;
  return { conflicting, toCheck, compatible: discrepancies.length - conflicting - toCheck };
}

/** What differs by kind, in a word. */
export function discrepancyKind(kind: DiscrepancyKind, l10n: Localization): string {
  const words: Record<DiscrepancyKind, string> = {
    wording: l10n.t('wording'),
    speaker: l10n.t('speaker'),
    number: l10n.t('number'),
    money: l10n.t('money'),
    percent: l10n.t('percentage'),
    date: l10n.t('date'),
    time: l10n.t('time'),
    name: l10n.t('name'),
    denial: l10n.t('may deny'),
  };
  return words[kind];
}

/** What differs between two places, for one line; where only one has some words, that only it has them. Plain text. */
export function differenceWords({ summary, added }: Discrepancy, l10n: Localization): string {
  if (!added) return summary;
  return added.in === 'here'
    ? l10n.t('“{0}” only here', added.words)
    : l10n.t('“{0}” only there', added.words);
}
