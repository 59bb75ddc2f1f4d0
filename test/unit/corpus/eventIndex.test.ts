import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EventIndex, type Account } from '../../../src/corpus/facts/eventIndex';

/** Of names whose keys differ. */
const nameOf = (number: number): number => (number + 1) * 1000;
const account = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 });
const steps = fc.array(
  fc.oneof(
    fc.record({ put: account }),
    fc.record({ drop: fc.nat() }),
    fc.record({ tidy: fc.constant(true as const) }),
  ),
  { maxLength: 60 },
);

const newAccount = (id: string, numbers: readonly number[]) => ({
  id,
  names: Uint32Array.from(numbers, nameOf),
  published: '2024-03-01',
});

describe('the index of events', () => {
  it('brings the accounts together that are there, whatever came and went before', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const index = new EventIndex<ReturnType<typeof newAccount>>();
        const there: ReturnType<typeof newAccount>[] = [];
        all.forEach((step, i) => {
          if ('put' in step) {
            const put = newAccount(`a${i}`, step.put);
            there.push(put);
            index.add(put);
          } else if ('drop' in step) {
            const [dropped] = there.splice(step.drop % Math.max(1, there.length), 1);
            if (dropped) index.remove(dropped);
          } else index.tidy();
        });
        const fresh = new EventIndex<ReturnType<typeof newAccount>>();
        for (const each of there) fresh.add(each);
        for (const each of there) {
          const beside = index.accountsBeside(each);
          assert.deepEqual(beside, fresh.accountsBeside(each));
          for (const { account: other } of beside)
            assert.ok(other.names.some((name) => each.names.includes(name)));
        }
      }),
    );
  });

  it('looks for more in common between undated accounts that share a few rare names', () => {
    const index = new EventIndex<Account>();
    const undated = (id: string, numbers: readonly number[]): Account => ({
      ...newAccount(id, numbers),
      published: undefined,
    });
    const [here, near, far] = [undated('a', [0, 1, 2]), undated('b', [0, 1, 2]), undated('c', [3])];
    for (const each of [here, near, far]) index.add(each);
    assert.deepEqual(index.accountsBeside(here), [{ account: near, isSure: false }]);
    assert.deepEqual(index.accountsBeside(near), [{ account: here, isSure: false }]);
  });

  it('takes no name for rare that many articles have', () => {
    const index = new EventIndex<ReturnType<typeof newAccount>>();
    const all = Array.from({ length: 70 }, (_, i) => newAccount(`a${i}`, [0]));
    for (const each of all) index.add(each);
    const [here, other] = [newAccount('b', [0, 1]), newAccount('c', [0, 1])];
    index.add(here);
    index.add(other);
    assert.deepEqual(index.accountsBeside(here), [{ account: other, isSure: true }]);
    index.remove(other);
    assert.deepEqual(index.accountsBeside(here), []);
    assert.ok(index.bytes > 0);
  });
});
