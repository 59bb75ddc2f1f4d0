import type { Annotation, ChangeKind, PlacedAnnotation } from '../../annotations/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import { textOf } from '../../text/span';
import { cardCommands, type CardContext, type Localization } from '../words/cardContext';
import { lines } from '../words/cardParts';
import { readableDay } from '../words/labels';
import { commandLink } from '../words/markdown';
import { shorten } from '../words/shorten';
import { presentWordingMarkdown } from '../words/wordingMarkdown';

/** Notes longer than this are cut in a card. */
const longestNote = 600;

/** The card of a tagged claim, in Markdown: tag, note, by whom and when, and whether its words are what they were. */
export function claimCard(context: CardContext, placed: PlacedAnnotation): string {
  const { l10n, locale } = context;
  const { tag, note, creator, created, modified } = placed.annotation;
  const title =
    tag === undefined ? l10n.t('Note') : l10n.t('Claim: {0}', `**${escapeMarkdown(context.tagLabel(tag))}**`);
  const date = readableDay(modified ?? created ?? '', locale);
  const details = [creator, date].filter((each) => each !== undefined).map(escapeMarkdown);
  return [
    lines(
      [title, ...details].join(' · '),
      note === undefined ? undefined : escapeMarkdown(shorten(note, longestNote)),
    ),
    anchorState(context, placed),
    actions(context, placed),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What has become of the words of a claim, in words; empty if nothing has. Markdown. */
function anchorState({ l10n, text }: CardContext, { annotation, anchor }: PlacedAnnotation): string {
  // an annotation of another program may not tell where its words stood
  if (anchor.state === 'moved' && annotation.target.position)
    return l10n.t('The same words, at another place than before.');
  if (anchor.state !== 'changed') return '';
  const wording = presentWordingMarkdown(annotation.target.exact, textOf(text, anchor.span));
  const sorts = changed(anchor.changes, l10n);
  return `⚠ ${l10n.t('Changed since{0}: {1}', sorts, wording)}`;
}

/** The sorts of change that nobody may miss, in brackets after a space; empty if there is none. Plain text. */
function changed(changes: readonly ChangeKind[], l10n: Localization): string {
  const labels: Record<ChangeKind, string> = {
    number: l10n.t('a number'),
    negation: l10n.t('a “not”'),
    name: l10n.t('a name'),
    other: '',
  };
  const named = changes.map((change) => labels[change]).filter((label) => label !== '');
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

function actions({ view, l10n }: CardContext, { annotation, anchor }: PlacedAnnotation): string {
  const claim = { uri: view.id, id: annotation.id };
  return [
    ...(anchor.state === 'changed'
      ? [commandLink(l10n.t('Accept Current Words'), cardCommands.accept, claim)]
      : []),
    commandLink(
      annotation.tag === undefined ? l10n.t('Add Tag…') : l10n.t('Change Tag…'),
      cardCommands.changeTag,
      claim,
    ),
    commandLink(
      annotation.note === undefined ? l10n.t('Add Note…') : l10n.t('Edit Note…'),
      cardCommands.editNote,
      claim,
    ),
    commandLink(removal(annotation, l10n), cardCommands.removeClaim, claim),
  ].join(' · ');
}

/** What goes with the claim is said. */
function removal({ tag, note }: Annotation, l10n: Localization): string {
  if (tag === undefined) return l10n.t('Remove Note');
  return note === undefined ? l10n.t('Remove Claim') : l10n.t('Remove Claim and Note');
}
