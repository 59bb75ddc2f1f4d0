import { isNegation, numberWords } from '../../text/closedWords';
import type { WordDifference } from '../../text/wordDifference';
import { wordsOf } from '../../text/words';
import type { Localization } from './cardContext';
import { shorten } from './shorten';

/** So many changes are told in words; the card and the view show all of them. */
const mostTold = 2;
const longestWords = 40;

/** What stands in one wording where something else, or nothing, stands in the other one. */
interface Change {
  readonly removed: string;
  readonly added: string;
}

/**
 * What has become of some words, for one line: `“10” became “12”; “not” was removed`. Changed numbers and negations come
 * first; empty if nothing differs but marks. Plain text.
 * @param difference from the words as they were to the words as they are.
 */
export function changeWords(difference: readonly WordDifference[], l10n: Localization): string {
  const changes = changesOf(difference);
  const told = [...changes]
    .sort((a, b) => Number(turnsMeaning(b)) - Number(turnsMeaning(a)))
    .slice(0, mostTold)
    .map((change) => inWords(change, l10n));
  return [...told, ...(changes.length > mostTold ? ['…'] : [])].join('; ');
}

function changesOf(difference: readonly WordDifference[]): readonly Change[] {
  const changes: Change[] = [];
  difference.forEach(({ kind, text }, i) => {
    if (kind === 'same') return;
    const before = difference[i - 1];
    if (kind === 'removed') changes.push({ removed: text, added: '' });
    else if (before?.kind === 'removed') changes[changes.length - 1] = { removed: before.text, added: text };
    else changes.push({ removed: '', added: text });
  });
  return changes;
}

function turnsMeaning({ removed, added }: Change): boolean {
  return wordsOf(`${removed} ${added}`).some(
    ({ form }) => isNegation(form) || numberWords.has(form) || /\p{N}/u.test(form),
  );
}

function inWords({ removed, added }: Change, l10n: Localization): string {
  const [before, after] = [removed, added].map((words) => shorten(words, longestWords));
  if (after === '') return l10n.t('“{0}” was removed', before ?? '');
  if (before === '') return l10n.t('“{0}” was added', after ?? '');
  return l10n.t('“{0}” became “{1}”', before ?? '', after ?? '');
}
