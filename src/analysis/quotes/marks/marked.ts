import type { Span } from '../../../text/span';

/** A stretch of an article that stands in quotation marks of any style. Never crosses a paragraph's end. */
export interface Marked extends Span {
  /** What stands between the marks; not empty, not blank. */
  readonly inner: Span;
  /** Number of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  /** Whether a mark closes it; an unclosed one ends with its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on with the stretch that the paragraph before left open. */
  readonly continues: boolean;
  /** Whether its marks are those that the article uses within other marks, single ones mostly. */
  readonly minor: boolean;
}
