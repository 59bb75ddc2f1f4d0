import { isClaim } from '../../annotations/corrections';
import type { SidecarProblem } from '../../annotations/model';
import type { AnnotationListing, SidecarProblems } from '../../worker/analyst';
import type { ClaimRef } from '../annotating/claimRef';

/** By what the claims of the folder are put together. */
export type Grouping = 'tag' | 'article';

/** A row of the view Claims, with what it is about. */
export type ClaimsRow = GroupRow | ClaimRow | ProblemRow;

/** Claims with the same tag, of the same article, or orphaned; or what is wrong with sidecars. */
export interface GroupRow {
  readonly kind: 'tag' | 'article' | 'orphans' | 'problems';
  /** The tag's id (empty for none), the article's id, or empty. */
  readonly key: string;
  /** What the article is called, of a group of kind `article`. */
  readonly article?: string;
  readonly rows: readonly (ClaimRow | ProblemRow)[];
}

/** A claim; commands take it as what names the claim. */
export interface ClaimRow extends ClaimRef {
  readonly kind: 'claim';
  readonly listing: AnnotationListing;
  /** What its article is called. */
  readonly article: string;
  /** The group it stands in tells its tag or its article already. */
  readonly grouping: Grouping | 'orphans';
}

export interface ProblemRow {
  readonly kind: 'problem';
  readonly article: string;
  readonly problem: SidecarProblem;
}

/**
 * The rows at the top: what is wrong with sidecars, then claims by tag (in the order of `tagOrder`, unknown tags after,
 * by name) or by article, then what is orphaned. Empty without claims and problems.
 * @param nameOf what an article is called, by its id.
 */
export function claimGroups(
  listings: readonly AnnotationListing[],
  problems: readonly SidecarProblems[],
  grouping: Grouping,
  tagOrder: readonly string[],
  nameOf: (article: string) => string,
): GroupRow[] {
  const row = (listing: AnnotationListing, within: ClaimRow['grouping']): ClaimRow =>
    claimRow(listing, within, nameOf(listing.article));
  const orphans = listings.filter(isOrphaned).map((listing) => row(listing, 'orphans'));
  const groups = new Map<string, ClaimRow[]>();
  for (const listing of listings.filter((each) => !isOrphaned(each))) {
    const key = grouping === 'article' ? listing.article : (listing.placed.annotation.tag ?? '');
    const rows = groups.get(key);
    if (rows) rows.push(row(listing, grouping));
    else groups.set(key, [row(listing, grouping)]);
  }
  const keys = [...groups.keys()].sort(grouping === 'tag' ? byOrder(tagOrder) : byName);
  return [
    ...group('problems', problemRows(problems)),
    ...keys.flatMap((key) =>
      group(grouping, groups.get(key) ?? [], {
        key,
        ...(grouping === 'article' ? { article: nameOf(key) } : {}),
      }),
    ),
    ...group('orphans', orphans),
  ];
}

/** How many claims need a person's eye: their words have changed or are gone. */
export function countDoubtful(listings: readonly AnnotationListing[]): number {
  return listings.filter((each) => isOrphaned(each) || each.placed.anchor.state === 'changed').length;
}

function group(
  kind: GroupRow['kind'],
  rows: GroupRow['rows'],
  of: Pick<GroupRow, 'key' | 'article'> = { key: '' },
): GroupRow[] {
  return rows.length > 0 ? [{ kind, ...of, rows }] : [];
}

/** No longer in the text, or a correction where no quote is: no other is listed. */
function isOrphaned({ placed }: AnnotationListing): boolean {
  return placed.anchor.state === 'orphan' || !isClaim(placed.annotation);
}

function claimRow(listing: AnnotationListing, grouping: ClaimRow['grouping'], article: string): ClaimRow {
  const { id } = listing.placed.annotation;
  return { kind: 'claim', uri: listing.article, id, listing, grouping, article };
}

function problemRows(problems: readonly SidecarProblems[]): ProblemRow[] {
  return problems.flatMap(({ article, problems: ofOne }) =>
    ofOne.map((problem) => ({ kind: 'problem', article, problem }) as const),
  );
}

function byOrder(order: readonly string[]): (a: string, b: string) => number {
  const rank = (tag: string): number => {
    const index = order.indexOf(tag);
    return index < 0 ? order.length : index;
  };
  return (a, b) => rank(a) - rank(b) || byName(a, b);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
