import type { EntityKind } from '../../analysis/model';
import type { Localization } from './cardContext';

/** What can be switched on and off in `verbatim.highlights.kinds`; each has its own look. */
export type HighlightKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'date'
  | 'quantity'
  | 'quote'
  | 'indirectQuote'
  | 'claim'
  | 'pageFurniture';

/** Which kind of highlight an entity has. */
export function highlightOf(kind: EntityKind): HighlightKind {
  switch (kind) {
    case 'date':
    case 'time':
    case 'duration':
      return 'date';
    case 'money':
    case 'percent':
    case 'quantity':
      return 'quantity';
    case 'person':
    case 'organization':
    case 'place':
    case 'group':
      return kind;
  }
}

/** What the legend tells of: kinds that are counted, and quotes of them that another article gives otherwise. */
export type LegendKind = Exclude<HighlightKind, 'pageFurniture'> | 'changedQuote';

/** One line of the legend. */
export interface LegendEntry {
  readonly kind: LegendKind;
  /** What is counted, in the plural. */
  readonly label: string;
  /** How it looks, in words, so that nobody has to tell colours apart. */
  readonly look: string;
  /** Theme colour, without `verbatim.`. */
  readonly color: string;
}

/**
 * The kinds of highlight in the order in which they are listed, with how they look.
 * @param isHighContrast whether the theme is one of high contrast, which have frames instead of tints.
 */
export function legend({ t }: Localization, isHighContrast: boolean): readonly LegendEntry[] {
  return [
    {
      kind: 'quote',
      label: t('quotes'),
      look: isHighContrast ? t('framed; fragments by dashes') : t('tinted; fragments with a dashed line'),
      color: 'quoteRuler',
    },
    {
      kind: 'changedQuote',
      label: t('quotes that another article changes'),
      look: t('thick line below'),
      color: 'changedQuoteBorder',
    },
    { kind: 'indirectQuote', label: t('reported speech'), look: t('dotted line below'), color: 'quoteRuler' },
    { kind: 'person', label: t('people'), look: t('solid underline'), color: 'person' },
    { kind: 'organization', label: t('organizations'), look: t('double underline'), color: 'organization' },
    { kind: 'place', label: t('places'), look: t('dashed underline'), color: 'place' },
    { kind: 'group', label: t('groups'), look: t('dotted underline'), color: 'group' },
    { kind: 'date', label: t('dates and times'), look: t('italic, thin underline'), color: 'date' },
    { kind: 'quantity', label: t('amounts'), look: t('italic, dashed underline'), color: 'quantity' },
    {
      kind: 'claim',
      label: t('tagged claims'),
      look: t('framed, with the tag at the end of the line'),
      color: 'claimBorder',
    },
  ];
}
