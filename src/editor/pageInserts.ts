import type { Analysis } from '../analysis/model';

type Insert = Analysis['inserts'][number];

/** What the page put into an article; the signs of its format are no such thing for a reader, who typed some of them. */
export function pageInserts({ inserts }: Analysis): Insert[] {
  return inserts.filter(({ kind }) => kind === 'links' || kind === 'label');
}
