import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/** A place that names a person, organization, place or group, without titles and the possessive 's. */
export interface RecognizedName extends Span {
  readonly kind: 'person' | 'organization' | 'place' | 'group';
  /** What the thing is called, where a person has taught it; otherwise the words themselves. */
  readonly name?: string;
}

/** A name as a half-open range of token numbers. */
export interface NameRange {
  readonly kind: RecognizedName['kind'];
  readonly from: number;
  readonly to: number;
  /** See `RecognizedName`. */
  readonly name?: string;
  /** Logarithms of how likely person, organization and place are, where the model said. */
  readonly odds?: readonly number[];
}

/** The words of a name with single spaces between them, marks as words of their own. */
export function wordsOfName(tokens: readonly Token[], { from, to }: Pick<NameRange, 'from' | 'to'>): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
