import { strict as assert } from 'node:assert';
import type { Entity } from '../../src/analysis/model';
import type { Place } from '../../src/corpus/model';
import { mentionsElsewhere, tellCut } from '../../src/editor/find/mentionsElsewhere';
import type { Notice } from '../../src/editor/host/notice';
import type { Session } from '../../src/editor/session/session';
import type { ArticleView } from '../../src/worker/analyst';

// Invented.
const bay: Entity = { kind: 'place', name: 'Invented Bay', key: 'invented bay', mentions: [], roles: [] };

/** What is told of a name that other articles have so many mentions of. */
async function told(mentions: number): Promise<readonly string[]> {
  const place: Place = { article: 'file:///b.txt', span: { start: 0, end: 12 }, text: 'Invented Bay' };
  const analyst = {
    mentions: ({ most }: { most: number }) =>
      Promise.resolve(Array.from({ length: Math.min(most, mentions) }, () => place)),
  };
  const view = {
    id: 'file:///a.txt',
    analysis: { entities: [bay] },
    elsewhere: [{ articles: 1, mentions }],
    others: [],
  } as unknown as ArticleView;
  const said: string[] = [];
  const found = await mentionsElsewhere({ analyst } as unknown as Session, view, bay);
  tellCut(found, { say: (message: string) => said.push(message) } as unknown as Notice);
  return said;
}

describe('the mentions of a name in other articles', () => {
  it('are said to be the first ones where there are more than a list has', async () => {
    assert.deepEqual(await told(1234), ['The first 500 of 1,234 mentions']);
  });

  it('need no word where all are listed', async () => {
    assert.deepEqual(await told(500), []);
  });
});
