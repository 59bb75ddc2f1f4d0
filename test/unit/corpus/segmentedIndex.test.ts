import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../../src/corpus/index/segment';
import { SegmentedIndex } from '../../../src/corpus/index/segmentedIndex';
import { seededRandom } from '../../support/seededRandom';

/** A text that its article's name stands for. */
interface Text extends Entry<string> {
  readonly owners: string[];
}

const mostKey = 12;
const fewPlaces = 3;
const keysOfText = fc.array(fc.array(fc.nat({ max: mostKey }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), keys: keysOfText }),
  fc.record({ do: fc.constant('drop' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('seal' as const) }),
  fc.record({ do: fc.constant('tidy' as const) }),
  fc.record({ do: fc.constant('settle' as const) }),
);

function placesIn(index: Pick<SegmentedIndex<string, Text>, 'visit'>, key: number): string[] {
  const places: string[] = [];
  index.visit(key, (owner, block) => places.push(`${owner} ${block}`));
  return places.sort();
}

describe('an index of segments', () => {
  it('tells the same places whatever was sealed, merged and settled when', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const index = new SegmentedIndex<string, Text>();
        const texts: { text: Text; keys: number[][] }[] = [];
        steps.forEach((each, i) => {
          if (each.do === 'add') {
            const text = { blocks: each.keys.length, owners: [`a${i}`] };
            texts.push({ text, keys: each.keys });
            index.add(
              text,
              each.keys.map((keys) => Uint32Array.from(keys)),
            );
          } else if (each.do === 'drop') texts[each.which % Math.max(1, texts.length)]?.text.owners.pop();
          else index[each.do]();
        });
        const visitRare = index.visitingRare(fewPlaces);
        for (let key = 0; key <= mostKey; key++) {
          const expected = texts.flatMap(({ text, keys }) =>
            keys.flatMap((of, block) =>
              of.includes(key) ? text.owners.map((owner) => `${owner} ${block}`) : [],
            ),
          );
          assert.deepEqual(placesIn(index, key), expected.sort());
          assert.equal(index.count(key), expected.length);
          assert.deepEqual(placesIn({ visit: index.visitingRare(Infinity) }, key), expected);
          const rare = placesIn({ visit: visitRare }, key);
          assert.deepEqual(rare, expected.length > fewPlaces && rare.length === 0 ? [] : expected);
        }
      }),
    );
  });

  it('passes over what stands in too many places, where it is quick to tell', () => {
    const index = new SegmentedIndex<string, Text>();
    const [first, second] = ['a', 'b'].map((owner): Text => ({ blocks: 2, owners: [owner] }));
    assert.ok(first && second);
    index.add(first, [Uint32Array.of(7), Uint32Array.of(7)]);
    index.seal();
    index.add(second, [Uint32Array.of(7), Uint32Array.of(8)]);
    index.seal();
    assert.deepEqual(placesIn({ visit: index.visitingRare(3) }, 7), ['a 0', 'a 1', 'b 0']);
    assert.deepEqual(placesIn({ visit: index.visitingRare(2) }, 7), []);
    const isTold = (key: number): boolean => index.visitingRare(2)(key, () => undefined);
    assert.deepEqual([7, 8, 9].map(isTold), [false, true, true]);
    second.owners.pop();
    assert.deepEqual(placesIn({ visit: index.visitingRare(2) }, 7), ['a 0', 'a 1']);
  });

  it('answers while it merges, in slices, and keeps no segment more than it needs', () => {
    const random = seededRandom(3);
    const forgotten: Text[] = [];
    const index = new SegmentedIndex<string, Text>((text) => forgotten.push(text));
    const texts: Text[] = [];
    for (let i = 0; i < 5; i++) {
      const text = { blocks: 1, owners: [`a${i}`] };
      texts.push(text);
      index.add(text, [Uint32Array.from({ length: 10_000 }, () => Math.floor(random() * 100_000))]);
      index.seal();
    }
    const asked = Array.from({ length: 10 }, (_, i) => i * 9999);
    const before = asked.map((key) => placesIn(index, key));
    let slices = 0;
    while (index.tidy()) {
      slices++;
      assert.deepEqual(
        asked.map((key) => placesIn(index, key)),
        before,
      );
    }
    assert.ok(slices >= 2);
    assert.equal(index.segments.length, 1);
    assert.deepEqual(forgotten, []);
    texts.slice(2).forEach(({ owners }) => owners.pop());
    index.settle();
    assert.deepEqual(forgotten, texts.slice(2));
    assert.deepEqual(index.segments[0]?.texts.entries, texts.slice(0, 2));
  }).timeout(20_000);
});
