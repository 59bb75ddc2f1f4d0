import { wordsOf } from '../../../text/words';
import { textOf } from '../../../text/span';
import type { QuoteKind } from '../../model';
import type { Draft, Speaker } from '../draft';
import type { Reading } from '../reading';
import { isGuessed } from './rules';

/** Fewer words than these are said too often to tell who says them. */
const fewestWords = 4;
/** So many lines are looked for elsewhere; articles have a few at most. */
const mostLines = 40;

/**
 * The drafts with those mended that are all of a line, a heading or a pulled quote, and whose words stand elsewhere in
 * the article within a quote that says who spoke: they are that speaker's words. As many drafts, in the same order.
 */
export function speakersOfRepeated(
  text: string,
  readings: readonly Reading[],
  drafts: readonly Draft[],
): Draft[] {
  const lines = new Set(
    drafts
      .filter((draft) => (isLine(readings, draft) && !isNamed(draft)) || isBehindLabel(readings, draft))
      .slice(0, mostLines),
  );
  if (lines.size === 0) return [...drafts];
  const said = drafts.flatMap((draft) => {
    const { speaker, kind, marked } = draft;
    if (!speaker || isGuessed(speaker.rule) || kind === 'scare' || lines.has(draft)) return [];
    const spans = kind === 'direct' && marked.length === 0 ? [draft] : marked.map(({ inner }) => inner);
    return spans.map(({ start, end }) => ({ speaker, kind, words: plain(text.slice(start, end)) }));
  });
  return drafts.map((draft) => {
    const speaker = lines.has(draft) ? speakerOf(text, draft, said) : undefined;
    return speaker ? { ...draft, kind: 'direct', speaker } : draft;
  });
}

/** Whether a line beside the draft says who spoke. */
function isNamed({ speaker }: Draft): boolean {
  return speaker !== undefined && /^(?:signature|announced|introduced|label)$/.test(speaker.rule);
}

/** Whether nothing else stands in the draft's paragraph. */
function isLine(readings: readonly Reading[], { start, end, marked }: Draft): boolean {
  const [only] = marked;
  const paragraph = only && marked.length === 1 ? readings[only.paragraph] : undefined;
  return paragraph?.start === start && paragraph.end <= end + 1;
}

/**
 * Whether a label begins the draft's paragraph and nothing follows: “Ada Brook Delivers: ‘She Understands’” may as well
 * tell what somebody else says of Ada Brook.
 */
function isBehindLabel(readings: readonly Reading[], { end, speaker, marked }: Draft): boolean {
  const [only] = marked;
  const paragraph = only && marked.length === 1 ? readings[only.paragraph] : undefined;
  return speaker?.rule === 'label' && paragraph?.start === speaker.mention.start && paragraph.end <= end + 1;
}

/** Whether a label may name who says the words elsewhere: a pronoun may be anybody. */
function mayBeSame(text: string, label: Speaker, other: Speaker): boolean {
  const words = new Set(textOf(text, label.mention).split(' '));
  const others = textOf(text, other.mention);
  return !/\p{Lu}/u.test(others) || others.split(' ').some((word) => words.has(word));
}

function speakerOf(
  text: string,
  line: Draft,
  said: readonly { readonly speaker: Speaker; readonly kind: QuoteKind; readonly words: string }[],
): Speaker | undefined {
  const words = plain(text.slice(line.start, line.end));
  if (words.split(' ').length - 2 < fewestWords) return undefined;
  const found = said.find((other) => other.words.includes(words));
  if (!found) return undefined;
  const { speaker, kind } = found;
  if (line.speaker?.rule === 'label' && mayBeSame(text, line.speaker, speaker)) return undefined;
  return { ...speaker, rule: 'repeated', restsOn: { rule: speaker.rule, kind } };
}

/** The words alone, each between spaces. */
function plain(text: string): string {
  return ` ${wordsOf(text)
    .map(({ form }) => form)
    .join(' ')} `;
}
