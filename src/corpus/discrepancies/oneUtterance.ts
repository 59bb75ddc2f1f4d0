import { isFunctionWord } from '../../text/closedWords';
import { daysApart, sameDays } from '../daysApart';
import { quotedText } from '../match/quoteMatch';
import type { QuoteMatch } from '../model';
import type { Reading } from '../reading';
import { wordingChanges } from './wordingChanges';

/**
 * So many words in common, of which so many tell something, are one utterance; fewer are anybody's. In 3,000 articles what
 * has less is phrases like "better off than four years ago".
 */
const fewestWords = 9;
const fewestTelling = 4;
/** Where one article is known to be of other days, one more is asked for; within these, so few tell it. */
const fewestOfOtherDays = 10;
const fewestOfTheseDays = 5;
const fewestTellingOfTheseDays = 2;
const enoughAlike = 0.7;

/** Whether the words of a match are one utterance by themselves, whoever the two accounts give it to. */
export function isOneUtterance(match: QuoteMatch, here: Reading, there: Reading): boolean {
  const { alike, inBoth } = wordingChanges(
    quotedText(here, match.here.span),
    quotedText(there, match.there.span),
  );
  const apart = daysApart(here.provenance.published, there.provenance.published);
  const isNear = apart <= sameDays;
  const fewest = isNear ? fewestOfTheseDays : apart > sameDays ? fewestOfOtherDays : fewestWords;
  if (alike < enoughAlike || inBoth.length < fewest) return false;
  const telling = inBoth.filter((form) => !isFunctionWord(form)).length;
  return telling >= (isNear ? fewestTellingOfTheseDays : fewestTelling);
}
