import type { Span } from '../../text/span';

/** A pair of marks of one paragraph; `start..end` with the marks. */
export interface Pair extends Span {
  /** 0 where the mark that would open it is not repeated after a paragraph that left it open. */
  readonly openWidth: number;
  /** 0 where no mark closes it. */
  readonly closeWidth: number;
  /** Whether it goes on with what the paragraph before left open. */
  readonly continues: boolean;
}
