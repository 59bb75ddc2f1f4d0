import type { Discrepancy, SharedEntity } from '../../corpus/model';
import { isFunctionWord, numberWords } from '../../text/closedWords';
import { withoutReordering } from '../../text/reordering';
import type { AcrossRow, DiscrepancyRow, MoreRow, QuoteRow } from './acrossViewRows';
import { count, type CardContext } from '../words/cardContext';
import { quotedExcerpt } from '../words/excerpt';
import { capitalized, type LabelOf } from '../words/labels';
import {
  differenceWords,
  discrepancyKind,
  matchBrief,
  matchWords,
  verdictCountBrief,
  verdictCountWords,
  verdictWords,
} from '../words/matchWords';
import { shorten } from '../words/shorten';
import { asSure, placeSpeaker } from '../words/speakers';
import { timesNamed } from '../words/timesNamed';

/** Words of an article that begin a row are cut to so many characters, so that what follows can be seen beside them. */
const firstLength = 24;
/** Those that something else begins. */
const besideLength = 45;
/** A headline, which nothing follows. */
const headlineLength = 90;

/** What the words of rows are made with. */
export interface WordsContext extends Pick<CardContext, 'l10n' | 'locale' | 'minimumConfidence'> {
  readonly labelOf: LabelOf;
}

/** What a row shows. A narrow side bar shows some thirty characters of both together. */
export interface RowWords {
  /** What tells the row from its neighbours: the words of a quote, or what differs. */
  readonly label: string;
  /** What it is about, the words of the articles, which may be long, among the last. */
  readonly description: string;
  /** For screen readers. */
  readonly spoken: string;
}

/** The words of a row, plain and safe to be shown. */
export function wordsOfRow(row: AcrossRow, context: WordsContext): RowWords {
  const { spoken, ...shown } = wordsFor(row, context);
  const [label, description] = [withoutReordering(shown.label), withoutReordering(shown.description)];
  return { label, description, spoken: spoken ?? [label, description].filter(Boolean).join(', ') };
}

type Words = Omit<RowWords, 'spoken'> & Partial<RowWords>;

function wordsFor(row: AcrossRow, context: WordsContext): Words {
  const { l10n } = context;
  switch (row.kind) {
    case 'discrepancies': {
      const [label, all] = [l10n.t('Discrepancies'), row.rows.map(({ discrepancy }) => discrepancy)];
      const spoken = [label, verdictCountWords(all, l10n)].join(', ');
      return { label, description: verdictCountBrief(all, l10n), spoken };
    }
    case 'discrepancy':
      if (row.inGroup) return placeWords(row, context);
      return row.discrepancy.kind === 'denial' ? denialWords(row, context) : discrepancyWords(row, context);
    case 'article':
      return {
        label: otherLabel(row, context),
        description: shorten(row.other.headline, headlineLength),
      };
    case 'quote':
      return quoteWords(row, context);
    case 'names': {
      const { entities, entitiesLeftOut = 0 } = row.other;
      const names = count(context, entities.length + entitiesLeftOut);
      return { label: l10n.t('Names in both'), description: names };
    }
    case 'name':
      return nameWords(row.entity, context);
    case 'more':
      return { label: moreWords(row, context), description: '' };
  }
}

function otherLabel({ other: { article } }: Pick<QuoteRow, 'other'>, { labelOf }: WordsContext): string {
  return labelOf(article);
}

function moreWords({ what, count: left }: MoreRow, context: WordsContext): string {
  const { l10n } = context;
  const more = count(context, left);
  switch (what) {
    case 'articles':
      return left === 1 ? l10n.t('and 1 more article') : l10n.t('and {0} more articles', more);
    case 'discrepancies': // how many of them rest on an unsure speaker is not known
      return left === 1 ? l10n.t('perhaps 1 more') : l10n.t('up to {0} more', more);
    case 'quotes':
      return left === 1 ? l10n.t('and 1 more quote') : l10n.t('and {0} more quotes', more);
    case 'names':
      return left === 1 ? l10n.t('and 1 more name') : l10n.t('and {0} more names', more);
  }
}

/** One of several articles that a difference is with. */
function placeWords(row: DiscrepancyRow, context: WordsContext): Words {
  return {
    label: otherLabel(row, context),
    description: quotedExcerpt(row.discrepancy.there.text, besideLength),
  };
}

/** What differs comes first, then where. */
function discrepancyWords(row: DiscrepancyRow, context: WordsContext): Words {
  const { l10n } = context;
  const { discrepancy } = row;
  const kind = discrepancyKind(discrepancy.kind, l10n);
  // the words of a figure stand in the label already
  const words = discrepancy.summary.includes(discrepancy.here.text)
    ? []
    : [quotedExcerpt(discrepancy.here.text)];
  const others = whichOthers(row, context);
  return {
    label: differing(discrepancy, l10n),
    description: [kind, others, ...words].join(' · '),
    spoken: [
      spokenVerdict(discrepancy, context),
      `${kind}: ${differenceWords(discrepancy, l10n)}`,
      ...words,
      others,
    ].join(', '),
  };
}

