import type { Inserted } from '../../text/layOut';
import type { Span } from '../../text/span';

/**
 * - `notice`: browser and cookie notices, calls to click, share, subscribe, rights
 * - `caption`: a picture's caption or credit
 * - `byline`: "By X", or a line that only names the newsroom or the outlet
 * - `credit`: "X contributed to this report", "Reporting by X; editing by Y"
 * - `date`: a line that only says when
 * - `address`: a line that only holds a web address
 */
export type FurnitureKind = 'notice' | 'caption' | 'byline' | 'credit' | 'date' | 'address';

/** A paragraph of an article that belongs to the page rather than to the story. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/**
 * - `links`: headlines of related articles
 * - `label`: what the page calls a part of it
 * - `caption`: what stands under a picture, before the headline in one line with it
 * - `markup`: signs of the file's format, as Markdown's stars
 * - `wrap`: a line break that only keeps lines short, with the hyphen of a word that it parts
 * - `character`: letters of the format for one of the author's (`&quot;`), or a sign that is not seen (a soft hyphen)
 */
export type InsertKind = 'links' | 'label' | 'caption' | 'markup' | 'wrap' | 'character';

/** What a page or the format of its file puts within a paragraph of the story. See `told.ts` for what becomes of it. */
export interface Insert extends Inserted {
  readonly kind: InsertKind;
}
