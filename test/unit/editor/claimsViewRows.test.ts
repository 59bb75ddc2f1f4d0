import { strict as assert } from 'node:assert';
import type { Anchor } from '../../../src/annotations/model';
import { claimGroups, countDoubtful, type GroupRow } from '../../../src/editor/claims/claimsViewRows';
import type { AnnotationListing } from '../../../src/worker/analyst';

const exact: Anchor = { state: 'exact', span: { start: 0, end: 1 } };

function listing(id: string, article: string, tag?: string, anchor: Anchor = exact): AnnotationListing {
  const target = { exact: id, prefix: '', suffix: '' };
  return { article, placed: { annotation: { id, target, ...(tag === undefined ? {} : { tag }) }, anchor } };
}

const listings = [
  listing('1', 'a.txt', 'verified'),
  listing('2', 'a.txt', 'own-tag'),
  listing('3', 'b.txt', 'to-check'),
  listing('4', 'b.txt'),
  listing('5', 'a.txt', 'verified', { state: 'orphan' }),
  listing('6', 'b.txt', 'verified', { state: 'changed', span: { start: 0, end: 1 }, changes: ['number'] }),
];
const order = ['to-check', 'verified'];
const nameOf = (article: string): string => `the article ${article}`;

function shape({ kind, key, rows }: GroupRow): string {
  return `${kind} ${key}: ${rows.map((row) => (row.kind === 'claim' ? row.id : row.problem.message)).join(' ')}`;
}

describe('the rows of Claims', () => {
  it('are by tag in the order of the codebook, unknown tags after, orphans last', () => {
    assert.deepEqual(claimGroups(listings, [], 'tag', order, nameOf).map(shape), [
      'tag to-check: 3',
      'tag verified: 1 6',
      'tag : 4',
      'tag own-tag: 2',
      'orphans : 5',
    ]);
  });

  it('count corrections among the orphans, as only those are listed that say nothing', () => {
    const [correction] = [listing('7', 'a.txt')].map(({ article, placed }) => {
      const annotation = { ...placed.annotation, speaker: 'Ana Brandt' };
      return { article, placed: { ...placed, annotation } };
    });
    assert.ok(correction);
    assert.deepEqual(claimGroups([correction], [], 'tag', order, nameOf).map(shape), ['orphans : 7']);
    assert.equal(countDoubtful([correction]), 1);
  });

  it('are by article', () => {
    assert.deepEqual(claimGroups(listings, [], 'article', order, nameOf).map(shape), [
      'article a.txt: 1 2',
      'article b.txt: 3 4 6',
      'orphans : 5',
    ]);
  });

  it('call articles as other lists do', () => {
    const [group] = claimGroups(listings, [], 'article', order, nameOf);
    const [row] = group?.rows ?? [];
    assert.equal(group?.article, 'the article a.txt');
    assert.equal(row?.kind === 'claim' && row.article, 'the article a.txt');
  });

  it('begin with what is wrong with sidecars', () => {
    const torn = { kind: 'unreadable', message: 'torn' } as const;
    const twice = { kind: 'twice', message: 'twice' } as const;
    const problems = [{ article: 'a.txt', problems: [torn, twice] }];
    assert.deepEqual(claimGroups([], problems, 'tag', order, nameOf).map(shape), ['problems : torn twice']);
  });

  it('are none without claims and problems', () => {
    assert.deepEqual(claimGroups([], [], 'tag', order, nameOf), []);
  });

  it('count claims that changed or are orphaned', () => {
    assert.equal(countDoubtful(listings), 2);
  });
});
