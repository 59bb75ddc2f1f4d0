import { strict as assert } from 'node:assert';
import { keepActive } from '../../../src/editor/host/keepActive';

const [a, b, c] = ['a', 'b', 'c'].map((article) => ({ article })) as [Item, Item, Item];
const line: Item = {};
interface Item {
  readonly article?: string;
}

/** The same items as another reading lists them. */
const anew = (...items: readonly Item[]): readonly Item[] => items.map((item) => ({ ...item }));

describe('a list to pick from that is made anew', () => {
  it('begins with its first item while nobody has touched it', () => {
    assert.equal(
      keepActive({ items: [line, a, b], active: a, typed: '' }, anew(line, b, line, a)),
      undefined,
    );
    assert.equal(keepActive({ items: [], active: undefined, typed: '' }, anew(line, a)), undefined);
  });

  it('keeps the item that somebody moved to', () => {
    const items = anew(line, c, line, a, b);
    assert.equal(keepActive({ items: [line, a, b], active: b, typed: '' }, items), items[4]);
  });

  it('keeps the item that is marked when somebody typed, also the first', () => {
    const items = anew(line, c, line, a, b);
    assert.equal(keepActive({ items: [line, a, b], active: a, typed: 'a' }, items), items[3]);
  });

  it('begins anew where that item is gone', () => {
    assert.equal(keepActive({ items: [a, b], active: b, typed: '' }, anew(a, c)), undefined);
    assert.equal(keepActive({ items: [a, b], active: undefined, typed: 'x' }, anew(line, a)), undefined);
  });
});
