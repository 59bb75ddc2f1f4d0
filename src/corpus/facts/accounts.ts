import { daysApart } from '../daysApart';
import type { ArticleFacts } from './articleFacts';
import { nearnessByWords, type Nearness } from './likeness';
import { dayOfDate } from './moments/calendar';

/** How near two accounts are. */
export interface Accounts {
  /** How near they are by their words, where dates do not tell. */
  readonly near: Nearness | undefined;
  readonly sameDay: boolean;
  /** They tell one story of one day: then less must be in common around two figures. */
  readonly close: boolean;
  /** The days since 1970 on which they came out, as far as they are known. */
  readonly published: readonly [here: number | undefined, there: number | undefined];
}

/** Articles published so many days apart at most may be accounts of one story. */
const daysOfAStory = 1;

/** How near two articles are as accounts. */
export function accountsOf(here: ArticleFacts, there: ArticleFacts): Accounts {
  const apart = daysApart(here.published, there.published);
  const isDated = !Number.isNaN(apart);
  // articles whose dates nobody knows may be years apart: their words must tell that they are not
  const near = isDated ? undefined : nearnessByWords(here.telling(), there.telling());
  return {
    near,
    sameDay: isDated ? apart === 0 : near === 'day',
    close: !(apart > daysOfAStory) && isOneStory(here, there),
    published: [dayOfDate(here.published), dayOfDate(there.published)],
  };
}

/**
 * Two accounts are of one story if they have so many of the names of the one with fewer in common, and are so near. Chosen
 * on 3,000 articles: with a fifth, accounts of one subject count as one story.
 */
const namesOfAStory = 0.25;
const fewestNames = 3;
/** So many are enough where all other words are alike too. */
const namesOfAlike = 2;

function isOneStory(here: ArticleFacts, there: ArticleFacts): boolean {
  let both = 0;
  for (const name of here.names) if (there.names.has(name)) both++;
  if (both >= fewestNames && both >= namesOfAStory * Math.min(here.names.size, there.names.size)) return true;
  return both >= namesOfAlike && nearnessByWords(here.telling(), there.telling()) !== 'unknown';
}
