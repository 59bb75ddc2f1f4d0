import type { Attribution, GivenSpeaker, Quote } from '../../analysis/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { Span } from '../../text/span';
import { cardCommands, count, quotedWords, type CardContext, type PlaceArgument } from '../words/cardContext';
import { inNoOther, lines, list, reading } from '../words/cardParts';
import { evidence } from '../words/evidence';
import { commandLink } from '../words/markdown';
import { matchLine, type Listed } from './matchLine';
import { isReported, quoteKindLabel } from '../words/quoteKinds';
import { nameWithRoles, rolesOf, speakerOf } from '../words/speakers';
import { annotationWith, carriedElsewhere, entityAt, isGrave, type Carried } from '../place/underCaret';

/** So many other articles are listed in a card; the command “Show Matches” lists all. */
const mostMatches = 5;

/** The card of a quote, in Markdown: who said it and what shows it, which other articles carry it, what can be done. */
export function quoteCard(context: CardContext, quote: Quote): string {
  // a card is some twelve lines high: what can be done must not stand below a list
  return [who(context, quote), foreign(context), actions(context, quote), elsewhere(context, quote)]
    .filter(Boolean)
    .join('\n\n');
}

function who(context: CardContext, quote: Quote): string {
  const { l10n } = context;
  const kind = quoteKindLabel(quote.kind, l10n);
  if (quote.given) return given(context, quote, quote.given);
  const speaker = speakerOf(quote, context.minimumConfidence);
  const correct = correctLink(context, quote);
  if (speaker.kind === 'unknown') {
    const unknown = l10n.t('The article does not say who said this, or not clearly enough.');
    return lines(`*${kind}*`, `${unknown} ${correct}`);
  }
  const { attribution } = speaker;
  const name = `**${escapeMarkdown(attribution.name)}**`;
  const roles = rolesOf(context.view.analysis, attribution);
  const head =
    speaker.kind === 'known'
      ? `${nameWithRoles(name, roles, escapeMarkdown)} · *${kind}*`
      : `${l10n.t('Speaker not certain: perhaps {0}', name)} · *${kind}*`;
  const { reportedBy } = attribution;
  const secondHand =
    reportedBy && !isSpeaker(context, attribution, reportedBy)
      ? l10n.t(
          'At second hand: {0}, line {1}',
          quotedWords(context.text, reportedBy),
          context.lineOf(reportedBy.start),
        )
      : undefined;
  return lines(head, `${evidence(context, attribution)} · ${correct}`, secondHand);
}

/** English rules are sure of what they misread. */
function foreign({ foreign, l10n }: CardContext): string {
  return foreign ? `⚠ ${l10n.t('This article does not seem to be in English: check who said it.')}` : '';
}

/** Who spoke as a person says, and, beside it, what the article's words say. */
function given(context: CardContext, quote: Quote, { annotation, creator, read }: GivenSpeaker): string {
  const { l10n, view } = context;
  const { attribution } = quote;
  const name = attribution ? `**${escapeMarkdown(attribution.name)}**` : l10n.t('Speaker unknown');
  const roles = attribution ? rolesOf(view.analysis, attribution) : [];
  const by =
    creator === undefined ? l10n.t('Given by hand') : l10n.t('Given by {0}', escapeMarkdown(creator));
  const isChanged = annotationWith(view, annotation)?.anchor.state === 'changed';
  return lines(
    `${nameWithRoles(name, roles, escapeMarkdown)} · *${quoteKindLabel(quote.kind, l10n)}*`,
    `${by} · ${correctLink(context, quote)}`,
    read
      ? l10n.t('The article’s words: {0}', `${escapeMarkdown(read.name)} · ${evidence(context, read)}`)
      : l10n.t('The article’s words: nobody is named, or not clearly enough'),
    isChanged ? `⚠ ${l10n.t('These words have changed since the speaker was given.')}` : undefined,
  );
}

