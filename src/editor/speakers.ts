import type { Analysis, Attribution, Quote, QuoteKind } from '../analysis/model';
import type { Localization } from './cardContext';

/** So many of an article's descriptions of somebody are shown. */
const mostRoles = 3;

/** Who a quote is by, for showing: known, perhaps, or not at all. */
export type Speaker =
  { readonly kind: 'known' | 'uncertain'; readonly attribution: Attribution } | { readonly kind: 'unknown' };

/** Whom the article names as the speaker; `uncertain` below `minimumConfidence`, which is then never shown as a fact. */
export function speakerOf({ attribution }: Quote, minimumConfidence: number): Speaker {
  if (!attribution) return { kind: 'unknown' };
  return { kind: attribution.confidence < minimumConfidence ? 'uncertain' : 'known', attribution };
}

/** What the article says somebody is, in its own words, each once: the role the attribution names first. */
export function rolesOf(analysis: Analysis, { entity, role }: Attribution): readonly string[] {
  const roles = entity === undefined ? [] : (analysis.entities[entity]?.roles ?? []);
  return distinct([...(role ? [role.text] : []), ...roles.map(({ text }) => text)]).slice(0, mostRoles);
}

/** The texts that are not part of another one, case aside, in order. */
function distinct(texts: readonly string[]): readonly string[] {
  const lower = texts.map((text) => text.toLocaleLowerCase());
  return texts.filter((_, index) => {
    const own = lower[index] ?? '';
    return !lower.some(
      (other, at) => at !== index && other.includes(own) && (other.length > own.length || at < index),
    );
  });
}

/** What a kind of quote is called. */
export function quoteKindLabel(kind: QuoteKind, l10n: Localization): string {
  switch (kind) {
    case 'direct':
      return l10n.t('direct quote');
    case 'partial':
      return l10n.t('quoted fragment');
    case 'mixed':
      return l10n.t('partly in quotation marks');
    case 'indirect':
      return l10n.t('reported speech');
    case 'scare':
      return l10n.t('words in quotation marks');
  }
}
