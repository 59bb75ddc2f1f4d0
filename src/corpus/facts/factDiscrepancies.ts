import type { Span } from '../../text/span';
import { compareWording } from '../../text/wordDifference';
import { standsInBoth } from '../inBoth';
import type { Discrepancy } from '../model';
import { spanPlace, type Reading } from '../reading';
import { shorten } from '../shorten';
import { accountsOf } from './accounts';
import type { ArticleFacts } from './articleFacts';
import { denialsOf, type Said } from './denials';
import { differences } from './differences';
import { comparingAmounts } from './differentAmounts';
import { comparingMoments } from './differentMoments';
import { ofOneTime } from './eventIndex';
import { nameDifferences, type NamesGiven } from './names';

/** Two places whose accounts differ, before they are told as places of their articles. */
interface Differing extends Pick<Discrepancy, 'kind' | 'verdict' | 'score'> {
  readonly a: Span;
  readonly b: Span;
}

/**
 * Where two accounts give other figures for the same fact: amounts, weekdays, times of day; or other forms of a name; or
 * where the one may deny the other. Precision goes before recall (see `differences`).
 */
export function factDiscrepancies(
  here: Reading,
  there: Reading,
  factsOf: (reading: Reading) => ArticleFacts,
): Discrepancy[] {
  if (!ofOneTime(here.provenance.published, there.provenance.published)) return [];
  const [left, right] = [factsOf(here), factsOf(there)];
  const accounts = accountsOf(left, right);
  const found: Differing[] = [
    ...differences(left.amounts, right.amounts, comparingAmounts(accounts)),
    ...differences(
      left.moments,
      right.moments,
      comparingMoments({ accounts, counts: [left.counts, right.counts] }),
    ),
  ];
  if (accounts.close && accounts.near !== 'unknown')
    found.push(...names(left.given(), right.given()), ...denials(left.said(), right.said()));
  const isOfBoth = standsInBoth(here.article.text, there.article.text);
  return found
    .filter(({ a, b }) => !isOfBoth({ left: a, right: b }))
    .map((differing) => tell(differing, here, there));
}

/** Whom the accounts name otherwise, which need be no mistake. */
function names(here: NamesGiven, there: NamesGiven): Differing[] {
  return nameDifferences(here, there).map(({ a, b, score }) => ({
    kind: 'name',
    verdict: 'compatible',
    score,
    a: a.place,
    b: b.place,
  }));
}

/** Where the one account may deny what the other one claims: to be looked at, never a conflict. */
function denials(here: readonly Said[], there: readonly Said[]): Differing[] {
  const pairs = [
    ...denialsOf(here, there).map(({ claim, denial, score }) => ({ a: claim, b: denial, score })),
    ...denialsOf(there, here).map(({ claim, denial, score }) => ({ a: denial, b: claim, score })),
  ];
  return pairs.map((pair) => ({ kind: 'denial', verdict: 'compatible', ...pair }));
}

function tell({ kind, verdict, score, a, b }: Differing, here: Reading, there: Reading): Discrepancy {
  const [one, other] = [spanPlace(here, a), spanPlace(there, b)];
  const places = { kind, verdict, score, here: one, there: other };
  // of two sentences that are not one, nobody asks which words differ
  if (kind === 'denial')
    return { ...places, summary: `${shorten(one.text)} / ${shorten(other.text)}`, difference: [] };
  return {
    ...places,
    summary: `${one.text} / ${other.text}`,
    difference: compareWording(one.text, other.text),
  };
}