function correctLink({ view, l10n }: CardContext, { start, end }: Quote): string {
  const place: PlaceArgument = { uri: view.id, start, end };
  return commandLink(l10n.t('Correct Speaker…'), cardCommands.correct, place);
}

/** Whether words name the speaker: nobody is his own source at second hand. */
function isSpeaker({ view }: CardContext, { entity }: Attribution, words: Span): boolean {
  const named = entityAt(view, words);
  return named !== undefined && entity !== undefined && view.analysis.entities[entity] === named;
}

function elsewhere(context: CardContext, quote: Quote): string {
  const { l10n } = context;
  const carried = carriedElsewhere(context.view, quote);
  const listed = listedOf(carried);
  const found = listed.slice(0, mostMatches).map((each) => matchLine(context, quote, each));
  const more = listed.length - found.length;
  if (more > 0) found.push(l10n.t('and {0} more', count(context, more)));
  const head = carried.length > 0 ? alsoIn(context, carried) : inNoOtherQuote(context, quote);
  return [lines(head, reading(context)), ...(found.length > 0 ? [list(found)] : [])].join('\n\n');
}

/**
 * Each place that differs gravely, and of the others in one article the first, with how many there are: all of them would
 * crowd other articles out.
 */
function listedOf(carried: readonly Carried[]): readonly Listed[] {
  const listed: (Carried & { places: number })[] = [];
  const byArticle = new Map<string, { places: number }>();
  for (const each of carried) {
    const grave = isGrave(each.match);
    const first = grave ? undefined : byArticle.get(each.other.article);
    if (first) {
      first.places++;
      continue;
    }
    const one = { ...each, places: 1 };
    listed.push(one);
    if (!grave) byArticle.set(each.other.article, one);
  }
  return listed;
}

/** How many articles carry a quote, and how many accounts these are besides this one, where it makes a difference. */
function alsoIn({ l10n, locale }: CardContext, carried: readonly Carried[]): string {
  const articles = new Set(carried.map(({ other }) => other.article)).size;
  const accounts = new Set(carried.map(({ other }) => other.account ?? other.article));
  accounts.delete(0);
  if (accounts.size === articles)
    return articles === 1
      ? l10n.t('Also in 1 article:')
      : l10n.t('Also in {0} articles:', count({ locale }, articles));
  if (articles === 1) return l10n.t('Also in 1 article, not independent:');
  return accounts.size === 0
    ? l10n.t('Also in {0} articles, none of them independent:', count({ locale }, articles))
    : l10n.t(
        'Also in {0} articles, {1} independent:',
        count({ locale }, articles),
        count({ locale }, accounts.size),
      );
}

/** Of words without marks nobody can say that they stand nowhere else: only quotes are looked for. */
function inNoOtherQuote(context: CardContext, quote: Quote): string {
  const { progress, alone, l10n } = context;
  if (alone || !isReported(quote)) return inNoOther(context);
  return progress
    ? l10n.t('No other article so far has this as a quote in marks.')
    : l10n.t(
        'No other article has this as a quote in marks. Other reports are told only where they contradict it.',
      );
}

function actions({ view, alone, l10n }: CardContext, quote: Quote): string {
  const place: PlaceArgument = { uri: view.id, start: quote.start, end: quote.end };
  const matches =
    carriedElsewhere(view, quote).length > 0
      ? [commandLink(l10n.t('Show Matches'), cardCommands.matches, place)]
      : [];
  // a report is compared with another one only to see whether that contradicts it
  const find =
    isReported(quote) && !alone ? [commandLink(l10n.t('Find These Words'), cardCommands.find, place)] : [];
  return [
    ...matches,
    ...find,
    ...(alone && view.others.length === 0
      ? []
      : [commandLink(l10n.t('Compare…'), cardCommands.compare, place)]),
    commandLink(l10n.t('Tag as Claim…'), cardCommands.tag, place),
    commandLink(l10n.t('Copy with Attribution'), cardCommands.copy, place),
  ].join(' · ');
}
