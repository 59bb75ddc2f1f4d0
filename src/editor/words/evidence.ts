import type { Attribution } from '../../analysis/model';
import { evidenceWords } from '../../text/evidenceWords';
import { quotedWords, type CardContext, type Localization } from './cardContext';

/** What the article shows for an attribution, in one line of Markdown: “told reporters”, line 1; full name from line 15. */
export function evidence(context: CardContext, attribution: Attribution): string {
  const { l10n, lineOf } = context;
  const { mention, cue, nameFrom, confidence } = attribution;
  const words = evidenceWords(mention, cue)
    .map((span) => quotedWords(context.text, span))
    .join(' … ');
  const parts = [l10n.t('{0}, line {1}', words, lineOf(mention.start))];
  if (nameFrom) parts.push(l10n.t('full name from line {0}', lineOf(nameFrom.start)));
  const rule = ruleWords(attribution.rule, l10n);
  if (rule !== undefined) parts.push(rule);
  parts.push(l10n.t('{0} sure', percent(context.locale, confidence)));
  return parts.join(' · ');
}

/** Why the named one is the speaker, where the sentence itself does not say so. The rules are those of the analysis. */
function ruleWords(rule: string, l10n: Localization): string | undefined {
  switch (rule) {
    case 'subject':
      return l10n.t('named in the sentence, which has no word like “said”');
    case 'introduced':
      return l10n.t('announces the words that follow');
    case 'printed':
      return l10n.t('announces a paragraph without quotation marks');
    case 'paragraph':
      return l10n.t('speaks before in this paragraph');
    case 'sentenceBefore':
      return l10n.t('named in the sentence before');
    case 'continued':
      return l10n.t('speaks in the paragraph before');
    default:
      return undefined;
  }
}

/** A share of one, as people of that place write it: 98%. */
export function percent(locale: string, share: number): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
}
