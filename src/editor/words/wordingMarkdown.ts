import { escapeMarkdown } from '../../text/escapeMarkdown';
import { withoutLoneMarks } from '../../text/loneMarks';
import { compareWording, type WordDifference } from '../../text/wordDifference';

/** So many words of what is the same are shown on either side of a difference. */
const contextWords = 4;

/**
 * A wording difference in one line of Markdown: ~~removed~~ **added**, each with a few words of what is the same around
 * it. Empty if nothing differs.
 */
export function wordingMarkdown(difference: readonly WordDifference[]): string {
  if (difference.every(({ kind }) => kind === 'same')) return '';
  const shown = difference.map(({ kind, text }, index) =>
    kind === 'same' ? around(text, index > 0, index < difference.length - 1) : text,
  );
  return withoutLoneMarks(shown)
    .map((text, index) => {
      const kind = difference[index]?.kind;
      if (kind === 'removed') return `~~${escapeMarkdown(text)}~~`;
      if (kind === 'added') return `**${escapeMarkdown(text)}**`;
      return escapeMarkdown(text);
    })
    .filter((part) => part !== '' && part !== '~~~~' && part !== '****')
    .join(' ');
}

/** What has become of some words, as `wordingMarkdown`; the words as they are now where nothing differs but marks. */
export function presentWordingMarkdown(before: string, now: string): string {
  return wordingMarkdown(compareWording(before, now)) || escapeMarkdown(now);
}

/** The words of a run that is the same that stand next to a difference: after one, before one, or both. */
function around(text: string, after: boolean, before: boolean): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const shown = (after ? contextWords : 0) + (before ? contextWords : 0);
  if (words.length <= shown) return words.join(' ');
  const head = after ? words.slice(0, contextWords) : [];
  const tail = before ? words.slice(-contextWords) : [];
  return [...head, '…', ...tail].join(' ');
}
