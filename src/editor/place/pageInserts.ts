import type { Analysis } from '../../analysis/model';

type Insert = Analysis['inserts'][number];

/** What the page put into an article; the signs of its format are no such thing for a reader, who typed some of them. */
export function pageInserts({ inserts }: Analysis): Insert[] {
  return inserts.filter(isOfPage);
}

function isOfPage({ kind }: Insert): boolean {
  return kind === 'links' || kind === 'label' || kind === 'caption';
}

/** A line break as such, in code units; a wrap that is longer holds a margin, "> " say, or what stands between two pages. */
const bareBreak = 2;

/** What is left out where words are drawn: what the page put between them, and what stands before their lines. */
export function undrawnInserts({ inserts }: Analysis): Insert[] {
  return inserts.filter(
    (insert) => isOfPage(insert) || (insert.kind === 'wrap' && insert.end - insert.start > bareBreak),
  );
}
