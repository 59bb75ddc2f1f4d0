import type { Entity, EntityKind } from '../../analysis/model';
import type { NamedElsewhere } from '../../corpus/listings';
import type { ArticleMatches, SharedEntity } from '../../corpus/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import { textOf, type Span } from '../../text/span';
import {
  cardCommands,
  count,
  placeLink,
  type CardContext,
  type Localization,
  type PlaceArgument,
} from '../words/cardContext';
import { inNoOther, lines, reading } from '../words/cardParts';
import { highlightOf } from '../words/highlightKinds';
import { commandLink } from '../words/markdown';
import { roleWords } from '../words/speakers';
import { timesNamed } from '../words/timesNamed';

/** So many forms of a name, roles and other articles are listed; more would no longer be read. */
const mostListed = 4;
const nowhere: NamedElsewhere = { articles: 0, mentions: 0 };

/**
 * The card of a name or an amount, in Markdown: what it is, what the article calls it, how often, and where else.
 * @param at the mention that the card is on.
 */
export function entityCard(context: CardContext, entity: Entity, at: Span): string {
  return lines(
    `**${escapeMarkdown(entity.name)}** · *${entityKindLabel(entity.kind, context.l10n)}*`,
    roles(context, entity),
    mentionsHere(context, entity),
    mentionsElsewhere(context, entity, at),
    reading(context),
  );
}

function isAmount(kind: EntityKind): boolean {
  const highlight = highlightOf(kind);
  return highlight === 'date' || highlight === 'quantity';
}

/** What a kind of name is called. */
function entityKindLabel(kind: EntityKind, l10n: Localization): string {
  switch (kind) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'place':
      return l10n.t('place');
    case 'group':
      return l10n.t('nationality or group');
    case 'date':
      return l10n.t('date');
    case 'time':
      return l10n.t('time');
    case 'duration':
      return l10n.t('duration');
    case 'money':
      return l10n.t('money');
    case 'percent':
      return l10n.t('percentage');
    case 'quantity':
      return l10n.t('quantity');
  }
}

function roles({ l10n, lineOf }: CardContext, entity: Entity): string {
  const seen = new Set<string>();
  return entity.roles
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .slice(0, mostListed)
    .map(({ text, start }) => l10n.t('{0} (line {1})', escapeMarkdown(roleWords(text)), lineOf(start)))
    .join(', ');
}

function mentionsHere(context: CardContext, entity: Entity): string {
  const { l10n, text } = context;
  const forms = new Map<string, number>();
  for (const mention of entity.mentions) {
    const form = mention.form === 'name' ? textOf(text, mention) : textOf(text, mention).toLowerCase();
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const listed = [...forms]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostListed)
    .map(([form, times]) => `${escapeMarkdown(form)}${times > 1 ? ` ×${count(context, times)}` : ''}`);
  if (forms.size > listed.length) listed.push('…');
  const times = entity.mentions.length;
  const here =
    times === 1 ? l10n.t('Once in this article') : l10n.t('{0} times in this article', count(context, times));
  const only = forms.has(entity.name) && forms.size === 1;
  return only ? here : `${here}: ${listed.join(', ')}`;
}

function mentionsElsewhere(context: CardContext, entity: Entity, { start, end }: Span): string {
  const { l10n } = context;
  const { articles, mentions } =
    context.view.elsewhere[context.view.analysis.entities.indexOf(entity)] ?? nowhere;
  // the figures of others are counted by nobody: the card of a figure tells those that differ
  if (articles === 0) return isAmount(entity.kind) ? '' : inNoOther(context);
  const times = l10n.t(
    '{0} in {1}',
    mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count(context, mentions)),
    articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count(context, articles)),
  );
  const place: PlaceArgument = { uri: context.view.id, start, end };
  const head = l10n.t('Elsewhere: {0}', commandLink(times, cardCommands.mentions, place));
  const links = sharedWith(context, entity)
    .slice(0, mostListed)
    .flatMap(([, { there }]) => {
      const [first] = there;
      return first ? [placeLink(context, first)] : [];
    });
  if (links.length === 0) return head;
  const more = articles - links.length;
  // what articles are called has commas in it
  return `${head}: ${[...links, ...(more > 0 ? [l10n.t('and {0} more', count(context, more))] : [])].join(' · ')}`;
}

/** Of the articles that share a quote with this one, those that name an entity, most mentions first. */
function sharedWith({ view }: CardContext, entity: Entity): (readonly [ArticleMatches, SharedEntity])[] {
  const starts = new Set(entity.mentions.map(({ start }) => start));
  return view.others
    .flatMap((other) => {
      const same = other.entities.find(
        ({ kind, here }) => kind === entity.kind && here.some(({ span }) => starts.has(span.start)),
      );
      return same ? [[other, same] as const] : [];
    })
    .sort(([, a], [, b]) => timesNamed(b).there - timesNamed(a).there);
}
