import { strict as assert } from 'node:assert';
import { ClaimHistory, type Edit } from '../../../src/editor/annotating/claimHistory';

describe('what can be undone', () => {
  const article = 'file:///news/orrin.txt' as unknown as Edit['article'];
  const edit = (what: string, length: number): Edit => ({
    article,
    what,
    before: '',
    after: 'a'.repeat(length),
  });
  const kept = (lengths: readonly number[]): string[] => {
    const history = new ClaimHistory();
    lengths.forEach((length, at) => history.add(edit(String(at), length)));
    return history.done.map(({ what }) => what);
  };

  it('is as many edits as somebody may take back', () => {
    assert.equal(kept(Array.from({ length: 300 }, () => 1)).length, 200);
  });

  it('is less where files are large, but always the last edit', () => {
    assert.deepEqual(kept([6_000_000, 6_000_000, 6_000_000]), ['0', '1', '2']);
    assert.deepEqual(kept([6_000_000, 6_000_000, 6_000_000, 6_000_000]), ['1', '2', '3']);
    assert.deepEqual(kept([1, 1, 30_000_000]), ['2']);
  });

  it('is nothing to do again after a new edit', () => {
    const history = new ClaimHistory();
    history.undone.push(edit('undone', 1));
    history.add(edit('new', 1));
    assert.deepEqual(history.undone, []);
  });
});