/**
 * The summary of a denial is two sentences, of which no few words tell what is denied: those here tell the row from others
 * with the same article.
 */
function denialWords(row: DiscrepancyRow, context: WordsContext): Words {
  const { discrepancy } = row;
  const { text } = discrepancy.here;
  const others = whichOthers(row, context);
  return {
    label: capitalized(discrepancyKind(discrepancy.kind, context.l10n)),
    description: [quotedExcerpt(text, besideLength), others].join(' · '),
    spoken: [verdictWords(discrepancy, context.l10n), quotedExcerpt(text), others].join(', '),
  };
}

/** The article that a difference is with, and in how many places of it; or how many articles there are. */
function whichOthers(row: DiscrepancyRow, context: WordsContext): string {
  const articles = new Set(row.each.map(({ other }) => other.article)).size;
  if (articles > 1) return context.l10n.t('{0} articles', count(context, articles));
  const places = row.each.length > 1 ? ` ×${count(context, row.each.length)}` : '';
  return `${otherLabel(row, context)}${places}`;
}

function spokenVerdict(discrepancy: Discrepancy, { l10n }: WordsContext): string {
  const isOfFacts = discrepancy.kind !== 'name';
  return isOfFacts && discrepancy.verdict === 'compatible'
    ? l10n.t('Different, both can be true')
    : verdictWords(discrepancy, l10n);
}

/**
 * What differs, for one line: of two figures the words that both end with once, as in “212 / 221 people”, but none that
 * multiplies, since “$562 / $500 million” is read otherwise; of two dates unless nothing to read is left of one, as in
 * “in / June, 2009”.
 */
function differing(discrepancy: Discrepancy, l10n: CardContext['l10n']): string {
  const { kind, summary, here, there } = discrepancy;
  if (kind === 'speaker' || kind === 'wording' || kind === 'name') return differenceWords(discrepancy, l10n);
  const [a, b] = [here, there].map(({ text }) => text.split(/\s+/u)) as [string[], string[]];
  const most = Math.min(a.length, b.length) - 1;
  let shared = 0;
  while (shared < most && isSharedWord(a.at(-1 - shared), b.at(-1 - shared))) shared++;
  const [own, others] = [a, b].map((words) => words.slice(0, words.length - shared)) as [string[], string[]];
  if (shared === 0 || (kind === 'date' && ![own, others].every(tellsItself))) return summary;
  return `${own.join(' ')} / ${b.join(' ')}`;
}

/** Whether words of a date can stand without the rest of it: not “in”, not “June 30,”. */
function tellsItself(words: readonly string[]): boolean {
  return !/\p{P}$/u.test(words.at(-1) ?? '') && words.some((word) => !isFunctionWord(word.toLowerCase()));
}

function isSharedWord(a: string | undefined, b: string | undefined): boolean {
  return plain(a) === plain(b) && !numberWords.has(plain(a));
}

/** A word without what outlets print otherwise: “U.S.” and “US”. */
function plain(word = ''): string {
  return word.replaceAll('.', '').toLowerCase();
}

/** Its words come first, as most quotes that two articles share are often one speaker's; then how they differ there. */
function quoteWords({ match, places }: QuoteRow, { l10n, minimumConfidence }: WordsContext): Words {
  const speaker = placeSpeaker(match.here, minimumConfidence, l10n);
  const sure = asSure(match, minimumConfidence);
  const brief = matchBrief(sure, l10n);
  const who = speaker === undefined ? [] : [speaker];
  const more = places > 1 ? [`×${places}`] : [];
  // that nothing differs need not be read first
  const about = brief === '' ? [...who, matchWords(sure, l10n)] : [brief, ...who];
  return {
    label: quotedExcerpt(match.here.text, firstLength),
    description: [...about, ...more].join(' · '),
    spoken: [quotedExcerpt(match.here.text), ...who, matchWords(sure, l10n), ...more].join(', '),
  };
}

function nameWords(entity: SharedEntity, context: WordsContext): Words {
  const { l10n } = context;
  const { kind, name } = entity;
  const times = timesNamed(entity);
  const [here, there] = [count(context, times.here), count(context, times.there)];
  return {
    label: name,
    description: l10n.t('{0} here, {1} there', here, there),
    spoken: l10n.t('{0}, {1}, named {2}× here, {3}× there', name, kind, here, there),
  };
}
