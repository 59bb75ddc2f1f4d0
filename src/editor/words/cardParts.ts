import { count, type CardContext } from './cardContext';

/** Lines of one paragraph of Markdown; those that are missing are left out. */
export function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('  \n');
}

/**
 * Items below each other, in Markdown. Each is a paragraph, for which several need a blank line between them: in high
 * contrast VS Code underlines only such links as stand in a paragraph.
 */
export function list(items: readonly string[]): string {
  if (items.length === 1) return items.join();
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n\n');
}

/** Says that no other article has what a card is about; of a folder that is not read yet, or not open, nobody can say so. */
export function inNoOther({ progress, alone, l10n }: CardContext): string {
  if (alone) return l10n.t('Open a folder of articles to see where else this stands.');
  return progress ? l10n.t('In no other article so far.') : l10n.t('In no other article of this folder.');
}

/** Says that more may come, while the folder is read. */
export function reading({ progress, l10n, locale }: CardContext): string | undefined {
  if (!progress) return undefined;
  const { done, total } = progress;
  return total === 0
    ? l10n.t('Still reading the folder.')
    : l10n.t('Still reading the folder ({0} of {1}).', count({ locale }, done), count({ locale }, total));
}
