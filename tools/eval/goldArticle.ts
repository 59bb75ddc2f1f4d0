import { readMarked, type Mark } from '../../test/support/markedText';
import type { Span } from '../../src/text/span';

/** A stretch of reported speech that a person marked. */
export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'partial' | 'mixed' | 'indirect';
  /** Good to find, no fault to miss. */
  readonly optional: boolean;
  /** Where the article names the speaker; empty where it does not say who spoke. */
  readonly speakers: readonly Span[];
  /** Full names, any of which is right; empty where nobody can tell. */
  readonly names: readonly string[];
}

/** A name that a person marked. */
export interface GoldName extends Span {
  readonly kind: string;
}

/** An article with what should be found in it. */
export interface GoldArticle {
  readonly id: string;
  /** The bare text. */
  readonly text: string;
  /** Which part of the evaluation set it belongs to: `tune` may be looked at while rules are made, `report` may not. */
  readonly split: string;
  readonly quotes: readonly GoldQuote[];
  readonly names: readonly GoldName[];
}

const header = /^((?:[a-z]+: .*\n)+)---\n/;
const quoteLabel = /^(optional-)?(direct|partial|mixed|indirect)$/;
const nameKinds = new Set(['person', 'organization', 'place']);

/**
 * Reads an article in marked text. Quotes, cues and speakers with the same number belong together; a quote's value is
 * its speaker's full name, several right ones with ` / ` between them, `?` where nobody can tell. `speaker-too` is
 * another mention that is right; `optional-` before a kind of quote says that it may be missed. A header of
 * `key: value` lines that ends with `---` is no part of the text.
 */
export function readGoldArticle(id: string, marked: string): GoldArticle {
  const head = header.exec(marked)?.[1] ?? '';
  const { text, marks } = readMarked(marked.replace(header, ''));
  return {
    id,
    text,
    split: /^split: (.*)$/m.exec(head)?.[1] ?? 'all',
    quotes: marks.flatMap((mark) => readQuote(mark, marks)),
    names: marks.flatMap(({ label, start, end }) =>
      nameKinds.has(label) ? [{ kind: label, start, end }] : [],
    ),
  };
}

function readQuote(mark: Mark, marks: readonly Mark[]): GoldQuote[] {
  const [all, optional, kind] = quoteLabel.exec(mark.label) ?? [];
  if (all === undefined) return [];
  const speakers = marks.filter(
    ({ label, link }) => label.startsWith('speaker') && link !== undefined && link === mark.link,
  );
  const value = mark.value ?? '?';
  return [
    {
      kind: kind as GoldQuote['kind'],
      optional: optional !== undefined,
      start: mark.start,
      end: mark.end,
      speakers: speakers.map(({ start, end }) => ({ start, end })),
      names: value === '?' ? [] : value.split(' / '),
    },
  ];
}
