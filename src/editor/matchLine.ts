import type { ChangeKind, QuoteMatch } from '../corpus/model';
import type { WordDifference } from '../text/wordDifference';
import { wordsOf } from '../text/words';
import { placeLink, type CardContext, type Localization } from './cardContext';
import { escapeMarkdown } from './markdown';
import type { Carried } from './underCaret';
import { wordingMarkdown } from './wordingMarkdown';

/** As `wordsOf` forms them: it makes "do not" of "don't". */
const negations = new Set('not no never none nobody nothing neither nor without'.split(' '));

/**
 * One other article that carries a quote, as an item of a Markdown list: where, how its wording relates to this one's,
 * what differs word by word, and a different speaker.
 */
export function matchLine(context: CardContext, { match, other }: Carried): string {
  const { l10n } = context;
  const calls = changeLabels(match, l10n).map((label) => `**${escapeMarkdown(label)}**`);
  const head = `${placeLink(context, match.there, other.provenance)}: ${relationLabel(match, l10n)}`;
  const lines = [[head, ...calls].join(' · ')];
  const wording = showsWording(match) ? wordingMarkdown(match.difference) : '';
  if (wording !== '') lines.push(wording);
  if (match.speakers === 'different') lines.push(differentSpeakers(match, l10n));
  return `- ${lines.join('  \n  ')}`;
}

/** How the wording there relates to the one here, in a few words. Plain text without marks that mean anything. */
export function relationLabel(match: QuoteMatch, l10n: Localization): string {
  switch (match.relation) {
    case 'verbatim':
      return l10n.t('the same words');
    case 'truncated':
      return isLonger(match) ? l10n.t('inside a longer quote') : l10n.t('cut short there');
    case 'shortened':
      return l10n.t('words left out without saying so');
    case 'altered':
      return l10n.t('other words');
    case 'merged':
      return l10n.t('two quotes made one');
    case 'paraphrased':
      return l10n.t('reported in other words');
  }
}

/** Changes that nobody may miss, in words: a number, a negation, a name. Plain text. */
export function changeLabels(
  match: Pick<QuoteMatch, 'changes' | 'difference'>,
  l10n: Localization,
): string[] {
  return match.changes.flatMap((change) => changeLabel(change, match.difference, l10n));
}

function changeLabel(
  change: ChangeKind,
  difference: readonly WordDifference[],
  l10n: Localization,
): string[] {
  switch (change) {
    case 'number':
      return [l10n.t('number changed')];
    case 'negation':
      return negationLabels(difference, l10n);
    case 'name':
      return [l10n.t('name changed')];
    case 'tense':
    case 'insertion':
    case 'other':
      return []; // the wording shows them
  }
}

function negationLabels(difference: readonly WordDifference[], l10n: Localization): string[] {
  const words = (kind: WordDifference['kind']): string | undefined =>
    difference
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => wordsOf(text))
      .find(({ form }) => negations.has(form))?.form;
  const removed = words('removed');
  const added = words('added');
  if (removed !== undefined && added === undefined) return [l10n.t('“{0}” dropped', removed)];
  if (added !== undefined && removed === undefined) return [l10n.t('“{0}” added', added)];
  return [l10n.t('negation changed')];
}

/** A quote inside a longer one differs by all that is around it, which says nothing. */
function showsWording(match: QuoteMatch): boolean {
  return match.changes.length > 0 || !['verbatim', 'truncated', 'paraphrased'].includes(match.relation);
}

function isLonger({ here, there, difference }: QuoteMatch): boolean {
  const length = (kind: WordDifference['kind']): number =>
    difference.reduce((sum, run) => sum + (run.kind === kind ? run.text.length : 0), 0);
  const gained = length('added') - length('removed');
  return gained === 0 ? there.text.length > here.text.length : gained > 0;
}

function differentSpeakers({ here, there }: QuoteMatch, l10n: Localization): string {
  const name = (speaker: string | undefined): string => escapeMarkdown(speaker ?? l10n.t('not named'));
  return `⚠ ${l10n.t('Other speaker: here {0}, there {1}', `**${name(here.speaker)}**`, `**${name(there.speaker)}**`)}`;
}
