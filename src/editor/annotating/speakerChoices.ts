import type { Analysis, Entity, Quote } from '../../analysis/model';
import type { Span } from '../../text/span';
import type { Localization } from '../words/cardContext';
import { roleWords } from '../words/speakers';

/** Somebody of an article whom a person may take for the speaker of a quote. */
export interface SpeakerChoice {
  readonly name: string;
  readonly person: boolean;
  /** The first description that the article gives. */
  readonly role?: string;
}

/** Who is offered also where they do not speak in the article, as places and groups are not. */
const likelySpeakers: readonly Entity['kind'][] = ['person', 'organization'];

/**
 * The people and bodies of an article, the likeliest speakers of a quote first: whom the article's words seem to name,
 * then who speaks elsewhere in it, then all others; among those who are equal in this the ones named nearest the quote.
 * Each name once.
 */
export function speakerChoices({ entities, quotes }: Analysis, quote: Quote): SpeakerChoice[] {
  const read = (quote.given ? quote.given.read : quote.attribution)?.entity;
  const speaking = new Set(
    quotes.map(({ given, attribution }) => (given ? given.read : attribution)?.entity),
  );
  const ranked = entities.flatMap((entity, index) => {
    if (!likelySpeakers.includes(entity.kind) && !speaking.has(index)) return [];
    const group = index === read ? 0 : speaking.has(index) ? 1 : 2;
    return [{ entity, group, distance: nearest(entity.mentions, quote) }];
  });
  ranked.sort((a, b) => a.group - b.group || a.distance - b.distance);
  const choices = new Map<string, SpeakerChoice>();
  for (const { entity } of ranked) {
    const { name, kind, roles } = entity;
    const role = roles[0] && { role: roleWords(roles[0].text) };
    if (!choices.has(name)) choices.set(name, { name, person: kind === 'person', ...role });
  }
  return [...choices.values()];
}

/** What is wrong with a name that somebody types, in words; `undefined` for a name of one line. */
export function nameProblem(typed: string, l10n: Localization): string | undefined {
  const name = typed.trim();
  if (name === '') return l10n.t('Write a name, or choose “Speaker unknown” instead.');
  return /[\r\n\u2028\u2029]/u.test(name) ? l10n.t('Write the name on one line.') : undefined;
}

/** What lies between a stretch and the nearest of others, in characters; `Infinity` if there are none. */
function nearest(others: readonly Span[], { start, end }: Span): number {
  return others.reduce(
    (least, one) => Math.min(least, Math.max(0, one.start - end, start - one.end)),
    Infinity,
  );
}
