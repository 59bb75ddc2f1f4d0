import { saysOtherwise } from '../match/places/pairMatch';
import { quotedText } from '../match/quoteMatch';
import type { Discrepancy, QuoteMatch } from '../model';
import { stretchesIn, type Reading } from '../reading';
import { daysApart } from '../daysApart';
import { shorten } from '../shorten';
import { wordingChanges, type WordingChange } from './wordingChanges';

/**
 * Two places whose words have less in common are two utterances, not two wordings of one; people say nearly the same
 * again on another day, so articles of different weeks need more. Chosen on 144 differences in 3,000 articles, by reading.
 */
const enoughAlike = 0.6;
const enoughOnOtherDays = 0.8;
const nearDays = 7;
/**
 * A number, negation or name that stands in one alone shows a conflict only where all the rest is the same, as it is in
 * few words where nothing else differs.
 */
const enoughForConflict = 0.75;

/** Where two accounts of one utterance differ in words that tell something; `undefined` where they do not. */
export function wordingDiscrepancy(
  match: QuoteMatch,
  here: Reading,
  there: Reading,
): Discrepancy | undefined {
  if (!saysOtherwise(match) && match.relation !== 'shortened') return undefined;
  // without marks a reporter puts it in words of their own
  const inMarks =
    stretchesIn(here, match.here.span).length > 0 && stretchesIn(there, match.there.span).length > 0;
  const apart = daysApart(here.provenance.published, there.provenance.published);
  const { changes, alike, inBoth } = wordingChanges(
    quotedText(here, match.here.span),
    quotedText(there, match.there.span),
    { isTurned: match.changes.includes('negation'), inMarks, ofOneDay: apart === 0 },
  );
  const [first] = changes;
  const turned = changes.find(({ turnsMeaning }) => turnsMeaning);
  if (!first || (!inMarks && !turned)) return undefined;
  // of two words one is half of what was said
  const isOfTwo = turned !== undefined && changes.length === 1 && inBoth.length === 1 && alike === 0.5;
  if (alike < (apart > nearDays ? enoughOnOtherDays : isOfTwo ? 0.5 : enoughAlike)) return undefined;
  if (turned && alike < enoughForConflict && changes.length > 1) return undefined;
  const told = turned ?? first;
  const added = addedBy(told);
  return {
    kind: 'wording',
    verdict: turned ? 'conflicting' : 'compatible',
    score: match.score,
    here: match.here,
    there: match.there,
    summary: `${shorten(told.here) || '–'} / ${shorten(told.there) || '–'}`,
    ...(added ? { added } : {}),
    difference: match.difference,
  };
}

function addedBy({ here, there }: Pick<WordingChange, 'here' | 'there'>): Discrepancy['added'] {
  if (here !== '' && there !== '') return undefined;
  return here === '' ? { in: 'there', words: shorten(there) } : { in: 'here', words: shorten(here) };
}
