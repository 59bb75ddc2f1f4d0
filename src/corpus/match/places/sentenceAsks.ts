import type { Span } from '../../../text/span';
import type { PairPlaces } from './pairMatch';
import type { ReadingPair } from './readingPair';
import type { WholeReading } from './wholeReading';

const toItsEnd = /^[^.!?\n]*\?/;
const reach = 200;

/** Whether the sentences of two places both ask or both do not: who asks for something does not say it. */
export function areAskedAlike(places: PairPlaces, { left, right }: ReadingPair): boolean {
  return asks(left, places.left) === asks(right, places.right);
}

function asks({ reading }: WholeReading, { end }: Span): boolean {
  return toItsEnd.test(reading.article.text.slice(end, end + reach));
}
