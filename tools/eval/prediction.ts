import type { Span } from '../../src/text/span';

/** What the command line says of an article: a line of `analyze --input`. */
export interface Prediction {
  readonly id: string;
  readonly entities: readonly { readonly type: string; readonly mentions: readonly Span[] }[];
  readonly quotes: readonly PredictedQuote[];
}

export interface PredictedQuote extends Span {
  readonly kind: string;
  readonly quoted: readonly (readonly [number, number])[];
  readonly speaker?: Span & { readonly name: string; readonly confidence: number };
}
