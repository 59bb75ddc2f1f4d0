import { isNegation } from '../../text/closedWords';
import type { Quote } from '../../analysis/model';
import type { Dependence, QuoteMatch } from '../../corpus/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { Span } from '../../text/span';
import type { WordDifference } from '../../text/wordDifference';
import { wordsOf } from '../../text/words';
import { placeLink, quotedWords, type CardContext, type Localization } from '../words/cardContext';
import { percent } from '../words/evidence';
import { goesOnThere, graveChange, isCutThere, relationWords } from '../words/matchWords';
import { asSure, placeSpeaker } from '../words/speakers';
import type { Carried } from '../place/underCaret';
import { wordingMarkdown } from '../words/wordingMarkdown';

/** A place that a card lists, with in how many places of its article it stands for. */
export interface Listed extends Carried {
  readonly places: number;
}

/**
 * One other article that carries a quote, in Markdown: where, how its wording relates to this one's, what differs word by
 * word, and a different speaker.
 */
export function matchLine(
  context: CardContext,
  quote: Quote,
  { match: found, other, places }: Listed,
): string {
  const { l10n, minimumConfidence } = context;
  const match = asSure(found, minimumConfidence);
  const extent = extentOf(context.text, quote, match);
  const link = placeLink(context, match.there);
  const often = places > 1 ? ` (${l10n.t('{0} places', places)})` : '';
  const head = `${link}${often}: ${relationLabel(match, extent, l10n)}`;
  const same = match.speakers === 'same' ? [l10n.t('same speaker')] : [];
  const source = other.dependence ? [dependenceLabel(other.dependence, context)] : [];
  const calls = changeLabels(match, l10n).map((label) => `**${escapeMarkdown(label)}**`);
  const lines = [[[head, ...same, ...source].join(', '), ...calls].join(' · ')];
  const wording = match.relation === 'paraphrased' ? '' : wordingMarkdown(match.difference);
  if (wording !== '') lines.push(wording);
  else if (extent === 'part') lines.push(quotedWords(match.there.text, wholeOf(match.there.text)));
  const speaker = otherSpeaker(match, context);
  if (speaker !== undefined) lines.push(speaker);
  return lines.join('  \n');
}

function wholeOf({ length }: string): Span {
  return { start: 0, end: length };
}

/** How much of a quote a match is about: `part` of it, the quote inside of more (`more`), or just the `whole` of it. */
type Extent = 'part' | 'whole' | 'more';

function extentOf(text: string, quote: Quote, match: QuoteMatch): Extent {
  const { here, relation } = match;
  const first = quote.quoted[0] ?? quote;
  const last = quote.quoted.at(-1) ?? quote;
  const hasWords = (start: number, end: number): boolean =>
    start < end && wordsOf(text, { start, end }).length > 0;
  if (hasWords(first.start, here.span.start) || hasWords(here.span.end, last.end)) return 'part';
  if (isCutThere(match)) return 'part';
  const inMore = hasWords(here.span.start, first.start) || hasWords(last.end, here.span.end);
  return inMore || relation === 'truncated' || goesOnThere(match) ? 'more' : 'whole';
}

/** How the wording there relates to the one here, in a few words. Plain text without marks that mean anything. */
function relationLabel({ relation }: QuoteMatch, extent: Extent, l10n: Localization): string {
  if (relation !== 'verbatim' && relation !== 'truncated') return relationWords(relation, l10n);
  if (extent === 'whole') return relationWords('verbatim', l10n);
  return extent === 'more' ? relationWords('truncated', l10n) : l10n.t('only part of it');
}

/** Why an article is no account of its own. Plain text. */
function dependenceLabel(
  dependence: Dependence,
  { l10n, locale }: Pick<CardContext, 'l10n' | 'locale'>,
): string {
  return dependence.kind === 'copied'
    ? l10n.t('{0} of the shorter article stands in both', percent(locale, dependence.share))
    : l10n.t('both credit {0}', dependence.name);
}

/** Changes that nobody may miss, in words: a number, a negation, a name. Plain text. */
function changeLabels(
  { changes, difference }: Pick<QuoteMatch, 'changes' | 'difference'>,
  l10n: Localization,
): string[] {
  return changes
    .map((change) => (change === 'negation' ? negationLabel(difference, l10n) : graveChange(change, l10n)))
    .filter((label) => label !== '');
}

function negationLabel(difference: readonly WordDifference[], l10n: Localization): string {
  const words = (kind: WordDifference['kind']): string | undefined =>
    difference
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => wordsOf(text))
      .find(({ form }) => isNegation(form))?.form;
  const removed = words('removed');
  const added = words('added');
  if (removed !== undefined && added === undefined) return l10n.t('“{0}” dropped', removed);
  if (added !== undefined && removed === undefined) return l10n.t('“{0}” added', added);
  return graveChange('negation', l10n);
}

/** A warning if somebody else is said to have said it; who is named there if it cannot be told whether that is the same. */
function otherSpeaker(
  { here, there, speakers }: QuoteMatch,
  { minimumConfidence, l10n }: Pick<CardContext, 'minimumConfidence' | 'l10n'>,
): string | undefined {
  const [own, other] = [here, there].map((place) =>
    placeSpeaker(place, minimumConfidence, l10n, (name) => `**${escapeMarkdown(name)}**`),
  );
  if (speakers === 'same' || other === undefined) return undefined;
  if (speakers === 'unknown' || own === undefined) return l10n.t('Speaker there: {0}', other);
  return `⚠ ${l10n.t('Other speaker: here {0}, there {1}', own, other)}`;
}
